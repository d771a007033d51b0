// Holds every requirement of a posting against a résumé.
// In: the posting and its text, the résumé and its text, the as-of month. Out: one Match a requirement, same order.
// Evidence counts from the visible text alone; what is denied ("no experience with"), in progress or expired is kept apart.
// Example: posting "Kubernetes", résumé "Ran k8s clusters" in a dated job: alias, shown, with that job's months.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match.hpp"
#include "parse/posting.hpp"
#include "parse/read_text.hpp"

#include <vector>

namespace analyzer {

struct ReadPosting {
    const Posting& posting;
    const ReadText& text;
};
struct ReadResume {
    const Resume& resume;
    const ReadText& text;
};

std::vector<Match> match_requirements(const ReadPosting& posting, const ReadResume& resume, YearMonth as_of);

} // namespace analyzer
