// The kinds of evidence that a rule may name in its `evidence:`.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/trace.hpp"

#include <algorithm>
#include <array>

namespace analyzer {

namespace {

struct EvidenceKind {
    std::string_view name;
    FindTraces find;
};

constexpr std::array<EvidenceKind, 27> kinds = {{
    {"before-and-after", before_and_after},
    {"change-of-field", change_of_field},
    {"deed", deed},
    {"earlier-job", earlier_job},
    {"from-one-to-another", from_one_to_another},
    {"larger-team", larger_team},
    {"leading-people", leading_people},
    {"learning-now", learning_now},
    {"learnt-language", learnt_language},
    {"listed-not-shown", listed_not_shown},
    {"listed-publication", listed_publication},
    {"long-study", long_study},
    {"measured-change", measured_change},
    {"months-free", months_free},
    {"moved-place", moved_place},
    {"neighbour-of-gap", neighbour_of_gap},
    {"promoted-within", promoted_within},
    {"share-reached", share_reached},
    {"since-last-job", since_last_job},
    {"steady-pace", steady_pace},
    {"studied-after-working", studied_after_working},
    {"studied-while-working", studied_while_working},
    {"two-jobs", two_jobs},
    {"used-not-taught", used_not_taught},
    {"voluntary-position", voluntary_position},
    {"words", cue_words},
    {"worked-way-up", worked_way_up},
}};

} // namespace

FindTraces evidence_kind(std::string_view name) {
    const auto* const kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const EvidenceKind& k) { return k.name == name; });
    return kind == kinds.end() ? nullptr : kind->find;
}

} // namespace analyzer
