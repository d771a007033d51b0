// What titles, employers and places of work tell when read one after the other.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/passage.hpp"
#include "bridge/evidence/timeline.hpp"
#include "bridge/evidence/trace.hpp"

#include "match/asked_words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

bool holds(const ReadText& text, ListIndex list, Span span) {
    return text.cues.first_in(list, text.tokens.first_at(span.begin), text.tokens.first_at(span.end)) !=
           nullptr;
}

/// "Site Manager" after "Site Labourer": no step back in standing, and not a second name for the same months.
bool is_step(const BridgeInputs& inputs, const DatedPosition& earlier, const DatedPosition& later) {
    const ReadText& text = inputs.resume.text;
    if (!has_title(text, *earlier.position) || !has_title(text, *later.position)) return false;
    if (fold(earlier.position->title.value) == fold(later.position->title.value)) return false;
    if (later.possible.first <= earlier.possible.first || later.possible.first + 2 < earlier.sure.last)
        return false;
    const ListIndex high = text.lexicon.list("backstory/leading-titles");
    return !holds(text, high, earlier.position->title.span) || holds(text, high, later.position->title.span);
}

/// A job without an employer of its own takes the one above it; where its heading has a second line, that line may
/// well be the employer, and nothing can be said.
bool surely_belongs(const BridgeInputs& inputs, const Position& position) {
    if (position.header.contains(position.employer.span)) return true;
    std::string_view header = position.header.of(inputs.resume.text.document.text);
    while (!header.empty() && std::string_view(" \r\n").find(header.back()) != std::string_view::npos)
        header.remove_suffix(1);
    return header.find('\n') == std::string_view::npos;
}

/// The fields of work a title belongs to: the lexicon keeps the titles of a field in one file.
std::set<std::string_view> fields_of(const BridgeInputs& inputs, const Position& position) {
    std::set<std::string_view> fields;
    for (const Mention& mention : inputs.resume.text.mentions) {
        if (!position.title.span.overlaps(mention.span)) continue;
        const Term term = inputs.resume.text.lexicon.term(mention.term);
        // Of "data cleaner" only the noun is known: that tells nothing.
        const bool most_of_it = 2 * mention.span.size() > position.title.span.size();
        if (term.kind == Kind::title && most_of_it) fields.insert(term.file);
    }
    return fields;
}

bool share_a_field(const std::set<std::string_view>& a, const std::set<std::string_view>& b) {
    return std::any_of(a.begin(), a.end(), [&](std::string_view field) { return b.count(field) != 0; });
}

/// The last part of a place, "OH" of "Marrow Creek OH" or "Norway" of "Bergen, Norway"; empty where a place
/// is one word.
std::string region_of(const std::string& place) {
    const std::size_t comma = place.rfind(',');
    const std::size_t from = comma != std::string::npos ? comma + 1 : place.rfind(' ');
    if (from == std::string::npos) return {};
    const std::size_t letter = place.find_first_not_of(" ", from);
    return letter == std::string::npos ? std::string() : fold(place.substr(letter));
}

} // namespace

std::vector<Trace> promoted_within(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    std::vector<Trace> found;
    for (std::size_t i = 0; i + 1 < page.work.size(); ++i) {
        for (std::size_t k = i + 1; k < page.work.size(); ++k) {
            if (!same_employer(*page.work[i].position, *page.work[k].position)) continue;
            if (!is_step(inputs, page.work[i], page.work[k])) break;
            if (!surely_belongs(inputs, *page.work[i].position) ||
                !surely_belongs(inputs, *page.work[k].position))
                break;
            found.push_back({{page.work[k].position->header, page.work[i].position->header},
                             {{"job", position_name(*page.work[k].position)},
                              {"other", position_name(*page.work[i].position)},
                              {"employer", tidy_quote(page.work[k].position->employer.value)}},
                             {},
                             static_cast<double>(k) / static_cast<double>(page.work.size())});
            break;
        }
    }
    return found;
}

std::vector<Trace> worked_way_up(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    const ReadText& text = inputs.resume.text;
    const ListIndex first_roles = text.lexicon.list("backstory/first-roles");
    const ListIndex study_roles = text.lexicon.list("backstory/student-roles");
    std::vector<DatedPosition> work = page.work;
    work.erase(std::remove_if(work.begin(), work.end(),
                              [&](const DatedPosition& job) { return !has_title(text, *job.position); }),
               work.end());
    if (work.size() < 2) return {};
    const Position& first = *work.front().position;
    const Position& last = *work.back().position;
    const bool from_below =
        holds(text, first_roles, first.title.span) && !holds(text, study_roles, first.title.span);
    if (!from_below || holds(text, first_roles, last.title.span)) return {};
    if (holds(text, text.lexicon.list("backstory/own-business"), last.title.span)) return {}; // another story
    if (!is_step(inputs, work.front(), work.back())) return {};
    if (fold(first.title.value).find(fold(last.title.value)) != std::string::npos) return {};
    const std::set<std::string_view> before = fields_of(inputs, first);
    const std::set<std::string_view> now = fields_of(inputs, last);
    if (!before.empty() && !now.empty() && !share_a_field(before, now)) return {}; // that is another story
    return {
        {{first.header, last.header}, {{"job", position_name(last)}, {"other", position_name(first)}}, {}}};
}

std::vector<Trace> change_of_field(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    constexpr Months least = 12;
    if (page.work.size() < 2) return {};
    const DatedPosition& last = page.work.back();
    const std::set<std::string_view> now = fields_of(inputs, *last.position);
    const ListIndex leading = inputs.resume.text.lexicon.list("backstory/leading-titles");
    if (now.empty() || holds(inputs.resume.text, leading, last.position->title.span))
        return {}; // that is a rise
    std::vector<Trace> found;
    for (std::size_t i = page.work.size() - 1; i-- > 0;) {
        const Position& earlier = *page.work[i].position;
        const std::set<std::string_view> before = fields_of(inputs, earlier);
        if (before.empty() || share_a_field(before, now) || length(page.work[i].sure) < least) continue;
        if (same_employer(earlier, *last.position)) continue;
        found.push_back(
            {{page.work[i].position->header, last.position->header},
             {{"job", position_name(*last.position)}, {"other", position_name(*page.work[i].position)}},
             {}});
        break;
    }
    return found;
}

std::vector<Trace> from_one_to_another(const ResumePage& page, const StoryRule& rule) {
    const BridgeInputs& inputs = page.inputs;
    constexpr std::uint32_t longest_side = 3;
    constexpr std::uint32_t longest_tail = 9; // "to show caller in eight years"
    const ReadText& text = inputs.resume.text;
    const ListIndex to = text.lexicon.list("backstory/to");
    const ListIndex from = text.lexicon.list("backstory/from");
    const ListIndex but = rule.but;
    std::vector<Trace> found;
    for (const Passage& passage : page.passages.all()) {
        const Section* section = inputs.resume.resume.section_at(text.tokens[passage.first].span.begin);
        const bool opening = section != nullptr &&
                             (section->kind == SectionKind::summary || section->kind == SectionKind::contact);
        if (!opening || text.cues.at(from, passage.first) == nullptr) continue;
        if (text.cues.first_in(but, passage.first, passage.last) != nullptr) continue;
        const CueHit* const joiner = text.cues.first_in(
            to, passage.first + 2, std::min(passage.last, passage.first + 2 + longest_side));
        const bool short_enough = joiner != nullptr && passage.last - joiner->first_token <= longest_tail;
        if (!short_enough || page.amounts.first_in(passage.first, joiner->first_token + 2) != nullptr)
            continue;
        const Span span = page.passages.quotable(passage, {passage.first, passage.last});
        found.push_back({{span}, {{"line", quoted(inputs.resume, span)}}, {}});
    }
    return found;
}

std::vector<Trace> moved_place(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    const ReadText& text = inputs.resume.text;
    const ListIndex remote = text.lexicon.list("backstory/remote-places");
    std::vector<Trace> found;
    const DatedPosition* before = nullptr;
    for (const DatedPosition& job : page.work) {
        if (job.position->location.empty() || holds(text, remote, job.position->header)) continue;
        if (before != nullptr) {
            const Text& from = before->position->location;
            const Text& to = job.position->location;
            const std::string here = region_of(to.value);
            const std::string there = region_of(from.value);
            if (!here.empty() && !there.empty() && here != there) {
                found.push_back({{to.span, from.span},
                                 {{"from", tidy_quote(from.value)}, {"to", tidy_quote(to.value)}},
                                 {}});
            }
        }
        before = &job;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<Trace> leading_people(const ResumePage& page, const StoryRule& rule) {
    const BridgeInputs& inputs = page.inputs;
    constexpr std::uint32_t reach = 4;
    constexpr double most = 1000;
    const ReadText& text = inputs.resume.text;
    const ListIndex people = text.lexicon.list("backstory/people-led");
    const ListIndex supervises = text.lexicon.list("backstory/supervises");
    const ListIndex teams = text.lexicon.list("backstory/teams-led");
    const ListIndex but = rule.but;
    std::vector<Trace> found;
    std::uint32_t seen = 0;
    for (const CueHit& hit : text.cues.hits(text.lexicon.list("backstory/leads"))) {
        const std::uint32_t end = hit.first_token + hit.token_count;
        const Passage passage = page.passages.around(hit.first_token);
        if (hit.first_token < seen || end > passage.last) continue;
        if (text.cues.first_in(but, passage.first, passage.last) != nullptr) continue;
        const std::uint32_t last = std::min(passage.last, end + reach);
        const Amount* const amount = page.amounts.first_in(end, last);
        const bool counted =
            amount != nullptr && !amount->percent && !amount->money && amount->value <= most &&
            text.cues.first_in(people, amount->last, std::min(passage.last, amount->last + reach));
        const bool named = text.cues.first_in(teams, hit.first_token, last) != nullptr ||
                           (text.cues.at(supervises, hit.first_token) != nullptr &&
                            text.cues.first_in(people, end, last) != nullptr);
        if (!counted && !named) continue;
        const Span at = text.tokens.span(hit.first_token, hit.token_count);
        const Position* const position = inputs.resume.resume.position_at(at.begin);
        if (position == nullptr || position->header.contains(at)) continue;
        const Passage place{hit.first_token, counted ? amount->last : end};
        const Span span = page.passages.quotable(passage, place);
        const bool work = position->kind == Position::Kind::work;
        found.push_back({{span},
                         {{"line", quoted(inputs.resume, span)}},
                         {},
                         (counted ? 1.0 : 0.0) + (work ? 1.0 : 0.0),
                         place});
        seen = passage.last;
    }
    for (const Passage& passage : page.passages.all()) { // "Four staff and twelve babies"
        std::uint32_t first = passage.first;
        while (first < passage.last && text.tokens[first].kind == TokenKind::symbol) ++first;
        const Amount* const amount = page.amounts.at(first);
        if (amount == nullptr || amount->year || amount->percent || amount->money || amount->value > most)
            continue;
        if (text.cues.at(people, amount->last) == nullptr ||
            text.cues.first_in(but, passage.first, passage.last) != nullptr)
            continue;
        const Position* const position = inputs.resume.resume.position_at(text.tokens[first].span.begin);
        if (position == nullptr || position->kind != Position::Kind::work ||
            position->header.contains(text.tokens[first].span))
            continue;
        const Passage place{first, amount->last};
        const Span span = page.passages.quotable(passage, place);
        found.push_back({{span}, {{"line", quoted(inputs.resume, span)}}, {}, 0.0, place});
    }
    return found;
}

std::vector<Trace> larger_team(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    constexpr double least_growth = 2;
    const ReadText& text = inputs.resume.text;
    const ListIndex lead = text.lexicon.list("backstory/leads");
    const ListIndex people = text.lexicon.list("backstory/people-led");
    struct Team {
        double size = 0;
        Span span;
    };
    std::vector<Team> teams;
    for (const DatedPosition& job : page.work) {
        Team largest;
        for (const CueHit& hit : text.cues.hits(lead)) {
            const Span at = text.tokens.span(hit.first_token, hit.token_count);
            if (!job.position->whole.contains(at)) continue;
            const Passage passage = page.passages.around(hit.first_token);
            const std::uint32_t end = hit.first_token + hit.token_count;
            const Amount* const amount = page.amounts.first_in(end, std::min(passage.last, end + 4));
            if (amount == nullptr || amount->percent || amount->money || amount->value > 1000) continue;
            if (text.cues.first_in(people, hit.first_token, std::min(passage.last, amount->last + 3)) ==
                nullptr)
                continue;
            if (amount->value > largest.size) {
                largest = {amount->value, page.passages.quotable(passage, {hit.first_token, amount->last})};
            }
        }
        if (largest.size > 0) teams.push_back(largest);
    }
    if (teams.size() < 2 || teams.back().size < least_growth * teams.front().size) return {};
    return {{{teams.back().span, teams.front().span},
             {{"line", quoted(inputs.resume, teams.back().span)},
              {"earlier", quoted(inputs.resume, teams.front().span)}},
             {}}};
}

} // namespace analyzer
