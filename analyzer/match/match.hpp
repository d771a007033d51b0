// How a requirement is met by a résumé: by which words, how strongly shown, for how long.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/month.hpp"
#include "parse/resume.hpp"
#include "text/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace analyzer {

/// From weak to strong, so that kinds compare. related: a neighbour of it; implied: something that surely includes it;
/// inflection: its words in another form or order; alias: another name of it; literal: the posting's own words.
enum class MatchKind : std::uint8_t { none, related, implied, inflection, alias, literal };
const char* match_kind_name(MatchKind kind);

/// What the three screens would find: Boolean search for the posting's words, a parser with a taxonomy, related terms too.
enum class Screen : std::uint8_t { literal, standard, lenient };
const char* screen_name(Screen screen);
bool found_by(Screen screen, MatchKind kind);

/// listed: named where no work shows it; shown: in a dated position, project, or by its own entry; with result: an outcome
/// stands beside it.
enum class Standing : std::uint8_t { absent, listed, shown, shown_with_result };
const char* standing_name(Standing standing);

/// A place in the résumé that speaks for a requirement.
struct Evidence {
    Span span;
    SectionKind section = SectionKind::other;
    std::int32_t position = -1; ///< index of the dated position, -1: none
    MatchKind match = MatchKind::none;
    Standing standing = Standing::listed;
    TermIndex term = no_term; ///< the term that stands there
    bool in_progress = false; ///< "currently learning", "studying for"
};

/// The evidence for one requirement, strongest first, and its sum. Same index as the requirement.
struct Match {
    MatchKind match = MatchKind::none;
    Standing standing = Standing::absent;
    Months months = 0; ///< union of the dated positions that show it, at the as-of month
    std::optional<YearMonth> last_used;
    std::vector<Evidence> evidence;
    std::vector<Evidence> denied;      ///< "no experience with it": never counts
    std::vector<Evidence> in_progress; ///< never counts either, and is offered as such
    bool expired = false;              ///< a credential whose entry says so
    bool studied_below =
        false; ///< a degree is asked, and each study on the page says that it is of a lower level
};

} // namespace analyzer
