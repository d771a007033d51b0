// SPDX-License-Identifier: Apache-2.0
#include "match/match_requirements.hpp"

#include "match/evidence_rules.hpp"
#include "match/phrase_search.hpp"
#include "match/study_evidence.hpp"
#include "match/term_relations.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace analyzer {

namespace {

bool is_held(Kind kind) { return kind == Kind::credential || kind == Kind::degree; }

class Matcher {
  public:
    Matcher(const ReadPosting& posting, const ReadResume& resume, YearMonth as_of)
        : posting_(posting), resume_(resume), as_of_(as_of), lexicon_(resume.text.lexicon), relations_(lexicon_),
          search_(resume.text.tokens, lexicon_), rules_(resume) {}

    Match match(const Requirement& requirement) {
        Match match;
        if (requirement.kind == Kind::degree && requirement.degree_level != DegreeLevel::none) {
            for (Evidence& evidence : study_evidence(requirement, posting_, resume_, relations_)) add(match, std::move(evidence));
        }
        by_own_words(requirement, match);
        by_terms(requirement, match);
        if (requirement.kind == Kind::experience || requirement.kind == Kind::title) by_role(requirement, match);
        conclude(match);
        return match;
    }

  private:
    void add(Match& match, Evidence evidence) { match.evidence.push_back(std::move(evidence)); }

    void judge(Match& match, TokenRange place, MatchKind kind, bool held, TermIndex term) {
        Evidence evidence = rules_.weigh(place, kind, held);
        evidence.term = term;
        switch (rules_.claim(place)) {
        case EvidenceRules::Claim::denied: match.denied.push_back(std::move(evidence)); return;
        case EvidenceRules::Claim::in_progress:
            if (evidence.position >= 0 && !held) break; // "started" within a job is a deed
            evidence.in_progress = true;
            if (kind >= MatchKind::inflection) match.in_progress.push_back(evidence);
            evidence.standing = Standing::listed; // a screen finds the word; it proves no more than a list does
            evidence.position = -1;
            break;
        case EvidenceRules::Claim::expired:
            if (!held) break;
            match.expired = true;
            evidence.standing = Standing::listed;
            break;
        case EvidenceRules::Claim::made: break;
        }
        add(match, std::move(evidence));
    }

    /// The quote's words in the résumé; an ambiguous word counts only where its sense was found.
    void by_own_words(const Requirement& requirement, Match& match) {
        const TokenList& words = posting_.text.tokens;
        for (const Span span : requirement.spans) {
            const std::uint32_t first = words.first_at(span.begin);
            const std::uint32_t count = words.first_at(span.end) - first;
            if (count == 0) continue;
            const bool held = is_held(requirement.kind);
            for (const TokenRange place : search_.literal(words, first, count)) {
                if (sense_is_known(requirement, place)) judge(match, place, MatchKind::literal, held, requirement.term);
            }
            if (requirement.kind == Kind::gate || requirement.kind == Kind::language) continue;
            for (const TokenRange place : search_.inflected(words, posting_.text.cues, first, count)) {
                if (sense_is_known(requirement, place)) judge(match, place, MatchKind::inflection, held, requirement.term);
            }
        }
    }

    bool sense_is_known(const Requirement& requirement, TokenRange place) const {
        if (requirement.term == no_term) return true;
        const Span span = resume_.text.tokens.span(place.first, place.count);
        bool stands_there = false;
        const std::vector<FormHit>& hits = resume_.text.cues.form_hits(); // by first token
        auto hit = std::lower_bound(hits.begin(), hits.end(), place.first,
                                    [](const FormHit& h, std::uint32_t first) { return h.first_token < first; });
        for (; hit != hits.end() && hit->first_token < place.first + place.count; ++hit) {
            if (hit->first_token + hit->token_count > place.first + place.count) continue;
            const FormRecord& form = lexicon_.image().forms[hit->form];
            stands_there = stands_there || (form.term == requirement.term && form.ambiguous != 0);
        }
        if (!stands_there) return true;
        const std::vector<Mention>& mentions = resume_.text.mentions; // in text order, none over another
        auto mention = std::partition_point(mentions.begin(), mentions.end(),
                                            [&](const Mention& m) { return m.span.end <= span.begin; });
        for (; mention != mentions.end() && mention->span.begin < span.end; ++mention) {
            if (mention->term == requirement.term && mention->span.overlaps(span)) return true;
        }
        return false;
    }

    void by_terms(const Requirement& requirement, Match& match) {
        if (requirement.term == no_term) return;
        for (const Mention& mention : resume_.text.mentions) {
            const MatchKind relation = relations_.relation(requirement.term, mention.term);
            if (relation == MatchKind::none) continue;
            const Kind had = lexicon_.term(mention.term).kind;
            if (relation == MatchKind::related && is_held(requirement.kind) != is_held(had)) continue;
            MatchKind kind = relation == MatchKind::literal ? own_form(requirement, mention) : relation;
            // A licence is not held because another one is.
            if (kind == MatchKind::implied && requirement.kind == Kind::credential) kind = MatchKind::related;
            judge(match, {mention.first_token, mention.token_count}, kind, is_held(had), mention.term);
        }
    }

    /// Fields named in "4 years in marketing": work that names the field itself, not what merely belongs to it.
    void by_fields_named(const Requirement& requirement, Match& match) {
        if (requirement.term != no_term) return;
        for (const Mention& asked : posting_.text.mentions) {
            if (!requirement.spans.front().contains(asked.span)) continue;
            for (const Mention& had : resume_.text.mentions) {
                if (had.term == asked.term) judge(match, {had.first_token, had.token_count}, MatchKind::implied, false, had.term);
            }
        }
    }

    /// "supervisory" and "supervisor": one stem begins the other.
    static bool akin(std::string_view a, std::string_view b) {
        constexpr std::size_t least = 5;
        return a == b || (std::min(a.size(), b.size()) >= least && (a.starts_with(b) || b.starts_with(a)));
    }

    /// Work asked for by role or field ("as a data analyst", "in accounts"): a position whose title shares its words was such
    /// work. "Equivalent experience" names none, so every dated job speaks for it.
    void by_role(const Requirement& requirement, Match& match) {
        if (requirement.spans.empty()) return;
        std::set<std::string_view> asked = stems(posting_.text.tokens, requirement.spans.front(), posting_.text.cues);
        by_fields_named(requirement, match);
        const ListIndex vague = lexicon_.list("match/vague-role-words");
        const TokenList& words = posting_.text.tokens;
        for (std::uint32_t i = words.first_at(requirement.spans.front().begin);
             i < words.size() && words[i].span.begin < requirement.spans.front().end; ++i) {
            if (posting_.text.cues.at(vague, i) != nullptr || words[i].kind != TokenKind::word) asked.erase(words.stem(i));
        }
        const TokenList& tokens = resume_.text.tokens;
        for (const Position& position : resume_.resume.positions) {
            if (position.kind != Position::Kind::work || position.title.span.empty()) continue;
            const std::uint32_t first = tokens.first_at(position.title.span.begin);
            const std::uint32_t count = tokens.first_at(position.title.span.end) - first;
            if (count == 0) continue;
            const std::set<std::string_view> had = stems(tokens, position.title.span, resume_.text.cues);
            const bool shares = std::any_of(asked.begin(), asked.end(), [&](std::string_view a) {
                return std::any_of(had.begin(), had.end(), [&](std::string_view h) { return akin(a, h); });
            });
            if (shares || asked.empty()) judge(match, {first, count}, MatchKind::implied, false, no_term);
        }
    }

    /// The same term: by another name, or by other endings of the posting's own words.
    MatchKind own_form(const Requirement& requirement, const Mention& mention) const {
        const std::set<std::string_view> had = stems(resume_.text.tokens, mention.span, resume_.text.cues);
        for (const Span span : requirement.spans) {
            const std::set<std::string_view> asked = stems(posting_.text.tokens, span, posting_.text.cues);
            if (std::includes(asked.begin(), asked.end(), had.begin(), had.end()) ||
                std::includes(had.begin(), had.end(), asked.begin(), asked.end())) {
                return asked == had && requirement.kind != Kind::tool ? MatchKind::inflection : MatchKind::alias;
            }
        }
        return MatchKind::alias;
    }

    std::set<std::string_view> stems(const TokenList& tokens, Span span, const Cues& cues) const {
        const ListIndex small = lexicon_.list("match/small-words");
        std::set<std::string_view> found;
        for (std::uint32_t i = tokens.first_at(span.begin); i < tokens.size() && tokens[i].span.begin < span.end; ++i) {
            if (tokens[i].kind != TokenKind::symbol && cues.at(small, i) == nullptr) found.insert(tokens.stem(i));
        }
        return found;
    }

    void conclude(Match& match) const {
        std::vector<Evidence>& all = match.evidence;
        std::stable_sort(all.begin(), all.end(), [](const Evidence& a, const Evidence& b) {
            if (a.match != b.match) return a.match > b.match;
            if (a.standing != b.standing) return a.standing > b.standing;
            return a.span < b.span;
        });
        std::vector<Evidence> kept; // one a place
        std::map<std::uint32_t, std::uint32_t> taken; // begin and end of the places kept, none over another
        for (const Evidence& evidence : all) {
            const auto next = taken.lower_bound(evidence.span.end);
            const bool known = next != taken.begin() && std::prev(next)->second > evidence.span.begin;
            if (known) continue;
            taken.emplace(evidence.span.begin, evidence.span.end);
            kept.push_back(evidence);
        }
        all = std::move(kept);
        if (all.empty()) return;
        match.match = all.front().match;
        // Weaker evidence adds no standing or time to stronger: a neighbour's years are not years of the thing itself.
        const bool itself = match.match >= MatchKind::inflection;
        std::vector<MonthRange> ranges;
        for (const Evidence& evidence : all) {
            if (itself && evidence.match < MatchKind::inflection) continue;
            match.standing = std::max(match.standing, evidence.standing);
            if (evidence.position < 0) continue;
            const DateRange& dates = resume_.resume.positions[static_cast<std::size_t>(evidence.position)].dates;
            if (const std::optional<MonthRange> range = months_of(dates, as_of_)) {
                ranges.push_back(*range);
                const YearMonth last{static_cast<std::int16_t>(range->last / 12),
                                     static_cast<std::int8_t>(range->last % 12 + 1)};
                if (!match.last_used || *match.last_used < last) match.last_used = last;
            }
        }
        match.months = union_of_months(std::move(ranges));
        // The strongest places convince a reader; a word said a thousand times is not shown a thousand times.
        constexpr std::size_t most_places = 24;
        if (all.size() > most_places) all.resize(most_places);
    }

    const ReadPosting& posting_;
    const ReadResume& resume_;
    YearMonth as_of_;
    const Lexicon& lexicon_;
    TermRelations relations_;
    PhraseSearch search_;
    EvidenceRules rules_;
};

} // namespace

std::vector<Match> match_requirements(const ReadPosting& posting, const ReadResume& resume, YearMonth as_of) {
    Matcher matcher(posting, resume, as_of);
    std::vector<Match> matches;
    matches.reserve(posting.posting.requirements.size());
    for (const Requirement& requirement : posting.posting.requirements) matches.push_back(matcher.match(requirement));
    return matches;
}

} // namespace analyzer
