// What the posting asks held against the page: neighbours of a gap, things listed that no job shows, things learnt
// just now, things used that no course on the page covers.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/passage.hpp"
#include "bridge/evidence/timeline.hpp"
#include "bridge/evidence/trace.hpp"

#include "bridge/slots.hpp"
#include "match/term_relations.hpp"

#include <algorithm>
#include <map>

namespace analyzer {

namespace {

constexpr std::size_t most = 3;

const Requirement& requirement_at(const BridgeInputs& inputs, std::size_t i) {
    return inputs.posting.posting.requirements[i];
}

bool is_skill_or_tool(const BridgeInputs& inputs, std::size_t i) {
    return requirement_at(inputs, i).kind == Kind::skill || requirement_at(inputs, i).kind == Kind::tool;
}

/// Does a job on the page show the term, or something that surely includes it ("pandas" for Python)?
bool shown_at_work(const BridgeInputs& inputs, TermIndex term) {
    TermRelations relations(inputs.resume.text.lexicon);
    const std::vector<Mention>& mentions = inputs.resume.text.mentions;
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
        const Position* const position = inputs.resume.resume.position_at(mention.span.begin);
        if (position == nullptr) return false;
        const std::vector<TermIndex>& implied = relations.implied_by(mention.term);
        return mention.term == term || std::find(implied.begin(), implied.end(), term) != implied.end();
    });
}

} // namespace

std::vector<Trace> neighbour_of_gap(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    std::vector<Trace> found;
    for (const Gap& gap : inputs.gaps) {
        if (gap.gap_class != GapClass::adjacent || gap.covered_by_group || gap.gain <= 0 ||
            found.size() >= most)
            continue;
        const Match& match = inputs.matches[gap.requirement];
        if (match.evidence.empty() || !is_skill_or_tool(inputs, gap.requirement)) continue;
        const Section* section = inputs.resume.resume.section_at(match.evidence.front().span.begin);
        if (section != nullptr && section->heading.overlaps(match.evidence.front().span)) continue;
        const TermIndex near = match.evidence.front().term;
        if (near != no_term && inputs.resume.text.lexicon.term(near).kind == Kind::title) continue;
        found.push_back({{match.evidence.front().span},
                         slots_of_requirement(inputs, gap.requirement),
                         {gap.requirement}});
    }
    return found;
}

std::vector<Trace> listed_not_shown(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    std::vector<Trace> found;
    for (std::size_t i = 0; i < inputs.matches.size(); ++i) {
        const Match& match = inputs.matches[i];
        if (match.standing != Standing::listed || !found_by(Screen::standard, match.match)) continue;
        if (!is_skill_or_tool(inputs, i) || !match.in_progress.empty() || match.evidence.empty()) continue;
        const Evidence& evidence = match.evidence.front();
        if (evidence.section != SectionKind::skills && evidence.section != SectionKind::other) continue;
        if (evidence.term != no_term && shown_at_work(inputs, evidence.term)) continue;
        Trace trace{{evidence.span}, slots_of_requirement(inputs, i), {i}};
        trace.strength = (requirement_at(inputs, i).necessity == Necessity::required ? 1 : 0) +
                         (requirement_at(inputs, i).kind == Kind::tool ? 0.5 : 0);
        found.push_back(std::move(trace));
    }
    return found;
}

std::vector<Trace> learning_now(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    const ListIndex words = inputs.resume.text.lexicon.list("backstory/in-progress");
    std::vector<Trace> found;
    for (std::size_t i = 0; i < inputs.matches.size(); ++i) {
        if (inputs.matches[i].in_progress.empty()) continue;
        Slots slots = slots_of_requirement(inputs, i);
        const Span at = inputs.matches[i].in_progress.front().span;
        const std::uint32_t token = inputs.resume.text.tokens.first_at(at.begin);
        const Passage passage = page.passages.around(token);
        if (inputs.resume.text.cues.first_in(words, passage.first, passage.last) == nullptr) continue;
        const Span span = page.passages.quotable(passage, {token, token + 1});
        slots["line"] = quoted(inputs.resume, span);
        found.push_back({{span}, std::move(slots), {i}});
    }
    return found;
}

std::vector<Trace> earlier_job(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    const ReadText& text = inputs.resume.text;
    std::vector<Trace> found;
    for (std::size_t i = 0; i + 1 < page.work.size(); ++i) {
        const Position& position = *page.work[i].position;
        if (position.dates.current || same_employer(position, *page.work.back().position)) continue;
        std::map<std::uint32_t, std::vector<std::size_t>> lines; // by the first token of the passage
        for (std::size_t k = 0; k < inputs.matches.size(); ++k) {
            if (!found_by(Screen::standard, inputs.matches[k].match)) continue;
            for (const Evidence& evidence : inputs.matches[k].evidence) {
                if (!position.whole.contains(evidence.span) || position.header.overlaps(evidence.span))
                    continue;
                std::vector<std::size_t>& shown =
                    lines[page.passages.around(text.tokens.first_at(evidence.span.begin)).first];
                if (std::find(shown.begin(), shown.end(), k) == shown.end()) shown.push_back(k);
            }
        }
        for (const auto& [first, shown] : lines) {
            const Passage passage = page.passages.around(first);
            std::uint32_t word = first; // after the bullet
            while (word + 1 < passage.last && text.tokens[word].kind == TokenKind::symbol) ++word;
            const Span span = page.passages.quotable(passage, {word, word + 1});
            found.push_back({{span},
                             {{"line", quoted(inputs.resume, span)}, {"job", position_name(position)}},
                             shown,
                             static_cast<double>(shown.size()),
                             {word, word + 1}});
        }
    }
    return found;
}

std::vector<Trace> used_not_taught(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    if (inputs.resume.resume.studies.empty()) return {}; // then nothing can be said of what was taught
    std::vector<Trace> found;
    const auto taught = [&](TermIndex term) {
        return std::any_of(inputs.resume.text.mentions.begin(), inputs.resume.text.mentions.end(),
                           [&](const Mention& mention) {
                               const Section* section = inputs.resume.resume.section_at(mention.span.begin);
                               const bool course =
                                   section != nullptr && (section->kind == SectionKind::education ||
                                                          section->kind == SectionKind::courses ||
                                                          section->kind == SectionKind::certificates);
                               return course && mention.term == term;
                           });
    };
    for (std::size_t i = 0; i < inputs.matches.size(); ++i) {
        const Match& match = inputs.matches[i];
        const TermIndex term = requirement_at(inputs, i).term;
        if (requirement_at(inputs, i).kind != Kind::tool || term == no_term ||
            match.standing < Standing::shown)
            continue;
        if (!found_by(Screen::standard, match.match) || match.evidence.empty() || taught(term)) continue;
        const Evidence& evidence = match.evidence.front();
        if (evidence.position < 0) continue;
        Trace trace{{evidence.span}, slots_of_requirement(inputs, i), {i}};
        trace.strength = std::min<double>(match.months, 60) / 60;
        found.push_back(std::move(trace));
    }
    return found;
}

} // namespace analyzer
