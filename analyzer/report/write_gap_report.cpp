// SPDX-License-Identifier: Apache-2.0
#include "report/write_gap_report.hpp"

#include "report/wording.hpp"
#include "report/write_findings.hpp"
#include "report/write_pack.hpp"
#include "report/write_posting.hpp"
#include "report/write_what_if.hpp"

namespace analyzer {

namespace {

class Writer {
  public:
    Writer(const Report& report, JsonWriter::Style style)
        : report_(report), json_(style), resume_(report.resume_file.document.text),
          posting_(report.posting_file.document.text) {}

    std::string write(const WhatIf* what_if) {
        json_.redact_with(report_.redactor).begin_object();
        json_.key("schema").string("backstory/gap-report/1");
        json_.key("tool")
            .begin_object()
            .key("name")
            .string("backstory")
            .key("version")
            .string(BACKSTORY_VERSION);
        json_.key("rules")
            .string(report_.lexicon.rules_hash())
            .key("lexicon")
            .string(report_.lexicon.words_hash());
        const std::vector<std::string> shown = attributions(report_.lexicon);
        if (!shown.empty()) {
            json_.key("attributions").begin_array();
            for (const std::string& text : shown) json_.string(text);
            json_.end_array();
        }
        json_.end_object();
        json_.key("asOf").string(report_.as_of);
        json_.key("status").string(status_name(report_.status));
        write_sources();
        write_numbers();
        write_gates();
        write_requirements();
        write_gaps();
        json_.key("surplus").begin_array();
        for (const std::string& term : report_.surplus) json_.string(term);
        json_.end_array();
        write_findings_member(json_, report_.findings, report_.rules_off, resume_);
        write_bridge();
        write_warnings();
        if (report_.pack) write_pack_member(json_, report_, resume_);
        if (what_if != nullptr) write_what_if_member(json_, report_, *what_if);
        json_.end_object();
        return json_.take();
    }

  private:
    void write_sources() {
        const SourceFile& resume = report_.resume_file;
        json_.key("resume")
            .begin_object()
            .key("path")
            .string(resume.path)
            .key("sha256")
            .string(resume.sha256);
        json_.key("mediaType").string(media_type_name(resume.document.media_type));
        json_.key("bytes")
            .integer(static_cast<std::int64_t>(resume.bytes))
            .key("pages")
            .integer(resume.document.pages);
        json_.key("characters")
            .integer(resume_.offset(static_cast<std::uint32_t>(resume.document.text.size())));
        json_.key("name").string_or_null(report_.resume.contact.name.value);
        json_.key("title").string_or_null(report_.resume.contact.label.value).end_object();
        const SourceFile& posting = report_.posting_file;
        json_.key("posting")
            .begin_object()
            .key("path")
            .string(posting.path)
            .key("sha256")
            .string(posting.sha256);
        json_.key("mediaType").string(media_type_name(posting.document.media_type));
        json_.key("title").string_or_null(report_.posting.title.value);
        json_.key("company").string_or_null(report_.posting.company.value).end_object();
    }

    void percent_or_null(const char* key, std::optional<double> ratio) {
        json_.key(key);
        ratio&& report_.status == Status::scored ? json_.number(percent(*ratio)) : json_.null();
    }

    void write_numbers() {
        const Score& score = report_.score;
        json_.key("coverage").begin_object();
        json_.key("screen").string(screen_name(report_.screen));
        percent_or_null("value", score.coverage(report_.screen));
        percent_or_null("literal", score.literal);
        percent_or_null("standard", score.standard);
        percent_or_null("lenient", score.lenient);
        percent_or_null("required", score.required);
        percent_or_null("preferred", score.preferred);
        percent_or_null("ceiling", score.ceiling);
        json_.end_object();
        percent_or_null("proof", score.proof);
    }

    const std::string& id(std::size_t requirement) const {
        return report_.posting.requirements[requirement].id;
    }

    void ids(const std::vector<std::size_t>& requirements) {
        json_.key("requirements").begin_array();
        for (const std::size_t requirement : requirements) json_.string(id(requirement));
        json_.end_array();
    }

    void write_gates() {
        json_.key("gates").begin_array();
        for (const Gate& gate : report_.score.gates) {
            json_.begin_object().key("requirement").string(id(gate.requirement));
            json_.key("verdict").string(verdict_name(gate.verdict));
            const std::optional<Template> wording = report_.lexicon.find_template(gate.reason);
            json_.key("reason")
                .string(wording ? wording->value("text") : std::string_view(gate.reason))
                .end_object();
        }
        json_.end_array();
    }

    void write_evidence(const Evidence& evidence) {
        json_.begin_object().key("span");
        resume_.object(json_, evidence.span);
        json_.key("section").string(section_kind_name(evidence.section));
        json_.key("position");
        if (evidence.position >= 0) {
            const Position& position = report_.resume.positions[static_cast<std::size_t>(evidence.position)];
            json_.string(position.title.empty() ? position.employer.value : position.title.value);
        } else {
            json_.null();
        }
        json_.key("match").string(match_kind_name(evidence.match)).end_object();
    }

    void write_requirements() {
        json_.key("requirements").begin_array();
        for (std::size_t i = 0; i < report_.posting.requirements.size(); ++i) {
            const Match& match = report_.matches[i];
            const Part& part = report_.score.parts[i];
            json_.begin_object();
            write_requirement_members(json_, posting_, report_.posting.requirements[i], part.weight);
            json_.key("match").string(match_kind_name(match.match));
            json_.key("standing").string(standing_name(match.standing));
            json_.key("months").integer(match.months);
            json_.key("lastUsed").string_or_null(match.last_used ? match.last_used->iso() : std::string());
            const double credit = report_.screen == Screen::literal    ? part.credit_literal
                                  : report_.screen == Screen::standard ? part.credit_standard
                                                                       : part.credit_lenient;
            json_.key("points").number(part.possible * credit * 100);
            json_.key("possible").number(part.possible * 100);
            json_.key("evidence").begin_array();
            for (const Evidence& evidence : match.evidence) write_evidence(evidence);
            json_.end_array();
            json_.key("inProgress").begin_array();
            for (const Evidence& evidence : match.in_progress) resume_.object(json_, evidence.span);
            json_.end_array();
            json_.end_object();
        }
        json_.end_array();
    }

    void write_gaps() {
        json_.key("gaps").begin_array();
        for (std::size_t i = 0; i < report_.gaps.size(); ++i) {
            const Gap& gap = report_.gaps[i];
            json_.begin_object().key("requirement").string(id(gap.requirement));
            json_.key("class").string(gap_class_name(gap.gap_class)).key("gain").number(percent(gap.gain));
            json_.key("proofGain").number(percent(gap.proof_gain));
            json_.key("coveredByGroup").boolean(gap.covered_by_group);
            json_.key("advice").string(report_.bridge.advice[i].text);
            json_.key("nearest");
            gap.nearest == no_term ? json_.null() : json_.string(report_.lexicon.term(gap.nearest).name);
            json_.end_object();
        }
        json_.end_array();
    }

    /// For the pack alone; a plain report keeps the short form.
    void write_answers(const Question& question) {
        json_.key("shortList").boolean(question.short_list);
        json_.key("answers").begin_array();
        for (const Answer& answer : question.answers) {
            json_.begin_object()
                .key("heard")
                .string(answer.heard)
                .key("then")
                .string(answer.then)
                .end_object();
        }
        json_.end_array();
    }

    void write_bridge() {
        json_.key("backstory").begin_array();
        for (const BackstoryPoint& point : report_.bridge.backstory) {
            json_.begin_object().key("id").string(point.id).key("rule").string(point.rule);
            ids(point.requirements);
            json_.key("prompt").string(point.prompt).key("because").string(point.because);
            json_.key("evidence").begin_array();
            for (const Span span : point.evidence) resume_.object(json_, span);
            json_.end_array();
            json_.key("tell").string(point.tell);
            json_.key("wording").string(point.wording).key("offer").string_or_null(point.offer);
            json_.key("caution").string_or_null(point.caution);
            json_.key("cautions").begin_array();
            for (const Caution& caution : point.cautions) {
                json_.begin_object()
                    .key("jurisdiction")
                    .string(caution.jurisdiction)
                    .key("text")
                    .string(caution.text);
                json_.key("source").string(caution.source).end_object();
            }
            json_.end_array();
            json_.key("sensitive").boolean(point.sensitive).end_object();
        }
        json_.end_array();
        json_.key("questions").begin_array();
        for (const Question& question : report_.bridge.questions) {
            json_.begin_object().key("id").string(question.id).key("kind").string(question.kind);
            json_.key("ask")
                .string(question.ask)
                .key("when")
                .string(question.when)
                .key("why")
                .string(question.why);
            json_.key("listenFor").string(question.listen_for);
            if (report_.pack) write_answers(question);
            ids(question.requirements);
            json_.end_object();
        }
        json_.end_array();
        json_.key("likely").begin_array();
        for (const LikelyQuestion& likely : report_.bridge.likely) {
            json_.begin_object()
                .key("id")
                .string(likely.id)
                .key("kind")
                .string(likely.kind)
                .key("competency")
                .string(likely.competency);
            json_.key("intent").string(likely.intent).key("question").string(likely.question);
            json_.key("approach").string(likely.approach).key("story").string_or_null(likely.story);
            json_.key("evidence");
            likely.evidence.empty() ? static_cast<void>(json_.null())
                                    : resume_.object(json_, likely.evidence);
            ids(likely.requirements);
            json_.end_object();
        }
        json_.end_array();
    }

    void write_warnings() {
        json_.key("warnings").begin_array();
        const auto all = [&](const std::vector<Warning>& warnings) {
            for (const Warning& warning : warnings) {
                json_.begin_object()
                    .key("code")
                    .string(warning.code)
                    .key("message")
                    .string(warning.message)
                    .end_object();
            }
        };
        if (!report_.sandboxed) {
            json_.begin_object().key("code").string("no-sandbox");
            json_.key("message").string("the documents were read without the sandbox").end_object();
        }
        all(report_.resume_file.document.warnings);
        all(report_.posting_file.document.warnings);
        all(report_.resume.warnings);
        all(report_.posting.warnings);
        json_.end_array();
    }

    const Report& report_;
    JsonWriter json_;
    SpanWriter resume_;
    SpanWriter posting_;
};

} // namespace

std::string write_gap_report(const Report& report, JsonWriter::Style style, const WhatIf* what_if) {
    return Writer(report, style).write(what_if);
}

} // namespace analyzer
