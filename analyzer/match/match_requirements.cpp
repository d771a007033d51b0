// SPDX-License-Identifier: Apache-2.0
#include "match/match_requirements.hpp"

#include "match/alternatives.hpp"
#include "match/citizenship.hpp"
#include "match/content_stems.hpp"
#include "match/evidence_rules.hpp"
#include "match/own_forms.hpp"
#include "match/phrase_search.hpp"
#include "match/role_evidence.hpp"
#include "match/study_evidence.hpp"
#include "match/sum_evidence.hpp"
#include "match/term_lists.hpp"
#include "match/term_relations.hpp"
#include "match/thought_starts.hpp"
#include "match/unlisted_names.hpp"
#include "match/validity.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <span>

namespace analyzer {

namespace {

bool is_held(Kind kind) {
    return kind == Kind::credential || kind == Kind::degree;
}

class Matcher {
  public:
    Matcher(const ReadPosting& posting, const ReadResume& resume, YearMonth as_of)
        : posting_(posting), resume_(resume), as_of_(as_of), lexicon_(resume.text.lexicon),
          relations_(lexicon_), thought_starts_(thought_starts(resume.text)), kin_(lexicon_),
          search_(resume.text, thought_starts_), rules_(resume, thought_starts_), validity_(resume, as_of),
          own_forms_(posting, resume, rules_), unlisted_names_(posting, resume, search_, rules_),
          roles_(posting, resume, relations_), small_words_(lexicon_.list("match/small-words")),
          class_words_(lexicon_.list("match/class-words")), too_general_(lexicon_.list("match/too-general")),
          broad_words_(lexicon_.list("match/broad-words")), frame_words_(lexicon_.list("match/frame-words")),
          credential_heads_(lexicon_.list("match/credential-heads")),
          adjective_endings_(lexicon_.list_items(lexicon_.list("match/adjective-ending"))),
          noun_endings_(lexicon_.list_items(lexicon_.list("match/noun-ending"))),
          deeds_(term_lists(lexicon_, "deeds")) {}

    Match match(const Requirement& requirement) {
        Match match;
        if (requirement.kind == Kind::degree) by_studies(requirement, match);
        by_own_words(requirement, match);
        by_terms(requirement, match);
        by_deeds(requirement, match);
        if (requirement.kind == Kind::gate) {
            for (const TokenRun place : citizenship_places(requirement, posting_, resume_))
                judge(requirement, match, place, MatchKind::implied, false, requirement.term);
        }
        if (requirement.kind == Kind::experience || requirement.kind == Kind::title) {
            for (const RolePlace& place : roles_.places(requirement)) {
                judge(requirement, match, place.range, place.match, false, place.term);
            }
        }
        // "Not on the Gas Safe register": no other card makes up for what the page itself denies.
        if (!match.denied.empty() && requirement.kind != Kind::tool) {
            std::erase_if(match.evidence, [](const Evidence& e) { return e.match == MatchKind::related; });
        }
        if (is_held(requirement.kind)) drop_stand_ins(match);
        sum_evidence(match, requirement.kind, resume_.resume, as_of_);
        return match;
    }

  private:
    /// "RVN, lapsed 2023": the paper itself is named and does not hold, so none that merely implies it makes up for it.
    static void drop_stand_ins(Match& match) {
        // "Well into an HNC" in the profile claims no more than the entry, which says that it is under way.
        const auto claimed = [](const Evidence& e) {
            return e.section == SectionKind::summary || e.section == SectionKind::contact;
        };
        for (Evidence& evidence : match.evidence) {
            if (!match.in_progress.empty() && claimed(evidence))
                evidence.standing = std::min(evidence.standing, Standing::listed);
        }
        const bool named = std::any_of(match.evidence.begin(), match.evidence.end(), [](const Evidence& e) {
            return e.match >= MatchKind::inflection && e.standing > Standing::listed;
        });
        if (named || (!match.expired && match.in_progress.empty())) return;
        std::erase_if(match.evidence, [](const Evidence& e) { return e.match < MatchKind::inflection; });
    }

    void by_studies(const Requirement& requirement, Match& match) {
        if (requirement.degree_level == DegreeLevel::none) return;
        match.studied_below = studied_below(requirement.degree_level, resume_);
        for (Evidence& evidence : study_evidence(requirement, posting_, resume_, relations_)) {
            match.evidence.push_back(std::move(evidence));
        }
        // "BSN" is another name of "Bachelor of Science in Nursing"; "BSc" is none of "degree in physics".
        const auto [from, to] = mentions_in(posting_.text.mentions, requirement.spans.front());
        for (const Mention& asked : std::span(from, to)) {
            const bool degree = lexicon_.term(asked.term).kind == Kind::degree;
            if (!degree || degree_field(posting_.text, asked.span).empty()) continue;
            for (const Mention& had : resume_.text.mentions) {
                if (had.term == asked.term)
                    judge(requirement, match, {had.first_token, had.token_count}, MatchKind::alias, true,
                          had.term);
            }
        }
    }

    /// "2019 - Present" presents nothing.
    bool is_part_of_dates(TokenRun place) const {
        const Span span = resume_.text.tokens.span(place.first, place.count);
        const auto dated = [&](const auto& entry) { return entry.dates.span.contains(span); };
        const Resume& resume = resume_.resume;
        return std::any_of(resume.positions.begin(), resume.positions.end(), dated) ||
               std::any_of(resume.studies.begin(), resume.studies.end(), dated);
    }

    /// "Diploma in Hospitality, since October 2024": not held yet.
    bool in_open_study(TokenRun place) const {
        const Span span = resume_.text.tokens.span(place.first, place.count);
        return std::any_of(
            resume_.resume.studies.begin(), resume_.resume.studies.end(),
            [&](const Study& study) { return study.in_progress && study.whole.contains(span); });
    }

    /// The last word of one paragraph and the first of the next say nothing together.
    bool spans_paragraphs(TokenRun place) const {
        for (std::uint32_t i = place.first + 1; i < place.first + place.count; ++i) {
            if (resume_.text.tokens[i].after_blank_line) return true;
        }
        return false;
    }

    void judge(const Requirement& requirement, Match& match, TokenRun place, MatchKind kind, bool held,
               TermIndex term) {
        if (is_part_of_dates(place) || spans_paragraphs(place)) return;
        Evidence evidence = rules_.weigh(place, kind, held);
        evidence.term = term;
        // "Married at Niagara": a free-time word that no list knows as the product is not it.
        if (term == no_term && requirement.kind == Kind::tool && evidence.section == SectionKind::interests)
            return;
        EvidenceRules::Claim claim = rules_.claim(place);
        const bool over = held && validity_.is_over({place.first, place.first + place.count});
        if (over && claim == EvidenceRules::Claim::made) claim = EvidenceRules::Claim::expired;
        if (claim == EvidenceRules::Claim::made && is_held(requirement.kind) && in_open_study(place))
            claim = EvidenceRules::Claim::in_progress;
        switch (claim) {
        case EvidenceRules::Claim::denied:
            match.denied.push_back(std::move(evidence));
            return;
        case EvidenceRules::Claim::in_progress:
            if (evidence.position >= 0 && !held) break; // "started" within a job is a deed
            evidence.in_progress = true;
            if (kind >= MatchKind::inflection) match.in_progress.push_back(evidence);
            evidence.standing =
                Standing::listed; // a screen finds the word; it proves no more than a list does
            evidence.position = -1;
            break;
        case EvidenceRules::Claim::expired:
            if (!held) break;
            match.expired = true;
            evidence.standing = Standing::listed;
            break;
        case EvidenceRules::Claim::made:
            break;
        }
        match.evidence.push_back(std::move(evidence));
    }

    /// The quote's words in the résumé; an ambiguous word counts only where its sense was found.
    void by_own_words(const Requirement& requirement, Match& match) {
        const TokenList& words = posting_.text.tokens;
        const bool held = is_held(requirement.kind);
        for (const Span span : requirement.spans) {
            const std::uint32_t first = words.first_at(span.begin);
            const std::uint32_t count = words.first_at(span.end) - first;
            if (count == 0) continue;
            by_words(requirement, first, count, MatchKind::literal, match);
            const TokenRun core = without_frame({first, count}, frame_words_);
            if (core.count < count)
                by_words(requirement, core.first, core.count, MatchKind::inflection, match);
            if (requirement.kind == Kind::gate) by_denial(first, count, match);
            if (requirement.kind == Kind::gate || requirement.kind == Kind::language) continue;
            if (held) { // "Legionella awareness" on the page, a certificate in it asked for
                const TokenRun named = without_frame(core, credential_heads_);
                // "Care certificate": "care" alone names no paper.
                const bool tells =
                    named.count > 1 || posting_.text.cues.at(broad_words_, named.first) == nullptr;
                if (named.count < core.count && tells)
                    by_words(requirement, named.first, named.count, MatchKind::inflection, match);
            }
            for (const TokenRun place : search_.joined(words, first, count)) {
                if (sense_is_known(requirement, place))
                    judge(requirement, match, place, MatchKind::inflection, held, requirement.term);
            }
            for (const UnlistedNames::Place& place : unlisted_names_.places(requirement, span)) {
                if (place.of_any_sense || sense_is_known(requirement, place.range))
                    judge(requirement, match, place.range, place.match, held, requirement.term);
            }
            const std::vector<std::string_view> stems = content_stems(posting_.text, span, {small_words_});
            by_stems(requirement, span, stems, match);
            if (core.count < count && core.count > 1) // "write clear user guides": "user guides written"
                by_stems(requirement, span,
                         content_stems(posting_.text, posting_.text.tokens.span(core.first, core.count),
                                       {small_words_}),
                         match);
            if (requirement.kind != Kind::skill && requirement.kind != Kind::soft) continue;
            // "variance analysis": whoever explains variances does it. A word that is said of everything is not enough.
            const std::vector<std::string_view> subject =
                content_stems(posting_.text, span, {small_words_, class_words_});
            const bool shorter = !subject.empty() && subject.size() < stems.size();
            if (subject.size() == 1) by_acronym(requirement, first, count, subject.front(), match);
            if (requirement.kind == Kind::soft && is_broad(span, subject)) continue;
            if (shorter && names_subject(span, subject))
                by_stems(requirement, span, subject, match,
                         is_broad(span, subject) ? MatchKind::implied : MatchKind::inflection);
        }
    }

    /// "Use of a car" asked, "no car at present" written.
    void by_denial(std::uint32_t first, std::uint32_t count, Match& match) {
        for (std::uint32_t i = first; i < first + count; ++i) {
            if (posting_.text.cues.at(small_words_, i) != nullptr) continue;
            for (const TokenRun place : search_.literal(posting_.text.tokens, i, 1)) {
                if (rules_.claim(place) != EvidenceRules::Claim::denied) continue;
                match.denied.push_back(rules_.weigh(place, MatchKind::related, false));
            }
        }
    }

    /// Places where words of the posting stand as they are.
    void by_words(const Requirement& requirement, std::uint32_t first, std::uint32_t count, MatchKind kind,
                  Match& match) {
        for (const TokenRun place : search_.literal(posting_.text.tokens, first, count)) {
            if (sense_is_known(requirement, place))
                judge(requirement, match, place, kind, is_held(requirement.kind), requirement.term);
        }
    }

    /// "CDM regulations": an acronym names the whole thing.
    void by_acronym(const Requirement& requirement, std::uint32_t first, std::uint32_t count,
                    std::string_view stem, Match& match) {
        const TokenList& words = posting_.text.tokens;
        for (std::uint32_t i = first; i < first + count; ++i) {
            if (words.stem(i) != stem || !is_acronym(words.source(i))) continue;
            for (const TokenRun place : search_.literal(words, i, 1)) {
                if (is_acronym(resume_.text.tokens.source(place.first)) && sense_is_known(requirement, place))
                    judge(requirement, match, place, MatchKind::inflection, false, requirement.term);
            }
        }
    }

    /// The range without the phrases of a list at its two ends; the whole if nothing else is in it.
    [[nodiscard]] TokenRun without_frame(TokenRun range, ListIndex frame) const {
        std::uint32_t first = range.first;
        std::uint32_t last = range.first + range.count;
        while (first < last) {
            const CueHit* hit = posting_.text.cues.at(frame, first);
            if (hit == nullptr) break;
            first += hit->token_count;
        }
        for (bool moved = true; moved && first < last;) {
            moved = false;
            for (std::uint32_t i = first; i < last && !moved; ++i) {
                const CueHit* hit = posting_.text.cues.at(frame, i);
                moved = hit != nullptr && i + hit->token_count == last;
                if (moved) last = i;
            }
        }
        return first < last ? TokenRun{first, last - first} : range;
    }

    /// "industrial maintenance" is not about the industrial, and "people management" is not done by naming people.
    bool names_subject(Span quote, const std::vector<std::string_view>& stems) const {
        if (content_stems(posting_.text, quote, {small_words_, class_words_, too_general_}).empty())
            return false;
        return stems.size() > 1 || (ends_like(quote, stems.front(), noun_endings_) ||
                                    !ends_like(quote, stems.front(), adjective_endings_));
    }

    /// One word of many meanings: "stock" alone only hints at stock control, "variances" names variance analysis.
    bool is_broad(Span quote, const std::vector<std::string_view>& subject) const {
        if (subject.size() != 1) return false;
        const TokenList& words = posting_.text.tokens;
        for (std::uint32_t i = words.first_at(quote.begin);
             i < words.size() && words[i].span.begin < quote.end; ++i) {
            if (words.stem(i) == subject.front() && posting_.text.cues.at(broad_words_, i) != nullptr)
                return true;
        }
        return false;
    }

    bool ends_like(Span quote, std::string_view stem, const std::vector<std::string_view>& endings) const {
        return std::any_of(endings.begin(), endings.end(),
                           [&](std::string_view ending) { return ends_word(quote, stem, ending); });
    }

    /// Does the word of that stem end so in the quote?
    bool ends_word(Span quote, std::string_view stem, std::string_view ending) const {
        const TokenList& words = posting_.text.tokens;
        for (std::uint32_t i = words.first_at(quote.begin);
             i < words.size() && words[i].span.begin < quote.end; ++i) {
            if (words.stem(i) == stem && words.folded(i).ends_with(ending)) return true;
        }
        return false;
    }

    void by_stems(const Requirement& requirement, Span quote, const std::vector<std::string_view>& stems,
                  Match& match, MatchKind kind = MatchKind::inflection) {
        for (const TokenRun place : search_.together(stems)) {
            if (rules_.in_heading(place) || !sense_is_known(requirement, place)) continue;
            if (holds_stranger(quote, place)) continue;
            if (names_another(requirement, stems.size(), place)) continue;
            judge(requirement, match, place, kind, is_held(requirement.kind), requirement.term);
        }
    }

    /// "Experiments" asked, "experience" written: one stem, two words.
    [[nodiscard]] bool holds_stranger(Span quote, TokenRun place) const {
        const TokenList& asked = posting_.text.tokens;
        const TokenList& had = resume_.text.tokens;
        for (std::uint32_t a = asked.first_at(quote.begin);
             a < asked.size() && asked[a].span.begin < quote.end; ++a) {
            for (std::uint32_t h = place.first; h < place.first + place.count; ++h) {
                if (asked.stem(a) == had.stem(h) && kin_.are_strangers(asked.folded(a), had.folded(h)))
                    return true;
            }
        }
        return false;
    }

    /// "Illustrator" is a product, no word of the family of "illustration"; "CompTIA Network+" is not "CompTIA A+".
    [[nodiscard]] bool names_another(const Requirement& requirement, std::size_t words,
                                     TokenRun place) const {
        const bool paper = requirement.kind == Kind::credential && requirement.term != no_term;
        if (words > 1) return false;
        const auto [from, to] =
            mentions_in(resume_.text.mentions, resume_.text.tokens.span(place.first, place.count));
        return std::any_of(from, to, [&](const Mention& mention) {
            const Kind kind = lexicon_.term(mention.term).kind;
            return mention.exact && mention.term != requirement.term &&
                   (kind == Kind::tool || (paper && kind == Kind::credential));
        });
    }

    bool sense_is_known(const Requirement& requirement, TokenRun place) const {
        if (requirement.term == no_term) return true;
        const Span span = resume_.text.tokens.span(place.first, place.count);
        bool stands_there = false;
        const std::vector<FormHit>& hits = resume_.text.cues.form_hits(); // by first token
        auto hit =
            std::lower_bound(hits.begin(), hits.end(), place.first,
                             [](const FormHit& h, std::uint32_t first) { return h.first_token < first; });
        for (; hit != hits.end() && hit->first_token < place.first + place.count; ++hit) {
            if (hit->first_token + hit->token_count > place.first + place.count) continue;
            if (!hit->exact && requirement.kind == Kind::skill)
                continue; // "differentiated" is no other sense of differentiation
            const FormRecord& form = lexicon_.image().forms[hit->form];
            stands_there = stands_there || (form.term == requirement.term && form.ambiguous != 0);
        }
        if (!stands_there) return true;
        const auto [from, to] = mentions_in(resume_.text.mentions, span);
        // The posting that asks for it gives an acronym its sense, where nothing on the page gives it another.
        constexpr std::size_t least_letters = 3;
        const std::string_view written = span.of(resume_.text.tokens.text);
        if (place.count == 1 && written.size() >= least_letters && is_acronym(written) && from == to)
            return true;
        const bool plain = requirement.kind == Kind::language || requirement.kind == Kind::soft;
        if (plain && stands_alone(place)) return true;
        return std::any_of(from, to,
                           [&](const Mention& mention) { return mention.term == requirement.term; });
    }

    /// "Spanish, kitchen level", "Tidy, on time", and not "Spanish cuisine": marks or line ends on both sides.
    [[nodiscard]] bool stands_alone(TokenRun place) const {
        const TokenList& tokens = resume_.text.tokens;
        const std::uint32_t end = place.first + place.count;
        const bool before = place.first == 0 || tokens[place.first].line_start ||
                            tokens[place.first - 1].kind == TokenKind::symbol;
        const bool after =
            end >= tokens.size() || tokens[end].line_start || tokens[end].kind == TokenKind::symbol;
        return before && after;
    }

    void by_terms(const Requirement& requirement, Match& match) {
        if (requirement.term == no_term) return;
        for (const Mention& mention : resume_.text.mentions) {
            const MatchKind relation =
                relations_.relation({requirement.term, requirement.role}, {mention.term, mention.role});
            if (relation == MatchKind::none) continue;
            const Kind had = lexicon_.term(mention.term).kind;
            if (relation == MatchKind::related && is_held(requirement.kind) != is_held(had)) continue;
            const bool same = mention.term == requirement.term;
            MatchKind kind = same ? own_forms_.kind_of(requirement, mention, relation) : relation;
            // A licence is not held because another one is; a kind of paper, which nobody issues by that name, is.
            if (!same && kind == MatchKind::implied && requirement.kind == Kind::credential &&
                !lexicon_.term(requirement.term).issuer.empty())
                kind = MatchKind::related;
            judge(requirement, match, {mention.first_token, mention.token_count}, kind, is_held(had),
                  mention.term);
        }
    }

    /// What was done shows a trait or an activity that is not named ("briefed the shift": communication).
    void by_deeds(const Requirement& requirement, Match& match) {
        const std::optional<ListIndex> deeds = deeds_->of(requirement.term);
        if (!deeds) return;
        for (const CueHit& hit : resume_.text.cues.hits(*deeds)) {
            const TokenRun place = {hit.first_token, hit.token_count};
            if (rules_.in_heading(place) ||
                rules_.weigh(place, MatchKind::implied, false).standing < Standing::shown)
                continue;
            judge(requirement, match, place, MatchKind::implied, false, requirement.term);
        }
    }

    const ReadPosting& posting_;
    const ReadResume& resume_;
    YearMonth as_of_;
    const Lexicon& lexicon_;
    TermRelations relations_;
    const std::vector<bool> thought_starts_;
    const WordKin kin_;
    PhraseSearch search_;
    EvidenceRules rules_;
    const Validity validity_;
    OwnForms own_forms_;
    const UnlistedNames unlisted_names_;
    RoleEvidence roles_;
    ListIndex small_words_, class_words_, too_general_, broad_words_, frame_words_, credential_heads_;
    std::vector<std::string_view> adjective_endings_, noun_endings_;
    std::shared_ptr<const TermLists> deeds_;
};

} // namespace

std::vector<Match> match_requirements(const ReadPosting& posting, const ReadResume& resume, YearMonth as_of) {
    Matcher matcher(posting, resume, as_of);
    std::vector<Match> matches;
    matches.reserve(posting.posting.requirements.size());
    for (const Requirement& requirement : posting.posting.requirements)
        matches.push_back(matcher.match(requirement));
    lend_to_alternatives(posting, resume, as_of, matches);
    return matches;
}

} // namespace analyzer
