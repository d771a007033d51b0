// SPDX-License-Identifier: Apache-2.0
#include "document/formats/json_value.hpp"

#include "text/utf8.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <utility>

namespace analyzer {
namespace {

constexpr std::size_t most_values = 500'000;

/// Builds the tree from RapidJSON's events; false stops the parser.
struct Builder : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder> {
    const Limits& limits;
    std::vector<Warning>& warnings;
    JsonValue root;
    std::vector<JsonValue> open;   ///< containers being filled, outermost first
    std::vector<std::string> keys; ///< key under which each of them, and the next value, goes
    std::string key;
    std::size_t values = 0;
    bool too_complex = false;

    Builder(const Limits& with, std::vector<Warning>& to) : limits(with), warnings(to) {}

    bool add(JsonValue value) {
        if (open.empty())
            root = std::move(value);
        else if (open.back().is(JsonValue::Kind::array))
            open.back().items.push_back(std::move(value));
        else
            open.back().members.push_back({std::move(key), std::move(value)});
        too_complex = ++values > most_values;
        return !too_complex;
    }
    bool add(JsonValue::Kind kind, std::string_view text) {
        JsonValue value;
        value.kind = kind;
        for (const char c : text) {
            if (c == '\0')
                value.text += "\xEF\xBF\xBD";
            else
                value.text += c;
        }
        return add(std::move(value));
    }
    bool Null() { return add(JsonValue::Kind::null, {}); }
    bool Bool(bool on) { return add(JsonValue::Kind::boolean, on ? "true" : "false"); }
    bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
        return add(JsonValue::Kind::number, {text, size});
    }
    bool String(const char* text, rapidjson::SizeType size, bool) {
        return add(JsonValue::Kind::string, {text, size});
    }
    bool Key(const char* text, rapidjson::SizeType size, bool) {
        key.assign(text, size);
        return true;
    }
    bool begin(JsonValue::Kind kind) {
        too_complex = open.size() >= limits.json_depth;
        if (too_complex) return false;
        keys.push_back(std::move(key));
        open.emplace_back();
        open.back().kind = kind;
        return true;
    }
    bool finish() {
        JsonValue value = std::move(open.back());
        open.pop_back();
        if (value.is(JsonValue::Kind::object)) drop_doubles(value);
        key = std::move(keys.back());
        keys.pop_back();
        return add(std::move(value));
    }
    bool StartObject() { return begin(JsonValue::Kind::object); }
    bool EndObject(rapidjson::SizeType) { return finish(); }
    bool StartArray() { return begin(JsonValue::Kind::array); }
    bool EndArray(rapidjson::SizeType) { return finish(); }

    void drop_doubles(JsonValue& value) {
        auto& members = value.members;
        std::vector<std::size_t> order(members.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return members[a].name < members[b].name; });
        std::vector<bool> old(members.size());
        bool any = false;
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (members[order[i - 1]].name != members[order[i]].name) continue;
            old[order[i - 1]] = any = true;
            if (warnings.size() < limits.messages)
                warnings.push_back({"duplicate-key",
                                    "the key \"" + std::string(utf8_prefix(members[order[i]].name, 60)) +
                                        "\" stands twice in one object; the last one counts",
                                    {}});
        }
        if (!any) return;
        std::vector<JsonMember> kept;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!old[i]) kept.push_back(std::move(members[i]));
        }
        members = std::move(kept);
    }
};

/// The four digits of a \u escape at `i` (on the backslash), or -1.
int unit_at(std::string_view json, std::size_t i) {
    if (i + 6 > json.size() || json[i] != '\\' || json[i + 1] != 'u') return -1;
    int unit = 0;
    for (std::size_t k = i + 2; k < i + 6; ++k) {
        const char c = json[k];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// An exponent no double holds ("1e9999") is an error to RapidJSON, even where numbers are kept as texts.
void shorten_exponents(std::string& json) {
    bool in_string = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (json[i] == '"')
            in_string = !in_string;
        else if (json[i] == '\\' && in_string)
            ++i;
        if (in_string || (json[i] != 'e' && json[i] != 'E')) continue;
        const std::size_t digits =
            i + 1 < json.size() && (json[i + 1] == '+' || json[i + 1] == '-') ? i + 2 : i + 1;
        const std::size_t end = std::min(json.find_first_not_of("0123456789", digits), json.size());
        if (digits < json.size() && end > digits + 2)
            std::fill(json.begin() + static_cast<std::ptrdiff_t>(digits),
                      json.begin() + static_cast<std::ptrdiff_t>(end), '0');
    }
}

/// RapidJSON refuses a file for half a surrogate pair or a huge exponent; a reader need not.
std::string mended_json(std::string_view json, std::vector<Warning>& warnings) {
    std::string out(json);
    bool mended = false;
    shorten_exponents(out);
    for (std::size_t i = out.find('\\'); i != std::string::npos && i + 1 < out.size();
         i = out.find('\\', i)) {
        const int unit = unit_at(out, i);
        if (unit < 0) {
            i += 2;
            continue;
        }
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        if (high) {
            const int low = unit_at(out, i + 6);
            if (low >= 0xDC00 && low < 0xE000) {
                i += 12;
                continue;
            }
        }
        if (high || (unit >= 0xDC00 && unit < 0xE000)) {
            out.replace(i + 2, 4, "FFFD");
            mended = true;
        }
        i += 6;
    }
    if (mended) warnings.push_back({"lone-surrogate", "half a surrogate pair was replaced by U+FFFD", {}});
    return out;
}

} // namespace

const JsonValue* JsonValue::find(std::string_view key) const {
    for (const auto& [name, value] : members) {
        if (name == key) return &value;
    }
    return nullptr;
}

const JsonValue* JsonValue::find_any(std::initializer_list<std::string_view> keys) const {
    for (const std::string_view key : keys) {
        if (const JsonValue* found = find(key)) return found;
    }
    return nullptr;
}

Result<JsonValue> parse_json(std::string_view json, const Limits& limits, std::vector<Warning>& warnings) {
    const std::string whole = mended_json(json, warnings);
    Builder builder(limits, warnings);
    rapidjson::MemoryStream bytes(whole.data(), whole.size());
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                               rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (builder.too_complex)
        return Error{"too-complex",
                     "the JSON is nested deeper than the limit of " + std::to_string(limits.json_depth) +
                         " (json_depth) or has too many values",
                     {},
                     "give a JSON Resume file, or the document as PDF, DOCX or text"};
    if (result.IsError())
        return Error{"corrupt",
                     std::string("the JSON is broken at byte ") + std::to_string(result.Offset()) + ": " +
                         rapidjson::GetParseError_En(result.Code()),
                     {},
                     "check the file with a JSON validator"};
    return std::move(builder.root);
}

} // namespace analyzer
