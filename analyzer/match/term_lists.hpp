// The lists of a group that are named after terms: "deeds/people-management", "employer/acute-care". In: a lexicon and the group's
// name. Out: terms and their lists; lists of no term are left out. Those of the lexicon used last are kept, for there are hundreds
// and one lexicon serves many résumés.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace analyzer {

struct TermLists {
    std::vector<std::pair<TermIndex, ListIndex>> all; ///< by term

    [[nodiscard]] std::optional<ListIndex> of(TermIndex term) const;
};

std::shared_ptr<const TermLists> term_lists(const Lexicon& lexicon, std::string_view group);

} // namespace analyzer
