// The word lists of the résumé parser (lexicons/parse/resume*.lex, dates.lex), looked up once, and questions about
// token ranges of one text. In: what the earlier stages made of the text. Never fails; a missing list finds nothing.
// Example: words.holds(words.title_noun, cell.tokens) is "does a job title's noun stand in the cell?"
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/read_text.hpp"
#include "parse/resume.hpp"
#include "token/token_range.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

/// Letters and digits of a phrase, folded, nothing else: "C O N TA C T:" and "Contact" are the same key.
std::string letters_key(std::string_view phrase);

struct HeadingKeys; // resume_words.cpp

class ResumeWords {
  public:
    explicit ResumeWords(const ReadText& text);

    const ReadText& text;
    ListIndex expected, date_label, date_part, onwards, present, range_word, since, until;
    std::array<ListIndex, 13> month;                                  ///< 1..12
    std::vector<std::pair<ListIndex, std::int8_t>> seasons, quarters; ///< and the month they begin in
    std::vector<std::pair<ListIndex, DegreeLevel>> degrees;
    ListIndex action_verb, area_joiner, bare_award, company_marker, company_word, contact_label, country,
        denial, duration_unit, fluency, furniture, grade_word, honorific, lead_in, level_word, link_site,
        name_particle, not_a_name, own_account, place_word, placeholder, post_nominal, qualifier, region_code,
        same_employer, school_marker, seniority, study_begun, study_level, study_state, study_underway,
        subheading, title_noun, unpaid, vocational;

    [[nodiscard]] TokenRange tokens_in(Span span) const;
    /// Does an item of the list stand within the tokens?
    [[nodiscard]] bool holds(ListIndex list, TokenRange range) const;
    /// Are the range's words, marks left out, one item of the list?
    [[nodiscard]] bool covers(ListIndex list, TokenRange range) const;
    /// Do items of the list, with marks between them, make up the whole range?
    [[nodiscard]] bool made_of(ListIndex list, TokenRange range) const;
    [[nodiscard]] bool mentions(Kind kind, TokenRange range) const;
    [[nodiscard]] DegreeLevel degree_in(TokenRange range, Span* where = nullptr) const;
    /// The section a heading announces; `whole`: the phrase itself is listed, not a qualified or joined form
    /// of it.
    struct HeadingKind {
        SectionKind kind = SectionKind::other;
        bool whole = false;
        bool last_word = false; ///< only its last word is a heading: "Computer Knowledge"
    };
    [[nodiscard]] std::optional<HeadingKind> heading(std::string_view phrase) const;
    /// The kinds of section that words of a phrase of no list speak for: "Kitchens I have stood in".
    [[nodiscard]] std::vector<SectionKind> heading_hints(std::string_view phrase) const;
    [[nodiscard]] bool is_subheading(std::string_view phrase) const;
    /// The place that the page's first lines give as the person's own.
    [[nodiscard]] bool is_home_town(TokenRange range) const;
    /// Words and numbers, marks not counted.
    [[nodiscard]] std::uint32_t word_count(TokenRange range) const;

  private:
    [[nodiscard]] TokenRange trimmed(TokenRange range) const;
    void find_home_towns();
    std::shared_ptr<const HeadingKeys> keys_;
    std::vector<std::string> home_towns_; ///< as letters
};

} // namespace analyzer
