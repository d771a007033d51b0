// Puts the résumés of a run side by side, a table a posting. Ordered by coverage; equal coverage is an equal
// rank, and within it the order is that of the names and means nothing. What could not be assessed stands
// apart and has no rank. No row is accepted or rejected, and no line is drawn. In: rows in the order of
// names, those of one résumé together. Out: per posting its ranked rows.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/ranking_row.hpp"

#include <cstddef>
#include <vector>

namespace analyzer {

struct RankedRow {
    std::size_t row = 0;       ///< index
    std::uint32_t rank = 1;    ///< 1, 2, 2, 4: equal coverage, equal rank
    std::uint32_t sharing = 1; ///< how many have this rank
};

/// Rows that are one content or one person, by the numbers of their groups; 0: none.
struct Likeness {
    std::uint32_t content = 0; ///< same bytes
    std::uint32_t person = 0;  ///< same e-mail address or telephone number, or same bytes
};

struct Ranking {
    std::vector<std::vector<RankedRow>> by_posting;
    std::vector<std::size_t> not_assessed; ///< rows with an error, in their order
    std::vector<Likeness> likeness;        ///< same index as the rows
    std::uint32_t content_groups = 0;
    std::uint32_t person_groups = 0; ///< that are more than one content
};

Ranking rank_rows(const std::vector<RankingRow>& rows, std::size_t postings);

} // namespace analyzer
