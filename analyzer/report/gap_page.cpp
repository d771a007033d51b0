// SPDX-License-Identifier: Apache-2.0
#include "report/gap_page.hpp"

#include "report/gap_list.hpp"
#include "report/redact_page.hpp"
#include "report/wording.hpp"
#include "report/write_findings.hpp"
#include "report/write_what_if.hpp"

#include <utility>

namespace analyzer {

namespace {

constexpr std::size_t most_points = 3;
constexpr std::size_t most_questions = 6;
constexpr std::size_t most_findings = 5;

class Builder {
  public:
    explicit Builder(const Report& report) : report_(report) {}

    Page build(const WhatIf* what_if) {
        add_title();
        if (report_.score.nothing_to_screen) {
            page_.say(wording("nothing-to-screen"));
        } else {
            const GapList gaps = list_gaps(report_);
            add_numbers();
            add_list("first", gaps.first);
            // What keeps a screener from reading the page at all comes before what the page lacks.
            const bool grave =
                !report_.findings.empty() && report_.findings.front().severity == Severity::error;
            if (grave) add_findings();
            add_conditions();
            add_other_gaps(gaps);
            add_found();
            if (!grave) add_findings();
            add_backstory();
            add_questions();
            if (what_if != nullptr) add_what_if(page_, report_, *what_if);
        }
        if (!report_.rules_off.empty())
            page_.foot.push_back(rules_off_words(report_.rules_off, report_.lexicon));
        page_.foot.push_back(
            wording("foot", {{"rules", std::string(report_.lexicon.rules_hash().substr(0, 8))},
                             {"words", std::string(report_.lexicon.words_hash().substr(0, 8))},
                             {"day", report_.as_of}}));
        for (std::string& text : attributions(report_.lexicon)) page_.foot.push_back(std::move(text));
        return std::move(page_);
    }

  private:
    [[nodiscard]] std::string wording(std::string_view id, const Slots& slots = {}) const {
        return say(report_.lexicon, "report/" + std::string(id), slots);
    }

    void add_heading(const std::string& id) {
        page_.add(Page::Heading{wording("heading-" + id), wording("heading-" + id + "-note")});
    }

    void add_list(const std::string& id, Page::List list) {
        if (list.items.empty()) return;
        add_heading(id);
        page_.add(std::move(list));
    }

    void add_title() {
        const std::string& name = report_.resume.contact.name.value;
        const std::string& title = report_.posting.title.value;
        const Slots slots = {{"who", name.empty() ? report_.resume_file.path : name},
                             {"title", title.empty() ? report_.posting_file.path : title},
                             {"company", report_.posting.company.value}};
        const std::string with_company = wording("title-company", slots);
        page_.title = with_company.empty() ? wording("title", slots) : with_company;
        if (!report_.sandboxed) page_.add(Page::Note{"", wording("no-sandbox")});
    }

    void add_numbers() {
        const Score& score = report_.score;
        page_.add(Page::Meter{wording("coverage"), score.coverage(report_.screen),
                              wording("coverage-note", {{"screen", screen_name(report_.screen)}})});
        if (score.proof) page_.add(Page::Meter{wording("proof"), *score.proof, wording("proof-note")});
        Slots slots = {{"literal", whole_percent(score.literal)},
                       {"standard", whole_percent(score.standard)},
                       {"lenient", whole_percent(score.lenient)},
                       {"ceiling", whole_percent(score.ceiling)}};
        const bool could_rise = whole_percent(score.ceiling) != whole_percent(score.standard);
        page_.say(wording("screens", slots) + " " +
                  wording(could_rise ? "ceiling" : "ceiling-reached", slots));
        if (score.required) slots["required"] = whole_percent(*score.required);
        if (score.preferred) slots["preferred"] = whole_percent(*score.preferred);
        page_.say(wording(!score.preferred  ? "required"
                          : !score.required ? "preferred"
                                            : "required-preferred",
                          slots));
        page_.say(wording("no-chance"));
    }

    /// An either/or member beside one that is met, or words that stand within another condition's.
    [[nodiscard]] bool said_by_another(const Gate& gate) const {
        const std::vector<Requirement>& all = report_.posting.requirements;
        const Requirement& mine = all[gate.requirement];
        for (const Gate& other : report_.score.gates) {
            if (other.requirement == gate.requirement) continue;
            const Requirement& its = all[other.requirement];
            const bool sibling = !mine.group.empty() && mine.group == its.group;
            if (sibling && other.verdict == Verdict::met && gate.verdict != Verdict::met) return true;
            if (mine.spans.empty() || its.spans.empty() || mine.spans.front() == its.spans.front()) continue;
            if (its.spans.front().contains(mine.spans.front())) return true;
        }
        return false;
    }

    void add_conditions() {
        struct Shown {
            Verdict verdict;
            const char* label;
            Page::Tone tone;
        };
        Page::List list{Page::Mark::lead};
        for (const Shown& shown : {Shown{Verdict::unmet, "verdict-unmet", Page::Tone::poor},
                                   Shown{Verdict::unproven, "verdict-unproven", Page::Tone::fair},
                                   Shown{Verdict::answer_in_application, "verdict-answer", Page::Tone::open},
                                   Shown{Verdict::met, "verdict-met", Page::Tone::good}}) {
            std::string names;
            for (const Gate& gate : report_.score.gates) {
                if (gate.verdict != shown.verdict || said_by_another(gate)) continue;
                std::string name = requirement_name(report_, gate.requirement);
                if (gate.verdict == Verdict::unmet && gate.reason == "gate/expired")
                    name += " (" + wording("expired") + ")";
                names += names.empty() ? name : "; " + name;
            }
            if (names.empty()) continue;
            list.items.push_back({.lead = wording(shown.label), .text = names, .tone = shown.tone});
        }
        add_list("gates", std::move(list));
    }

    void add_other_gaps(const GapList& gaps) {
        add_list("gaps", gaps.others);
        if (gaps.left_out == 0) return;
        page_.say(wording(gaps.left_out == 1 ? "one-more-gap" : "more-gaps",
                          {{"count", std::to_string(gaps.left_out)}}));
    }

    [[nodiscard]] std::string found_line(std::size_t requirement) const {
        const Match& match = report_.matches[requirement];
        std::string how = wording(std::string("standing-") + standing_name(match.standing));
        if (match.months > 0) how += ", " + duration(report_.lexicon, match.months);
        const Evidence& best = match.evidence.front();
        if (best.position >= 0) {
            const Position& position = report_.resume.positions[static_cast<std::size_t>(best.position)];
            const std::string& place =
                position.title.empty() ? position.employer.value : position.title.value;
            if (!place.empty()) how += " (" + place + ")";
        } else if (match.match != MatchKind::literal) {
            how += " (\"" + std::string(best.span.of(report_.resume_file.document.text)) + "\")";
        }
        return wording("found", {{"asked", requirement_name(report_, requirement)}, {"how", how}});
    }

    /// What is shown at work, one a line with its place; then what is only listed, under way or run out.
    void add_found() {
        Page::List shown{Page::Mark::check};
        std::string listed, in_progress, expired;
        for (std::size_t i = 0; i < report_.matches.size(); ++i) {
            const Match& match = report_.matches[i];
            if (!found_by(Screen::standard, match.match)) continue;
            if (match.standing > Standing::listed) {
                shown.items.push_back({.text = found_line(i)});
                continue;
            }
            std::string& names = match.expired ? expired : !match.in_progress.empty() ? in_progress : listed;
            names += (names.empty() ? "" : "; ") + requirement_name(report_, i);
        }
        Page::List others{Page::Mark::bullet};
        for (const auto& [id, names] :
             {std::pair("found-listed", listed), std::pair("found-in-progress", in_progress),
              std::pair("found-expired", expired)}) {
            if (!names.empty()) others.items.push_back({.text = wording(id, {{"names", names}})});
        }
        if (shown.items.empty() && others.items.empty()) return;
        add_heading("found");
        if (!shown.items.empty()) page_.add(std::move(shown));
        if (!others.items.empty()) page_.add(std::move(others));
    }

    [[nodiscard]] Page::Item finding_item(const Finding& finding) const {
        const bool error = finding.severity == Severity::error,
                   warning = finding.severity == Severity::warning;
        Page::Item item{.lead = wording(error     ? "severity-error"
                                        : warning ? "severity-warning"
                                                  : "severity-note"),
                        .text = with_page(finding, report_.lexicon),
                        .tone = error     ? Page::Tone::poor
                                : warning ? Page::Tone::fair
                                          : Page::Tone::plain};
        const std::string known =
            wording(std::string("rule-") + evidence_class_name(finding.evidence), {{"rule", finding.rule}});
        item.details.push_back({"", finding.advice.empty() ? known : finding.advice + " " + known});
        return item;
    }

    /// What a screener would stumble over. The first few errors and warnings, and what only shows beside a posting; the rest is left
    /// to `read`.
    void add_findings() {
        Page::List list{Page::Mark::lead};
        std::size_t of_file = 0, more = 0;
        for (const Finding& finding : report_.findings) {
            const bool told =
                finding.beside_posting || (finding.severity <= Severity::warning && of_file < most_findings);
            if (told) list.items.push_back(finding_item(finding));
            if (!finding.beside_posting) ++(told ? of_file : more);
        }
        if (list.items.empty()) return;
        add_list("findings", std::move(list));
        if (more > 0)
            page_.say(wording("more-findings",
                              {{"count", std::to_string(more)}, {"file", report_.resume_file.path}}));
    }

    /// The best few, and those on protected topics, which were asked for.
    void add_backstory() {
        Page::List list{Page::Mark::bullet};
        for (const BackstoryPoint& point : report_.bridge.backstory) {
            if (list.items.size() >= most_points && !point.sensitive) continue;
            Page::Item item{.text = point.because, .details = {{"", point.prompt}}};
            if (!point.caution.empty()) item.details.push_back({wording("caution-word"), point.caution});
            for (const Caution& caution : point.cautions) {
                if (point.sensitive)
                    item.details.push_back(
                        {caution.jurisdiction, caution.text + " (" + caution.source + ")"});
            }
            list.items.push_back(std::move(item));
        }
        add_list("backstory", std::move(list));
    }

    void add_questions() {
        Page::List list{Page::Mark::question};
        for (const Question& question : report_.bridge.questions) {
            if (list.items.size() < most_questions) list.items.push_back({.text = question.ask});
        }
        add_list("questions", std::move(list));
    }

    const Report& report_;
    Page page_;
};

} // namespace

Page gap_page(const Report& report, const WhatIf* what_if) {
    return redact_page(Builder(report).build(what_if), report.redactor);
}

} // namespace analyzer
