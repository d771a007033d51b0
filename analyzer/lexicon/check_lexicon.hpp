// Judges `.lex` files: unknown keys and ids, missing keys, ids and forms used twice, `implies` cycles, blocks out of order,
// weights without reason, and the examples: every `hit:` must mention its term, no `miss:` may.
// In: the files that belong together. Out: problems in the order of files and lines; empty: all well.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/block.hpp"
#include "lexicon/lexicon.hpp"

#include <optional>
#include <string>
#include <vector>

namespace analyzer {

struct LexiconProblem {
    std::string file;
    std::uint32_t line = 0;
    std::string message; ///< what is wrong, and what to do
};

std::vector<LexiconProblem> check_lexicon(const std::vector<LexiconFile>& files);

struct UserLexicon {
    std::vector<LexiconProblem> problems;
    std::optional<Lexicon> lexicon; ///< both together, where there is no problem
};

/// Judges files that are added to a lexicon: as above, and its ids may be named; examples are tried with both together.
UserLexicon check_user_lexicon(const std::vector<LexiconFile>& files, const Lexicon& base);

} // namespace analyzer
