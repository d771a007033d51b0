// SPDX-License-Identifier: Apache-2.0
#include "parse/item_requirements.hpp"

#include "parse/alternatives.hpp"
#include "parse/conditions_asked.hpp"
#include "parse/degree_requirements.hpp"
#include "parse/item_requirements_kinds.hpp"
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
    ItemReader(const PostingText& text, const PostingItem& item, const PostingItem& whole,
               const PostingItem* before)
        : text_(text), item_(item), whole_(whole), before_(before) {}

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
            if (!stance.trusted) add_called_traits();
        } else {
            read_gates(text_, item_.tokens, true, asked_);
        }
        for (Asked& one : asked_) one.section = item_.role;
        settle_kinds(text_, item_.tokens, asked_);
        join_schedules(text_, asked_);
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
            return (one.source != Asked::Source::years || (one.whole && one.tokens.contains(range))) &&
                   one.tokens.overlaps(range);
        });
    }

    /// One word in the middle of a long activity ("translate ambiguous needs into clear plans") does not stand for it.
    bool lost_in_activity(const Term& term, TokenRange range) const {
        if (term.kind == Kind::tool || term.kind == Kind::language || term.kind == Kind::credential)
            return false;
        constexpr std::uint32_t short_activity = 4;
        // "explain figures to budget holders": to whom
        const auto told_to = [&](const PhraseCandidate& phrase) {
            return phrase.kind == Kind::soft && range.first > phrase.tokens.first + 1 &&
                   text_.at(text_.words.preposition, range.first - 1) != 0;
        };
        const bool audience =
            std::any_of(phrases_.begin(), phrases_.end(), [&](const PhraseCandidate& phrase) {
                return phrase.activity && phrase.tokens.contains(range) && told_to(phrase);
            });
        if (audience || range.size() > 1) return audience;
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

    /// "EPA Section 608 certification, Universal": the head and the class belong to the paper.
    void take_head(Asked& found) const {
        if (found.kind != Kind::credential) return;
        const auto inside = [&](std::uint32_t i) { return i < item_.tokens.last && !text_.starts_line(i); };
        std::uint32_t end = found.tokens.last;
        if (inside(end) && text_.at(text_.words.credential_head, end) == 1) ++end;
        const bool classed = inside(end) && text_.symbol(end, ",") && inside(end + 1) &&
                             text_.capital(end + 1) && text_.mention_over(end + 1) == nullptr &&
                             (end + 2 >= item_.tokens.last || text_.ends_sentence(end + 2));
        found.tokens.last = classed ? end + 2 : end;
    }

    void add_mentions(bool trusted) {
        each_mention([&](const Mention& mention, TokenRange range) {
            const Term term = text_.read.lexicon.term(mention.term);
            if (term.kind == Kind::title || term.kind == Kind::degree || held(range)) return;
            if (!trusted && term.kind == Kind::gate) return;
            if (!sound_mention(text_, mention)) return;
            if (term.kind == Kind::experience && names_next(range)) return;
            if (lost_in_activity(term, range)) return;
            Asked found;
            found.tokens = range;
            found.kind = term.kind;
            found.source = Asked::Source::lexicon;
            found.term = mention.term;
            if (term.kind == Kind::skill && range.size() > 1) name_language(found);
            found.role = mention.role;
            if (term.kind == Kind::credential) found.equivalent = false;
            widen(found);
            take_head(found);
            take_field(found);
            asked_.push_back(found);
        });
    }

    /// "Utility billing", "retail banking": a sector's name before a thing says which, not where one has been.
    bool names_next(TokenRange range) const {
        const std::uint32_t next = range.last;
        if (next >= item_.tokens.last || !text_.word(next) || text_.fresh_line(next)) return false;
        const PostingWords& words = text_.words;
        for (const ListIndex list :
             {words.stop, words.function_word, words.connector, words.activity_stop, words.setting,
              words.background, words.experience, words.role_noun, words.trim_back})
            if (text_.at(list, next) != 0) return false;
        return text_.mention_over(next) != nullptr;
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
            if (text_.at(text_.words.no_such, phrase.tokens.first) != 0) continue;
            if (phrase.activity && !in_years && held(phrase.tokens)) add_rest(phrase);
            if (held(phrase.tokens) || in_years || frames_gate(phrase.tokens)) continue;
            if (text_.has(text_.words.negation, phrase.tokens) || names_job(phrase)) continue;
            Asked found;
            found.tokens = phrase.tokens;
            found.kind = phrase.kind;
            if (!phrase.cued || phrase.tokens.size() == 1) name_bare(found);
            asked_.push_back(found);
        }
    }

    /// "Person specification: Housing Officer": the job by its title, of which nothing is asked.
    bool names_job(const PhraseCandidate& phrase) const {
        if (phrase.cued || item_.bullet || text_.at(text_.words.role_noun, phrase.tokens.last - 1) == 0)
            return false;
        for (std::uint32_t i = phrase.tokens.first; i < phrase.tokens.last; ++i) {
            if (text_.word(i) && !text_.capital(i)) return false;
        }
        return phrase.tokens.size() > 1;
    }

    /// "use a ride-on mower and a strimmer", of which the first is known: the rest of the list is asked for as well.
    void add_rest(const PhraseCandidate& phrase) {
        const auto known = std::find_if(asked_.begin(), asked_.end(), [&](const Asked& one) {
            return one.source == Asked::Source::lexicon && one.kind == Kind::tool &&
                   phrase.tokens.contains(one.tokens);
        });
        if (known == asked_.end()) return;
        std::uint32_t i = known->tokens.last;
        if (text_.at(text_.words.connector, i) != 1) return;
        do {
            ++i;
        } while (i < phrase.tokens.last && text_.at(text_.words.function_word, i) == 1);
        const TokenRange rest{i, phrase.tokens.last};
        constexpr std::uint32_t longest = 3; // words
        if (rest.empty() || text_.words_in(rest) > longest || text_.at(text_.words.verb_like, i) != 0 ||
            held(rest))
            return;
        Asked found;
        found.tokens = rest;
        found.kind = Kind::tool;
        asked_.push_back(found);
    }

    /// "Participation in on-call", "must cope with night shifts": a word or two that lead to a condition.
    bool frames_gate(TokenRange range) const {
        constexpr std::uint32_t longest = 2; // words
        if (text_.words_in(range) > longest) return false;
        std::uint32_t next = range.last;
        while (next < item_.tokens.last && text_.at(text_.words.function_word, next) == 1 &&
               text_.at(text_.words.connector, next) == 0)
            ++next;
        if (next == range.last) return false;
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            if (text_.mention_over(i) != nullptr) return false;
        }
        return std::any_of(asked_.begin(), asked_.end(), [&](const Asked& one) {
            return one.kind == Kind::gate && one.tokens.first > range.last && one.tokens.first <= next;
        });
    }

    /// "a warm, patient and reliable cook": traits before the noun of an opening call.
    void add_called_traits() {
        const PostingWords& words = text_.words;
        const std::uint32_t call = text_.find(words.opening_call, whole_.tokens);
        if (call >= whole_.tokens.last) return;
        constexpr std::uint32_t farthest = 10;
        std::uint32_t i = call + text_.at(words.opening_call, call);
        const std::uint32_t limit = std::min(item_.tokens.last, i + farthest);
        for (; i < limit && text_.at(words.stop, i) == 0 && !text_.ends_sentence(i); ++i) {
            Asked trait;
            trait.tokens = {i, i + 1};
            if (!text_.word(i) || held(trait.tokens)) continue;
            name_bare(trait);
            const bool soft = trait.kind == Kind::soft || text_.at(words.called_trait, i) == 1;
            const bool before_noun = text_.ends_at(words.someone, item_.tokens.first, i) ||
                                     text_.symbol(i + 1, ",") || text_.at(words.connector, i + 1) == 1 ||
                                     (text_.word(i + 1) && text_.at(words.function_word, i + 1) == 0);
            if (!soft || !before_noun) continue;
            trait.kind = Kind::soft;
            trait.source = Asked::Source::lexicon;
            asked_.push_back(trait);
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

    /// "no sales targets and no cold calling": does a "no" stand right before it?
    bool denied(std::uint32_t first) const {
        constexpr std::uint32_t farthest = 2; // words between: "no previous retail experience"
        for (std::uint32_t i = first; i > item_.tokens.first && i + farthest >= first;) {
            --i;
            if (!text_.word(i) || text_.at(text_.words.connector, i) != 0) return false;
            if (text_.at(text_.words.no_such, i) != 0) return text_.at(text_.words.at_least, i) == 0;
            if (text_.at(text_.words.stop, i) != 0) return false; // "no more than six points"
        }
        return false;
    }

    void weigh() {
        const std::vector<ClauseStrength> clauses = clause_strengths(text_, whole_, before_);
        std::vector<Asked> kept;
        for (Asked& one : asked_) {
            const auto clause = std::find_if(clauses.begin(), clauses.end(), [&](const ClauseStrength& c) {
                return c.tokens.first <= one.tokens.first && one.tokens.first < c.tokens.last;
            });
            if (clause != clauses.end()) {
                if (clause->negated || denied(one.tokens.first)) continue;
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
    const PostingItem* before_;
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

std::vector<Asked> read_item(const PostingText& text, const PostingItem& item, const PostingItem* before,
                             const ItemStance& stance, std::uint32_t& groups) {
    const bool calls =
        stance.stance == Stance::asks && !stance.trusted && text.has(text.words.opening_call, item.tokens);
    const PostingItem read = calls ? called_person(text, item) : item;
    return ItemReader(text, read, item, before).read(stance, groups);
}

} // namespace analyzer
