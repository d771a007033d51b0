// The adverse-impact table as a page for people: what was counted, a table a category and an intersection, how to
// read them, the notices. In: the sample, its tables, the names of the files, the word lists. Out: a Page for any of
// the renderers.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/adverse_impact.hpp"
#include "report/page.hpp"

#include <string>

namespace analyzer {

struct ImpactSources {
    std::string scores, demographics; ///< names of the files
    std::string filter;               ///< "posting=a.txt": only these rows; may be empty
};

Page impact_page(const Sample& sample, const std::vector<ImpactTable>& tables, const ImpactSources& sources,
                 const Lexicon& lexicon);

} // namespace analyzer
