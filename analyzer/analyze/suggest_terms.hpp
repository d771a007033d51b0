// What postings ask for and the lexicon lacks, for its keepers: phrases after cue words ("experience with ...") that no entry covers, by
// the number of postings they stand in. In: documents, one after the other. Out: phrases, most frequent first, then by the alphabet;
// spellings that differ in case only are one. Example: 3, "glaze mixing", "Experience with kiln firing and glaze mixing".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "lexicon/lexicon.hpp"

#include <map>

namespace analyzer {

struct SuggestedTerm {
    std::string phrase; ///< as it stood first
    Kind kind = Kind::skill;
    std::size_t files = 0;
    std::string example; ///< a line that holds it
};

class TermSuggestions {
  public:
    explicit TermSuggestions(const Lexicon& lexicon) : lexicon_(lexicon) {}

    void add(const Document& posting, const std::string& name);
    [[nodiscard]] std::vector<SuggestedTerm> ranked(std::size_t at_least) const;

  private:
    struct Seen {
        SuggestedTerm term;
        std::string last_file; ///< so that a phrase counts once a file
    };
    const Lexicon& lexicon_;
    std::map<std::string, Seen> seen_; ///< by folded phrase
};

} // namespace analyzer
