// Any bytes as an NDJSON stream of inputs: every line that is not blank gives one record, with a text, a path or a reason, and no
// line over the limit is kept.
// SPDX-License-Identifier: Apache-2.0
#include "document/input_records.hpp"
#include "demand.hpp"

#include <algorithm>
#include <sstream>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace analyzer;
    using fuzz::demand;
    constexpr std::size_t longest = 200;
    const std::string_view bytes = fuzz::as_text(data, size);
    std::istringstream in{std::string(bytes)};
    InputRecords records(in, "in", longest);
    std::size_t read = 0;
    while (const std::optional<InputRecord> record = records.next()) {
        ++read;
        if (record->refused) {
            demand(record->refused->code == "bad-line" || record->refused->code == "too-large",
                   "a known reason");
            demand(record->refused->where.rfind("in:", 0) == 0, "the reason names the line");
            continue;
        }
        demand(!std::holds_alternative<std::monostate>(record->id), "what is taken has an id");
        demand(!record->text || record->path.empty(), "a text or a path");
        demand(record->text.value_or("").size() <= longest, "a text is no longer than its line");
    }
    demand(read <= static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1,
           "a record a line at most");
    return 0;
}
