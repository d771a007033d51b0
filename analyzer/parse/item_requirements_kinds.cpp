// SPDX-License-Identifier: Apache-2.0
#include "parse/item_requirements_kinds.hpp"

#include <algorithm>

namespace analyzer {

namespace {

class KindSettler {
  public:
    KindSettler(const PostingText& text, TokenRange item, std::vector<Asked>& asked)
        : text_(text), item_(item), asked_(asked) {}

    void settle() {
        name_backgrounds();
        name_places();
        name_roles();
        name_sectors();
        name_people();
        name_papers();
        mark_recent();
    }

  private:
    /// "Have worked on a reception desk": a place one has been in.
    void name_places() {
        for (Asked& one : asked_) {
            const bool led =
                text_.ends_at(text_.words.worked, item_.first, one.tokens.first) ||
                text_.ends_at(text_.words.worked, item_.first, one.tokens.first + 1); // "worked in" + "a"
            if (one.kind != Kind::skill || !led) continue;
            one.kind = Kind::experience;
            name_rest_of_list(one.tokens.last);
        }
    }

    /// "Product owner", "in a SaaS environment": a role held, a setting worked in.
    void name_roles() {
        for (Asked& one : asked_) {
            if (one.kind != Kind::skill) continue;
            // "Precepting new nurses" is done to those who hold it, "registered nurse" is a matter of papers.
            const bool deed = text_.folded(one.tokens.first).ends_with("ing") ||
                              text_.folded(one.tokens.last - 1).ends_with('s') ||
                              text_.has(text_.words.holds_paper, one.tokens);
            const bool role = one.term == no_term && text_.words_in(one.tokens) > 1 && !deed &&
                              text_.at(text_.words.role_noun, one.tokens.last - 1) == 1;
            const bool setting =
                one.tokens.last < item_.last && text_.at(text_.words.setting, one.tokens.last) == 1;
            if (role || setting) one.kind = Kind::experience;
        }
    }

    /// "in mining, construction or manufacturing": the other members are sectors as well.
    void name_rest_of_list(std::uint32_t end) {
        for (bool moved = true; moved;) {
            moved = false;
            std::uint32_t next = end;
            while (next < item_.last &&
                   (text_.symbol(next, ",") || text_.at(text_.words.connector, next) == 1))
                ++next;
            if (next == end) return;
            for (Asked& one : asked_) {
                if (one.tokens.first != next || (one.kind != Kind::skill && one.kind != Kind::experience))
                    continue;
                one.kind = Kind::experience;
                end = one.tokens.last;
                moved = true;
            }
        }
    }

    /// "3 years of closing experience in B2B SaaS": what follows the years of a role is where.
    void name_sectors() {
        for (Asked& one : asked_) {
            if (one.kind != Kind::skill) continue;
            for (const Asked& years : asked_) {
                const bool named =
                    years.source == Asked::Source::years && years.tokens.last < one.tokens.first &&
                    text_.ends_at(text_.words.experience, years.tokens.first, years.tokens.last);
                if (!named) continue;
                const std::uint32_t lead = text_.at(text_.words.sector_lead, years.tokens.last);
                if (lead == 0 || years.tokens.last + lead != one.tokens.first) continue;
                one.kind = Kind::experience;
                name_rest_of_list(one.tokens.last);
            }
        }
    }

    /// "experience of working with older people": whom one has worked with, unlike "able to work with people".
    void name_people() {
        constexpr std::uint32_t farthest = 3; // words between
        const PostingWords& words = text_.words;
        for (std::uint32_t i = item_.first; i < item_.last; ++i) {
            const std::uint32_t lead = text_.at(words.with_people, i);
            if (lead == 0 || text_.ends_at(words.purpose, item_.first, i) ||
                text_.ends_at(words.deed_head, item_.first, i))
                continue;
            const bool able = text_.ends_at(words.activity_head, item_.first, i) &&
                              !text_.has(words.experience, {item_.first, i});
            if (able) continue;
            for (Asked& one : asked_) {
                const bool thing = one.kind == Kind::skill || one.kind == Kind::soft;
                const bool near = one.tokens.last > i + lead && one.tokens.first <= i + lead + farthest &&
                                  one.tokens.last > i;
                if (!thing || !near || one.tokens.first + 1 < i) continue;
                if (text_.has(words.people, {i + lead, one.tokens.last})) one.kind = Kind::experience;
            }
        }
    }

    /// "An insurance background", "food or retail background": the word says of all that stand before it what is meant.
    std::uint32_t before_joint(std::uint32_t end) const {
        while (end > item_.first &&
               (text_.at(text_.words.connector, end - 1) != 0 || text_.symbol(end - 1, ",/&")))
            --end;
        return end;
    }

    void name_backgrounds() {
        for (std::uint32_t i = item_.first + 1; i < item_.last; ++i) {
            // "Service desk experience" is of a function one has worked in, "stock control experience" of a thing one can do.
            const bool function = text_.at(text_.words.experience, i) != 0 &&
                                  text_.ends_at(text_.words.function_head, item_.first, i);
            if (text_.at(text_.words.background, i) == 0 && !function) continue;
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
                one.tokens.first > item_.first + 3 ? one.tokens.first - 3 : item_.first;
            one.recent =
                one.kind == Kind::experience && text_.has(text_.words.recent, {from, one.tokens.last});
        }
    }

    const PostingText& text_;
    TokenRange item_;
    std::vector<Asked>& asked_;
};

} // namespace

void settle_kinds(const PostingText& text, TokenRange item, std::vector<Asked>& asked) {
    KindSettler(text, item, asked).settle();
}

} // namespace analyzer
