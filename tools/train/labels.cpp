// SPDX-License-Identifier: Apache-2.0
#include "labels.hpp"

#include <rapidjson/document.h>

#include <fstream>

namespace analyzer {

namespace {

Span trimmed(const std::string& text, Span span) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    const auto closing = [&](char c) { return blank(c) || c == '.' || c == ',' || c == ';' || c == ':'; };
    while (span.begin < span.end && blank(text[span.begin])) ++span.begin;
    while (span.end > span.begin && closing(text[span.end - 1])) --span.end;
    return span;
}

std::vector<std::uint32_t> byte_offsets(const std::string& text) {
    std::vector<std::uint32_t> offsets;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) offsets.push_back(i);
    }
    offsets.push_back(static_cast<std::uint32_t>(text.size()));
    return offsets;
}

} // namespace

Result<std::vector<LabelledText>> read_labels(const std::string& file) {
    std::ifstream in(file);
    if (!in) return Error{"unreadable", "cannot be opened", file, "give a file of labels"};
    std::vector<LabelledText> texts;
    std::string line;
    while (std::getline(in, line)) {
        const std::string where = file + ":" + std::to_string(texts.size() + 1);
        const Error bad{"bad-label", "no object with `text` and `spans`", where, "see tools/train/README.md"};
        rapidjson::Document parsed;
        parsed.Parse(line.data(), line.size());
        const rapidjson::Document& json = parsed;
        if (json.HasParseError() || !json.IsObject()) return bad;
        const auto text = json.FindMember("text");
        const auto spans = json.FindMember("spans");
        const auto group = json.FindMember("doc");
        if (text == json.MemberEnd() || !text->value.IsString() || spans == json.MemberEnd() ||
            !spans->value.IsArray())
            return bad;
        LabelledText& one = texts.emplace_back();
        one.text.assign(text->value.GetString(), text->value.GetStringLength());
        one.group = group != json.MemberEnd() && group->value.IsString() ? group->value.GetString()
                                                                         : std::to_string(texts.size());
        const std::vector<std::uint32_t> offsets = byte_offsets(one.text);
        for (const auto& span : spans->value.GetArray()) {
            if (!span.IsObject() || !span.HasMember("start") || !span.HasMember("end") ||
                !span.HasMember("kind"))
                return bad;
            if (!span["start"].IsUint() || !span["end"].IsUint() || !span["kind"].IsString()) return bad;
            const unsigned first = span["start"].GetUint(), last = span["end"].GetUint();
            if (first >= last || last >= offsets.size()) return bad;
            const Span bytes = trimmed(one.text, {offsets[first], offsets[last]});
            if (!bytes.empty()) one.spans.push_back({bytes, span["kind"].GetString()});
        }
    }
    return texts;
}

} // namespace analyzer
