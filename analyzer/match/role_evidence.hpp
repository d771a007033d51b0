// What a résumé's positions say to work asked for by role, field or setting: "as a data analyst", "five years in accounts", "in
// a warehouse". In: a requirement of kind experience or title. Out: places that speak for it. A position is such work if its
// title shares a word that tells (or is named by a term that does), if its header names the field, something that implies it or an
// employer of that kind (lists employer/*), or if its lines name the field, or several things that imply it. "Equivalent experience" names no work, so every job counts; "post-qualification experience" is of the work that the posting's title names.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match_requirements.hpp"
#include "match/phrase_search.hpp"
#include "match/term_lists.hpp"
#include "match/term_relations.hpp"
#include "match/word_kin.hpp"

#include <vector>

namespace analyzer {

/// A place and how it speaks for a requirement.
struct RolePlace {
    TokenRun range;
    MatchKind match = MatchKind::implied;
    TermIndex term = no_term;
};

class RoleEvidence {
  public:
    RoleEvidence(const ReadPosting& posting, const ReadResume& resume, TermRelations& relations);

    std::vector<RolePlace> places(const Requirement& requirement);

  private:
    [[nodiscard]] std::vector<TermIndex> terms_in(Span span) const;
    [[nodiscard]] std::vector<TermIndex> terms_asked(const Requirement& requirement) const;
    [[nodiscard]] bool tells(const std::vector<std::string_view>& asked,
                             const std::vector<std::string_view>& had) const;
    [[nodiscard]] MatchKind by_title(const Position& position, const std::vector<std::string_view>& asked,
                                     const std::vector<std::string_view>& role) const;
    [[nodiscard]] bool calls_itself(const std::vector<std::string_view>& role) const;
    [[nodiscard]] bool named_in_title(const Position& position,
                                      const std::vector<std::string_view>& asked) const;
    void find_settings(const TermLists& employers);
    void by_fields(std::size_t position, const std::vector<TermIndex>& asked, bool a_role,
                   std::vector<RolePlace>& found);
    void by_employer(const Position& position, const std::vector<std::string_view>& asked,
                     std::vector<RolePlace>& found);
    void share_employers(std::vector<RolePlace>& found) const;
    [[nodiscard]] TokenRun range_of(Span span) const;

    const ReadPosting& posting_;
    const ReadResume& resume_;
    TermRelations& relations_;
    WordKin kin_;
    std::vector<std::vector<RolePlace>>
        settings_; ///< by position: what its header's words say of the employer
    ListIndex small_words_, vague_words_, shared_words_, after_qualifying_, as_one_, lead_role_, learner_;
};

} // namespace analyzer
