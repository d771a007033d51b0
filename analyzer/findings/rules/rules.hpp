// The rules, a function each, and their table: one visible list in the order reports give them.
// A rule looks at the inputs and adds what it finds; it decides nothing else, and its sentences stand in
// lexicons/wording/findings.lex under its id in lower case ("finding/con-001", "finding/lay-004/contact").
// To add one: a function here, its row in rules.cpp, its wording, and a case in tests/unit/findings/.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/find_findings.hpp"
#include "findings/finding_list.hpp"

#include <span>

namespace analyzer {

using FindingFunction = void(const FindingInputs& inputs, FindingList& out);

struct FindingRule {
    const char* id;
    FindingFunction* find;
    bool beside_posting = false; ///< what it finds depends on the posting
};

std::span<const FindingRule> finding_rules();

// What misleads a screener.
FindingFunction find_hidden_text, find_pasted_posting, find_words_to_screener, find_look_alikes,
    find_template_text, find_metadata_keywords;
// What of the text does not come through.
FindingFunction find_picture_pages, find_unmapped_text, find_ligatures, find_spaced_letters, find_glued_words,
    find_broken_words, find_unstable_order, find_mojibake, find_drawn_text;
// How the page is laid out.
FindingFunction find_columns, find_layout_tables, find_contact_in_margin, find_text_boxes, find_pictures,
    find_rating_marks, find_tab_alignment, find_repeated_margins, find_turned_text, find_small_print,
    find_symbol_signs, find_tracked_changes, find_untagged, find_bare_links;
// Who it is of.
FindingFunction find_missing_email, find_missing_phone, find_missing_name, find_several_contacts,
    find_missing_place, find_placeholder_contact;
// Headings, and what stands below them.
FindingFunction find_missing_sections, find_creative_headings, find_empty_sections, find_references_section,
    find_plain_headings, find_jobs_out_of_order, find_skills_in_prose;
// Jobs, dates, studies.
FindingFunction find_jobs_without_title, find_jobs_without_employer, find_vague_employers,
    find_uneven_entries;
FindingFunction find_mixed_date_styles, find_year_only_dates, find_ambiguous_dates, find_impossible_dates,
    find_gaps_between_jobs, find_open_dates;
FindingFunction find_degrees_without_school, find_unclear_degrees;
/// A part of find_impossible_dates, whose rule it shares.
FindingFunction add_overlapping_jobs;
// The words of the points, and the terms a search is made for.
FindingFunction find_plain_points, find_weak_openings, find_long_parts, find_misspelt_terms,
    find_empty_claims;
FindingFunction find_lone_forms, find_missing_title, find_long_unused, find_repeated_terms;
// The file, and what is nobody's business.
FindingFunction find_wrong_ending, find_large_file, find_locked_file, find_damage, find_many_pages,
    find_nameless_file, find_foreign_title, find_old_file, find_attachments;
FindingFunction find_protected_facts, find_identity_numbers, find_street_address, find_private_statements;

} // namespace analyzer
