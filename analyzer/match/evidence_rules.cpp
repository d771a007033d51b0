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
      outcome_(resume.text), denied_before_(resume.text.lexicon.list("evidence/denied-before")),
      denied_directly_(resume.text.lexicon.list("evidence/denied-directly-before")),
      ends_naming_(resume.text.lexicon.list("evidence/ends-naming")),
      class_words_(resume.text.lexicon.list("match/class-words")),
      or_(resume.text.lexicon.list("evidence/or")),
      paper_(resume.text.lexicon.list("match/credential-heads")),
      denied_after_(resume.text.lexicon.list("evidence/denied-after")),
      denial_lead_(resume.text.lexicon.list("evidence/denial-lead")),
      negation_(resume.text.lexicon.list("evidence/negation")),
      doing_(resume.text.lexicon.list("evidence/doing")),
      no_denial_(resume.text.lexicon.list("evidence/no-denial")),
      others_(resume.text.lexicon.list("evidence/others")), turn_(resume.text.lexicon.list("evidence/turn")),
      mishap_(resume.text.lexicon.list("evidence/mishap")),
      small_step_(resume.text.lexicon.list("evidence/small-step")),
      in_progress_(resume.text.lexicon.list("evidence/in-progress")),
      learning_(resume.text.lexicon.list("evidence/learning")),
      in_progress_papers_(resume.text.lexicon.list("evidence/in-progress-papers")),
      completed_(resume.text.lexicon.list("evidence/completed")),
      expired_(resume.text.lexicon.list("evidence/expired")),
      study_mode_(resume.text.lexicon.list("evidence/study-mode")),
      kept_up_(resume.text.lexicon.list("evidence/kept-up")) {}

EvidenceRules::Sentence EvidenceRules::sentence_around(TokenRun place, Reach reach) const {
    const auto stops = [&](std::uint32_t i) { // does token i end a sentence?
        const bool initial = i > 0 && i + 1 < tokens_.size() && tokens_.source(i - 1).size() == 1 &&
                             tokens_.source(i + 1).front() >= 'a' &&
                             tokens_.source(i + 1).front() <= 'z'; // "C. diff"
        const bool stop = (tokens_.is_symbol(i, '.') && !initial) || tokens_.is_symbol(i, '!') ||
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

/// Does a token begin words that say of a thing that it is over or under way?
bool EvidenceRules::tells_state(std::uint32_t token, bool of_papers) const {
    return cues_.at(expired_, token) != nullptr || cues_.at(in_progress_, token) != nullptr ||
           cues_.at(learning_, token) != nullptr || cues_.at(study_mode_, token) != nullptr ||
           (of_papers && cues_.at(in_progress_papers_, token) != nullptr);
}

/// Does a part of the line, before the next thing named in it, say that the thing before it is over or under way?
bool EvidenceRules::state_follows(std::uint32_t first, std::uint32_t last, bool of_papers) const {
    constexpr std::uint32_t opening = 6; // "exam booked", "card no longer valid"
    std::uint32_t part = first;
    for (std::uint32_t i = first; i < last && !tokens_.is_symbol(i, '.'); ++i) {
        if (tokens_.is_symbol(i, ',') || tokens_.is_symbol(i, ';')) part = i + 1;
        if (i < part + (of_papers ? opening : 1) && tells_state(i, of_papers)) return true;
        if (names_another_paper(i)) return false;
    }
    return false;
}

/// Does a thing that has papers or is listed by itself begin at a token?
bool EvidenceRules::names_another_paper(std::uint32_t token) const {
    const auto [from, to] = mentions_in(resume_.text.mentions, tokens_.span(token, 1));
    return std::any_of(from, to, [&](const Mention& mention) {
        const Kind kind = resume_.text.lexicon.term(mention.term).kind;
        return mention.first_token == token && kind != Kind::skill && kind != Kind::soft;
    });
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
        if (i > place.first && state_follows(i + 1, line.last, among_papers(place))) continue;
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
    if (is_denied_before(place, sentence) || is_named_away(place, sentence)) return Claim::denied;
    const bool papers = among_papers(place);
    const Sentence item = item_around(place);
    if (cues_.first_in(expired_, item.first, item.last) != nullptr && !is_kept_up(item))
        return Claim::expired;
    const Sentence line = line_around(place);
    const bool learning = is_under_way(item, papers) || is_studied(item, line);
    // "(evening class, not used at work yet)" is being learned.
    if (!learning && is_denied_after(place, sentence)) return Claim::denied;
    if (learning) return Claim::in_progress;
    // "Currently learning: Rust, Go": said once, before the list.
    const CueHit* first = cues_.first_in(in_progress_, line.first, std::min(line.last, line.first + 3));
    if (first != nullptr && first->first_token < place.first) return Claim::in_progress;
    return Claim::made;
}

/// Where papers are listed, "booked" and "submitted" tell of the paper.
bool EvidenceRules::among_papers(TokenRun place) const {
    const Section* section = resume_.resume.section_at(tokens_[place.first].span.begin);
    if (section == nullptr) return false;
    switch (section->kind) {
    case SectionKind::certificates:
    case SectionKind::education:
    case SectionKind::courses:
    case SectionKind::memberships:
    case SectionKind::other:
        return true;
    default:
        return false;
    }
}

/// "sitting in March", and not "started and finished in one year".
bool EvidenceRules::is_under_way(const Sentence& item, bool of_papers) const {
    const auto last_of = [&](ListIndex list) {
        std::uint32_t last = 0;
        for (std::uint32_t i = item.first; i < item.last; ++i) {
            const CueHit* hit = cues_.at(list, i);
            if (hit == nullptr || i + hit->token_count > item.last) continue;
            if (list == learning_ && !is_being_learned(i, item)) continue;
            last = i + hit->token_count;
        }
        return last;
    };
    const std::uint32_t papers = of_papers ? last_of(in_progress_papers_) : 0;
    const std::uint32_t under_way = std::max({last_of(in_progress_), last_of(learning_), papers});
    return under_way > 0 && last_of(completed_) <= under_way;
}

/// "Rust (learning)", "learning Rust", "Learning: Rust", and neither "Teaching and Learning" nor "learning disabilities".
bool EvidenceRules::is_being_learned(std::uint32_t token, const Sentence& item) const {
    const std::uint32_t next = token + 1;
    if (next >= item.last || tokens_[next].line_start || tokens_[next].kind == TokenKind::symbol)
        return token == item.first || tokens_[token - 1].kind == TokenKind::symbol;
    const auto [from, to] = mentions_in(resume_.text.mentions, tokens_.span(next, 1));
    return std::any_of(from, to, [&](const Mention& mention) { return mention.first_token == next; });
}

/// "GraphQL (evening class)", and not "PLC fundamentals, evening class, 2025".
bool EvidenceRules::is_studied(const Sentence& item, const Sentence& line) const {
    if (cues_.first_in(study_mode_, item.first, item.last) == nullptr) return false;
    for (std::uint32_t i = item.first; i < line.last; ++i) {
        if (tokens_[i].kind == TokenKind::number && !is_count(i)) return false;
    }
    return true;
}

/// "renewed before it ran out", and not "not yet renewed".
bool EvidenceRules::is_kept_up(const Sentence& item) const {
    for (std::uint32_t i = item.first; i < item.last; ++i) {
        if (cues_.at(kept_up_, i) == nullptr) continue;
        const std::uint32_t from = i > item.first + 2 ? i - 2 : item.first;
        if (cues_.first_in(negation_, from, i) == nullptr) return true;
    }
    return false;
}

/// Is the token within a phrase that only sounds like a denial ("not only", "no less than")?
bool EvidenceRules::denies_nothing(std::uint32_t token) const {
    return cues_.at(no_denial_, token) != nullptr;
}

/// "have never worked with SAP", "did not get to run payroll": a denied doing, and its object still in the same clause.
bool EvidenceRules::is_denied_before(TokenRun place, const Sentence& sentence) const {
    const std::uint32_t before =
        place.first > sentence.first + denial_reach ? place.first - denial_reach : sentence.first;
    constexpr std::uint32_t doing_reach = 4;
    for (std::uint32_t i = before; i < place.first; ++i) {
        if (denies_nothing(i)) continue;
        const CueHit* whole = cues_.at(denied_before_, i);
        if (whole != nullptr && i + whole->token_count <= place.first) {
            if (reaches(i + whole->token_count, place.first)) return true;
            continue;
        }
        const CueHit* negation = cues_.at(negation_, i);
        if (negation == nullptr || speaks_of_others(i, sentence.first)) continue;
        const std::uint32_t after = i + negation->token_count;
        for (std::uint32_t k = after; k < std::min(place.first + place.count, after + doing_reach); ++k) {
            const CueHit* doing = cues_.at(doing_, k);
            if (doing == nullptr) continue;
            if (k >= place.first)
                return true; // "have not [worked in an agile] team": the doing is part of the place
            if (k + doing->token_count <= place.first && reaches(k + doing->token_count, place.first))
                return true;
        }
    }
    return false;
}

/// Does a denial still hold at `last`? Not past a "but", nor where it denies a mishap ("never had an accident on the forklift").
bool EvidenceRules::reaches(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t longest_part = 2; // of a list: "SAP, Sage or Oracle"
    std::uint32_t part = last;
    for (std::uint32_t i = first; i < last; ++i) {
        if (cues_.at(turn_, i) != nullptr || cues_.at(mishap_, i) != nullptr) return false;
        if (!tokens_.is_symbol(i, ',')) continue;
        if (part < last && i - part > longest_part) return false;
        part = i + 1;
    }
    return part >= last || last - part <= longest_part;
}

/// "people who cannot cook": what others do not do.
bool EvidenceRules::speaks_of_others(std::uint32_t token, std::uint32_t first) const {
    constexpr std::uint32_t reach = 3;
    for (std::uint32_t i = token > first + reach ? token - reach : first; i < token; ++i) {
        if (cues_.at(others_, i) != nullptr) return true;
    }
    return false;
}

/// "HACCP: no experience", "Kubernetes, Helm: none so far", "cold calling is not something I have done".
bool EvidenceRules::is_denied_after(TokenRun place, const Sentence& sentence) const {
    const std::uint32_t end = place.first + place.count;
    constexpr std::uint32_t doing_reach = 5;
    std::uint32_t unknown = 0; // words between that are neither named things nor such as lead to a denial
    constexpr std::uint32_t most_unknown = 2;
    for (std::uint32_t i = end; i < std::min(sentence.last, end + denial_reach);) {
        if (denies_nothing(i)) return false;
        const CueHit* hit = cues_.at(denied_after_, i);
        if (hit != nullptr && (hit->token_count > 1 || unknown == 0)) return true;
        const bool plainly_no =
            cues_.at(denied_directly_, i) != nullptr && unknown == 0; // "Magento: no, only Shopify"
        if (plainly_no && (i + 1 >= sentence.last || tokens_[i + 1].kind == TokenKind::symbol)) return true;
        if (const CueHit* negation = cues_.at(negation_, i)) {
            const std::uint32_t after = i + negation->token_count;
            const CueHit* doing = cues_.first_in(doing_, after, std::min(sentence.last, after + doing_reach));
            const CueHit* mishap =
                cues_.first_in(mishap_, after, std::min(sentence.last, after + doing_reach));
            return doing != nullptr && mishap == nullptr;
        }
        if (const CueHit* lead = cues_.at(denial_lead_, i)) {
            i += lead->token_count;
            continue;
        }
        const auto [from, to] = mentions_in(resume_.text.mentions, tokens_.span(i, 1));
        const bool known = tokens_[i].kind == TokenKind::symbol || from != to;
        if (!known && (cues_.at(small_step_, i) != nullptr || ++unknown > most_unknown)) return false;
        ++i;
    }
    return false;
}

/// "No SAP, sorry", "no payroll and no TUPE yet": the thing itself is denied; "no payroll errors" denies something else.
bool EvidenceRules::is_named_away(TokenRun place, const Sentence& sentence) const {
    bool denied = false;
    for (std::uint32_t i = sentence.first; i < place.first && !denied; ++i) {
        const CueHit* hit = cues_.at(denied_directly_, i);
        if (hit == nullptr) continue;
        const std::uint32_t named = i + hit->token_count;
        denied = named == place.first || (named < place.first && is_second_named({named, place.first}));
    }
    if (!denied) return false;
    std::uint32_t next = place.first + place.count;
    const auto ends = [&] {
        return next >= sentence.last || tokens_[next].kind == TokenKind::symbol || tokens_[next].line_start ||
               cues_.at(ends_naming_, next) != nullptr;
    };
    if (ends()) return true;
    for (const ListIndex list : {paper_, class_words_}) { // "no CSCS card", "no payroll processing"
        const CueHit* word = cues_.at(list, next);
        if (word == nullptr) continue;
        next += word->token_count;
        return ends();
    }
    return false;
}

/// "No SAP Ariba or [Coupa] so far": between the denial and the place stands one other thing, and an "or".
bool EvidenceRules::is_second_named(const Sentence& between) const {
    constexpr std::uint32_t most = 5; // tokens
    if (between.last - between.first > most || between.last - between.first < 2) return false;
    for (std::uint32_t i = between.first; i < between.last; ++i) {
        if (tokens_[i].kind == TokenKind::symbol && !tokens_.is_symbol(i, '-')) return false;
    }
    return cues_.at(or_, between.last - 1) != nullptr;
}

/// A number that may be an amount: no year.
bool EvidenceRules::is_count(std::uint32_t token) const {
    if (token >= tokens_.size() || tokens_[token].kind != TokenKind::number) return false;
    const std::string_view digits = tokens_.folded(token);
    const bool plain = digits.find_first_not_of("0123456789") == std::string_view::npos;
    return !plain || digits.size() != 4 || (!digits.starts_with("19") && !digits.starts_with("20"));
}

/// What stands beside a thing: its bullet, or in running text its sentence.
bool EvidenceRules::shows_result(TokenRun place) const {
    const Sentence beside = sentence_around(place, Reach::sentence);
    if (outcome_.shown_in(beside.first, beside.last)) return true;
    if (!is_bullet(thought_begin(place.first))) return false;
    // "Forklift, nights. Nine years without an accident": a few words more in the bullet tell what came of it.
    constexpr std::uint32_t few_words = 9;
    if (beside.last + 1 >= tokens_.size() || thought_starts_[beside.last + 1] ||
        !tokens_.is_symbol(beside.last, '.'))
        return false;
    const Sentence next = sentence_around({beside.last + 1, 1}, Reach::sentence);
    return next.last - next.first <= few_words && outcome_.shown_in(next.first, next.last);
}

/// Where the thought that a token belongs to begins.
std::uint32_t EvidenceRules::thought_begin(std::uint32_t token) const {
    std::uint32_t first = token;
    while (first > 0 && token - first < line_reach && !thought_starts_[first]) --first;
    return first;
}

/// Does a list item begin at the token?
bool EvidenceRules::is_bullet(std::uint32_t token) const {
    const std::vector<Line>& lines = resume_.text.document.lines;
    const std::uint32_t at = tokens_[token].span.begin;
    const auto after =
        std::upper_bound(lines.begin(), lines.end(), at,
                         [](std::uint32_t offset, const Line& line) { return offset < line.span.begin; });
    return after != lines.begin() && std::prev(after)->list_item;
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
        const bool result = shows_result(place);
        evidence.standing = result ? Standing::shown_with_result : Standing::shown;
    }
    return evidence;
}

} // namespace analyzer
