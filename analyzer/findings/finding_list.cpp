// SPDX-License-Identifier: Apache-2.0
#include "findings/finding_list.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace analyzer {

namespace {

constexpr std::array<const char*, 4> severity_names = {"error", "warning", "note", "info"};

} // namespace

const char* severity_name(Severity severity) {
    return severity_names[static_cast<std::size_t>(severity)];
}

const char* evidence_class_name(EvidenceClass evidence) {
    switch (evidence) {
    case EvidenceClass::documented:
        return "documented";
    case EvidenceClass::measured:
        return "measured";
    case EvidenceClass::advice:
        return "advice";
    }
    return "advice";
}

namespace {

Severity severity_named(std::string_view name) {
    const auto found = std::find(severity_names.begin(), severity_names.end(), name);
    return found == severity_names.end() ? Severity::info
                                         : static_cast<Severity>(found - severity_names.begin());
}

EvidenceClass evidence_class_named(std::string_view name) {
    for (const EvidenceClass evidence : {EvidenceClass::documented, EvidenceClass::measured}) {
        if (name == evidence_class_name(evidence)) return evidence;
    }
    return EvidenceClass::advice;
}

} // namespace

void FindingList::begin_rule(std::string_view id, bool beside_posting) {
    rule_ = id;
    beside_posting_ = beside_posting;
    of_rule_ = 0;
}

void FindingList::add(Span where, Slots slots, std::string_view variant) {
    Finding finding;
    finding.span = where;
    if (!where.empty()) {
        const Line* line = line_at(document_, where.begin);
        finding.page = line != nullptr ? line->page : 1;
        slots.try_emplace("quote", short_quote(where.of(document_.text)));
    }
    put(std::move(finding), std::move(slots), variant);
}

void FindingList::add_on_page(std::uint32_t page, Slots slots, std::string_view variant) {
    Finding finding;
    finding.page = page;
    put(std::move(finding), std::move(slots), variant);
}

void FindingList::put(Finding finding, Slots slots, std::string_view variant) {
    if (++of_rule_ > most_of_a_rule) return;
    std::string id = "finding/";
    for (const char c : rule_) id += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (!variant.empty()) id += '/' + std::string(variant);
    const std::optional<Template> wording = lexicon_.find_template(id);
    if (!wording) return;
    if (finding.page != 0) slots.try_emplace("page", std::to_string(finding.page));
    const auto count = slots.find("count");
    const bool one = count != slots.end() && count->second == "1" && !wording->value("text-one").empty();
    const std::optional<std::string> message =
        fill_template(wording->value(one ? "text-one" : "text"), slots);
    if (!message) return;
    finding.rule = rule_;
    finding.beside_posting = beside_posting_;
    finding.source = wording->value("source");
    finding.severity = severity_named(wording->value("severity"));
    finding.evidence = evidence_class_named(wording->value("class"));
    finding.message = *message;
    finding.advice = fill_template(wording->value("advice"), slots).value_or("");
    finding.caution = wording->value("caution");
    findings_.push_back(std::move(finding));
}

bool FindingList::holds(std::string_view id) const {
    return std::any_of(findings_.begin(), findings_.end(), [&](const Finding& f) { return f.rule == id; });
}

std::vector<Finding> FindingList::take() {
    std::stable_sort(findings_.begin(), findings_.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return std::move(findings_);
}

std::string short_quote(std::string_view words) {
    constexpr std::size_t most = 60;
    std::string line;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < words.size();) {
        const CodePoint at = code_point_at(words, i);
        i += at.bytes;
        const bool blank = at.value <= U' ';
        if (blank && (line.empty() || line.back() == ' ')) continue;
        if (++characters > most) {
            line += "...";
            break;
        }
        if (blank)
            line += ' ';
        else
            append_utf8(line, at.value);
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

std::string first_few(const std::vector<std::string>& names, std::string_view mark) {
    constexpr std::size_t few = 3;
    std::string line;
    for (std::size_t i = 0; i < names.size() && i <= few; ++i) {
        if (i > 0) line += mark;
        line += i < few ? names[i] : "...";
    }
    return line;
}

const Line* line_at(const Document& document, std::uint32_t offset) {
    auto line = std::upper_bound(document.lines.begin(), document.lines.end(), offset,
                                 [](std::uint32_t at, const Line& l) { return at < l.span.begin; });
    if (line == document.lines.begin()) return nullptr;
    --line;
    return offset <= line->span.end ? &*line : nullptr;
}

std::uint32_t total_of(const Document& document, FeatureKind kind) {
    std::uint32_t total = 0;
    for (const Feature& feature : document.features)
        if (feature.kind == kind) total += std::min(feature.count, 0xFFFF'FFFFU - total);
    return total;
}

std::uint32_t page_of(const Document& document, FeatureKind kind) {
    const auto found = std::find_if(document.features.begin(), document.features.end(),
                                    [&](const Feature& feature) { return feature.kind == kind; });
    return found == document.features.end() ? 0 : found->page;
}

bool stands_in_body(const Document& document, std::string_view words) {
    return std::any_of(document.lines.begin(), document.lines.end(), [&](const Line& line) {
        return line.region == Region::body &&
               line.span.of(document.text).find(words) != std::string_view::npos;
    });
}

} // namespace analyzer
