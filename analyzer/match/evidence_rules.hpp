// What a place in the résumé proves: is it denied, still in progress, expired; is it listed, shown at work, shown with a result.
// In: the résumé and a token range. Cue words stand in the lists evidence/*. Looks no further than the sentence or list item.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/evidence_outcome.hpp"
#include "match/match.hpp"
#include "match/match_requirements.hpp"
#include "match/phrase_search.hpp"

namespace analyzer {

class EvidenceRules {
  public:
    EvidenceRules(const ReadResume& resume, const std::vector<bool>& thought_starts);

    enum class Claim : std::uint8_t { made, denied, in_progress, expired };
    [[nodiscard]] Claim claim(TokenRun place) const;
    /// Section, position and standing of a place that is claimed. `held`: degrees and credentials prove themselves.
    [[nodiscard]] Evidence weigh(TokenRun place, MatchKind match, bool held) const;
    /// The line that a place stands in.
    [[nodiscard]] Span line_of(TokenRun place) const;
    /// A section's heading names what follows, it shows nothing by itself.
    [[nodiscard]] bool in_heading(TokenRun place) const;

  private:
    struct Sentence {
        std::uint32_t first, last;
    };
    /// A clause ends at a semicolon, a sentence does not.
    enum class Reach : std::uint8_t { clause, sentence };
    [[nodiscard]] Sentence sentence_around(TokenRun place, Reach reach) const;
    [[nodiscard]] Sentence line_around(TokenRun place) const;
    [[nodiscard]] Sentence item_around(TokenRun place) const;
    [[nodiscard]] bool tells_state(std::uint32_t token, bool of_papers) const;
    [[nodiscard]] bool state_follows(std::uint32_t first, std::uint32_t last, bool of_papers) const;
    [[nodiscard]] bool names_another_paper(std::uint32_t token) const;
    [[nodiscard]] bool among_papers(TokenRun place) const;
    [[nodiscard]] bool is_under_way(const Sentence& item, bool of_papers) const;
    [[nodiscard]] bool is_being_learned(std::uint32_t token, const Sentence& item) const;
    [[nodiscard]] bool is_studied(const Sentence& item, const Sentence& line) const;
    [[nodiscard]] bool is_kept_up(const Sentence& item) const;
    [[nodiscard]] bool denies_nothing(std::uint32_t token) const;
    [[nodiscard]] bool is_denied_before(TokenRun place, const Sentence& sentence) const;
    [[nodiscard]] bool reaches(std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] bool speaks_of_others(std::uint32_t token, std::uint32_t first) const;
    [[nodiscard]] bool is_denied_after(TokenRun place, const Sentence& sentence) const;
    [[nodiscard]] bool begins_with_year(TokenRun place) const;
    [[nodiscard]] bool is_named_away(TokenRun place, const Sentence& sentence) const;
    [[nodiscard]] bool is_second_named(const Sentence& between) const;
    [[nodiscard]] bool is_count(std::uint32_t token) const;
    [[nodiscard]] bool shows_result(TokenRun place) const;
    [[nodiscard]] std::uint32_t thought_begin(std::uint32_t token) const;
    [[nodiscard]] bool is_bullet(std::uint32_t token) const;

    const ReadResume& resume_;
    const TokenList& tokens_;
    const Cues& cues_;
    const std::vector<bool>& thought_starts_;
    mutable EvidenceOutcome outcome_; ///< keeps what it found
    ListIndex denied_before_, denied_directly_, ends_naming_, class_words_, or_, paper_, denied_after_,
        denial_lead_, negation_, doing_, no_denial_, others_, turn_, mishap_, small_step_, in_progress_,
        learning_, in_progress_papers_, completed_, expired_, study_mode_, kept_up_;
};

} // namespace analyzer
