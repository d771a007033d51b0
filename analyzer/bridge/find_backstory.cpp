// Finds what on a résumé suggests a story worth telling, and asks for it. The kinds of evidence are the table below; which
// story each asks for, and in which words, stands in lexicons/wording/backstory.lex.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_bridge.hpp"

#include "bridge/slots.hpp"

#include <algorithm>
#include <array>

namespace analyzer {

namespace {

/// A place that suggests a story, and what the wording may say of it.
struct Trace {
    std::vector<Span> spans;
    Slots slots;
    std::vector<std::size_t> requirements;
};

using Find = std::vector<Trace> (*)(const BridgeInputs& inputs, const Template& rule);

std::string position_name(const Position& position) {
    return tidy_quote(!position.title.empty() ? position.title.value : position.employer.value);
}

std::vector<MonthRange> ranges_of(const BridgeInputs& inputs, std::vector<const Position*>& positions) {
    std::vector<MonthRange> ranges;
    for (const Position& position : inputs.resume.resume.positions) {
        if (position.kind != Position::Kind::work) continue;
        if (const std::optional<MonthRange> range = months_of(position.dates, inputs.as_of)) {
            positions.push_back(&position);
            ranges.push_back(*range);
        }
    }
    return ranges;
}

Months shared(MonthRange a, MonthRange b) { return std::min(a.last, b.last) - std::max(a.first, b.first) + 1; }

std::vector<Trace> studied_while_working(const BridgeInputs& inputs, const Template&) {
    std::vector<Trace> found;
    std::vector<const Position*> positions;
    const std::vector<MonthRange> ranges = ranges_of(inputs, positions);
    for (const Study& study : inputs.resume.resume.studies) {
        const std::optional<MonthRange> range = months_of(study.dates, inputs.as_of);
        if (!range || !study.dates.start || (!study.dates.end && !study.dates.current)) continue;
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            // A year without a month is taken whole, so it takes more than one shared year to be sure.
            const bool exact = study.dates.start->month != 0 && (study.dates.current || study.dates.end->month != 0);
            if (shared(*range, ranges[i]) < (exact ? 6 : 13)) continue;
            const std::string name = tidy_quote(!study.degree.empty() ? study.degree.value : study.institution.value);
            found.push_back({{study.dates.span, positions[i]->dates.span},
                             {{"study", name}, {"job", position_name(*positions[i])}},
                             {}});
            break;
        }
    }
    return found;
}

std::vector<Trace> two_jobs(const BridgeInputs& inputs, const Template&) {
    std::vector<const Position*> positions;
    const std::vector<MonthRange> ranges = ranges_of(inputs, positions);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        for (std::size_t k = i + 1; k < ranges.size(); ++k) {
            if (shared(ranges[i], ranges[k]) < 4 || positions[i]->employer.value == positions[k]->employer.value) continue;
            return {{{positions[i]->dates.span, positions[k]->dates.span},
                     {{"job", position_name(*positions[i])}, {"other", position_name(*positions[k])}},
                     {}}};
        }
    }
    return {};
}

std::vector<Trace> promoted_within(const BridgeInputs& inputs, const Template&) {
    std::vector<Trace> found;
    const std::vector<Position>& all = inputs.resume.resume.positions;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const Position& later = all[i];
        const Position& earlier = all[i + 1];
        const bool same = !later.employer.empty() && later.employer.value == earlier.employer.value;
        if (!same || later.title.empty() || earlier.title.empty() || later.title.value == earlier.title.value) continue;
        found.push_back({{later.header, earlier.header},
                         {{"job", position_name(later)}, {"other", position_name(earlier)},
                          {"employer", tidy_quote(later.employer.value)}},
                         {}});
        break;
    }
    return found;
}

std::vector<Trace> months_free(const BridgeInputs& inputs, const Template&) {
    constexpr Months least = 7;
    std::vector<const Position*> positions;
    std::vector<MonthRange> ranges = ranges_of(inputs, positions);
    std::sort(ranges.begin(), ranges.end(), [](MonthRange a, MonthRange b) { return a.first < b.first; });
    Months busy_until = ranges.empty() ? 0 : ranges.front().last;
    for (const MonthRange& range : ranges) {
        const Months free = range.first - busy_until - 1;
        if (free >= least) {
            return {{{}, {{"months", std::to_string(free)}, {"year", std::to_string((busy_until + 1) / 12)}}, {}}};
        }
        busy_until = std::max(busy_until, range.last);
    }
    return {};
}

std::vector<Trace> in_progress(const BridgeInputs& inputs, const Template&) {
    std::vector<Trace> found;
    for (std::size_t i = 0; i < inputs.matches.size() && found.empty(); ++i) {
        if (inputs.matches[i].in_progress.empty()) continue;
        Trace trace{{inputs.matches[i].in_progress.front().span}, slots_of_requirement(inputs, i), {i}};
        found.push_back(std::move(trace));
    }
    return found;
}

std::vector<Trace> neighbour_of_gap(const BridgeInputs& inputs, const Template&) {
    std::vector<Trace> found;
    for (const Gap& gap : inputs.gaps) {
        if (gap.gap_class != GapClass::adjacent || gap.covered_by_group || gap.gain <= 0 || found.size() >= 2) continue;
        const Match& match = inputs.matches[gap.requirement];
        if (match.evidence.empty()) continue;
        found.push_back({{match.evidence.front().span}, slots_of_requirement(inputs, gap.requirement), {gap.requirement}});
    }
    return found;
}

/// The sentence or list item around a place, over the wrapped lines of its block.
Span passage_around(const Document& document, Span at) {
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        if (!document.lines[i].span.contains(at)) continue;
        Span passage = document.lines[i].span;
        for (std::size_t k = i + 1; k < document.lines.size() && k < i + 3; ++k) {
            const std::string_view so_far = passage.of(document.text);
            const bool ended = so_far.ends_with('.') || document.lines[k].list_item ||
                               document.lines[k].block != document.lines[i].block;
            if (ended) break;
            passage = joined(passage, document.lines[k].span);
        }
        return passage;
    }
    return {};
}

/// Words of a list named by the rule's `cues:`; the passage that holds them is shown. Where words of the list `but:` stand in
/// it too, they mean something else.
std::vector<Trace> words(const BridgeInputs& inputs, const Template& rule) {
    constexpr std::size_t longest_quote = 160;
    const ReadText& text = inputs.resume.text;
    const ListIndex list = text.lexicon.list(rule.value("cues"));
    const ListIndex but = text.lexicon.list(rule.value("but"));
    for (const CueHit& hit : text.cues.hits(list)) {
        const Span at = text.tokens.span(hit.first_token, hit.token_count);
        const Span passage = passage_around(text.document, at);
        if (passage.empty()) continue;
        if (text.cues.first_in(but, text.tokens.first_at(passage.begin), text.tokens.first_at(passage.end)) != nullptr) continue;
        const std::string quote = tidy_quote(passage.of(text.document.text));
        const std::size_t letter = quote.find_first_not_of("-*•·–▪●◦ ");
        if (letter == std::string::npos || quote.size() - letter > longest_quote) continue;
        return {{{passage}, {{"line", quote.substr(letter)}, {"words", tidy_quote(at.of(text.document.text))}}, {}}};
    }
    return {};
}

struct EvidenceKind {
    std::string_view name;
    Find find;
};

/// The kinds of evidence a rule may name in its `evidence:`.
constexpr std::array<EvidenceKind, 7> kinds = {{
    {"studied-while-working", studied_while_working},
    {"two-jobs", two_jobs},
    {"promoted-within", promoted_within},
    {"months-free", months_free},
    {"in-progress", in_progress},
    {"neighbour-of-gap", neighbour_of_gap},
    {"words", words},
}};

/// The requirements a trace speaks for: those whose evidence stands in the same line, else the rule's own competency.
std::vector<std::size_t> supported(const BridgeInputs& inputs, const Trace& trace, const Template& rule) {
    std::vector<std::size_t> found = trace.requirements;
    for (std::size_t i = 0; found.empty() && i < inputs.matches.size(); ++i) {
        for (const Evidence& evidence : inputs.matches[i].evidence) {
            const bool here = std::any_of(trace.spans.begin(), trace.spans.end(),
                                          [&](Span span) { return span.overlaps(evidence.span); });
            if (here && std::find(found.begin(), found.end(), i) == found.end()) found.push_back(i);
        }
    }
    for (std::size_t i = 0; found.size() < 3 && i < inputs.matches.size(); ++i) {
        const TermIndex term = inputs.posting.posting.requirements[i].term;
        if (term == no_term || std::find(found.begin(), found.end(), i) != found.end()) continue;
        if (rule.has_item("supports", inputs.resume.text.lexicon.term(term).id)) found.push_back(i);
    }
    return found;
}

} // namespace

std::vector<BackstoryPoint> find_backstory(const BridgeInputs& inputs) {
    constexpr std::size_t most = 6;
    std::vector<BackstoryPoint> points;
    std::vector<Template> rules;
    for (Template& rule : inputs.resume.text.lexicon.templates()) {
        if (rule.id.starts_with("backstory/")) rules.push_back(std::move(rule));
    }
    // The order in which stories are offered: those that answer a gap, then by the rule's own rank.
    std::stable_sort(rules.begin(), rules.end(),
                     [](const Template& a, const Template& b) { return a.value("rank") < b.value("rank"); });
    for (const Template& rule : rules) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                       [&](const EvidenceKind& k) { return k.name == rule.value("evidence"); });
        if (kind == kinds.end() || (rule.value("sensitive") == "yes" && !inputs.sensitive)) continue;
        for (const Trace& trace : kind->find(inputs, rule)) {
            if (points.size() >= most) return points;
            const std::optional<std::string> prompt = fill_template(rule.value("prompt"), trace.slots);
            const std::optional<std::string> because = fill_template(rule.value("because"), trace.slots);
            if (!prompt || !because) continue;
            BackstoryPoint point;
            point.id = "b" + std::to_string(points.size() + 1);
            point.rule = std::string(rule.id);
            point.prompt = *prompt;
            point.because = *because;
            point.wording = fill_template(rule.value("wording"), trace.slots).value_or("");
            point.offer = std::string(rule.value("offer"));
            point.caution = std::string(rule.value("caution"));
            point.evidence = trace.spans;
            point.requirements = supported(inputs, trace, rule);
            points.push_back(std::move(point));
        }
    }
    return points;
}

} // namespace analyzer
