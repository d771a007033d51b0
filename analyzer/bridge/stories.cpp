// SPDX-License-Identifier: Apache-2.0
#include "bridge/stories.hpp"

#include "lexicon/block.hpp"
#include "lexicon/mention.hpp"
#include "match/asked_words.hpp"
#include "match/term_relations.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace analyzer {

namespace {

constexpr std::array<std::string_view, 6> keys = {"story", "title", "challenge", "action", "result", "shows"};
constexpr std::size_t most_stories = 40;
constexpr const char* help = "see `backstory prep --help` for the form of a story file";

Error refused(const std::string& file, std::uint32_t line, std::string what) {
    return {"bad-story", std::move(what), file + ":" + std::to_string(line), help};
}

/// What is wrong with a block, or nothing.
std::optional<Error> fault_of(const Block& block, const std::string& file) {
    const std::uint32_t line = block.entries.front().line;
    if (block.type() != "story")
        return refused(file, line, "a block begins with `" + block.type() + ":`, not with `story:`");
    std::set<std::string_view> seen;
    for (const BlockEntry& entry : block.entries) {
        if (std::find(keys.begin(), keys.end(), entry.key) == keys.end()) {
            return refused(file, entry.line, "a story has no key `" + entry.key + "`");
        }
        if (!seen.insert(entry.key).second)
            return refused(file, entry.line, "`" + entry.key + "` stands twice in one story");
        if (entry.value.empty()) return refused(file, entry.line, "`" + entry.key + "` says nothing");
    }
    for (const std::string_view key : keys) {
        if (!seen.count(key))
            return refused(file, line, "the story `" + block.id() + "` lacks `" + std::string(key) + ":`");
    }
    return std::nullopt;
}

/// The stems of a phrase, without the words that change nothing ("good", "skills", "of").
std::set<std::string> stems_of(std::string_view phrase, const Lexicon& lexicon) {
    const TokenList tokens = tokenize(phrase);
    const Cues cues(tokens, lexicon);
    const ListIndex small = lexicon.list("match/small-words");
    std::set<std::string> stems;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::symbol && cues.at(small, i) == nullptr)
            stems.insert(std::string(tokens.stem(i)));
    }
    return stems;
}

/// All words of the item stand in what is asked, and they are at least half of it.
bool same_words(const std::set<std::string>& item, const std::set<std::string>& asked) {
    return !item.empty() && item.size() * 2 >= asked.size() &&
           std::includes(asked.begin(), asked.end(), item.begin(), item.end());
}

std::string joined_items(const Story& story) {
    std::string all;
    for (const std::string& item : story.shows) all += (all.empty() ? "" : ", ") + item;
    return all;
}

} // namespace

Result<std::vector<Story>> read_stories(std::string_view text, const std::string& file) {
    if (!is_valid_utf8(text)) return Error{"bad-story", "the story file is not UTF-8 text", file, help};
    if (constexpr std::string_view mark = "\xEF\xBB\xBF"; text.starts_with(mark))
        text.remove_prefix(mark.size());
    const Result<std::vector<Block>> blocks = read_blocks(text, file);
    if (!blocks) return Error{"bad-story", blocks.error().message, blocks.error().where, help};
    std::vector<Story> stories;
    std::set<std::string> ids;
    for (const Block& block : *blocks) {
        if (const std::optional<Error> fault = fault_of(block, file)) return *fault;
        const std::uint32_t line = block.entries.front().line;
        if (!ids.insert(block.id()).second)
            return refused(file, line, "two stories are called `" + block.id() + "`");
        if (stories.size() == most_stories)
            return refused(file, line, "more than " + std::to_string(most_stories) + " stories");
        stories.push_back({block.id(), std::string(block.value("title")),
                           std::string(block.value("challenge")), std::string(block.value("action")),
                           std::string(block.value("result")), block.items("shows")});
    }
    if (stories.empty()) return Error{"bad-story", "the story file holds no story", file, help};
    return stories;
}

std::vector<std::size_t> requirements_shown(const BridgeInputs& inputs, const Story& story) {
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    const std::string shows = joined_items(story);
    const TokenList tokens = tokenize(shows);
    const Cues cues(tokens, lexicon);
    std::set<TermIndex> terms;
    for (const Mention& mention : find_mentions(tokens, lexicon, cues)) terms.insert(mention.term);
    std::vector<std::set<std::string>> items;
    for (const std::string& item : story.shows) items.push_back(stems_of(item, lexicon));

    std::vector<std::size_t> shown;
    TermRelations relations(lexicon);
    const std::vector<Requirement>& all = inputs.posting.posting.requirements;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const TermIndex term = all[i].term;
        bool found = term != no_term && std::any_of(terms.begin(), terms.end(), [&](TermIndex mine) {
                         return relations.relation({term}, {mine}) >= MatchKind::implied;
                     });
        const std::set<std::string> asked =
            stems_of(asked_words(inputs.posting.text.document.text, all[i]), lexicon);
        for (const std::set<std::string>& item : items) found = found || same_words(item, asked);
        if (found) shown.push_back(i);
    }
    return shown;
}

bool shows_competency(const BridgeInputs& inputs, const Story& story, const Template& competency) {
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    for (const std::string& item : story.shows) {
        if (fold(item) == fold(competency.value("name"))) return true;
    }
    const std::string shows = joined_items(story);
    const TokenList tokens = tokenize(shows);
    return Cues(tokens, lexicon).first_in(lexicon.list(competency.id), 0, tokens.size()) != nullptr;
}

} // namespace analyzer
