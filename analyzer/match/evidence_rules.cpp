// SPDX-License-Identifier: Apache-2.0
#include "match/evidence_rules.hpp"

namespace analyzer {

namespace {

/// A denial reaches this many tokens; farther words of the sentence belong to another clause.
constexpr std::uint32_t denial_reach = 8;
constexpr std::uint32_t sentence_reach = 60;
/// Lines without end are no lines: a text of one line must not be read again for every word of it.
constexpr std::uint32_t line_reach = 200;

} // namespace

EvidenceRules::EvidenceRules(const ReadResume& resume, const std::vector<bool>& thought_starts)
    : resume_(resume), tokens_(resume.text.tokens), cues_(resume.text.cues), thought_starts_(thought_starts),
      denied_before_(resume.text.lexicon.list("evidence/denied-before")),
      denied_directly_(resume.text.lexicon.list("evidence/denied-directly-before")),
      ends_naming_(resume.text.lexicon.list("evidence/ends-naming")),
      denied_after_(resume.text.lexicon.list("evidence/denied-after")),
      in_progress_(resume.text.lexicon.list("evidence/in-progress")),
      expired_(resume.text.lexicon.list("evidence/expired")),
      outcome_(resume.text.lexicon.list("evidence/outcome")),
      outcome_with_number_(resume.text.lexicon.list("evidence/outcome-with-number")),
      from_(resume.text.lexicon.list("evidence/change-from")),
      to_(resume.text.lexicon.list("evidence/change-to")),
      number_word_(resume.text.lexicon.list("posting-number/word")) {}

EvidenceRules::Sentence EvidenceRules::sentence_around(TokenRun place, Reach reach) const {
    const auto stops = [&](std::uint32_t i) { // does token i end a sentence?
        const bool stop = tokens_.is_symbol(i, '.') || tokens_.is_symbol(i, '!') ||
                          (reach == Reach::clause && tokens_.is_symbol(i, ';'));
        return stop && (i + 1 >= tokens_.size() || !tokens_[i + 1].glued);
    };
    std::uint32_t first = place.first;
    while (first > 0 && place.first - first < sentence_reach && !thought_starts_[first] && !stops(first - 1))
        --first;
    const std::uint32_t end = place.first + place.count;
    std::uint32_t last = end;
    while (last < tokens_.size() && last - end < sentence_reach && !thought_starts_[last] && !stops(last))
        ++last;
    return {first, last};
}

EvidenceRules::Sentence EvidenceRules::line_around(TokenRun place) const {
    std::uint32_t first = place.first;
    while (first > 0 && place.first - first < line_reach && !tokens_[first].line_start) --first;
    const std::uint32_t end = place.first + place.count;
    std::uint32_t last = end;
    while (last < tokens_.size() && last - end < line_reach && !tokens_[last].line_start) ++last;
    return {first, last};
}

/// Does a part of the line, before the next thing named in it, begin by saying that the thing before it is over or under way?
bool EvidenceRules::state_follows(std::uint32_t first, std::uint32_t last) const {
    bool part_begins = true;
    for (std::uint32_t i = first; i < last && !tokens_.is_symbol(i, '.') && !tokens_.is_symbol(i, ';'); ++i) {
        if (part_begins && (cues_.at(expired_, i) != nullptr || cues_.at(in_progress_, i) != nullptr))
            return true;
        const auto [from, to] = mentions_in(resume_.text.mentions, tokens_.span(i, 1));
        if (from != to) return false;
        part_begins = tokens_.is_symbol(i, ',');
    }
    return false;
}

/// The item of a comma list that a place stands in, brackets after it included: what is said there is said of it alone.
EvidenceRules::Sentence EvidenceRules::item_around(TokenRun place) const {
    const Sentence line = line_around(place);
    Sentence item = line;
    int depth = 0;
    std::uint32_t start = line.first;
    for (std::uint32_t i = line.first; i < line.last; ++i) {
        if (tokens_.is_symbol(i, '(')) ++depth;
        if (tokens_.is_symbol(i, ')')) depth = std::max(0, depth - 1);
        const bool separates = depth == 0 && (tokens_.is_symbol(i, ',') || tokens_.is_symbol(i, ';') ||
                                              tokens_.is_symbol(i, '|'));
        if (!separates) continue;
        // A licence line reads on past its commas ("asbestos awareness, done 2022, run out"), a list of skills does not.
        if (i > place.first && state_follows(i + 1, line.last)) continue;
        if (i < place.first) {
            start = i + 1;
        } else {
            item.last = i;
            break;
        }
    }
    item.first = start;
    return item;
}

EvidenceRules::Claim EvidenceRules::claim(TokenRun place) const {
    const Sentence sentence = sentence_around(place, Reach::clause);
    const std::uint32_t end = place.first + place.count;
    const std::uint32_t before =
        place.first > sentence.first + denial_reach ? place.first - denial_reach : sentence.first;
    const std::uint32_t after = std::min(sentence.last, end + denial_reach);
    if (cues_.first_in(denied_before_, before, place.first) != nullptr) return Claim::denied;
    if (is_named_away(place, sentence)) return Claim::denied;
    const Sentence item = item_around(place);
    const bool learning = cues_.first_in(in_progress_, item.first, item.last) != nullptr;
    // "(evening class, not used at work yet)" is being learned.
    if (!learning && cues_.first_in(denied_after_, end, after) != nullptr) return Claim::denied;
    if (cues_.first_in(expired_, item.first, item.last) != nullptr) return Claim::expired;
    if (learning) return Claim::in_progress;
    // "Currently learning: Rust, Go": said once, before the list.
    const Sentence line = line_around(place);
    const CueHit* first = cues_.first_in(in_progress_, line.first, std::min(line.last, line.first + 3));
    if (first != nullptr && first->first_token < place.first) return Claim::in_progress;
    return Claim::made;
}

/// "No SAP, sorry", "no payroll and no TUPE yet": the thing itself is denied; "no payroll errors" denies something else.
bool EvidenceRules::is_named_away(TokenRun place, const Sentence& sentence) const {
    bool denied = false;
    for (std::uint32_t i = sentence.first; i < place.first && !denied; ++i) {
        const CueHit* hit = cues_.at(denied_directly_, i);
        denied = hit != nullptr && i + hit->token_count == place.first;
    }
    const std::uint32_t next = place.first + place.count;
    return denied && (next >= sentence.last || tokens_[next].kind == TokenKind::symbol ||
                      tokens_[next].line_start || cues_.at(ends_naming_, next) != nullptr);
}

/// A number that may be an amount: no year.
bool EvidenceRules::is_count(std::uint32_t token) const {
    if (token >= tokens_.size() || tokens_[token].kind != TokenKind::number) return false;
    const std::string_view digits = tokens_.folded(token);
    const bool plain = digits.find_first_not_of("0123456789") == std::string_view::npos;
    return !plain || digits.size() != 4 || (!digits.starts_with("19") && !digits.starts_with("20"));
}

/// A count in figures or in words ("from five to one").
bool EvidenceRules::is_amount(std::uint32_t token) const {
    return is_count(token) || cues_.at(number_word_, token) != nullptr;
}

bool EvidenceRules::shows_result(const Sentence& sentence) const {
    if (cues_.first_in(outcome_, sentence.first, sentence.last) != nullptr) return true;
    const bool changes = cues_.first_in(outcome_with_number_, sentence.first, sentence.last) != nullptr;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        if (!is_amount(i)) continue;
        if (is_count(i) && (changes || tokens_.is_symbol(i + 1, '%'))) return true;
        // "from 9 to 3 a month": a number on both sides of the change.
        if (i == sentence.first || cues_.at(from_, i - 1) == nullptr) continue;
        constexpr std::uint32_t widest = 5;
        for (std::uint32_t k = i + 1; k < std::min(sentence.last, i + widest); ++k) {
            const CueHit* to = cues_.at(to_, k);
            if (to != nullptr && is_amount(k + to->token_count)) return true;
        }
    }
    return false;
}

Span EvidenceRules::line_of(TokenRun place) const {
    const Sentence line = line_around(place);
    return tokens_.span(line.first, line.last - line.first);
}

bool EvidenceRules::in_heading(TokenRun place) const {
    const Span span = tokens_.span(place.first, place.count);
    const Section* section = resume_.resume.section_at(span.begin);
    return section != nullptr && !section->heading.empty() && section->heading.overlaps(span);
}

/// "2021 - now   Parent governor", under a heading of one's own: a thing done, though no job.
bool EvidenceRules::begins_with_year(TokenRun place) const {
    std::uint32_t first = place.first;
    while (first > 0 && place.first - first < sentence_reach && !thought_starts_[first] &&
           !tokens_[first].line_start)
        --first;
    return tokens_[first].kind == TokenKind::number && !is_count(first);
}

Evidence EvidenceRules::weigh(TokenRun place, MatchKind match, bool held) const {
    Evidence evidence;
    evidence.span = tokens_.span(place.first, place.count);
    evidence.match = match;
    if (const Section* section = resume_.resume.section_at(evidence.span.begin))
        evidence.section = section->kind;
    for (std::size_t i = 0; i < resume_.resume.positions.size(); ++i) {
        if (resume_.resume.positions[i].whole.contains(evidence.span))
            evidence.position = static_cast<std::int32_t>(i);
    }
    const bool dated_entry = evidence.section == SectionKind::other && begins_with_year(place);
    const bool at_work = dated_entry || evidence.position >= 0 || evidence.section == SectionKind::projects ||
                         evidence.section == SectionKind::volunteering;
    if (held) { // a licence or degree is shown by its own entry and comes to nothing more
        evidence.standing = evidence.section == SectionKind::skills ? Standing::listed : Standing::shown;
    } else if (at_work) {
        const bool result = shows_result(sentence_around(place, Reach::sentence));
        evidence.standing = result ? Standing::shown_with_result : Standing::shown;
    }
    return evidence;
}

} // namespace analyzer
