// The word lists the posting parser asks for, looked up once a text. What each holds stands in lexicons/parse/posting-*.lex;
// a list that a lexicon does not have matches nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <array>

namespace analyzer {

inline constexpr std::size_t posting_role_count = 8;
inline constexpr std::size_t degree_level_count = 7;

struct PostingWords {
    explicit PostingWords(const Lexicon& lexicon);

    std::array<ListIndex, posting_role_count> heading{}; ///< phrases that head a section wherever they stand
    std::array<ListIndex, posting_role_count>
        label{}; ///< phrases that head one only with a colon or alone on a line
    std::array<ListIndex, posting_role_count>
        heading_word{};                                 ///< words that tell the role of an unknown heading
    std::array<ListIndex, degree_level_count> degree{}; ///< by DegreeLevel

    // reading order
    ListIndex heading_spares, heading_start, line_bullet, bullet, abbreviation, item_opener, function_word,
        connector, clause_joiner, rated;
    // stance and strength
    ListIndex asks, asks_in_duties, opening_call, duty, duty_start, purpose, company, product, function_head,
        holds_paper, process, benefit, legal, second_person, wish_before, wish_after, must, negation,
        hard_gate_frame, judged, same_again, it, plain_demand, no_such, subject_to, asks_who, we_need,
        not_needed, mark_required, mark_preferred;
    // alternatives
    ListIndex clause_verb, either_or, such_as, one_of, similar, equivalent, equivalent_experience, bundle;
    // numbers
    ListIndex number_word, number_range, year_unit, month_unit, or_more, at_least, not_experience, age_after;
    // degrees
    ListIndex degree_noun, degree_not, degree_or_above, field_joiner, related_field, field_stop,
        school_subject;
    // experience
    ListIndex experience, experience_in, experience_as, experienced, setting, background, recent, worked,
        been, role_setting, place_noun, sector_lead, with_people, people, role_noun, field_follows, verb_lead;
    // conditions and papers
    ListIndex gate, hard_gate, gate_measured, gate_place, gate_label, any_value, credential_head,
        credential_word, course, course_done, paper_level, paper_noun, paper_state, check, check_kind,
        age_before, gate_amount, gate_unit;
    // when one must be there
    ListIndex weekday, schedule_to, schedule_joint, schedule_per, shift_unit, period, half_day,
        schedule_subject, shift_gate;
    // phrases
    ListIndex noun_head, activity_head, trait_head, trim_front, trim_back, back_head, empty, stop,
        activity_stop, verb_like;
    ListIndex deed_head, not_deed, person_head, participle, pronoun, reader, list_end, preposition, has,
        someone, who, called_trait, language_name;
    ListIndex soft_word, trait_ending, adjective_ending, subject_lead, tool_head, tool_class, praise, unit;
    // facts
    ListIndex title_label, company_label, location_label, salary_label, deadline_label, employment_label,
        workplace_label;
    ListIndex title_lead, title_as, title_stop, not_in_title, full_time, part_time, permanent, contract,
        internship, volunteer;
    ListIndex remote, hybrid, on_site;
};

} // namespace analyzer
