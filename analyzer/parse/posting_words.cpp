// SPDX-License-Identifier: Apache-2.0
#include "parse/posting_words.hpp"

#include "lexicon/term.hpp"
#include "parse/posting.hpp"

#include <string>

namespace analyzer {

PostingWords::PostingWords(const Lexicon& lexicon) {
    for (std::size_t i = 0; i < posting_role_count; ++i) {
        const std::string role = posting_role_name(static_cast<PostingRole>(i));
        heading[i] = lexicon.list("posting-heading/" + role);
        label[i] = lexicon.list("posting-label/" + role);
        heading_word[i] = lexicon.list("posting-heading-word/" + role);
    }
    for (std::size_t i = 0; i < degree_level_count; ++i) {
        const std::string level = degree_level_name(static_cast<DegreeLevel>(i));
        degree[i] = level.empty() ? no_list : lexicon.list("posting-degree/" + level);
    }
    heading_spares = lexicon.list("posting-heading-word/spares");
    heading_start = lexicon.list("posting-text/company-start");
    bullet = lexicon.list("posting-text/bullet");
    line_bullet = lexicon.list("posting-text/line-bullet");
    abbreviation = lexicon.list("posting-text/abbreviation");
    item_opener = lexicon.list("posting-text/item-opener");
    function_word = lexicon.list("posting-text/function-word");
    connector = lexicon.list("posting-text/connector");
    rated = lexicon.list("posting-text/rated");
    clause_joiner = lexicon.list("posting-text/clause-joiner");

    asks = lexicon.list("posting-cue/asks");
    asks_in_duties = lexicon.list("posting-cue/asks-in-duties");
    opening_call = lexicon.list("posting-cue/opening-call");
    duty = lexicon.list("posting-cue/duty");
    duty_start = lexicon.list("posting-cue/duty-start");
    purpose = lexicon.list("posting-cue/purpose");
    company = lexicon.list("posting-cue/company");
    product = lexicon.list("posting-cue/product");
    function_head = lexicon.list("posting-phrase/function-head");
    holds_paper = lexicon.list("posting-phrase/holds-paper");
    process = lexicon.list("posting-cue/process");
    benefit = lexicon.list("posting-cue/benefit");
    legal = lexicon.list("posting-cue/legal");
    second_person = lexicon.list("posting-cue/second-person");
    wish_before = lexicon.list("posting-cue/wish-before");
    wish_after = lexicon.list("posting-cue/wish-after");
    must = lexicon.list("posting-cue/must");
    negation = lexicon.list("posting-cue/negation");
    no_such = lexicon.list("posting-cue/no-such");
    asks_who = lexicon.list("posting-cue/asks-who");
    we_need = lexicon.list("posting-cue/we-need");
    not_needed = lexicon.list("posting-cue/not-needed");
    mark_required = lexicon.list("posting-cue/mark-required");
    mark_preferred = lexicon.list("posting-cue/mark-preferred");
    subject_to = lexicon.list("posting-cue/subject-to");
    judged = lexicon.list("posting-cue/judged");
    plain_demand = lexicon.list("posting-cue/plain-demand");
    it = lexicon.list("posting-cue/it");
    same_again = lexicon.list("posting-cue/same-again");
    hard_gate_frame = lexicon.list("posting-cue/hard-gate-frame");

    clause_verb = lexicon.list("posting-choice/clause-verb");
    either_or = lexicon.list("posting-choice/either-or");
    such_as = lexicon.list("posting-choice/such-as");
    one_of = lexicon.list("posting-choice/one-of");
    similar = lexicon.list("posting-choice/similar");
    equivalent = lexicon.list("posting-choice/equivalent");
    equivalent_experience = lexicon.list("posting-choice/equivalent-experience");
    bundle = lexicon.list("posting-choice/bundle");

    number_word = lexicon.list("posting-number/word");
    number_range = lexicon.list("posting-number/range");
    year_unit = lexicon.list("posting-number/year");
    month_unit = lexicon.list("posting-number/month");
    or_more = lexicon.list("posting-number/or-more");
    at_least = lexicon.list("posting-number/at-least");
    not_experience = lexicon.list("posting-number/not-experience");
    age_after = lexicon.list("posting-number/age-after");

    degree_noun = lexicon.list("posting-degree/noun");
    degree_not = lexicon.list("posting-degree/not");
    degree_or_above = lexicon.list("posting-degree/or-above");
    field_joiner = lexicon.list("posting-degree/field-joiner");
    related_field = lexicon.list("posting-degree/related-field");
    school_subject = lexicon.list("posting-degree/school-subject");
    field_stop = lexicon.list("posting-degree/field-stop");

    experience = lexicon.list("posting-experience/word");
    experience_in = lexicon.list("posting-experience/in");
    experience_as = lexicon.list("posting-experience/as");
    experienced = lexicon.list("posting-experience/experienced");
    setting = lexicon.list("posting-experience/setting");
    role_noun = lexicon.list("posting-experience/role-noun");
    verb_lead = lexicon.list("posting-phrase/verb-lead");
    background = lexicon.list("posting-experience/background");
    been = lexicon.list("posting-experience/been");
    place_noun = lexicon.list("posting-experience/place-noun");
    role_setting = lexicon.list("posting-experience/role-setting");
    sector_lead = lexicon.list("posting-experience/sector-lead");
    with_people = lexicon.list("posting-experience/with-people");
    people = lexicon.list("posting-experience/people");
    worked = lexicon.list("posting-experience/worked");
    recent = lexicon.list("posting-experience/recent");
    field_follows = lexicon.list("posting-credential/field-follows");

    gate = lexicon.list("posting-gate/condition");
    hard_gate = lexicon.list("posting-gate/hard");
    check = lexicon.list("posting-gate/check");
    age_before = lexicon.list("posting-gate/age-before");
    paper_state = lexicon.list("posting-credential/state");
    check_kind = lexicon.list("posting-gate/check-kind");
    gate_amount = lexicon.list("posting-gate/amount");
    gate_unit = lexicon.list("posting-gate/unit");
    gate_measured = lexicon.list("posting-gate/measured");
    gate_place = lexicon.list("posting-gate/place");
    paper_level = lexicon.list("posting-credential/level");
    paper_noun = lexicon.list("posting-credential/level-noun");
    gate_label = lexicon.list("posting-gate/label");
    any_value = lexicon.list("posting-gate/any-value");
    credential_head = lexicon.list("posting-credential/head");
    course = lexicon.list("posting-credential/course");
    course_done = lexicon.list("posting-credential/course-done");
    credential_word = lexicon.list("posting-credential/word");

    deed_head = lexicon.list("posting-phrase/deed-head");
    not_deed = lexicon.list("posting-phrase/not-deed");
    person_head = lexicon.list("posting-phrase/person-head");
    list_end = lexicon.list("posting-phrase/list-end");
    someone = lexicon.list("posting-phrase/someone");
    language_name = lexicon.list("posting-phrase/language-name");
    called_trait = lexicon.list("posting-phrase/called-trait");
    who = lexicon.list("posting-phrase/who");
    has = lexicon.list("posting-phrase/has");
    preposition = lexicon.list("posting-phrase/preposition");
    participle = lexicon.list("posting-phrase/participle");
    pronoun = lexicon.list("posting-phrase/pronoun");
    reader = lexicon.list("posting-phrase/reader");
    weekday = lexicon.list("posting-schedule/weekday");
    schedule_to = lexicon.list("posting-schedule/to");
    schedule_joint = lexicon.list("posting-schedule/joint");
    schedule_per = lexicon.list("posting-schedule/per");
    shift_unit = lexicon.list("posting-schedule/unit");
    period = lexicon.list("posting-schedule/period");
    schedule_subject = lexicon.list("posting-schedule/subject");
    shift_gate = lexicon.list("posting-schedule/shift-gate");
    half_day = lexicon.list("posting-schedule/half-day");

    noun_head = lexicon.list("posting-phrase/noun-head");
    activity_head = lexicon.list("posting-phrase/activity-head");
    trait_head = lexicon.list("posting-phrase/trait-head");
    trim_front = lexicon.list("posting-phrase/trim-front");
    trim_back = lexicon.list("posting-phrase/trim-back");
    back_head = lexicon.list("posting-phrase/back-head");
    empty = lexicon.list("posting-phrase/empty");
    stop = lexicon.list("posting-phrase/stop");
    activity_stop = lexicon.list("posting-phrase/activity-stop");
    verb_like = lexicon.list("posting-phrase/verb-like");
    soft_word = lexicon.list("posting-phrase/soft-word");
    tool_head = lexicon.list("posting-phrase/tool-head");
    tool_class = lexicon.list("posting-phrase/tool-class");
    trait_ending = lexicon.list("posting-word-ending/trait");
    adjective_ending = lexicon.list("posting-word-ending/adjective");
    subject_lead = lexicon.list("posting-phrase/subject-lead");
    praise = lexicon.list("posting-phrase/praise");
    unit = lexicon.list("posting-phrase/unit");

    title_label = lexicon.list("posting-fact/title");
    company_label = lexicon.list("posting-fact/company");
    location_label = lexicon.list("posting-fact/location");
    salary_label = lexicon.list("posting-fact/salary");
    deadline_label = lexicon.list("posting-fact/deadline");
    employment_label = lexicon.list("posting-fact/employment");
    workplace_label = lexicon.list("posting-fact/workplace");
    title_lead = lexicon.list("posting-fact/title-lead");
    title_as = lexicon.list("posting-fact/title-as");
    title_stop = lexicon.list("posting-fact/title-stop");
    not_in_title = lexicon.list("posting-fact/not-in-title");
    full_time = lexicon.list("posting-employment/full-time");
    part_time = lexicon.list("posting-employment/part-time");
    permanent = lexicon.list("posting-employment/permanent");
    contract = lexicon.list("posting-employment/contract");
    internship = lexicon.list("posting-employment/internship");
    volunteer = lexicon.list("posting-employment/volunteer");
    remote = lexicon.list("posting-workplace/remote");
    hybrid = lexicon.list("posting-workplace/hybrid");
    on_site = lexicon.list("posting-workplace/on-site");
}

} // namespace analyzer
