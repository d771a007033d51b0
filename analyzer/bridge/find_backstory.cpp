// Asks for the stories that the page suggests: every rule of lexicons/wording/backstory.lex finds its traces, and the
// best few are kept, each of another theme and resting on another place.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_bridge.hpp"

#include "bridge/evidence/trace.hpp"
#include "bridge/protected_topics.hpp"
#include "bridge/slots.hpp"
#include "lexicon/kept_of.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

constexpr std::ptrdiff_t most_points = 12;
constexpr std::size_t most_requirements = 4;
constexpr std::size_t most_further_lines = 3;
constexpr std::size_t most_told_lines = 2;      ///< of the further lines, in the sentence itself
constexpr std::uint32_t longest_told_line = 80; ///< bytes
constexpr std::size_t most_supported = 2;       ///< by the rule's own word alone

struct Candidate {
    const StoryRule* rule = nullptr;
    Trace trace;
    std::string_view topic; ///< the protected topic that its place names, or none
    bool quotes = false;    ///< its sentences quote the place
    std::vector<std::size_t> requirements;
    double worth = 0;
};

/// A point in the making.
struct Story {
    const Candidate* told = nullptr;
    std::vector<const Candidate*> further; ///< other lines of the page that tell of the same
};

/// The requirements whose evidence stands in the trace, then those the rule speaks for in general.
std::vector<std::size_t> supported(const BridgeInputs& inputs, const Trace& trace, const StoryRule& rule) {
    std::vector<std::size_t> found = trace.requirements;
    const auto add = [&](std::size_t i, std::size_t most) {
        if (found.size() < most && std::find(found.begin(), found.end(), i) == found.end())
            found.push_back(i);
    };
    for (std::size_t i = 0; i < inputs.matches.size(); ++i) {
        const auto here = [&](const Evidence& evidence) {
            return std::any_of(trace.spans.begin(), trace.spans.end(),
                               [&](Span span) { return span.overlaps(evidence.span); });
        };
        const std::vector<Evidence>& evidence = inputs.matches[i].evidence;
        if (std::any_of(evidence.begin(), evidence.end(), here)) add(i, most_requirements);
    }
    const std::size_t most = std::min(most_requirements, found.size() + most_supported);
    for (std::size_t i = 0; i < inputs.matches.size(); ++i) {
        const TermIndex term = inputs.posting.posting.requirements[i].term;
        if (term != no_term && rule.speaks_for(term)) add(i, most);
    }
    return found;
}

/// A low rank is worth more; so is what answers a gap, supports what the posting requires, or shows more of
/// itself.
double worth_of(const BridgeInputs& inputs, const Candidate& candidate) {
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    const double worth =
        -candidate.rule->rank + candidate.trace.strength * lexicon.weight("backstory-strength");
    double best = 0;
    for (const std::size_t i : candidate.requirements) {
        const bool gap = std::any_of(inputs.gaps.begin(), inputs.gaps.end(), [&](const Gap& g) {
            return g.requirement == i && !g.covered_by_group && (g.gain > 0 || g.proof_gain > 0);
        });
        const bool required = inputs.posting.posting.requirements[i].necessity == Necessity::required;
        best = std::max(best, lexicon.weight(gap ? "backstory-gap" : "backstory-asked") *
                                  (required ? 1 : lexicon.weight("backstory-preferred")));
    }
    return worth + best;
}

std::vector<Candidate> find_candidates(const ResumePage& page, const std::vector<StoryRule>& rules) {
    const BridgeInputs& inputs = page.inputs;
    const ProtectedTopics topics(inputs.resume.text);
    std::vector<Candidate> all;
    for (const StoryRule& rule : rules) {
        if (rule.find == nullptr || (rule.sensitive && !inputs.sensitive)) continue;
        for (Trace& trace : rule.find(page, rule)) {
            Candidate candidate{&rule, std::move(trace), {}, false, {}, 0};
            candidate.topic = topics.named_in(candidate.trace.spans);
            if (!candidate.topic.empty() && !inputs.sensitive)
                continue; // the page names a protected topic here
            candidate.quotes = candidate.trace.slots.count("line") != 0;
            candidate.requirements = supported(inputs, candidate.trace, rule);
            candidate.worth = worth_of(inputs, candidate);
            all.push_back(std::move(candidate));
        }
    }
    return all;
}

/// The best first; a rule that says `last: yes` takes what the others leave.
std::vector<const Candidate*> in_turn(const std::vector<Candidate>& all, bool last) {
    std::vector<const Candidate*> turn;
    for (const Candidate& candidate : all) {
        if (candidate.rule->last == last) turn.push_back(&candidate);
    }
    std::stable_sort(turn.begin(), turn.end(),
                     [](const Candidate* a, const Candidate* b) { return a->worth > b->worth; });
    return turn;
}

/// The line in as few words as can be; where a clause had to be cut, that shows.
std::string short_quote(const ResumePage& page, const Trace& trace) {
    if (trace.place == Passage{}) return trace.slots.at("line");
    const TokenList& tokens = page.inputs.resume.text.tokens;
    const Passage passage = page.passages.around(trace.place.first);
    const Span span = page.passages.quotable(passage, trace.place, longest_told_line);
    const std::uint32_t next = tokens.first_at(span.end);
    const bool cut = next < passage.last && tokens[next].kind != TokenKind::symbol;
    return quoted(page.inputs.resume, span) + (cut ? " ..." : "");
}

/// `Also: "...", "..."`: the further lines, each as short as it can be quoted.
std::string also_told(const ResumePage& page, const Story& story) {
    const Lexicon& lexicon = page.inputs.resume.text.lexicon;
    std::string told;
    std::size_t count = 0;
    for (const Candidate* other : story.further) {
        if (count++ == most_told_lines) break;
        const std::string line = short_quote(page, other->trace);
        told += (told.empty() ? "" : "; ") + worded(lexicon, "phrase/quoted", "text", {{"line", line}});
    }
    return worded(lexicon, "phrase/also-told", "text", {{"lines", told}});
}

std::optional<std::string> sentence_of(const Candidate& candidate, std::string_view key) {
    return fill_template(candidate.rule->wording.value(key), candidate.trace.slots);
}

/// Has all that its sentences need?
bool can_be_told(const Candidate& candidate) {
    return sentence_of(candidate, "prompt") && sentence_of(candidate, "because");
}

BackstoryPoint point_of(const ResumePage& page, const Story& story) {
    const BridgeInputs& inputs = page.inputs;
    const Candidate& candidate = *story.told;
    const Template& wording = candidate.rule->wording;
    const auto sentence = [&](std::string_view key) { return sentence_of(candidate, key).value_or(""); };
    BackstoryPoint point;
    point.rule = std::string(wording.id);
    point.prompt = sentence("prompt");
    point.because = sentence("because");
    if (!story.further.empty()) point.because += " " + also_told(page, story);
    point.tell = sentence("tell");
    point.wording = sentence("wording");
    point.offer = std::string(wording.value("offer"));
    point.evidence = candidate.trace.spans;
    for (const Candidate* other : story.further) point.evidence.push_back(other->trace.spans.front());
    point.requirements = candidate.requirements;
    point.sensitive = candidate.rule->sensitive || !candidate.topic.empty();
    if (!candidate.topic.empty()) point.offer = "only if asked";
    std::vector<std::string_view> topics = topics_touched(wording);
    if (!candidate.topic.empty()) topics = {candidate.topic}; // the one that the page names
    point.caution = std::string(wording.value("caution"));
    for (const std::string_view topic : topics) {
        if (point.caution.empty()) point.caution = general_caution(inputs.resume.text.lexicon, topic);
        for (Caution& caution : cautions_of(inputs.resume.text.lexicon, topic))
            point.cautions.push_back(std::move(caution));
    }
    return point;
}

/// A sentence of the page is quoted for one story only; dates and titles may tell more than one, but not two that are
/// kin ("evenings" of a course, and its dates beside those of a job).
bool quotes_the_same(const Candidate& chosen, const Candidate& next) {
    if (!chosen.trace.spans.front().overlaps(next.trace.spans.front())) return false;
    if (!next.rule->kin.empty() && chosen.rule->kin == next.rule->kin) return true;
    return chosen.quotes && next.quotes &&
           chosen.topic.empty() == next.topic.empty(); // "career break" beside the reason for it
}

bool is_told(const std::vector<Story>& stories, const Candidate& candidate) {
    return std::any_of(stories.begin(), stories.end(), [&](const Story& story) {
        return quotes_the_same(*story.told, candidate) ||
               std::any_of(story.further.begin(), story.further.end(),
                           [&](const Candidate* other) { return quotes_the_same(*other, candidate); });
    });
}

/// Gives each story the lines of its theme that no other story tells, the best first.
void add_further_lines(std::vector<Story>& stories, const std::vector<const Candidate*>& all) {
    for (const Candidate* const next : all) {
        const Candidate& candidate = *next;
        if (!candidate.quotes || !candidate.topic.empty()) continue;
        const auto story = std::find_if(stories.begin(), stories.end(), [&](const Story& other) {
            return other.told->rule->theme == candidate.rule->theme && other.told->topic.empty();
        });
        if (story == stories.end() || story->further.size() == most_further_lines) continue;
        const Span line = candidate.trace.spans.front();
        const std::vector<Span>& own = story->told->trace.spans;
        const bool quoted_here =
            std::any_of(own.begin(), own.end(), [&](Span span) { return span.overlaps(line); });
        if (!quoted_here && !is_told(stories, candidate)) story->further.push_back(&candidate);
    }
}

/// The best of each theme, while there is room.
void choose(const std::vector<const Candidate*>& all, std::vector<Story>& stories) {
    std::set<std::string_view> themes;
    for (const Story& story : stories) themes.insert(story.told->rule->theme);
    // Those on protected topics were asked for, and are few by nature.
    auto ordinary = std::count_if(stories.begin(), stories.end(),
                                  [](const Story& story) { return story.told->topic.empty(); });
    for (const Candidate* const candidate : all) {
        if (ordinary >= most_points && candidate->topic.empty()) continue;
        if (is_told(stories, *candidate) || themes.count(candidate->rule->theme) != 0) continue;
        if (!can_be_told(*candidate)) continue;
        stories.push_back({candidate, {}});
        ordinary += candidate->topic.empty() ? 1 : 0;
        themes.insert(candidate->rule->theme);
    }
}

} // namespace

std::vector<BackstoryPoint> find_backstory(const BridgeInputs& inputs, const std::vector<Deed>& deeds) {
    const std::shared_ptr<const StoryRules> rules = kept_of<const StoryRules>(inputs.resume.text.lexicon);
    const ResumePage page(inputs, deeds);
    const std::vector<Candidate> all = find_candidates(page, rules->all);
    std::vector<Story> stories;
    for (const bool last : {false, true}) {
        const std::vector<const Candidate*> turn = in_turn(all, last);
        choose(turn, stories);
        add_further_lines(stories, turn);
    }
    std::vector<BackstoryPoint> points;
    for (const Story& story : stories) {
        points.push_back(point_of(page, story));
        points.back().id = "b" + std::to_string(points.size());
    }
    return points;
}

} // namespace analyzer
