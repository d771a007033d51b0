// Imported terms as a `.lex` file that `--lexicon` and `lexicon check` take. In: the import and the lexicon it will be added to. Out: the
// file's text, each term with an example sentence that finds it; terms whose example does not (a longer form of another term swallows
// it) are left out and counted. The source's attribution stands in it as a template `attribution/...`, which reports print.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/import/imported_term.hpp"

namespace analyzer {

struct WrittenTerms {
    std::string text;
    std::size_t terms = 0, forms = 0;
    std::size_t swallowed = 0; ///< left out, see above
};

WrittenTerms write_terms(const Import& import, const Lexicon& base);

} // namespace analyzer
