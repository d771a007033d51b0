// SPDX-License-Identifier: Apache-2.0
#include "bridge/protected_topics.hpp"

#include <array>
#include <optional>

namespace analyzer {

namespace {

constexpr std::string_view topic_group = "topic";
/// "on [sick leave records]": a name may begin within the words of a topic and end after them.
constexpr std::uint32_t reach_of_names = 2;
/// As the cautions are printed.
constexpr std::array<std::pair<const char*, const char*>, 3> jurisdictions = {
    {{"-us", "US"}, {"-uk", "UK"}, {"-eu", "EU"}}};

} // namespace

ProtectedTopics::ProtectedTopics(const ReadText& text)
    : text_(text), harmless_(text.lexicon.list("topic-names/harmless")) {
    for (const ListIndex list : text.lexicon.lists_in(topic_group)) {
        if (!text.cues.hits(list).empty()) named_.push_back(list);
    }
}

std::string_view ProtectedTopics::named_in(const std::vector<Span>& spans) const {
    for (const ListIndex list : named_) {
        for (const Span span : spans) {
            const std::uint32_t last = text_.tokens.first_at(span.end);
            for (std::uint32_t i = text_.tokens.first_at(span.begin); i < last; ++i) {
                if (const CueHit* name = text_.cues.at(harmless_, i)) {
                    i += name->token_count - 1;
                    continue;
                }
                const CueHit* const hit = text_.cues.at(list, i);
                if (hit == nullptr) continue;
                const std::uint32_t end = i + hit->token_count + reach_of_names;
                if (text_.cues.first_in(harmless_, i, end) == nullptr)
                    return text_.lexicon.list_name(list).substr(topic_group.size() + 1);
            }
        }
    }
    return {};
}

std::vector<std::string_view> topics_touched(const Template& rule) {
    std::vector<std::string_view> topics;
    std::string_view rest = rule.value("touches");
    while (!rest.empty()) {
        const std::size_t bar = rest.find(" | ");
        topics.push_back(rest.substr(0, bar));
        rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 3);
    }
    return topics;
}

std::string general_caution(const Lexicon& lexicon, std::string_view topic) {
    const std::optional<Template> block = lexicon.find_template("caution/" + std::string(topic));
    return block ? std::string(block->value("text")) : std::string();
}

std::vector<Caution> cautions_of(const Lexicon& lexicon, std::string_view topic) {
    std::vector<Caution> found;
    for (const auto& [ending, name] : jurisdictions) {
        const std::optional<Template> block = lexicon.find_template("caution/" + std::string(topic) + ending);
        if (block)
            found.push_back({name, std::string(block->value("text")), std::string(block->value("source"))});
    }
    return found;
}

} // namespace analyzer
