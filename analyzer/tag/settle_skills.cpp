// SPDX-License-Identifier: Apache-2.0
#include "tag/settle_skills.hpp"

#include "tag/features.hpp"
#include "tag/tag_path.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <map>

namespace analyzer {

namespace {

// In a sentence, unlike in a list, what the lexicon lacks must be likelier than nothing by this, in units of 1/16.
constexpr int surely = 40;
constexpr std::uint32_t shortest_sentence = 15;              // words
constexpr std::ptrdiff_t shares_for = 5, shares_against = 2; // given of a mention

bool is_knowledge(Kind kind) {
    return kind == Kind::skill || kind == Kind::tool || kind == Kind::language || kind == Kind::degree ||
           kind == Kind::credential;
}

class Item {
  public:
    Item(const PostingText& text, const PostingItem& item, const MentionModel& model)
        : text_(text), item_(item.tokens), model_(model), named_(find_named_skills(text, item)),
          features_(text, item_, named_) {}

    std::vector<SettledSkill> settle(Reasons reasons) {
        const std::vector<TagScores> scores = this->scores();
        const std::vector<Tag> tags = best_tags(scores, model_);
        std::vector<SettledSkill> found;
        for (std::uint32_t i = 0; i < tags.size(); ++i) {
            if (tags[i] != Tag::begin) continue;
            std::uint32_t last = i + 1;
            while (last < tags.size() && tags[last] == Tag::inside) ++last;
            for (const TokenRange range : split({item_.first + i, item_.first + last})) {
                SettledSkill one = settled(range);
                if (one.skill.span.empty()) continue;
                if (one.skill.term == no_term && tells_ && lead(scores, i, last) < surely) continue;
                if (reasons == Reasons::given) one.shares = shares(i, last);
                found.push_back(std::move(one));
            }
        }
        const std::size_t of_model = found.size();
        for (const NamedSkill& one : named_) {
            if (is_knowledge(one.kind)) continue;
            const bool held =
                std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(of_model),
                            [&](const SettledSkill& other) { return other.skill.span.overlaps(one.span); });
            if (!held) found.push_back({one, false, {}});
        }
        std::sort(found.begin(), found.end(),
                  [](const SettledSkill& a, const SettledSkill& b) { return a.skill.span < b.skill.span; });
        return found;
    }

  private:
    /// By how much a mention of tokens [first, last) is likelier than none, in the model's units.
    int lead(const std::vector<TagScores>& scores, std::uint32_t first, std::uint32_t last) const {
        int lead = model_.step(Tag::outside, Tag::begin) - model_.step(Tag::outside, Tag::outside);
        for (std::uint32_t i = first; i < last; ++i) {
            lead += scores[i].of[static_cast<std::size_t>(i == first ? Tag::begin : Tag::inside)];
            if (i == first) continue;
            lead += model_.step(i == first + 1 ? Tag::begin : Tag::inside, Tag::inside) -
                    model_.step(Tag::outside, Tag::outside);
        }
        const Tag end = last == first + 1 ? Tag::begin : Tag::inside;
        return lead + model_.step(end, Tag::outside) - model_.step(Tag::outside, Tag::outside);
    }

    /// The lexicon's mention that a named term stands for; null for a phrase.
    const Mention* mention_of(const NamedSkill& one) const {
        if (one.term == no_term) return nullptr;
        for (std::uint32_t i = text_.tokens.first_at(one.span.begin);
             i < item_.last && text_.tokens[i].span.begin < one.span.end; ++i) {
            const Mention* mention = text_.mention_over(i);
            if (mention != nullptr && mention->term == one.term) return mention;
        }
        return nullptr;
    }

    static bool is_name(Kind kind) {
        return kind == Kind::tool || kind == Kind::language || kind == Kind::credential;
    }

    /// What the rules let count here and what means nothing else, names and skills of several words; null for
    /// all others.
    const Mention* vouched(const NamedSkill& one) const {
        const Mention* mention = mention_of(one);
        if (mention == nullptr || (!is_name(one.kind) && one.kind != Kind::skill)) return nullptr;
        if (is_name(one.kind))
            return mention->token_count == 1 || written_as_name(*mention) ? mention : nullptr;
        return mention->token_count > 1 && !mention->ambiguous && mention->span == one.span ? mention
                                                                                            : nullptr;
    }

    /// "Web of Science", but not "programming languages".
    bool written_as_name(const Mention& mention) const {
        for (std::uint32_t i = mention.first_token; i < mention.first_token + mention.token_count; ++i) {
            if (text_.capital(i) || text_.number(i)) return true;
        }
        return false;
    }

    void keep(const Mention& mention, std::vector<TagScores>& scores) const {
        for (std::uint32_t k = 0; k < mention.token_count; ++k) {
            const std::uint32_t i = mention.first_token + k;
            if (i >= item_.first && i < item_.last)
                scores[i - item_.first].allowed = {false, k == 0, i > item_.first};
        }
    }

    /// What joins a name to its neighbours is no part of it: "Python, Go and C" are three.
    void part(const Mention& mention, std::vector<TagScores>& scores) const {
        for (const std::uint32_t beside :
             {mention.first_token - 1, mention.first_token + mention.token_count}) {
            if (beside < item_.first || beside >= item_.last || text_.mention_over(beside) != nullptr)
                continue;
            if (joins(beside)) scores[beside - item_.first].allowed = {true, false, false};
        }
    }

    bool joins(std::uint32_t i) const {
        return text_.symbol(i, ",;") || text_.at(text_.words.connector, i) == 1 ||
               text_.at(text_.words.function_word, i) == 1;
    }

    std::vector<TagScores> scores() const {
        std::vector<TagScores> scores(item_.size());
        std::vector<std::uint64_t> features;
        for (std::uint32_t i = 0; i < item_.size(); ++i) {
            features_.read(i, features);
            for (const std::uint64_t feature : features) {
                const FeatureWeights weights = model_.weights(feature);
                scores[i].of[1] += weights.begin;
                scores[i].of[2] += weights.inside;
            }
        }
        for (const NamedSkill& one : named_) {
            const Mention* kept = vouched(one);
            if (kept == nullptr) continue;
            keep(*kept, scores);
            part(*kept, scores);
        }
        return scores;
    }

    /// No mention begins or ends with punctuation, a joining word or a blacked-out name, unless a term has it
    /// (".NET", "C++").
    bool borders(std::uint32_t i) const {
        if (text_.mention_over(i) != nullptr) return false;
        return text_.placeholder(i) || text_.symbol(i, ".,;:/|&-–—<>[]\"“”*•") ||
               text_.at(text_.words.connector, i) == 1;
    }

    /// A stretch with several names that stand for themselves is as many mentions: "Python/Go".
    std::vector<TokenRange> split(TokenRange range) const {
        std::vector<TokenRange> parts;
        bool holds_name = false;
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            const Mention* mention = text_.mention_over(i);
            if (mention == nullptr || mention->first_token != i || !stands(*mention)) continue;
            if (holds_name) {
                parts.push_back({range.first, i});
                range.first = i;
            }
            holds_name = true;
        }
        parts.push_back(range);
        return parts;
    }

    bool stands(const Mention& mention) const {
        return std::any_of(named_.begin(), named_.end(),
                           [&](const NamedSkill& named) { return vouched(named) == &mention; });
    }

    /// A language is its name: "English" of "fluent in English".
    Span name_of_language(TokenRange range, const Mention& mention) const {
        const std::string name = fold(text_.read.lexicon.term(mention.term).name);
        for (std::uint32_t first = range.first; first < range.last; ++first) {
            for (std::uint32_t last = first + 1; last <= range.last; ++last) {
                const Span span = text_.span({first, last});
                if (fold(span.of(text_.tokens.text)) == name) return span;
            }
        }
        return mention.span;
    }

    /// The term of a stretch is the longest one in it, of equals the last: English phrases end in their head.
    SettledSkill settled(TokenRange range) const {
        while (!range.empty() && borders(range.last - 1)) --range.last;
        while (!range.empty() && borders(range.first)) ++range.first;
        const auto holds = [&](std::string_view sign) {
            std::uint32_t i = range.first;
            while (i < range.last && !text_.symbol(i, sign)) ++i;
            return i < range.last;
        };
        if (!range.empty() && text_.symbol(range.last - 1, ")") && !holds("(")) --range.last;
        if (!range.empty() && text_.symbol(range.first, "(") && !holds(")")) ++range.first;
        SettledSkill one;
        if (text_.words_in(range) == 0 || !text_.whole_words(range)) return one;
        one.skill.span = text_.span(range);
        const Mention* best = nullptr;
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            const Mention* mention = text_.mention_over(i);
            if (mention == nullptr || mention->first_token != i ||
                mention->first_token + mention->token_count > range.last)
                continue;
            if (best == nullptr || mention->token_count >= best->token_count) best = mention;
        }
        if (best != nullptr) {
            const Kind kind = text_.read.lexicon.term(best->term).kind;
            if (is_knowledge(kind)) {
                one.skill.term = best->term;
                one.skill.kind = kind;
                if (kind == Kind::language) one.skill.span = name_of_language(range, *best);
                one.kept = stands(*best);
                return one;
            }
        }
        // A lone word that the lexicon lacks says something where it is written as a name.
        if (range.size() == 1 && !text_.capital(range.first)) one.skill.span = {};
        one.skill.kind = Kind::skill;
        return one;
    }

    std::vector<FeatureShare> shares(std::uint32_t first, std::uint32_t last) const {
        std::map<std::string, int> sums;
        std::vector<std::uint64_t> features;
        for (std::uint32_t i = first; i < last; ++i) {
            features_.read(i, features);
            const std::vector<std::string> names = features_.names(i);
            for (std::size_t k = 0; k < features.size(); ++k) {
                const FeatureWeights weights = model_.weights(features[k]);
                const int weight = i == first ? weights.begin : weights.inside;
                if (weight != 0) sums[names[k]] += weight;
            }
        }
        std::vector<FeatureShare> shares;
        for (const auto& [name, sum] : sums) {
            if (sum != 0) shares.push_back({name, sum});
        }
        std::stable_sort(shares.begin(), shares.end(),
                         [](const FeatureShare& a, const FeatureShare& b) { return a.weight > b.weight; });
        if (std::ssize(shares) > shares_for + shares_against) {
            shares.erase(shares.begin() + shares_for, shares.end() - shares_against);
        }
        return shares;
    }

    const PostingText& text_;
    TokenRange item_;
    const MentionModel& model_;
    std::vector<NamedSkill> named_;
    ItemFeatures features_;
    bool tells_ = text_.words_in(item_) >= shortest_sentence;
};

} // namespace

std::vector<SettledSkill> settle_skills(const PostingText& text, const PostingItem& item,
                                        const MentionModel& model, Reasons reasons) {
    return Item(text, item, model).settle(reasons);
}

} // namespace analyzer
