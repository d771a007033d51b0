// SPDX-License-Identifier: Apache-2.0
#include "document/input_records.hpp"

#include <rapidjson/document.h>

#include <istream>

namespace analyzer {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

RecordId read_id(const rapidjson::Document& json) {
    const auto id = json.FindMember("id");
    if (id == json.MemberEnd()) return {};
    if (id->value.IsInt64()) return id->value.GetInt64();
    if (id->value.IsString()) return std::string(id->value.GetString(), id->value.GetStringLength());
    return {};
}

std::optional<std::string> string_member(const rapidjson::Document& json, const char* name) {
    const auto member = json.FindMember(name);
    if (member == json.MemberEnd() || !member->value.IsString()) return std::nullopt;
    return std::string(member->value.GetString(), member->value.GetStringLength());
}

InputRecord read_record(std::string_view line, const std::string& where) {
    InputRecord record;
    const auto refuse = [&](const char* why) {
        record.refused = Error{
            "bad-line", why, where,
            "give one object a line: {\"id\":\"...\",\"text\":\"...\"} or {\"id\":\"...\",\"path\":\"...\"}"};
        return record;
    };
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(line.data(),
                                                                                       line.size());
    if (json.HasParseError() || !json.IsObject()) return refuse("the line is no JSON object");
    record.id = read_id(json);
    if (std::holds_alternative<std::monostate>(record.id))
        return refuse("`id` is neither a string nor a whole number");
    record.text = string_member(json, "text");
    const std::optional<std::string> path = string_member(json, "path");
    if (!record.text && !path) return refuse("neither `text` nor `path` is a string");
    if (record.text && path) return refuse("the line has both `text` and `path`");
    record.path = path.value_or("");
    return record;
}

} // namespace

std::string InputRecord::name() const {
    if (!text && !path.empty()) return path;
    if (const auto* number = std::get_if<std::int64_t>(&id)) return std::to_string(*number);
    const auto* word = std::get_if<std::string>(&id);
    return word != nullptr ? *word : std::string();
}

InputRecords::InputRecords(std::istream& in, std::string name, std::size_t line_bytes)
    : in_(in), name_(std::move(name)), line_bytes_(line_bytes) {}

InputRecords::Line InputRecords::read_line() {
    using Traits = std::istream::traits_type;
    line_.clear();
    std::streambuf& buffer = *in_.rdbuf();
    bool any = false;
    bool too_long = false;
    for (;;) {
        const Traits::int_type next = buffer.sbumpc();
        if (Traits::eq_int_type(next, Traits::eof())) {
            if (!any) return Line::none;
            break;
        }
        any = true;
        if (next == '\n') break;
        if (line_.size() == line_bytes_) {
            too_long = true;
        } else {
            line_ += Traits::to_char_type(next);
        }
    }
    ++number_;
    if (number_ == 1 && line_.rfind(byte_order_mark, 0) == 0) line_.erase(0, byte_order_mark.size());
    return too_long ? Line::too_long : Line::whole;
}

std::optional<InputRecord> InputRecords::next() {
    for (;;) {
        const Line line = read_line();
        if (line == Line::none) return std::nullopt;
        const std::string where = name_ + ":" + std::to_string(number_);
        if (line == Line::too_long) {
            InputRecord record;
            record.refused =
                Error{"too-large", "the line is longer than " + std::to_string(line_bytes_) + " bytes", where,
                      "name the file by `path`, or shorten the text"};
            return record;
        }
        if (line_.find_first_not_of(" \t\r") == std::string::npos) continue;
        return read_record(line_, where);
    }
}

} // namespace analyzer
