// SPDX-License-Identifier: Apache-2.0
#include "parse/open_phrases.hpp"

#include "parse/posting_items.hpp"
#include "parse/posting_stance.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_noun_phrase = 9; // words
constexpr std::uint32_t longest_activity = 11;

enum class Mode : std::uint8_t { noun, activity, trait, deed };

struct Head {
    std::uint32_t count = 0;
    Mode mode = Mode::noun;
};

class PhraseFinder {
  public:
    PhraseFinder(const PostingText& text, TokenRange stretch, PhraseScope scope)
        : text_(text), words_(text.words), stretch_(stretch), scope_(scope) {}

    std::vector<PhraseCandidate> find() {
        const bool bare = scope_ == PhraseScope::bare;
        if (scope_ == PhraseScope::prose) read_subjects();
        for (std::uint32_t i = stretch_.first; i < stretch_.last;) {
            if (text_.symbol(i, ";") || text_.ends_sentence(i)) infinitives_ = false;
            Head head = head_at(i);
            if (head.count == 0 && gives_examples(i)) head = {text_.at(words_.such_as, i), Mode::noun};
            if (head.count == 0) {
                ++i;
                continue;
            }
            head_ = {i, i + head.count};
            infinitives_ = infinitives_ || (head.mode == Mode::activity && head.count > 1 &&
                                            text_.at(words_.purpose, head_.last - 1) == 1);
            i += head.count;
            i = std::max(i, read_list(i, head.mode, true));
            head_ = {};
        }
        if (bare) {
            const std::uint32_t to = found_.empty() ? stretch_.last : found_.front().tokens.first;
            if (found_.empty() || text_.words_in({stretch_.first, to}) > 3)
                read_labelled(read_list(stretch_.first, Mode::noun, false));
        }
        std::sort(found_.begin(), found_.end(), [](const PhraseCandidate& a, const PhraseCandidate& b) {
            return a.tokens.first < b.tokens.first;
        });
        return std::move(found_);
    }

  private:
    Head head_at(std::uint32_t i) const {
        Head best;
        const auto offer = [&](ListIndex list, Mode mode) {
            const std::uint32_t count = text_.at(list, i);
            if (count > best.count && i + count <= stretch_.last) best = {count, mode};
        };
        offer(words_.activity_head, Mode::activity);
        offer(words_.noun_head, Mode::noun);
        offer(words_.trait_head, Mode::trait);
        if (scope_ == PhraseScope::cued) return best;
        offer(words_.deed_head, Mode::deed);
        const bool must_do =
            text_.at(words_.purpose, i + text_.at(words_.person_head, i)) != 0; // "you have to pick"
        const bool others = text_.at(words_.who, i) == 1 && !follows_person(text_, i, stretch_.first);
        if (!must_do && !others) offer(words_.person_head, Mode::noun);
        if (best.count > 0 && text_.at(words_.person_head, i) == best.count)
            best.count = done_end(i + best.count) - i;
        if (best.count == 0 && (says_deed(i) || tells_of_someone(i))) best = {1, Mode::deed};
        if (best.count == 0 && goes_on_with_to(i)) best = {1, Mode::activity};
        return best;
    }

    /// "we expect you to read drawings, to keep a log and to ...": another thing to do.
    bool goes_on_with_to(std::uint32_t i) const {
        return infinitives_ && text_.at(words_.purpose, i) == 1 && i > stretch_.first && joint(i - 1) != 0 &&
               text_.word(i + 1);
    }

    /// "second fix, such as door hanging and skirting": do examples begin at i of a thing that has just been named?
    bool gives_examples(std::uint32_t i) const {
        if (scope_ != PhraseScope::prose || text_.at(words_.such_as, i) == 0) return false;
        std::uint32_t before = i;
        while (before > stretch_.first && text_.symbol(before - 1, ",(")) --before;
        return before > stretch_.first && text_.mention_over(before - 1) != nullptr;
    }

    /// Over "built" of "you have built ...", "cooked for" of "have cooked for ...": what follows is asked for.
    std::uint32_t done_end(std::uint32_t i) const {
        if (!is_participle(i)) return i;
        const bool leads = text_.at(words_.preposition, i + 1) != 0 && i + 2 < stretch_.last;
        return leads ? i + 2 : i + 1;
    }

    bool is_participle(std::uint32_t i) const {
        if (i + 1 >= stretch_.last || !text_.word(i) || text_.mention_over(i) != nullptr) return false;
        return text_.at(words_.participle, i) == 1 ||
               (text_.folded(i).size() > 4 && text_.folded(i).ends_with("ed"));
    }

    /// "somebody reliable who gets on with others": after "who" stands what the person does.
    bool tells_of_someone(std::uint32_t i) const {
        constexpr std::uint32_t farthest = 4;
        if (i <= stretch_.first || i + 2 >= stretch_.last || text_.at(words_.who, i) != 1) return false;
        const std::uint32_t from = i > stretch_.first + farthest ? i - farthest : stretch_.first;
        return text_.has(words_.someone, {from, i}) && text_.word(i + 1) &&
               text_.folded(i + 1).ends_with('s') && text_.at(words_.not_deed, i + 1) == 0;
    }

    /// "You write clear reports, stay polite, ...": after "you" at the begin of a clause stands what the person does.
    bool says_deed(std::uint32_t i) const {
        if (scope_ != PhraseScope::prose || text_.at(words_.reader, i) != 1 || i + 2 >= stretch_.last)
            return false;
        const bool begins = i == stretch_.first || text_.ends_sentence(i - 1) || text_.symbol(i - 1, ",;:") ||
                            text_.at(words_.connector, i - 1) != 0;
        return begins && text_.word(i + 1) && text_.at(words_.not_deed, i + 1) == 0;
    }

    /// "Employee relations: disciplinary, grievance and absence cases": the list goes on after the colon.
    void read_labelled(std::uint32_t i) {
        if (i < stretch_.last && text_.symbol(i, ":")) read_list(i + 1, Mode::noun, false);
    }

    bool has_head(TokenRange range) const {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            if (head_at(i).count != 0 && text_.at(words_.activity_head, i) == 0) return true;
        }
        return false;
    }

    /// "Mentoring, a PE license and MATLAB are pluses", "pastry matters to us": what stands before the judgement.
    void read_subjects() {
        constexpr std::uint32_t longest_list = 22; // words
        for (const TokenRange clause : split_into_clauses(text_, stretch_)) {
            std::uint32_t first = clause.first;
            if (text_.at(words_.clause_joiner, first) != 0) continue; // "but is no must"
            while (first < clause.last && joint(first) != 0) first += joint(first);
            std::uint32_t judged = clause.last;
            for (const ListIndex list : {words_.wish_after, words_.must, words_.judged})
                judged = std::min(judged, text_.find(list, {first, clause.last}));
            const TokenRange list{first, judged};
            if (judged == clause.last || list.empty() || text_.words_in(list) > longest_list) continue;
            const bool tells = text_.has(words_.pronoun, list) || text_.has(words_.same_again, list);
            if (tells) continue;
            if (has_head(list)) continue;
            const TokenRange whole = stretch_;
            stretch_ = list;
            read_list(list.first, Mode::noun, true);
            stretch_ = whole;
        }
    }

    bool hard_border(std::uint32_t i) const {
        return i >= stretch_.last || text_.symbol(i, ";:|•") || text_.ends_sentence(i) ||
               (text_.symbol(i, "–—-") && !text_.tokens[i].glued);
    }

    /// Tokens of a joining word or comma at i, 0 if it is none.
    std::uint32_t joint(std::uint32_t i) const {
        if (text_.symbol(i, ",/()")) return 1;
        if (const std::uint32_t count = text_.at(words_.such_as, i); count != 0) return count;
        return text_.at(words_.connector, i);
    }

    std::uint32_t read_list(std::uint32_t i, Mode mode, bool cued) {
        while (i < stretch_.last) {
            while (i < stretch_.last && joint(i) != 0) {
                if (text_.symbol(i, "(") && (mode == Mode::activity || mode == Mode::deed)) {
                    if (!holds_choice(i)) return i;
                    mode = Mode::noun;
                }
                i += joint(i);
            }
            if (hard_border(i)) return i;
            if (!cued) {
                if (const Head head = head_at(i); head.count != 0) return i;
            }
            if (mode == Mode::noun && goes_on_with_to(i)) return i;
            if (cued && i > stretch_.first && text_.symbol(i - 1, ",") && text_.at(words_.list_end, i) != 0)
                return i;
            std::uint32_t begin = trimmed_front(i);
            if (scope_ != PhraseScope::cued && begin > i && text_.at(words_.has, begin - 1) == 1)
                begin = done_end(begin);
            if (head_at(begin).count != 0) return begin;
            std::uint32_t end = mode == Mode::activity || mode == Mode::deed ? activity_end(begin, mode)
                                                                             : chunk_end(begin, mode);
            if (end == begin) return std::max(begin, i);
            // "in a similar role": the setting makes the phrase, so its generic front words stay.
            const bool setting = mode == Mode::noun && text_.at(words_.setting, end - 1) == 1;
            offer({setting ? content_begin(i, end) : begin, end}, mode, cued);
            i = end;
            if (!cued) {
                // A bare item is all demands: what follows a preposition is passed over, the next member counts again.
                while (i < stretch_.last && !hard_border(i) && joint(i) == 0 && head_at(i).count == 0) ++i;
            }
            if (hard_border(i) || joint(i) == 0) return i;
        }
        return i;
    }

    /// "lead a subject (maths or computing)": parentheses after an activity matter where they hold a choice.
    bool holds_choice(std::uint32_t open) const {
        std::uint32_t close = open;
        while (close < stretch_.last && !text_.symbol(close, ")")) ++close;
        return text_.has(words_.either_or, {open, close}) || text_.has(words_.such_as, {open, close});
    }

    std::uint32_t trimmed_front(std::uint32_t i) const {
        while (i < stretch_.last) {
            if (head_at(i).count != 0) return i;
            std::uint32_t count = text_.at(words_.trim_front, i);
            if (count == 0) count = text_.at(words_.function_word, i);
            if (count == 0 && text_.symbol(i, "\"“”'’*")) count = 1;
            if (count == 0) return i;
            const bool prefix =
                count == 1 && i + 1 < stretch_.last && text_.symbol(i + 1, "-") && text_.tokens[i + 1].glued;
            if (prefix) return i; // "A-level marking"
            i += count;
        }
        return std::min(i, stretch_.last);
    }

    std::uint32_t content_begin(std::uint32_t i, std::uint32_t end) const {
        while (i + 1 < end && text_.at(words_.function_word, i) == 1) ++i;
        return i;
    }

    std::uint32_t chunk_end(std::uint32_t begin, Mode mode) const {
        std::uint32_t i = begin;
        for (; i < stretch_.last; ++i) {
            if (hard_border(i)) break;
            const Mention* mention = text_.mention_over(i);
            const bool inside = mention != nullptr && mention->first_token < i;
            if (!inside && joint(i) != 0) break;
            if (i > begin && !inside && (text_.at(words_.stop, i) != 0 || head_at(i).count != 0)) break;
            if (mode == Mode::trait && i > begin && text_.at(words_.function_word, i) != 0) break;
            if (i > begin && text_.fresh_line(i)) break;
        }
        return i;
    }

    /// An activity goes on over "and" unless a verb follows, which begins the next one.
    std::uint32_t activity_end(std::uint32_t begin, Mode mode) const {
        std::uint32_t i = begin;
        for (; i < stretch_.last; ++i) {
            if (hard_border(i) || text_.symbol(i, "()")) break;
            if (i == begin) continue;
            if (text_.at(words_.activity_stop, i) != 0 || head_at(i).count != 0) break;
            const std::uint32_t joins = joint(i);
            if (joins == 0) continue;
            if (mode == Mode::deed && text_.symbol(i, ",")) break;
            if (text_.words_in({begin, i}) < 2) {
                i += joins - 1;
                continue;
            }
            std::uint32_t next = i + joins;
            while (next < stretch_.last && joint(next) != 0) next += joint(next);
            if (next < stretch_.last && text_.words_in({begin, i}) < longest_activity &&
                !begins_activity(next)) {
                i = next - 1;
                continue;
            }
            break;
        }
        return i;
    }

    bool begins_activity(std::uint32_t i) const {
        while (i < stretch_.last && text_.at(words_.function_word, i) == 1) ++i;
        if (text_.at(words_.verb_like, i) != 0) return true;
        const bool adverb = text_.folded(i).size() > 4 && text_.folded(i).ends_with("ly");
        return adverb && text_.at(words_.verb_like, i + 1) != 0;
    }

    void offer(TokenRange range, Mode mode, bool cued) {
        bool experience = false;
        while (!range.empty()) {
            const std::uint32_t last = range.last - 1;
            if (text_.at(words_.function_word, last) == 1 || text_.symbol(last, ",.:;'\"’”*-")) {
                --range.last;
                continue;
            }
            const std::uint32_t count = trailing(range);
            if (count == 0) break;
            experience = experience || text_.at(words_.experience, range.last - count) != 0;
            range.last -= count;
        }
        if (range.empty()) return;
        const bool in_setting = text_.words_in(range) > 1 && text_.at(words_.setting, range.last - 1) == 1;
        if (!in_setting && !text_.has(words_.language_name, range) && is_empty(range)) return;
        if (!cued && range.size() == 1 && !is_name_like(range.first)) return;
        const std::uint32_t words = text_.words_in(range);
        if (mode == Mode::deed && words < 2) return; // "you test"
        if (words == 0 || words > (mode == Mode::activity || mode == Mode::deed ? longest_activity + 3
                                                                                : longest_noun_phrase))
            return;
        for (const PhraseCandidate& before : found_) {
            if (before.tokens.overlaps(range)) return;
        }
        found_.push_back({range, kind_of(range, mode, experience), cued, head_,
                          mode == Mode::activity || mode == Mode::deed});
    }

    std::uint32_t trailing(TokenRange range) const {
        for (std::uint32_t count = std::min<std::uint32_t>(4, range.size()); count > 0; --count) {
            if (text_.at(words_.trim_back, range.last - count) == count) return count;
        }
        return 0;
    }

    bool is_empty(TokenRange range) const {
        for (std::uint32_t i = range.first; i < range.last;) {
            const std::uint32_t count =
                std::max(text_.at(words_.empty, i), text_.at(words_.function_word, i));
            if (count == 0 && text_.word(i) && !text_.placeholder(i)) return false;
            i += std::max(count, 1U);
        }
        return true;
    }

    /// A lone bare word names something unless it looks like an adjective or a verb.
    bool is_name_like(std::uint32_t i) const {
        return !text_.ends_like(words_.adjective_ending, text_.folded(i));
    }

    Kind kind_of(TokenRange range, Mode mode, bool experience) const {
        const std::uint32_t last = range.last - 1;
        if (text_.has(words_.soft_word, range)) return Kind::soft;
        if (mode == Mode::noun &&
            (text_.at(words_.setting, last) == 1 || text_.at(words_.background, last) == 1)) {
            return Kind::experience;
        }
        if (text_.has(words_.language_name, range)) return Kind::language;
        if (text_.words_in(range) > 1 && text_.at(words_.paper_state, last) == 1) return Kind::credential;
        if (mode == Mode::trait) return Kind::soft;
        if (mode == Mode::activity || mode == Mode::deed) return Kind::skill;
        if (text_.at(words_.credential_head, last) == 1) return Kind::credential;
        if (text_.at(words_.tool_head, last) == 1) return Kind::tool;
        if (experience && !text_.folded(last).ends_with("ing")) return Kind::experience;
        bool product = true;
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            product =
                product && (!text_.word(i) || text_.capital(i)) && (i > stretch_.first || is_shouted(i));
        }
        return product && range.size() <= 3 ? Kind::tool : Kind::skill;
    }

    bool is_shouted(std::uint32_t i) const { return is_all_capitals(text_.tokens.source(i)); }

    const PostingText& text_;
    const PostingWords& words_;
    TokenRange stretch_;
    PhraseScope scope_;
    TokenRange head_;          ///< of the list being read
    bool infinitives_ = false; ///< "expect you to ..." has begun: further "to ..." go on with it
    std::vector<PhraseCandidate> found_;
};

} // namespace

std::vector<PhraseCandidate> find_phrases(const PostingText& text, TokenRange stretch, PhraseScope scope) {
    return PhraseFinder(text, stretch, scope).find();
}

std::vector<OpenPhrase> find_open_phrases(const ReadText& read) {
    const PostingText text(read);
    std::vector<OpenPhrase> found;
    for (const PostingItem& item : split_into_items(text)) {
        for (const PhraseCandidate& phrase : find_phrases(text, item.tokens, PhraseScope::cued)) {
            bool mentioned = false;
            for (std::uint32_t i = phrase.tokens.first; i < phrase.tokens.last; ++i) {
                mentioned = mentioned || text.mention_over(i) != nullptr;
            }
            if (!mentioned) found.push_back({text.span(phrase.tokens), phrase.kind});
        }
    }
    return found;
}

} // namespace analyzer
