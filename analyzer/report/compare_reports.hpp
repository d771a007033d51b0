// What changed between two gap reports of one posting, such as before and after an edit of the résumé.
// Requirements are paired by kind, name and quote, for ids may shift; equal ones in their order. In: two reports as read. Out:
// a Comparison that points into them, so they must outlive it. Refuses reports of different postings; different rules, words
// or screens are only noted, for the numbers are then not of one measure.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/read_gap_report.hpp"

#include <cstdint>

namespace analyzer {

/// A requirement of both reports. moved: only its either/or's points went to or from another member.
struct RequirementChange {
    enum class Effect : std::uint8_t { none, gained, lost, moved };

    const ReportedRequirement* before = nullptr;
    const ReportedRequirement* after = nullptr;
    Effect effect = Effect::none;

    [[nodiscard]] double points() const { return after->points - before->points; }
};

/// A gap of one of the reports; `requirement` is of the same report.
struct GapChange {
    const ReportedRequirement* requirement = nullptr;
    const ReportedGap* gap = nullptr;
};

struct GateChange {
    const ReportedRequirement* requirement = nullptr; ///< of the new report where it has it
    std::optional<Verdict> before, after;             ///< nothing: the report does not judge it
};

struct Comparison {
    const GapReport& before;
    const GapReport& after;
    bool other_rules = false, other_lexicon = false, other_screen = false;
    std::vector<RequirementChange> changes; ///< without those that stayed; largest change of points first
    std::size_t unchanged = 0;
    std::vector<const ReportedRequirement*> only_before, only_after;
    std::vector<GapChange> gaps_closed, gaps_new; ///< in the order of the reports
    std::vector<GateChange> gates;                ///< whose verdict changed
};

/// A number of both reports; nothing where the report has none.
struct NumberChange {
    const char* name; ///< its JSON key: "value", "literal", ... "ceiling"
    std::optional<double> before, after;
};
/// The members of `coverage` in the contract's order.
std::vector<NumberChange> comparison_numbers(const Comparison& comparison);

/// Points and gains that differ by less are equal: a shorter step than any report prints.
inline constexpr double smallest_change = 0.005;

Result<Comparison> compare_reports(const GapReport& before, const GapReport& after);

} // namespace analyzer
