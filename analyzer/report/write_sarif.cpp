// SPDX-License-Identifier: Apache-2.0
#include "report/write_sarif.hpp"

#include "report/gap_list.hpp"
#include "report/json_spans.hpp"
#include "report/wording.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <cctype>
#include <map>

namespace analyzer {

namespace {

/// What a rule is, as its list in the tool's description has it.
struct SarifRule {
    std::string description, help, evidence;
    const char* level = "warning";
};

struct SarifResult {
    std::string rule, message;
    const char* level = "none";
    const char* kind = "fail"; ///< SARIF's default; any other kind has no level
    Span resume;               ///< empty: the whole file
    Span posting;              ///< empty: not about the posting
    std::uint32_t page = 0;    ///< 0: not known
    const Gap* gap = nullptr;
};

/// SARIF's levels are called as the severities are, but for the last.
const char* level_of(Severity severity) {
    return severity == Severity::info ? "none" : severity_name(severity);
}

class Writer {
  public:
    explicit Writer(const Report& report)
        : report_(report), json_(JsonWriter::Style::pretty), resume_(report.resume_file.document.text),
          posting_(report.posting_file.document.text) {}

    std::string write() {
        collect_findings();
        collect_gaps();
        json_.redact_with(report_.redactor)
            .begin_object()
            .key("$schema")
            .string("https://json.schemastore.org/sarif-2.1.0.json");
        json_.key("version").string("2.1.0").key("runs").begin_array().begin_object();
        write_tool();
        write_rules_off();
        json_.key("columnKind").string("unicodeCodePoints");
        json_.key("artifacts").begin_array();
        write_artifact(report_.resume_file, "analysisTarget");
        write_artifact(report_.posting_file, "referencedOnCommandLine");
        json_.end_array();
        json_.key("results").begin_array();
        for (const SarifResult& result : results_) write_result(result);
        json_.end_array();
        write_numbers();
        json_.end_object().end_array().end_object();
        return json_.take();
    }

  private:
    void collect_findings() {
        for (const Finding& finding : report_.findings) {
            rules_.emplace(finding.rule,
                           SarifRule{finding.source, finding.advice, evidence_class_name(finding.evidence),
                                     level_of(finding.severity)});
            SarifResult result{finding.rule,
                               finding.message + (finding.advice.empty() ? "" : " " + finding.advice)};
            result.level = level_of(finding.severity);
            if (finding.severity == Severity::info) result.kind = "informational";
            result.resume = finding.span;
            result.page = finding.page;
            results_.push_back(std::move(result));
        }
    }

    void collect_gaps() {
        for (std::size_t i = 0; i < report_.gaps.size(); ++i) {
            const Gap& gap = report_.gaps[i];
            const Gate* gate = gate_of(report_, gap.requirement);
            const bool form = gate != nullptr && gate->verdict == Verdict::answer_in_application;
            if (gap.covered_by_group || (!form && gap.gain <= 0 && gap.proof_gain <= 0)) continue;
            const Requirement& requirement = report_.posting.requirements[gap.requirement];
            const bool required = requirement.necessity == Necessity::required;
            SarifResult result{std::string("gap/") + gap_class_name(gap.gap_class)};
            result.message = gap_words(report_, gap) + ". " + report_.bridge.advice[i].text;
            result.level = !required                                            ? "note"
                           : gate != nullptr && gate->verdict == Verdict::unmet ? "error"
                                                                                : "warning";
            if (gate != nullptr && gate->verdict != Verdict::unmet) {
                result.kind = form ? "open" : "review";
                result.level = "none";
            }
            const Match& match = report_.matches[gap.requirement];
            const std::vector<Evidence>& nearest =
                match.evidence.empty() ? match.in_progress : match.evidence;
            if (!nearest.empty()) result.resume = nearest.front().span;
            if (!requirement.spans.empty()) result.posting = requirement.spans.front();
            result.gap = &gap;
            rules_.emplace(result.rule, SarifRule{say(report_.lexicon, std::string("sarif/gap-") +
                                                                           gap_class_name(gap.gap_class)),
                                                  "", "", "warning"});
            results_.push_back(std::move(result));
        }
    }

    void text_member(const char* key, const std::string& text) {
        if (!text.empty()) json_.key(key).begin_object().key("text").string(text).end_object();
    }

    void write_tool() {
        json_.key("tool").begin_object().key("driver").begin_object().key("name").string("backstory");
        json_.key("version").string(BACKSTORY_VERSION).key("rules").begin_array();
        for (const auto& [id, rule] : rules_) {
            json_.begin_object().key("id").string(id);
            text_member("shortDescription", rule.evidence.empty() ? rule.description : std::string());
            text_member("fullDescription", rule.evidence.empty() ? std::string() : rule.description);
            text_member("help", rule.help);
            json_.key("defaultConfiguration").begin_object().key("level").string(rule.level).end_object();
            if (!rule.evidence.empty()) {
                json_.key("properties")
                    .begin_object()
                    .key("evidenceClass")
                    .string(rule.evidence)
                    .end_object();
            }
            json_.end_object();
        }
        json_.end_array().end_object().end_object();
    }

    /// SARIF's own way to say that a rule was off.
    void write_rules_off() {
        if (report_.rules_off.empty()) return;
        json_.key("invocations").begin_array().begin_object().key("executionSuccessful").boolean(true);
        json_.key("ruleConfigurationOverrides").begin_array();
        for (const std::string& rule : report_.rules_off) {
            json_.begin_object()
                .key("configuration")
                .begin_object()
                .key("enabled")
                .boolean(false)
                .end_object();
            json_.key("descriptor").begin_object().key("id").string(rule).end_object().end_object();
        }
        json_.end_array().end_object().end_array();
    }

    void write_artifact(const SourceFile& file, const char* role) {
        json_.begin_object()
            .key("location")
            .begin_object()
            .key("uri")
            .string(file_uri(file.path))
            .end_object();
        json_.key("mimeType").string(media_type_name(file.document.media_type));
        json_.key("length").integer(static_cast<std::int64_t>(file.bytes));
        json_.key("hashes").begin_object().key("sha-256").string(file.sha256).end_object();
        json_.key("roles").begin_array().string(role).end_array().end_object();
    }

    /// A place in one of the two files; an empty span is the whole file.
    void write_location(const SourceFile& file, std::size_t index, const SpanWriter& points, Span span) {
        json_.key("physicalLocation").begin_object().key("artifactLocation").begin_object();
        json_.key("uri")
            .string(file_uri(file.path))
            .key("index")
            .integer(static_cast<std::int64_t>(index))
            .end_object();
        if (!span.empty()) {
            json_.key("region").begin_object();
            write_point(points, span.begin, "startLine", "startColumn");
            write_point(points, span.end, "endLine", "endColumn");
            json_.key("charOffset").integer(points.offset(span.begin));
            json_.key("charLength").integer(points.offset(span.end) - points.offset(span.begin));
            json_.key("snippet")
                .begin_object()
                .key("text")
                .string(span.of(points.text()))
                .end_object()
                .end_object();
        }
        json_.end_object();
    }

    void write_point(const SpanWriter& points, std::uint32_t byte, const char* line_key,
                     const char* column_key) {
        const std::string_view before = points.text().substr(0, byte);
        const std::size_t line_begin = before.find_last_of('\n') + 1; // npos + 1 is 0
        json_.key(line_key).integer(1 + std::count(before.begin(), before.end(), '\n'));
        json_.key(column_key)
            .integer(1 + points.offset(byte) - points.offset(static_cast<std::uint32_t>(line_begin)));
    }

    void write_result(const SarifResult& result) {
        const auto rule = rules_.find(result.rule);
        json_.begin_object().key("ruleId").string(result.rule);
        json_.key("ruleIndex").integer(std::distance(rules_.begin(), rule));
        json_.key("kind").string(result.kind).key("level").string(result.level);
        text_member("message", result.message);
        json_.key("locations").begin_array().begin_object();
        write_location(report_.resume_file, 0, resume_, result.resume);
        json_.end_object().end_array();
        if (!result.posting.empty()) {
            json_.key("relatedLocations").begin_array().begin_object();
            write_location(report_.posting_file, 1, posting_, result.posting);
            text_member("message", say(report_.lexicon, "sarif/asked-here"));
            json_.end_object().end_array();
        }
        // The same finding keeps its mark when words above it move it down.
        const std::string about = result.posting.empty() ? std::string(result.resume.of(resume_.text()))
                                                         : std::string(result.posting.of(posting_.text()));
        json_.key("partialFingerprints").begin_object();
        json_.key("ruleAndWords/v1").string(sha256(result.rule + "\n" + about).substr(0, 16)).end_object();
        if (result.gap != nullptr || result.page > 0) {
            json_.key("properties").begin_object();
            if (result.page > 0) json_.key("page").integer(result.page);
            if (result.gap != nullptr) {
                const Requirement& requirement = report_.posting.requirements[result.gap->requirement];
                json_.key("requirement")
                    .string(requirement.id)
                    .key("necessity")
                    .string(necessity_name(requirement.necessity));
                json_.key("gain")
                    .number(percent(result.gap->gain))
                    .key("proofGain")
                    .number(percent(result.gap->proof_gain));
            }
            json_.end_object();
        }
        json_.end_object();
    }

    void write_numbers() {
        json_.key("properties").begin_object().key("asOf").string(report_.as_of);
        json_.key("screen").string(screen_name(report_.screen));
        json_.key("coverage").number(percent(report_.score.coverage(report_.screen)));
        json_.key("proof");
        report_.score.proof ? json_.number(percent(*report_.score.proof)) : json_.null();
        json_.key("offsets").string(say(report_.lexicon, "sarif/offsets")).end_object();
    }

    const Report& report_;
    JsonWriter json_;
    SpanWriter resume_;
    SpanWriter posting_;
    std::map<std::string, SarifRule> rules_; ///< by id, which is their order
    std::vector<SarifResult> results_;
};

} // namespace

std::string file_uri(std::string_view path) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x80 && std::isalnum(byte) != 0) ||
            std::string_view("-._~/").find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return out;
}

std::string write_sarif(const Report& report) {
    return Writer(report).write();
}

} // namespace analyzer
