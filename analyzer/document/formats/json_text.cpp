// SPDX-License-Identifier: Apache-2.0
#include "document/formats/json_text.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace analyzer {
namespace {

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
char to_lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
char to_upper(char c) {
    return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

std::string words_of_key(std::string_view key) {
    key = utf8_prefix(key, 60);
    std::string out;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const bool word = is_upper(key[i]) && i > 0 && is_lower(key[i - 1]);
        if (word) out += ' ';
        out += key[i] == '_' || key[i] == '-' ? ' ' : (word || i > 0) ? to_lower(key[i]) : to_upper(key[i]);
    }
    if (key.size() <= 3) std::transform(out.begin(), out.end(), out.begin(), to_upper);
    return out;
}

std::string plain_value(const JsonValue* value) {
    if (!value || value->is(JsonValue::Kind::array) || value->is(JsonValue::Kind::object) ||
        value->is(JsonValue::Kind::null))
        return {};
    return value->text.find_first_not_of(" \t\r\n") == std::string::npos ? std::string() : value->text;
}

std::string readable_constant(std::string text) {
    const bool constant = text.size() > 3 && std::all_of(text.begin(), text.end(),
                                                         [](char c) { return is_upper(c) || c == '_'; });
    if (!constant) return text;
    for (std::size_t i = 1; i < text.size(); ++i) text[i] = text[i] == '_' ? ' ' : to_lower(text[i]);
    return text;
}

void write_heading(TextBuilder& out, std::string_view heading, std::uint8_t level) {
    out.blank_line();
    out.begin_block();
    out.set_line({.heading_level = level});
    out.text(heading, {.bold = true});
    out.end_line();
    out.set_line({});
    out.begin_block();
}

void write_labelled(TextBuilder& out, std::string_view key, std::string path, const std::string& value) {
    if (value.empty()) return;
    out.text(words_of_key(key) + ": ");
    out.field(std::move(path), value);
    out.end_line();
}

void write_skills(TextBuilder& out, const std::string& path, const JsonValue& skills) {
    if (!skills.is(JsonValue::Kind::array)) {
        const std::string value = plain_value(&skills);
        if (!value.empty()) out.field(path, value);
        out.end_line();
        return;
    }
    for (std::size_t i = 0; i < skills.items.size(); ++i) {
        const JsonValue& skill = skills.items[i];
        const std::string at = path + "/" + std::to_string(i);
        const bool object = skill.is(JsonValue::Kind::object);
        const std::string name = plain_value(object ? skill.find("name") : &skill);
        const std::string level = plain_value(skill.find("level"));
        const JsonValue* keywords = skill.find("keywords");
        out.begin_block();
        out.set_line({.list_item = true});
        out.field(object ? at + "/name" : at, name);
        if (!level.empty()) {
            out.text(" (");
            out.field(at + "/level", level);
            out.text(")");
        }
        if (keywords && keywords->is(JsonValue::Kind::array)) {
            const char* before = name.empty() ? "" : ": ";
            for (std::size_t k = 0; k < keywords->items.size(); ++k) {
                const std::string keyword = plain_value(&keywords->items[k]);
                if (keyword.empty()) continue;
                out.text(before);
                out.field(at + "/keywords/" + std::to_string(k), keyword);
                before = ", ";
            }
        }
        out.end_line();
    }
    out.set_line({});
    out.begin_block();
}

} // namespace analyzer
