// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_pack.hpp"

#include "bridge/day_names.hpp"
#include "bridge/deeds.hpp"
#include "bridge/slots.hpp"
#include "bridge/stories.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr int days_to_thanks = 1;
constexpr int working_days_to_follow_up = 2; // forty-eight hours
constexpr int days_between_chasers = 7;
constexpr int most_chasers = 2;

class Writer {
  public:
    explicit Writer(const BridgeInputs& inputs)
        : inputs_(inputs), lexicon_(inputs.resume.text.lexicon), pair_(slots_of_pair(inputs)) {
        find_qualifications();
        if (inputs.request->interview)
            pair_["interview-day"] = day_name(lexicon_, *inputs.request->interview);
        if (inputs.request->decision) pair_["decision-day"] = day_name(lexicon_, *inputs.request->decision);
    }

    std::vector<Message> write() {
        const PackRequest& request = *inputs_.request;
        std::vector<std::string> people = request.interviewers;
        if (people.empty()) people.emplace_back();
        for (std::size_t i = 0; i < people.size(); ++i) {
            std::optional<Day> day;
            if (request.interview) day = request.interview->plus_days(days_to_thanks);
            add("thank-you", "after/thank-you", people[i], day, i);
        }
        std::optional<Day> day;
        if (request.decision) day = request.decision->plus_working_days(working_days_to_follow_up);
        add("follow-up", "after/follow-up", people.front(), day, 0);
        for (int chaser = 1; chaser <= most_chasers; ++chaser) {
            if (day) day = day->plus_days(days_between_chasers);
            add("chaser", "after/chaser-" + std::to_string(chaser), people.front(), day, 0);
        }
        return std::move(messages_);
    }

  private:
    /// What makes this person fit this posting, one a letter, so that two interviewers who compare find two
    /// reasons.
    void find_qualifications() {
        const std::vector<Deed> deeds = find_deeds(inputs_);
        std::vector<const Deed*> told;
        for (const std::size_t requirement : strongest(inputs_)) {
            Slots slots = slots_of_requirement(inputs_, pair_, requirement);
            for (const Story& story : inputs_.request->stories) {
                const std::vector<std::size_t> shown = requirements_shown(inputs_, story);
                if (std::find(shown.begin(), shown.end(), requirement) != shown.end())
                    slots["result"] = story.result;
            }
            const Deed* deed = deed_for(deeds, requirement);
            const bool fresh = deed != nullptr && std::find(told.begin(), told.end(), deed) == told.end();
            if (!fresh && !slots.count("result")) continue;
            if (fresh) {
                told.push_back(deed);
                slots["deed"] = deed->quote;
                slots["where"] = deed->place;
            }
            qualifications_.push_back(worded(lexicon_, "after/qualification", "text", slots));
        }
        if (qualifications_.empty())
            qualifications_.push_back(worded(lexicon_, "after/qualification", "text-bare", pair_));
    }

    void add(const char* kind, const std::string& id, const std::string& to, std::optional<Day> day,
             std::size_t which) {
        const std::optional<Template> wording = lexicon_.find_template(id);
        if (!wording) return;
        Slots slots = pair_;
        slots["to"] = to.empty() ? worded(lexicon_, "phrase/their-name", "text", {}) : to;
        slots["qualification"] = qualifications_[which % qualifications_.size()];
        if (day) slots["day"] = day_name(lexicon_, *day);
        Message message{kind,
                        to,
                        day,
                        worded(*wording, "when", slots),
                        worded(*wording, "subject", slots),
                        worded_list(*wording, "paragraph", slots)};
        messages_.push_back(std::move(message));
    }

    const BridgeInputs& inputs_;
    const Lexicon& lexicon_;
    Slots pair_;
    std::vector<std::string> qualifications_;
    std::vector<Message> messages_;
};

} // namespace

std::vector<Message> messages_after(const BridgeInputs& inputs) {
    return Writer(inputs).write();
}

} // namespace analyzer
