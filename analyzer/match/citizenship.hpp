// "Entitled to work in Canada" is asked, "Canadian citizen" written: places where the page itself says of what country its owner is
// a citizen, if the posting asks for the right to work in that country or union. In: a condition and the two texts. Out: token
// ranges of the résumé. Nothing is inferred from names, places or languages (lists nationality/* and citizen/says).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match_requirements.hpp"
#include "match/phrase_search.hpp"

#include <vector>

namespace analyzer {

std::vector<TokenRun> citizenship_places(const Requirement& requirement, const ReadPosting& posting,
                                         const ReadResume& resume);

} // namespace analyzer
