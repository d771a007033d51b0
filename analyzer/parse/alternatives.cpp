// SPDX-License-Identifier: Apache-2.0
#include "parse/alternatives.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t widest_joint = 8; // tokens between two members of a list

enum class Joint : std::uint8_t { none, beside, comma, both, choice, example };

struct Between {
    Joint joint = Joint::none;
    bool opens = false;  ///< a parenthesis begins
    bool closes = false; ///< one ends
};

class ChoiceReader {
  public:
    ChoiceReader(const PostingText& text, TokenRange item, std::uint32_t& groups, std::vector<Asked>& asked)
        : text_(text), words_(text.words), item_(item), groups_(groups), asked_(asked) {
        for (std::size_t k = 0; k < asked.size(); ++k) {
            const Asked& one = asked[k];
            if (one.kind == Kind::degree || one.source == Asked::Source::years) continue;
            const bool nested = std::any_of(asked.begin(), asked.end(), [&](const Asked& other) {
                return &other != &one && other.source != Asked::Source::years &&
                       other.tokens.contains(one.tokens) && other.tokens != one.tokens;
            });
            if (!nested) order_.push_back(k);
        }
        std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
            return asked_[a].tokens.first < asked_[b].tokens.first;
        });
    }

    void join() {
        joints_.resize(order_.size());
        for (std::size_t k = 1; k < order_.size(); ++k) joints_[k] = between(k);
        for (std::size_t k = 1; k < order_.size(); ++k) {
            if (joints_[k].joint == Joint::choice) join_choice(k);
        }
        for (std::size_t k = 0; k < order_.size(); ++k) {
            if (announced(k)) join_run(k, run_end(k));
        }
        for (std::size_t k = 1; k < order_.size(); ++k) {
            const bool named_class = asked_[order_[k - 1]].kind == Kind::skill ||
                                     text_.at(words_.tool_class, tokens(k - 1).last - 1) == 1;
            const bool skill_class = tokens(k - 1).last + 1 == tokens(k).first && named_class;
            if (joints_[k].joint == Joint::example ||
                (joints_[k].opens && (skill_class || asked_[order_[k]].group != 0))) {
                join_run(k - 1, run_end(k));
            }
        }
        for (std::size_t k = 0; k < order_.size(); ++k) join_similar(k);
        join_bundles();
        join_papers();
    }

  private:
    TokenRange tokens(std::size_t k) const { return asked_[order_[k]].tokens; }

    Between between(std::size_t k) const {
        Between result;
        const TokenRange gap{tokens(k - 1).last, tokens(k).first};
        if (gap.last < gap.first || gap.size() > widest_joint) return result;
        result.joint = Joint::beside;
        std::uint32_t other = 0;
        bool breaks = false;
        bool verb_follows = false;
        for (std::uint32_t i = gap.first; i < gap.last;) {
            std::uint32_t count = 1;
            if (const std::uint32_t announced = text_.at(words_.one_of, i); announced > 1) {
                count = announced; // its "or" joins nothing
            } else if (const std::uint32_t such = text_.at(words_.such_as, i); such != 0) {
                result.joint = Joint::example;
                count = such;
            } else if (const std::uint32_t same =
                           std::max(text_.at(words_.equivalent, i), text_.at(words_.similar, i));
                       same > 1) {
                count = same; // its "or" offers a substitute for what stands before, not what follows
                breaks = true;
            } else if (text_.symbol(i, "/") || text_.at(words_.either_or, i) != 0) {
                count = std::max(1U, text_.at(words_.either_or, i));
                verb_follows = verb_follows || text_.at(words_.clause_verb, i + count) != 0;
                if (result.joint != Joint::example) result.joint = Joint::choice;
            } else if (text_.symbol(i, "&") || text_.at(words_.connector, i) != 0) {
                count = std::max(1U, text_.at(words_.connector, i));
                if (result.joint < Joint::both) result.joint = Joint::both;
            } else if (text_.symbol(i, ",")) {
                if (result.joint < Joint::comma) result.joint = Joint::comma;
            } else if (text_.symbol(i, "(")) {
                result.opens = true;
            } else if (text_.symbol(i, ")")) {
                result.closes = true;
            } else if (text_.symbol(i, ";:") || text_.ends_sentence(i)) {
                return {};
            } else if (text_.word(i) && text_.at(words_.function_word, i) == 0) {
                // Plain words belong to the members beside them; a preposition or verb begins something else.
                breaks = breaks || text_.at(words_.stop, i) != 0;
                if (text_.at(words_.trim_front, i) == 0) ++other;
            }
            i += count;
        }
        // "..., or have drawn charts with D3": a verb begins another thing one may have done.
        const bool papers =
            asked_[order_[k - 1]].kind == Kind::credential &&
            asked_[order_[k]].kind == Kind::credential; // "an NVQ or have done an apprenticeship"
        if (result.joint == Joint::choice && verb_follows && !papers) result.joint = Joint::none;
        const std::uint32_t allowed = result.joint == Joint::both ? 1 : 3;
        if (result.joint == Joint::comma && breaks) result.joint = Joint::none;
        if (other > allowed) result.joint = Joint::none;
        if (result.joint == Joint::beside && other > 0) result.joint = Joint::none;
        return result;
    }

    bool runs_on(std::size_t k) const {
        const Joint joint = joints_[k].joint;
        return joint != Joint::none && !joints_[k].opens && !joints_[k].closes;
    }

    /// The last member of the list that k begins.
    std::size_t run_end(std::size_t k) const {
        std::size_t end = k;
        while (end + 1 < order_.size() && runs_on(end + 1) && joints_[end + 1].joint != Joint::example) ++end;
        return end;
    }

    void join_run(std::size_t first, std::size_t last) {
        std::uint32_t group = 0;
        for (std::size_t k = first; k <= last; ++k) group = std::max(group, asked_[order_[k]].group);
        if (group == 0) group = ++groups_;
        for (std::size_t k = first; k <= last; ++k) {
            std::uint32_t& own = asked_[order_[k]].group;
            if (own != 0 && own != group) {
                const std::uint32_t old = own;
                for (Asked& one : asked_) {
                    if (one.group == old) one.group = group;
                }
            }
            own = group;
        }
    }

    /// "A, B or C": the commas before the "or" belong to the choice, an "and" among them ends it.
    void join_choice(std::size_t k) {
        std::size_t first = k - 1;
        if (!text_.symbol(tokens(k - 1).last, "/")) {
            while (first > 0 &&
                   (joints_[first].joint == Joint::comma || joints_[first].joint == Joint::choice) &&
                   !joints_[first].opens && !joints_[first].closes) {
                --first;
            }
        }
        join_run(first, k);
    }

    /// "one of", "either", "at least one of" right before k
    bool announced(std::size_t k) const {
        const std::uint32_t first = tokens(k).first;
        std::uint32_t from = first > item_.first + 6 ? first - 6 : item_.first;
        if (k > 0) from = std::min(std::max(from, tokens(k - 1).last), first);
        return k + 1 < order_.size() && text_.has(words_.one_of, {from, first});
    }

    bool in_parentheses(std::size_t k) const {
        std::uint32_t i = tokens(k).last;
        while (i < item_.last && !text_.symbol(i, "()") && i < tokens(k).last + widest_joint) ++i;
        return i < item_.last && text_.symbol(i, ")");
    }

    void join_similar(std::size_t k) {
        std::uint32_t i = tokens(k).last;
        while (i < item_.last && text_.symbol(i, ",)")) ++i;
        const bool same = text_.at(words_.similar, i) != 0;
        if (!same) return;
        std::size_t first = k;
        while (first > 0 && joints_[first].joint != Joint::none && !joints_[first].closes) {
            const bool left = joints_[first].opens || joints_[first].joint == Joint::example;
            if (joints_[first].joint == Joint::both && !in_parentheses(k)) break; // "A and B or equivalent"
            --first;
            if (left) break;
        }
        if (first < k) join_run(first, k);
        for (std::size_t m = first; m <= k; ++m) asked_[order_[m]].equivalent = true;
    }

    /// "Bachelor's degree, or a paralegal certificate", "Certificate III or a diploma in childcare"
    void join_papers() {
        const auto study = [](const Asked& one) { return one.kind == Kind::degree; };
        const auto paper = [](const Asked& one) { return one.kind == Kind::credential; };
        for (Asked& one : asked_) {
            if (!study(one) && !paper(one)) continue;
            std::uint32_t i = one.tokens.last;
            if (text_.symbol(i, ",")) ++i;
            if (text_.at(words_.either_or, i) != 1) continue;
            ++i;
            while (i < item_.last && text_.at(words_.function_word, i) == 1) ++i;
            for (Asked& other : asked_) {
                const bool choice = (study(one) && paper(other)) || (paper(one) && study(other));
                if (!choice || other.tokens.first != i) continue;
                if (one.group == 0) one.group = other.group != 0 ? other.group : ++groups_;
                other.group = one.group;
            }
        }
    }

    void join_bundles() {
        std::vector<std::size_t> degrees, years;
        for (std::size_t k = 0; k < asked_.size(); ++k) {
            if (asked_[k].kind == Kind::degree) degrees.push_back(k);
            if (asked_[k].source == Asked::Source::years && asked_[k].kind == Kind::experience)
                years.push_back(k);
        }
        if (degrees.size() < 2 || degrees.size() != years.size()) return;
        for (std::size_t k = 0; k + 1 < degrees.size(); ++k) {
            const TokenRange gap = {
                std::min(asked_[degrees[k]].tokens.last, asked_[years[k]].tokens.last),
                std::max(asked_[degrees[k + 1]].tokens.first, asked_[years[k + 1]].tokens.first)};
            const bool turns = (asked_[degrees[k]].tokens.first < asked_[years[k]].tokens.first) ==
                               (asked_[degrees[k + 1]].tokens.first < asked_[years[k + 1]].tokens.first);
            const bool in_turn =
                std::max(asked_[degrees[k]].tokens.first, asked_[years[k]].tokens.first) <
                std::min(asked_[degrees[k + 1]].tokens.first, asked_[years[k + 1]].tokens.first);
            if (!turns || !in_turn || !(text_.has(words_.either_or, gap) || text_.has(words_.bundle, item_)))
                return;
        }
        const std::uint32_t group = ++groups_;
        for (std::size_t k = 0; k < degrees.size(); ++k) {
            for (const std::size_t one : {degrees[k], years[k]}) {
                asked_[one].group = group;
                asked_[one].branch = static_cast<char>('a' + std::min<std::size_t>(k, 25));
            }
        }
    }

    const PostingText& text_;
    const PostingWords& words_;
    TokenRange item_;
    std::uint32_t& groups_;
    std::vector<Asked>& asked_;
    std::vector<std::size_t> order_; ///< list members by place
    std::vector<Between> joints_;    ///< k: between order_[k - 1] and order_[k]
};

} // namespace

void join_alternatives(const PostingText& text, TokenRange item, std::uint32_t& groups,
                       std::vector<Asked>& asked) {
    ChoiceReader(text, item, groups, asked).join();
}

} // namespace analyzer
