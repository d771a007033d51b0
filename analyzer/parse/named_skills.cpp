// SPDX-License-Identifier: Apache-2.0
#include "parse/named_skills.hpp"

#include "parse/open_phrases.hpp"
#include "parse/posting_stance.hpp"
#include "parse/sound_mention.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_listing = 10; // words; longer stretches are sentences

/// How a stretch of text speaks of what it names.
enum class Talk : std::uint8_t { asks, lists, tells, passes };

class ItemNames {
  public:
    ItemNames(const PostingText& text, const PostingItem& item) : text_(text), item_(item), talk_(talk()) {}

    /// All that the item mentions of work, asked for or told of in passing.
    std::vector<NamedSkill> find_told() {
        if (item_.role == PostingRole::process || item_.role == PostingRole::legal) return {};
        for (std::uint32_t i = item_.tokens.first; i < item_.tokens.last; ++i) {
            const Mention* mention = text_.mention_over(i);
            if (mention == nullptr || mention->first_token != i || !sound_mention(text_, *mention)) continue;
            const Kind kind = text_.read.lexicon.term(mention->term).kind;
            if (kind != Kind::gate) found_.push_back({mention->span, mention->term, kind});
        }
        return std::move(found_);
    }

    std::vector<NamedSkill> find() {
        if (talk_ != Talk::passes) phrases_ = find_phrases(text_, item_.tokens, PhraseScope::cued);
        add_mentions();
        if (talk_ != Talk::passes) add_phrases();
        std::sort(found_.begin(), found_.end(),
                  [](const NamedSkill& a, const NamedSkill& b) { return a.span < b.span; });
        return std::move(found_);
    }

  private:
    Talk talk() const {
        const PostingWords& words = text_.words;
        if (text_.has(words.process, item_.tokens) || text_.has(words.benefit, item_.tokens))
            return Talk::passes;
        if (text_.has(words.asks, item_.tokens)) return Talk::asks;
        if (text_.has(words.company, item_.tokens)) return Talk::passes;
        if (text_.words_in(item_.tokens) > longest_listing) return Talk::tells;
        if (heads_posting()) return Talk::passes;
        return begins_task() ? Talk::tells : Talk::lists;
    }

    /// How to apply, what one gets, what the law wants said.
    bool is_aside() const {
        for (const PostingRole role : {PostingRole::process, PostingRole::benefits, PostingRole::legal}) {
            if (item_.role == role) return true;
        }
        for (const ListIndex aside : {text_.words.process, text_.words.benefit, text_.words.legal}) {
            if (text_.has(aside, item_.tokens)) return true;
        }
        return false;
    }

    /// "Senior Camunda Developer": a job's title is no list of skills.
    bool heads_posting() const {
        for (std::uint32_t i = item_.tokens.first; i < item_.tokens.last; ++i) {
            if (text_.capital(i) && text_.at(text_.words.role_noun, i) != 0) return true;
        }
        return false;
    }

    /// "Write and maintain documentation": a task, whose things are not asked for by themselves.
    bool begins_task() const {
        const std::uint32_t first = item_.tokens.first;
        return text_.at(text_.words.verb_like, first) != 0 && text_.mention_over(first) == nullptr;
    }

    bool counts(const Mention& mention) const {
        const Kind kind = text_.read.lexicon.term(mention.term).kind;
        if (kind == Kind::title || kind == Kind::gate || kind == Kind::experience) return false;
        if (!sound_mention(text_, mention)) return false;
        if (kind == Kind::degree && text_.symbol(past(mention), "-") && text_.tokens[past(mention)].glued)
            return false;
        if (kind == Kind::skill) {
            if (text_.at(text_.words.unit, past(mention)) != 0) return false; // "our HR department"
            if (!mention.exact || talk_ == Talk::passes) return false;
            return talk_ != Talk::tells || in_run(mention) || led_in(mention);
        }
        if (kind == Kind::degree) return talk_ == Talk::asks || talk_ == Talk::lists;
        if (kind == Kind::soft && talk_ == Talk::tells) return in_run(mention) || led_in(mention);
        return talk_ != Talk::passes;
    }

    static std::uint32_t past(const Mention& mention) { return mention.first_token + mention.token_count; }

    /// Does a list of three or more terms hold it: "forecasting, supply planning and production planning"?
    bool in_run(const Mention& mention) const {
        std::uint32_t others = 0;
        for (std::uint32_t i = mention.first_token + mention.token_count; others < 2;) {
            i = past_joint(i);
            const Mention* next = i < item_.tokens.last ? text_.mention_over(i) : nullptr;
            if (next == nullptr || next->first_token != i) break;
            i += next->token_count;
            ++others;
        }
        for (std::uint32_t i = mention.first_token; others < 2;) {
            std::uint32_t end = i;
            while (end > item_.tokens.first &&
                   (text_.symbol(end - 1, ",/") || text_.at(text_.words.connector, end - 1) == 1))
                --end;
            const Mention* before = end > item_.tokens.first ? text_.mention_over(end - 1) : nullptr;
            if (before == nullptr || before->first_token < item_.tokens.first) break;
            i = before->first_token;
            ++others;
        }
        return others >= 2;
    }

    std::uint32_t past_joint(std::uint32_t i) const {
        while (i < item_.tokens.last && (text_.symbol(i, ",/") || text_.at(text_.words.connector, i) == 1))
            ++i;
        return i;
    }

    /// "using CI/CD", "in the field of hydrology": words that lead in a subject.
    bool led_in(const Mention& mention) const {
        return text_.ends_at(text_.words.subject_lead, item_.tokens.first, mention.first_token);
    }

    bool held(Span span) const {
        return std::any_of(found_.begin(), found_.end(),
                           [&](const NamedSkill& one) { return one.span.overlaps(span); });
    }

    /// "PhD degree" as a whole; "PhD student" and "PhD project" ask for none.
    Span whole_degree(const Mention& mention) const {
        std::uint32_t last = mention.first_token + mention.token_count;
        if (last < item_.tokens.last && text_.at(text_.words.degree_noun, last) == 1) ++last;
        const bool ends = last >= item_.tokens.last || !text_.word(last) ||
                          text_.at(text_.words.function_word, last) != 0 ||
                          text_.at(text_.words.connector, last) != 0 || text_.at(text_.words.stop, last) != 0;
        return ends ? text_.span({mention.first_token, last}) : Span{};
    }

    void add_mentions() {
        for (std::uint32_t i = item_.tokens.first; i < item_.tokens.last; ++i) {
            const Mention* mention = text_.mention_over(i);
            if (mention == nullptr || mention->first_token != i || held(mention->span) || !counts(*mention))
                continue;
            const Kind kind = text_.read.lexicon.term(mention->term).kind;
            const Span span = kind == Kind::degree ? whole_degree(*mention) : whole_phrase(*mention);
            if (!span.empty()) found_.push_back({span, mention->term, kind});
        }
    }

    /// "knowledge of backend logic": of a noun phrase that a cue asks for, the skill in it is the head's
    /// description.
    Span whole_phrase(const Mention& mention) const {
        const TokenRange own{mention.first_token, mention.first_token + mention.token_count};
        if (text_.read.lexicon.term(mention.term).kind != Kind::skill) return mention.span;
        for (const PhraseCandidate& phrase : phrases_) {
            if (phrase.activity || !phrase.cued || !phrase.tokens.contains(own)) continue;
            std::uint32_t mentions = 0;
            for (std::uint32_t i = phrase.tokens.first; i < phrase.tokens.last; ++i) {
                const Mention* other = text_.mention_over(i);
                if (other != nullptr && other->first_token == i) ++mentions;
            }
            if (mentions == 1 && text_.words_in(phrase.tokens) <= text_.words_in(own) + 3)
                return text_.span(phrase.tokens);
        }
        return mention.span;
    }

    /// What one is able to do ("ability to ...") and is like says little by itself: only what the lexicon
    /// knows of it counts.
    void add_phrases() {
        for (const PhraseCandidate& phrase : phrases_) {
            const Span span = text_.span(phrase.tokens);
            if (phrase.activity || phrase.kind == Kind::soft || held(span)) continue;
            if (text_.whole_words(phrase.tokens)) found_.push_back({span, no_term, phrase.kind});
        }
    }

    const PostingText& text_;
    const PostingItem& item_;
    Talk talk_;
    std::vector<PhraseCandidate> phrases_;
    std::vector<NamedSkill> found_;
};

} // namespace

std::vector<NamedSkill> find_named_skills(const PostingText& text, const PostingItem& item) {
    return ItemNames(text, item).find();
}

std::vector<NamedSkill> find_told_skills(const PostingText& text, const PostingItem& item) {
    return ItemNames(text, item).find_told();
}

std::vector<NamedSkill> find_named_skills(const ReadText& read) {
    const PostingText text(read);
    std::vector<NamedSkill> found;
    for (const PostingItem& item : split_into_items(text)) {
        const std::vector<NamedSkill> named = find_named_skills(text, item);
        found.insert(found.end(), named.begin(), named.end());
    }
    return found;
}

} // namespace analyzer
