// SPDX-License-Identifier: Apache-2.0
#include "cli/ndjson.hpp"

#include <rapidjson/document.h>

namespace analyzer {

Result<TextRecord> read_text_record(std::string_view line, std::size_t line_number) {
    const std::string where = "standard input:" + std::to_string(line_number);
    const std::string shape = "give one object a line: {\"id\":\"...\",\"text\":\"...\"}";
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(line.data(),
                                                                                       line.size());
    if (json.HasParseError() || !json.IsObject())
        return Error{"bad-line", "the line is no JSON object", where, shape};
    const auto id = json.FindMember("id");
    const auto text = json.FindMember("text");
    if (text == json.MemberEnd() || !text->value.IsString())
        return Error{"bad-line", "`text` is no string", where, shape};
    TextRecord record;
    record.text.assign(text->value.GetString(), text->value.GetStringLength());
    if (id != json.MemberEnd() && id->value.IsInt64()) {
        record.id_is_number = true;
        record.id_number = id->value.GetInt64();
    } else if (id != json.MemberEnd() && id->value.IsString()) {
        record.id.assign(id->value.GetString(), id->value.GetStringLength());
    } else {
        return Error{"bad-line", "`id` is neither a string nor a whole number", where, shape};
    }
    return record;
}

} // namespace analyzer
