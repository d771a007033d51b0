// SPDX-License-Identifier: Apache-2.0
#include "parse/item_requirements.hpp"

#include "parse/alternatives.hpp"
#include "parse/conditions_asked.hpp"
#include "parse/degree_requirements.hpp"
#include "parse/open_phrases.hpp"
#include "parse/schedule_asked.hpp"
#include "parse/sound_mention.hpp"
#include "parse/years_asked.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_bare_item = 16; // words; longer ones are prose

class ItemReader {
  public:
    ItemReader(const PostingText& text, const PostingItem& item, const PostingItem& whole)
        : text_(text), item_(item), whole_(whole) {}

    std::vector<Asked> read(const ItemStance& stance, std::uint32_t& groups) {
        if (item_.condition) {
            add_condition();
        } else if (stance.stance == Stance::duty) {
            // "You'll be in the studio three days a week" in a list of demands is a condition.
            const bool among_demands =
                item_.role == PostingRole::required || item_.role == PostingRole::preferred;
            add_duty_mentions();
            read_gates(text_, item_.tokens, !among_demands, asked_);
            if (among_demands) read_schedules(text_, item_.tokens, asked_);
        } else if (stance.stance == Stance::asks) {
            read_degrees(text_, item_.tokens, groups, asked_);
            read_years(text_, item_.tokens, groups, asked_);
            read_gates(text_, item_.tokens, false, asked_);
            read_schedules(text_, item_.tokens, asked_);
            read_roles(text_, item_.tokens, asked_);
            read_credentials(text_, item_.tokens, asked_);
            const bool bare = stance.trusted && text_.words_in(item_.tokens) <= longest_bare_item;
            phrases_ = find_phrases(text_, item_.tokens, bare ? PhraseScope::bare : PhraseScope::prose);
            add_mentions(stance.trusted);
            add_phrases();
        } else {
            read_gates(text_, item_.tokens, true, asked_);
        }
        for (Asked& one : asked_) one.section = item_.role;
        name_backgrounds();
        name_places();
        name_papers();
        mark_recent();
        weigh();
        give_months();
        join_alternatives(text_, item_.tokens, groups, asked_);
        std::stable_sort(asked_.begin(), asked_.end(), [](const Asked& a, const Asked& b) {
            return a.tokens.first != b.tokens.first ? a.tokens.first < b.tokens.first
                                                    : a.tokens.last > b.tokens.last;
        });
        return std::move(asked_);
    }

  private:
    /// The value of "Age:" or "Gender:", unless anyone will do.
    void add_condition() {
        constexpr std::uint32_t longest = 8;
        if (text_.has(text_.words.any_value, item_.tokens)) return;
        Asked gate;
        gate.kind = Kind::gate;
        gate.source = Asked::Source::gate;
        gate.tokens = {item_.tokens.first, std::min(item_.tokens.last, item_.tokens.first + longest)};
        while (gate.tokens.size() > 1 && text_.symbol(gate.tokens.last - 1, ".,;")) --gate.tokens.last;
        asked_.push_back(gate);
    }

    template <class Take> void each_mention(Take take) const {
        for (std::uint32_t i = item_.tokens.first; i < item_.tokens.last; ++i) {
            const Mention* mention = text_.mention_over(i);
            if (mention == nullptr) continue;
            const TokenRange range{mention->first_token, mention->first_token + mention->token_count};
            if (range.first == i && range.last <= item_.tokens.last) take(*mention, range);
            i = std::max(i, range.last - 1);
        }
    }

    /// Held by something that is more than the words themselves? Years hold the skill they are asked for only as a whole.
    bool held(TokenRange range) const {
        return std::any_of(asked_.begin(), asked_.end(), [&](const Asked& one) {
            return one.source != Asked::Source::years && one.tokens.overlaps(range);
        });
    }

    /// One word in the middle of a long activity ("translate ambiguous needs into clear plans") does not stand for it.
    bool lost_in_activity(const Term& term, TokenRange range) const {
        if (term.kind == Kind::tool || term.kind == Kind::language || term.kind == Kind::credential)
            return false;
        constexpr std::uint32_t short_activity = 4;
        return std::any_of(phrases_.begin(), phrases_.end(), [&](const PhraseCandidate& phrase) {
            return phrase.activity && phrase.tokens.contains(range) &&
                   text_.words_in(phrase.tokens) > short_activity;
        });
    }

    /// "experience in retail settings", "costing in a manufacturing environment": is the token within words about where?
    bool in_a_place(std::uint32_t i) const {
        if (text_.has(text_.words.experience, {item_.tokens.first, i})) return true;
        const std::uint32_t from = i > item_.tokens.first + 2 ? i - 2 : item_.tokens.first;
        return text_.ends_at(text_.words.experience_in, from, i);
    }

    /// "analytics tools" is a class of tools, "a SaaS environment" in words about experience is a setting.
    void widen(Asked& found) const {
        const std::uint32_t next = found.tokens.last;
        if (next >= item_.tokens.last || text_.starts_line(next)) return;
        const bool nameable = found.kind == Kind::skill || found.kind == Kind::experience;
        if (nameable && text_.at(text_.words.tool_class, next) == 1) {
            found.kind = Kind::tool;
            ++found.tokens.last;
        } else if (nameable && text_.at(text_.words.setting, next) == 1 && in_a_place(found.tokens.first)) {
            found.kind = Kind::experience;
            ++found.tokens.last;
        }
    }

    /// "NVQ Level 2 in Professional Cookery" is one paper: its level and its field.
    void take_field(Asked& found) const {
        if (found.kind != Kind::credential || !text_.has(text_.words.field_follows, found.tokens)) return;
        const std::uint32_t joiner = text_.at(text_.words.field_joiner, found.tokens.last);
        if (joiner == 0 || found.tokens.last + joiner >= item_.tokens.last) return;
        const std::uint32_t first = found.tokens.last + joiner;
        const std::uint32_t last = noun_phrase_end(text_, first, item_.tokens.last);
        if (last > first) found.tokens.last = last;
    }

    void add_mentions(bool trusted) {
        each_mention([&](const Mention& mention, TokenRange range) {
            const Term term = text_.read.lexicon.term(mention.term);
            if (term.kind == Kind::title || term.kind == Kind::degree || held(range)) return;
            if (!trusted && term.kind == Kind::gate) return;
            if (!sound_mention(text_, mention)) return;
            if (range.size() == 1 && lost_in_activity(term, range)) return;
            Asked found;
            found.tokens = range;
            found.kind = term.kind;
            found.source = Asked::Source::lexicon;
            found.term = mention.term;
            if (term.kind == Kind::skill && range.size() > 1) name_language(found);
            found.role = mention.role;
            if (term.kind == Kind::credential) found.equivalent = false;
            widen(found);
            take_field(found);
            asked_.push_back(found);
        });
    }

    /// "online sales" in "online sales distribution centres" says of what kind the next word is.
    bool describes_next(TokenRange range) const {
        const std::uint32_t next = range.last;
        if (next >= item_.tokens.last || !text_.word(next) || text_.fresh_line(next)) return false;
        const PostingWords& words = text_.words;
        return text_.at(words.stop, next) == 0 && text_.at(words.function_word, next) == 0 &&
               text_.at(words.connector, next) == 0 && text_.at(words.activity_stop, next) == 0 &&
               text_.mention_over(next) == nullptr && !text_.capital(next);
    }

    void add_duty_mentions() {
        each_mention([&](const Mention& mention, TokenRange range) {
            const Term term = text_.read.lexicon.term(mention.term);
            const bool concrete = term.kind == Kind::tool ||
                                  (term.kind == Kind::skill && mention.exact && mention.token_count > 1);
            if (!concrete || (term.kind == Kind::skill && describes_next(range))) return;
            Asked found;
            found.tokens = range;
            found.kind = term.kind;
            found.source = Asked::Source::lexicon;
            found.term = mention.term;
            found.role = mention.role;
            found.implied = true;
            asked_.push_back(found);
        });
    }

    void add_phrases() {
        for (const PhraseCandidate& phrase : phrases_) {
            // "a passion for ...", "commitment to ...": the head was the demand.
            const bool said =
                !phrase.head.empty() && std::any_of(asked_.begin(), asked_.end(), [&](const Asked& one) {
                    return one.kind == Kind::soft && one.tokens.overlaps(phrase.head);
                });
            if (said) continue;
            const bool in_years = std::any_of(asked_.begin(), asked_.end(), [&](const Asked& one) {
                return one.source == Asked::Source::years && one.tokens.overlaps(phrase.tokens) &&
                       (!phrase.cued || phrase.kind == Kind::experience ||
                        phrase.tokens.first == one.tokens.first);
            });
            if (held(phrase.tokens) || in_years) continue;
            if (text_.has(text_.words.negation, phrase.tokens)) continue;
            Asked found;
            found.tokens = phrase.tokens;
            found.kind = phrase.kind;
            if (!phrase.cued || phrase.tokens.size() == 1) name_bare(found);
            asked_.push_back(found);
        }
    }

    /// A bare item that is a name and nothing else ("- German") means it, be the word ambiguous elsewhere.
    void name_bare(Asked& found) const {
        const std::vector<FormHit>& hits = text_.cues.form_hits(); // by first token, longest first
        auto hit =
            std::lower_bound(hits.begin(), hits.end(), found.tokens.first,
                             [](const FormHit& h, std::uint32_t first) { return h.first_token < first; });
        for (; hit != hits.end() && hit->first_token == found.tokens.first; ++hit) {
            if (!hit->exact || hit->token_count != found.tokens.size()) continue;
            const TermIndex index = text_.read.lexicon.image().forms[hit->form].term;
            const Kind kind = text_.read.lexicon.term(index).kind;
            if (kind != Kind::language && kind != Kind::soft) continue;
            found.term = index;
            found.kind = kind;
            return;
        }
    }

    /// "Written English" asks for the language.
    void name_language(Asked& found) const {
        Asked last = found;
        last.tokens.first = last.tokens.last - 1;
        name_bare(last);
        if (last.kind != Kind::language) return;
        found.kind = last.kind;
        found.term = last.term;
    }

    /// "Have worked on a reception desk": a place one has been in.
    void name_places() {
        for (Asked& one : asked_) {
            if (one.kind == Kind::skill &&
                text_.ends_at(text_.words.worked, item_.tokens.first, one.tokens.first))
                one.kind = Kind::experience;
        }
    }

    /// "An insurance background", "food or retail background": the word says of all that stand before it what is meant.
    std::uint32_t before_joint(std::uint32_t end) const {
        while (end > item_.tokens.first &&
               (text_.at(text_.words.connector, end - 1) != 0 || text_.symbol(end - 1, ",/&")))
            --end;
        return end;
    }

    void name_backgrounds() {
        for (std::uint32_t i = item_.tokens.first + 1; i < item_.tokens.last; ++i) {
            if (text_.at(text_.words.background, i) == 0) continue;
            std::uint32_t end = i;
            for (const Asked& one : asked_) {
                // "utilities background" as one phrase: the list goes on before it
                if (one.tokens.contains({i, i + 1}) && one.tokens.last == i + 1)
                    end = before_joint(one.tokens.first);
            }
            for (bool moved = true; moved;) {
                moved = false;
                for (Asked& one : asked_) {
                    const bool trait =
                        one.kind == Kind::soft && text_.at(text_.words.either_or, one.tokens.last) != 0;
                    if (one.tokens.last != end ||
                        (one.kind != Kind::skill && one.kind != Kind::experience && !trait))
                        continue;
                    one.kind = Kind::experience;
                    end = before_joint(one.tokens.first);
                    moved = end < one.tokens.first;
                    break;
                }
            }
        }
    }

    /// "NALA or NFPA certification", "a radiography or sedation certificate": the head counts for both.
    void name_papers() {
        for (const Asked& paper : asked_) {
            if (paper.kind != Kind::credential) continue;
            for (Asked& one : asked_) {
                const bool thing = one.kind == Kind::skill || one.kind == Kind::tool;
                const bool choice = text_.at(text_.words.either_or, one.tokens.last) == 1 ||
                                    text_.symbol(one.tokens.last, "/");
                if (!thing || !choice || one.tokens.last + 1 != paper.tokens.first) continue;
                const bool headed = text_.at(text_.words.credential_head, paper.tokens.last - 1) != 0 &&
                                    paper.tokens.size() > 1;
                if (headed) one.kind = Kind::credential;
            }
        }
    }

    /// "Recent experience of ..." asks for work not long ago.
    void mark_recent() {
        for (Asked& one : asked_) {
            const std::uint32_t from =
                one.tokens.first > item_.tokens.first + 3 ? one.tokens.first - 3 : item_.tokens.first;
            one.recent =
                one.kind == Kind::experience && text_.has(text_.words.recent, {from, one.tokens.last});
        }
    }

    void weigh() {
        const std::vector<ClauseStrength> clauses = clause_strengths(text_, whole_);
        std::vector<Asked> kept;
        for (Asked& one : asked_) {
            const auto clause = std::find_if(clauses.begin(), clauses.end(), [&](const ClauseStrength& c) {
                return c.tokens.first <= one.tokens.first && one.tokens.first < c.tokens.last;
            });
            if (clause != clauses.end()) {
                if (clause->negated) continue;
                one.necessity = clause->necessity;
            }
            if (one.implied) one.necessity = Necessity::preferred;
            kept.push_back(one);
        }
        asked_ = std::move(kept);
    }

    /// Skills and tools of the list that years stand before carry the years too.
    void give_months() {
        const std::vector<TokenRange> clauses = split_into_clauses(text_, item_.tokens);
        for (const Asked& years : asked_) {
            if (years.source != Asked::Source::years || years.kind != Kind::experience) continue;
            const auto clause = std::find_if(clauses.begin(), clauses.end(),
                                             [&](TokenRange c) { return c.overlaps(years.tokens); });
            const std::uint32_t end = clause == clauses.end() ? years.tokens.last : clause->last;
            for (Asked& one : asked_) {
                const bool thing = one.kind == Kind::skill || one.kind == Kind::tool ||
                                   (one.kind == Kind::experience && one.source != Asked::Source::years);
                if (!thing || one.tokens.first < years.tokens.first || one.tokens.first >= end ||
                    one.min_months != 0)
                    continue;
                if (one.tokens.first >= years.tokens.last &&
                    text_.has(text_.words.item_opener, {years.tokens.last, one.tokens.first}))
                    continue;
                one.min_months = years.min_months;
                one.max_months = years.max_months;
            }
        }
    }

    const PostingText& text_;
    const PostingItem& item_;
    const PostingItem& whole_; ///< what strength is judged by: the wish may stand outside of `item_`
    std::vector<Asked> asked_;
    std::vector<PhraseCandidate> phrases_;
};

/// "To grow our shop we seek an experienced baker to run the ovens": of an opening call only the person counts.
PostingItem called_person(const PostingText& text, PostingItem item) {
    const std::uint32_t call = text.find(text.words.opening_call, item.tokens);
    item.tokens.first =
        std::min(call + std::max(1U, text.at(text.words.opening_call, call)), item.tokens.last);
    for (std::uint32_t i = item.tokens.first; i + 1 < item.tokens.last; ++i) {
        if (text.at(text.words.purpose, i) == 0 ||
            text.ends_at(text.words.activity_head, item.tokens.first, i + 1))
            continue;
        item.tokens.last = i;
        break;
    }
    return item;
}

} // namespace

std::vector<Asked> read_item(const PostingText& text, const PostingItem& item, const ItemStance& stance,
                             std::uint32_t& groups) {
    const bool calls =
        stance.stance == Stance::asks && !stance.trusted && text.has(text.words.opening_call, item.tokens);
    const PostingItem read = calls ? called_person(text, item) : item;
    return ItemReader(text, read, item).read(stance, groups);
}

} // namespace analyzer
