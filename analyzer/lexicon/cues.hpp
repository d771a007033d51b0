// Every place where an item of a word list stands in a text, for the parsers: headings, "present", "or equivalent", ...
// One pass over the tokens with the lexicon's trie finds terms' forms and all lists at once. Hyphens between words count as
// spaces, case is folded; whole words, or stems where the list says `match: stem`.
// Example:  Cues cues(tokens, lexicon);  if (const CueHit* hit = cues.at(list, i)) i += hit->token_count;
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
#include "token/tokenize.hpp"

#include <span>
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
    [[nodiscard]] const CueHit* at(ListIndex list, std::uint32_t token) const {
        return hits(list).empty() ? nullptr : at(hits(list), token); // as nearly all are
    }
    /// The first hit of the list that lies within tokens [first, last); null if none.
    [[nodiscard]] const CueHit* first_in(ListIndex list, std::uint32_t first, std::uint32_t last) const {
        return hits(list).empty() ? nullptr : first_in(hits(list), first, last);
    }
    /// By first token, longest first.
    [[nodiscard]] const std::vector<FormHit>& form_hits() const { return forms_; }
    /// In text order.
    [[nodiscard]] std::span<const CueHit> hits(ListIndex list) const {
        if (list == no_list) return {};
        return {hits_.data() + begins_[list], begins_[list + 1] - begins_[list]};
    }
    /// Does a sense cue begin within tokens [first, last), outside of [but_first, but_last)?
    [[nodiscard]] bool sense_in(std::uint32_t cue, std::uint32_t first, std::uint32_t last,
                                std::uint32_t but_first, std::uint32_t but_last) const;

  private:
    static const CueHit* at(std::span<const CueHit> all, std::uint32_t token);
    static const CueHit* first_in(std::span<const CueHit> all, std::uint32_t first, std::uint32_t last);
    void sort_by_list(const std::vector<CueHit>& found, std::uint32_t lists);

    std::vector<CueHit> hits_;          ///< of all lists, one after the other
    std::vector<std::uint32_t> begins_; ///< where the hits of a list begin; one more at the end
    std::vector<SenseHit> senses_;
    std::vector<FormHit> forms_;
};

} // namespace analyzer
