// Entries of their own: languages learnt, voluntary positions, publications.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/passage.hpp"
#include "bridge/evidence/timeline.hpp"
#include "bridge/evidence/trace.hpp"

#include "bridge/deeds.hpp"

#include "match/asked_words.hpp"

#include <algorithm>
#include <cctype>

namespace analyzer {

namespace {

/// A quote with fewer blanks between its words says too little by itself.
constexpr std::ptrdiff_t least_blanks = 3;

std::ptrdiff_t blanks_in(const std::string& line) {
    return std::count(line.begin(), line.end(), ' ');
}

/// "Papers" may head licences too.
bool names_credential(const ReadText& text, Span span) {
    return std::any_of(text.mentions.begin(), text.mentions.end(), [&](const Mention& mention) {
        return span.overlaps(mention.span) && text.lexicon.term(mention.term).kind == Kind::credential;
    });
}

} // namespace

std::vector<Trace> deed(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    const ReadText& text = inputs.resume.text;
    const ListIndex past = text.lexicon.list("backstory/past-verbs");
    const ListIndex duties = text.lexicon.list("backstory/duty-verbs");
    const ListIndex turns = text.lexicon.list("backstory/turns");
    std::vector<Trace> found;
    for (const Deed& deed : page.deeds) {
        const std::uint32_t last = text.tokens.first_at(deed.span.end);
        std::uint32_t first = text.tokens.first_at(deed.span.begin);
        while (first < last && text.tokens[first].kind == TokenKind::symbol) ++first; // after the bullet
        if (first >= last || blanks_in(deed.quote) < least_blanks) continue;
        const bool done = text.cues.at(duties, first) == nullptr &&
                          (text.cues.at(past, first) != nullptr || text.tokens.folded(first).ends_with("ed"));
        const bool counted = page.amounts.first_in(first, last) != nullptr;
        const bool turns_out = text.cues.first_in(turns, first, last) != nullptr;
        const bool told_later =
            text.cues.first_in(past, first, last) != nullptr; // "error caught at the check"
        if (!deed.result && !counted && !done && !turns_out && !told_later) continue; // a duty, no deed
        const double signs = (deed.result ? 1.0 : 0.0) + (counted ? 0.5 : 0.0) + (done ? 1.0 : 0.0) +
                             (turns_out || told_later ? 0.5 : 0.0) + (deed.requirements.empty() ? 0.0 : 0.5);
        const Passage place{first, first + 1};
        const Span span = page.passages.quotable(page.passages.around(first), place);
        found.push_back({{span}, {{"line", quoted(inputs.resume, span)}}, deed.requirements, signs, place});
    }
    return found;
}

std::vector<Trace> learnt_language(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    const ReadText& text = inputs.resume.text;
    const ListIndex learnt = text.lexicon.list("backstory/learnt-levels");
    const ListIndex own = text.lexicon.list("backstory/languages-of-the-page");
    std::vector<Trace> found;
    for (const ListedItem& language : inputs.resume.resume.languages) {
        if (language.fluency.empty() || language.text.span.empty()) continue;
        const std::uint32_t first = text.tokens.first_at(language.text.span.begin);
        const std::uint32_t last = text.tokens.first_at(language.text.span.end);
        const bool named = std::isupper(static_cast<unsigned char>(language.text.value.front())) != 0;
        if (!named) continue;                                          // "learnt for the market traders"
        if (text.cues.first_in(own, first, last) != nullptr) continue; // the page itself is written in it
        if (text.cues.first_in(learnt, last, std::min(text.tokens.size(), last + 4)) == nullptr) continue;
        found.push_back({{language.text.span}, {{"language", tidy_quote(language.text.value)}}, {}});
    }
    return found;
}

std::vector<Trace> voluntary_position(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    std::vector<Trace> found;
    for (const Position& position : inputs.resume.resume.positions) {
        if (position.kind != Position::Kind::volunteering ||
            (position.title.empty() && position.employer.empty()))
            continue;
        const Text& name = position.title.empty() ? position.employer : position.title;
        if (name.span.empty()) continue;
        const std::uint32_t token = inputs.resume.text.tokens.first_at(name.span.begin);
        const Span span = page.passages.quotable(page.passages.around(token), {token, token + 1});
        std::string line = quoted(inputs.resume, span);
        if (blanks_in(line) < least_blanks && !position.title.empty() && !position.employer.empty())
            line = tidy_quote(position.title.value) + ", " + tidy_quote(position.employer.value);
        found.push_back({{span}, {{"line", line}}, {}, position.dates.current ? 1.0 : 0.0});
    }
    return found;
}

std::vector<Trace> listed_publication(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    std::vector<Trace> found;
    for (const Text& publication : inputs.resume.resume.publications) {
        if (publication.span.empty() || names_credential(inputs.resume.text, publication.span)) continue;
        const std::uint32_t token = inputs.resume.text.tokens.first_at(publication.span.begin);
        const Span span = page.passages.quotable(page.passages.around(token), {token, token + 1});
        const std::string line = quoted(inputs.resume, span);
        if (blanks_in(line) < least_blanks) continue; // a date or a name that went astray
        found.push_back({{span}, {{"line", line}}, {}});
        break;
    }
    return found;
}

} // namespace analyzer
