// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_bridge.hpp"

#include "bridge/competencies.hpp"
#include "bridge/slots.hpp"
#include "bridge/stories.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

constexpr std::size_t most_gaps = 3;
constexpr std::size_t most_shown = 2;
constexpr std::size_t most_competencies = 3;

class Writer {
  public:
    Writer(const BridgeInputs& inputs, const Slots& pair, const std::vector<Deed>& deeds)
        : inputs_(inputs), lexicon_(inputs.resume.text.lexicon), pair_(pair), deeds_(deeds) {}

    std::vector<LikelyQuestion> write() {
        write_gaps();
        write_shown();
        write_competencies();
        return std::move(all_);
    }

  private:
    /// Where to start from: the person's own story, or words of the résumé with their place.
    struct Start {
        std::string story;
        Span evidence;
    };

    Start start_at(const Deed& deed) {
        told_.insert(&deed);
        return {worded(lexicon_, "phrase/deed", "text", {{"deed", deed.quote}, {"where", deed.place}}),
                deed.span};
    }

    const Story* own_story(std::size_t requirement) const {
        if (inputs_.request == nullptr) return nullptr;
        for (const Story& story : inputs_.request->stories) {
            const std::vector<std::size_t> shown = requirements_shown(inputs_, story);
            if (std::find(shown.begin(), shown.end(), requirement) != shown.end()) return &story;
        }
        return nullptr;
    }

    Start start_for(std::size_t requirement) {
        if (const Story* story = own_story(requirement))
            return {worded(lexicon_, "phrase/own-story", "text", {{"story", story->title}}), {}};
        if (const Deed* deed = deed_for(deeds_, requirement)) return start_at(*deed);
        const Match& match = inputs_.matches[requirement];
        const std::vector<Evidence>& from = !match.evidence.empty() ? match.evidence : match.in_progress;
        if (from.empty()) return {};
        const Slots slots = slots_of_requirement(inputs_, pair_, requirement);
        const auto where = slots.find("where");
        return {worded(lexicon_, "phrase/deed", "text",
                       {{"deed", slots.at("nearest")},
                        {"where", where == slots.end() ? std::string() : where->second}}),
                from.front().span};
    }

    Start start_for(const Competency& competency) {
        if (inputs_.request != nullptr) {
            for (const Story& story : inputs_.request->stories) {
                if (shows_competency(inputs_, story, competency.wording)) {
                    return {worded(lexicon_, "phrase/own-story", "text", {{"story", story.title}}), {}};
                }
            }
        }
        const Deed* best = nullptr;
        const auto rank = [&](const Deed& deed) {
            return (told_.count(&deed) ? 0 : 2) + (deed.result ? 1 : 0);
        };
        for (const std::size_t i : competency.deeds) {
            if (best == nullptr || rank(deeds_[i]) > rank(*best)) best = &deeds_[i];
        }
        return best == nullptr ? Start{} : start_at(*best);
    }

    void add(const Template& wording, std::string_view key, const Slots& slots, Start start,
             std::vector<std::size_t> requirements) {
        LikelyQuestion likely;
        likely.question = worded(wording, key, slots);
        if (likely.question.empty()) return;
        const std::string kind(key == "question" ? wording.value("about") : key);
        likely.kind = kind;
        likely.competency = std::string(wording.value(key == "question" ? "competency" : "name"));
        likely.intent = worded(lexicon_, "intent/" + kind, "text", {});
        likely.approach = worded(
            wording, key == "question" ? std::string("approach") : std::string(key) + "-approach", slots);
        if (likely.approach.empty()) likely.approach = worded(lexicon_, "intent/" + kind, "approach", slots);
        likely.story = std::move(start.story);
        likely.evidence = start.evidence;
        likely.requirements = std::move(requirements);
        likely.id = "l" + std::to_string(all_.size() + 1);
        all_.push_back(std::move(likely));
    }

    void write_gaps() {
        for (const Gap* gap : telling_gaps(inputs_)) {
            if (all_.size() == most_gaps) return;
            const Requirement& requirement = inputs_.posting.posting.requirements[gap->requirement];
            const std::string general = std::string("likely/gap-") + gap_class_name(gap->gap_class);
            for (const std::string& id : {general + "-" + kind_name(requirement.kind), general}) {
                const std::optional<Template> wording = lexicon_.find_template(id);
                if (!wording) continue;
                add(*wording, "question", slots_of_requirement(inputs_, pair_, gap->requirement),
                    start_for(gap->requirement), {gap->requirement});
                break;
            }
        }
    }

    /// What the posting wants most and the résumé shows.
    void write_shown() {
        std::size_t shown = 0;
        for (const std::size_t i : strongest(inputs_)) {
            const Requirement& requirement = inputs_.posting.posting.requirements[i];
            const std::optional<Template> wording =
                lexicon_.find_template(std::string("likely/shown-") + kind_name(requirement.kind));
            if (!wording || shown == most_shown || deed_for(deeds_, i) == nullptr) continue;
            add(*wording, "question", slots_of_requirement(inputs_, pair_, i), start_for(i), {i});
            ++shown;
        }
    }

    void write_competencies() {
        std::size_t written = 0;
        for (const Competency& competency : find_competencies(inputs_, deeds_)) {
            if (written++ == most_competencies) return;
            const Start start = start_for(competency);
            add(competency.wording, "past", pair_, start, competency.requirements);
            add(competency.wording, "case", pair_, start, competency.requirements);
        }
    }

    const BridgeInputs& inputs_;
    const Lexicon& lexicon_;
    const Slots& pair_;
    const std::vector<Deed>& deeds_;
    std::set<const Deed*> told_;
    std::vector<LikelyQuestion> all_;
};

} // namespace

std::vector<LikelyQuestion> likely_questions(const BridgeInputs& inputs, const Slots& pair,
                                             const std::vector<Deed>& deeds) {
    return Writer(inputs, pair, deeds).write();
}

} // namespace analyzer
