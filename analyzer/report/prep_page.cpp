// SPDX-License-Identifier: Apache-2.0
#include "report/prep_page.hpp"

#include "bridge/build_pack.hpp"
#include "report/redact_page.hpp"
#include "report/wording.hpp"

#include <algorithm>
#include <utility>

namespace analyzer {

namespace {

constexpr std::size_t most_points = 6;

class Builder {
  public:
    explicit Builder(const Report& report) : report_(report), pack_(*report.pack) {}

    Page build() {
        page_.dense = true;
        add_title();
        add_stories();
        add_backstory();
        add_likely();
        add_stumped();
        add_questions();
        add_road();
        add_after();
        page_.foot.push_back(
            wording("foot", {{"rules", std::string(report_.lexicon.rules_hash().substr(0, 8))},
                             {"words", std::string(report_.lexicon.words_hash().substr(0, 8))},
                             {"day", report_.as_of}}));
        return std::move(page_);
    }

  private:
    [[nodiscard]] std::string wording(std::string_view id, const Slots& slots = {}) const {
        return say(report_.lexicon, "prep/" + std::string(id), slots);
    }

    void add_heading(std::string_view id, int level = 2) {
        const std::optional<Template> found =
            report_.lexicon.find_template("prep/" + std::string(id) + "-heading");
        if (found)
            page_.add(
                Page::Heading{std::string(found->value("text")), std::string(found->value("note")), level});
    }

    [[nodiscard]] Page::Detail detail(std::string_view word, std::string text) const {
        return {wording(word), std::move(text)};
    }

    void add_title() {
        const Slots slots = {
            {"who", pack_.name}, {"title", pack_.title}, {"company", report_.posting.company.value}};
        const std::string with_company = wording("title-company", slots);
        page_.title = !with_company.empty()  ? with_company
                      : !pack_.title.empty() ? wording("title", slots)
                                             : wording("title-bare", slots);
        page_.say(wording("intro"));
    }

    [[nodiscard]] std::string names_of(const GoToStory& story) const {
        std::string names;
        const auto add = [&](const std::string& name) { names += (names.empty() ? "" : "; ") + name; };
        for (const std::size_t requirement : story.requirements) add(requirement_name(report_, requirement));
        for (const std::string& competency : story.competencies) add(competency);
        return names;
    }

    void add_stories() {
        if (pack_.stories.empty()) return;
        add_heading("stories");
        page_.say(wording("stories-note"));
        Page::List list{Page::Mark::number};
        for (const GoToStory& story : pack_.stories) {
            Page::Item item;
            if (!story.story.empty()) {
                item.text = story.quote;
                item.details = {detail("word-challenge", story.challenge),
                                detail("word-action", story.action), detail("word-result", story.result)};
            } else {
                item.text =
                    say(report_.lexicon, "phrase/deed", {{"deed", story.quote}, {"where", story.place}});
            }
            item.details.push_back(detail("story-covers", names_of(story)));
            list.items.push_back(std::move(item));
        }
        page_.add(std::move(list));
        std::string names;
        for (const std::string& name : pack_.uncovered) names += (names.empty() ? "" : "; ") + name;
        page_.say(wording("uncovered", {{"names", names}}));
    }

    void add_backstory() {
        if (report_.bridge.backstory.empty()) return;
        add_heading("backstory");
        Page::List list{Page::Mark::bullet};
        for (const BackstoryPoint& point : report_.bridge.backstory) {
            if (list.items.size() >= most_points && !point.sensitive) continue; // those were asked for
            Page::Item item{.text = point.because, .details = {{"", point.prompt}}};
            if (!point.tell.empty()) item.details.push_back(detail("tell-word", point.tell));
            if (!point.wording.empty()) item.details.push_back(detail("wording-word", point.wording));
            if (point.offer != "offer it") item.details.push_back(detail("offer-word", point.offer));
            if (!point.caution.empty()) item.details.push_back(detail("caution-word", point.caution));
            for (const Caution& caution : point.cautions)
                item.details.push_back({caution.jurisdiction, caution.text});
            list.items.push_back(std::move(item));
        }
        page_.add(std::move(list));
    }

    [[nodiscard]] std::string approach_to(std::string_view intent) const {
        const std::optional<Template> found = report_.lexicon.find_template("intent/" + std::string(intent));
        return found ? std::string(found->value("approach")) : std::string();
    }

    /// How to meet the past and how to meet a case is said once, above them all.
    void add_likely() {
        if (report_.bridge.likely.empty()) return;
        add_heading("likely");
        const std::string past = approach_to("past");
        const std::string hypothetical = approach_to("case");
        page_.say(wording("likely-note", {{"past", past}, {"case", hypothetical}}));
        Page::List list{Page::Mark::lead};
        std::string said; // where to start from, said for the question before
        for (const LikelyQuestion& likely : report_.bridge.likely) {
            const std::optional<Template> intent = report_.lexicon.find_template("intent/" + likely.kind);
            Page::Item item{.lead = std::string(intent ? intent->value("word") : likely.intent),
                            .text = likely.question};
            if (likely.approach != past && likely.approach != hypothetical)
                item.details.push_back({"", likely.approach});
            if (!likely.story.empty() && likely.story != said)
                item.details.push_back(detail("start-word", likely.story));
            said = likely.story;
            list.items.push_back(std::move(item));
        }
        page_.add(std::move(list));
    }

    void add_stumped() {
        if (pack_.stumped.empty()) return;
        add_heading("stumped");
        Page::List list{Page::Mark::question};
        for (const Stumped& way : pack_.stumped) {
            std::string also;
            for (std::size_t i = 1; i < way.requirements.size(); ++i) {
                also += (i == 1 ? "" : "; ") + requirement_name(report_, way.requirements[i]);
            }
            const std::string likewise = wording("likewise", {{"question", way.question}, {"names", also}});
            list.items.push_back({.text = likewise.empty() ? way.question : likewise,
                                  .details = {{"", way.intent},
                                              detail("say-so-word", way.say_so),
                                              detail("together-word", way.together)}});
        }
        page_.add(std::move(list));
    }

    void add_questions() {
        add_heading("questions");
        Page::List list{Page::Mark::number};
        std::string numbers;
        for (const Question& question : report_.bridge.questions) {
            Page::Item item{.text = question.ask, .details = {{question.when, question.why}}};
            item.details.push_back(detail("listen-word", question.listen_for));
            for (const Answer& answer : question.answers) item.details.push_back({answer.heard, answer.then});
            list.items.push_back(std::move(item));
            if (question.short_list)
                numbers += (numbers.empty() ? "" : ", ") + std::to_string(list.items.size());
        }
        page_.say(wording("fifteen-minutes", {{"numbers", numbers}}));
        page_.add(std::move(list));
    }

    void add_message(const Message& message) {
        const Slots slots = {{"to", message.to}, {"when", message.when}, {"subject", message.subject}};
        page_.add(Page::Message{wording(message.to.empty() ? "send" : "send-to", slots), text_of(message)});
    }

    void add_road() {
        add_heading("road");
        add_heading("first-message", 3);
        add_message(pack_.first_message);
        if (pack_.offers.size() == 3) {
            page_.say(wording(
                "offers",
                {{"first", pack_.offers[0]}, {"second", pack_.offers[1]}, {"third", pack_.offers[2]}}));
        }
        add_heading("call", 3);
        Page::List call{Page::Mark::number};
        for (const std::string& step : pack_.call) call.items.push_back({.text = step});
        page_.add(std::move(call));
        add_heading("plan", 3);
        Page::List plan{Page::Mark::bullet};
        for (const PlanStage& stage : pack_.plan) {
            Page::Item item{.text = stage.days + ": " + stage.aim};
            for (const std::string& question : stage.questions) item.details.push_back({"", question});
            plan.items.push_back(std::move(item));
        }
        page_.add(std::move(plan));
        add_heading("true-words", 3);
        Page::List words{Page::Mark::bullet};
        for (const TrueWord& word : pack_.true_words)
            words.items.push_back({.text = word.topic, .details = {{"", word.say}}});
        page_.add(std::move(words));
    }

    void add_after() {
        add_heading("after");
        for (const Message& message : pack_.messages) add_message(message);
    }

    const Report& report_;
    const InterviewPack& pack_;
    Page page_;
};

} // namespace

Page prep_page(const Report& report) {
    return redact_page(Builder(report).build(), report.redactor);
}

} // namespace analyzer
