// Every place where an item of a word list stands in a text, for the parsers: headings, "present", "or equivalent", ...
// One pass over the tokens with the lexicon's trie finds terms' forms and all lists at once. Hyphens between words count as
// spaces, case is folded; whole words, or stems where the list says `match: stem`.
// Example:  Cues cues(tokens, lexicon);  if (const CueHit* hit = cues.at(list, i)) i += hit->token_count;
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
#include "token/tokenize.hpp"

#include <vector>

namespace analyzer {

struct CueHit {
    ListIndex list = no_list;
    std::uint32_t item = 0; ///< which item of the list
    std::uint32_t first_token = 0;
    std::uint32_t token_count = 0; ///< hyphens inside included
};

/// A form of a term as it stands in the text, before any sense rule.
struct FormHit {
    std::uint32_t form = 0; ///< index into the image's forms
    std::uint32_t first_token = 0;
    std::uint32_t token_count = 0;
    bool exact = true;
};

/// A cue that shows the sense of some ambiguous form (`needs`).
struct SenseHit {
    std::uint32_t cue = 0;
    std::uint32_t first_token = 0;
    std::uint32_t token_count = 0;
};

class Cues {
  public:
    Cues(const TokenList& tokens, const Lexicon& lexicon);

    /// The longest item of the list that begins at a token; null if none. `list` may be no_list.
    [[nodiscard]] const CueHit* at(ListIndex list, std::uint32_t token) const;
    /// The first hit of the list that lies within tokens [first, last); null if none.
    [[nodiscard]] const CueHit* first_in(ListIndex list, std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] const std::vector<FormHit>& form_hits() const {
        return forms_;
    }                                                                    ///< by first token, longest first
    [[nodiscard]] const std::vector<CueHit>& hits(ListIndex list) const; ///< in text order
    /// Does a sense cue begin within tokens [first, last), outside of [but_first, but_last)?
    [[nodiscard]] bool sense_in(std::uint32_t cue, std::uint32_t first, std::uint32_t last,
                                std::uint32_t but_first, std::uint32_t but_last) const;

  private:
    std::vector<std::vector<CueHit>> by_list_;
    std::vector<SenseHit> senses_;
    std::vector<FormHit> forms_;
    std::vector<CueHit> none_;
};

} // namespace analyzer
