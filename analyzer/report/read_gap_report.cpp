// SPDX-License-Identifier: Apache-2.0
#include "report/read_gap_report.hpp"

#include <rapidjson/document.h>

#include <map>

namespace analyzer {

namespace {

using Value = rapidjson::Value;

/// Sums of rounded percents may pass 100 by this much.
constexpr double slack = 1e-6;

const Value* find(const Value& object, const char* key) {
    if (!object.IsObject()) return nullptr;
    const auto at = object.FindMember(key);
    return at == object.MemberEnd() ? nullptr : &at->value;
}

/// Notes the first member that is wrong; what is read after it does not matter.
class Reader {
  public:
    explicit Reader(std::string file) : file_(std::move(file)) {}

    Result<GapReport> read(const Value& json) {
        GapReport report;
        report.file = file_;
        if (text(json, "", "schema") != "backstory/gap-report/1")
            wrong("`schema` is not \"backstory/gap-report/1\"");
        const std::string status = text(json, "", "status");
        if (status != "scored") wrong("its `status` is `" + status + "`, so it has no numbers");
        const Value& tool = object(json, "tool");
        report.rules = text(tool, "tool.", "rules");
        report.lexicon = text(tool, "tool.", "lexicon");
        report.as_of = text(json, "", "asOf");
        const Value& resume = object(json, "resume");
        report.resume_path = text(resume, "resume.", "path");
        report.resume_sha256 = text(resume, "resume.", "sha256");
        report.resume_name = text_or_null(resume, "resume.", "name");
        const Value& posting = object(json, "posting");
        report.posting_path = text(posting, "posting.", "path");
        report.posting_sha256 = text(posting, "posting.", "sha256");
        report.posting_title = text_or_null(posting, "posting.", "title");
        report.posting_company = text_or_null(posting, "posting.", "company");
        read_coverage(object(json, "coverage"), report.coverage);
        report.proof = percent_or_null(json, "", "proof");
        if (!failure_) read_requirements(array(json, "requirements"), report);
        if (!failure_) read_gates(array(json, "gates"), report);
        if (!failure_) read_gaps(array(json, "gaps"), report);
        if (failure_) return *failure_;
        return report;
    }

    Error refused(const std::string& what) const {
        return {"no-gap-report", "this is no gap report: " + what, file_,
                "give a file that `backstory check --format json` wrote"};
    }

  private:
    void wrong(const std::string& what) {
        if (!failure_) failure_ = refused(what);
    }

    const Value& object(const Value& parent, const char* key) {
        const Value* value = find(parent, key);
        if (value != nullptr && value->IsObject()) return *value;
        wrong(std::string("`") + key + "` is no object");
        return nothing_;
    }

    const Value& array(const Value& parent, const char* key) {
        const Value* value = find(parent, key);
        if (value != nullptr && value->IsArray()) return *value;
        wrong(std::string("`") + key + "` is no array");
        return no_items_;
    }

    std::string text(const Value& parent, const std::string& path, const char* key) {
        const Value* value = find(parent, key);
        if (value != nullptr && value->IsString()) return {value->GetString(), value->GetStringLength()};
        wrong("`" + path + key + "` is no string");
        return {};
    }

    std::string text_or_null(const Value& parent, const std::string& path, const char* key) {
        const Value* value = find(parent, key);
        return value != nullptr && value->IsNull() ? std::string() : text(parent, path, key);
    }

    double percent_of(const Value& parent, const std::string& path, const char* key) {
        const Value* value = find(parent, key);
        if (value != nullptr && value->IsNumber()) {
            const double number = value->GetDouble();
            if (number >= 0 && number <= 100 + slack) return number;
        }
        wrong("`" + path + key + "` is no number from 0 to 100");
        return 0;
    }

    std::optional<double> percent_or_null(const Value& parent, const std::string& path, const char* key) {
        const Value* value = find(parent, key);
        if (value != nullptr && value->IsNull()) return std::nullopt;
        return percent_of(parent, path, key);
    }

    /// One of the contract's words: `name_of` gives the word of each of the values from 0 to `last`.
    template <class Choice>
    Choice choice(const Value& parent, const std::string& path, const char* key, Choice last,
                  const char* (*name_of)(Choice)) {
        const std::string word = text(parent, path, key);
        for (int i = 0; i <= static_cast<int>(last); ++i) {
            if (word == name_of(static_cast<Choice>(i))) return static_cast<Choice>(i);
        }
        wrong("`" + path + key + "` may not be `" + word + "`");
        return {};
    }

    void read_coverage(const Value& json, ReportedCoverage& coverage) {
        coverage.screen = choice(json, "coverage.", "screen", Screen::lenient, screen_name);
        coverage.value = percent_of(json, "coverage.", "value");
        coverage.literal = percent_of(json, "coverage.", "literal");
        coverage.standard = percent_of(json, "coverage.", "standard");
        coverage.lenient = percent_of(json, "coverage.", "lenient");
        coverage.required = percent_or_null(json, "coverage.", "required");
        coverage.preferred = percent_or_null(json, "coverage.", "preferred");
        coverage.ceiling = percent_of(json, "coverage.", "ceiling");
    }

    static std::string path_of(const char* list, std::size_t index) {
        return std::string(list) + "[" + std::to_string(index) + "].";
    }

    void read_requirements(const Value& json, GapReport& report) {
        for (const Value& item : json.GetArray()) {
            const std::string path = path_of("requirements", report.requirements.size());
            ReportedRequirement requirement;
            requirement.id = text(item, path, "id");
            requirement.kind = choice(item, path, "kind", Kind::gate, kind_name);
            requirement.name = text(item, path, "name");
            requirement.quote = text(item, path, "quote");
            requirement.necessity = choice(item, path, "necessity", Necessity::preferred, necessity_name);
            requirement.group = text_or_null(item, path, "group");
            requirement.match = choice(item, path, "match", MatchKind::literal, match_kind_name);
            requirement.standing = choice(item, path, "standing", Standing::shown_with_result, standing_name);
            requirement.points = percent_of(item, path, "points");
            requirement.possible = percent_of(item, path, "possible");
            if (!index_.try_emplace(requirement.id, report.requirements.size()).second) {
                wrong("`" + path + "id` repeats `" + requirement.id + "`");
            }
            if (failure_) return;
            report.requirements.push_back(std::move(requirement));
        }
    }

    std::size_t requirement_of(const Value& item, const std::string& path) {
        const std::string id = text(item, path, "requirement");
        const auto at = index_.find(id);
        if (at != index_.end()) return at->second;
        wrong("`" + path + "requirement` is no requirement's id");
        return 0;
    }

    void read_gates(const Value& json, GapReport& report) {
        for (const Value& item : json.GetArray()) {
            const std::string path = path_of("gates", report.gates.size());
            const std::size_t requirement = requirement_of(item, path);
            report.gates.push_back(
                {requirement, choice(item, path, "verdict", Verdict::answer_in_application, verdict_name)});
            if (failure_) return;
        }
    }

    void read_gaps(const Value& json, GapReport& report) {
        for (const Value& item : json.GetArray()) {
            const std::string path = path_of("gaps", report.gaps.size());
            const std::size_t requirement = requirement_of(item, path);
            const GapClass gap_class = choice(item, path, "class", GapClass::gate, gap_class_name);
            report.gaps.push_back({requirement, gap_class, percent_of(item, path, "gain")});
            if (failure_) return;
        }
    }

    std::string file_;
    std::optional<Error> failure_;
    std::map<std::string, std::size_t> index_; ///< of requirements, by id
    Value nothing_{rapidjson::kObjectType};
    Value no_items_{rapidjson::kArrayType};
};

} // namespace

Result<GapReport> read_gap_report(std::string_view bytes, const std::string& file) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    Reader reader(file);
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(bytes.data(),
                                                                                       bytes.size());
    if (json.HasParseError()) {
        return reader.refused("it is no valid JSON from byte " + std::to_string(json.GetErrorOffset()) +
                              " on");
    }
    if (!json.IsObject()) return reader.refused("the JSON is no object");
    return reader.read(json);
}

} // namespace analyzer
