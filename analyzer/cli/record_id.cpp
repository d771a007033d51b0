// SPDX-License-Identifier: Apache-2.0
#include "cli/record_id.hpp"

namespace analyzer {

void write_record_id(JsonWriter& json, const RecordId& id) {
    json.key("id");
    if (const auto* number = std::get_if<std::int64_t>(&id)) {
        json.integer(*number);
    } else if (const auto* word = std::get_if<std::string>(&id)) {
        json.string(*word);
    } else {
        json.null();
    }
}

} // namespace analyzer
