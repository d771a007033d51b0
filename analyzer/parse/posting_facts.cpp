// SPDX-License-Identifier: Apache-2.0
#include "parse/posting_facts.hpp"

#include "parse/years_asked.hpp"

#include <algorithm>
#include <string>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_title = 10; // words
constexpr std::uint32_t longest_fact = 14;  // tokens

class FactReader {
  public:
    FactReader(const PostingText& text, const std::vector<PostingPart>& parts)
        : text_(text), words_(text.words), parts_(parts) {}

    void read(Posting& posting) {
        from_fields(posting);
        if (posting.title.empty()) posting.title = title();
        if (posting.company.empty()) posting.company = labelled(words_.company_label);
        if (posting.location.empty()) posting.location = labelled(words_.location_label);
        if (posting.salary.empty()) posting.salary = labelled(words_.salary_label);
        if (posting.deadline.empty()) posting.deadline = labelled(words_.deadline_label);
        if (posting.employment_type.empty()) {
            posting.employment_type = normalised({{words_.full_time, "full-time"},
                                                  {words_.part_time, "part-time"},
                                                  {words_.internship, "internship"},
                                                  {words_.volunteer, "volunteer"},
                                                  {words_.permanent, "permanent"},
                                                  {words_.contract, "contract"}});
        }
        if (posting.workplace.empty()) {
            posting.workplace = normalised(
                {{words_.hybrid, "hybrid"}, {words_.remote, "remote"}, {words_.on_site, "on-site"}});
        }
    }

  private:
    struct Choice {
        ListIndex list;
        const char* name;
    };

    Text value(TokenRange range) const {
        while (!range.empty() && text_.symbol(range.last - 1, ".,;:-–—(|")) --range.last;
        if (range.empty()) return {};
        Text found;
        found.span = text_.span(range);
        for (const char c : found.span.of(text_.tokens.text)) {
            const bool blank = c == '\n' || c == '\t' || c == '\r' || c == ' ';
            if (!blank) {
                found.value += c;
            } else if (!found.value.empty() && found.value.back() != ' ') {
                found.value += ' ';
            }
        }
        return found;
    }

    void from_fields(Posting& posting) const {
        for (const Field& field : text_.read.document.fields) {
            Text* into = nullptr;
            if (field.path == "title") into = &posting.title;
            if (field.path == "company" || field.path == "hiringOrganization/name" ||
                field.path == "hiringOrganization") {
                into = &posting.company;
            }
            if (field.path.starts_with("jobLocation") || field.path.starts_with("location"))
                into = &posting.location;
            if (field.path.starts_with("employmentType") || field.path == "type")
                into = &posting.employment_type;
            if (field.path == "jobLocationType" || field.path == "remote") into = &posting.workplace;
            if (field.path.starts_with("baseSalary") || field.path == "salary") into = &posting.salary;
            if (field.path == "validThrough") into = &posting.deadline;
            if (into != nullptr && into->empty() && !field.span.empty()) {
                into->span = field.span;
                into->value = std::string(field.span.of(text_.tokens.text));
            }
        }
    }

    Text labelled(ListIndex list) const {
        for (const CueHit& hit : text_.cues.hits(list)) {
            const std::uint32_t i = hit.first_token;
            std::uint32_t at = i + hit.token_count;
            const bool starts = i == 0 || text_.starts_line(i) || text_.capital(i);
            if (!starts || !text_.symbol(at, ":–-") || text_.starts_line(at)) {
                if (!(text_.starts_line(i) && text_.capital(i) && text_.number(at))) continue;
            }
            while (text_.symbol(at, ":-–") && at < text_.size()) ++at;
            const std::uint32_t end = fact_end(at);
            if (end > at) return value({at, end});
        }
        return {};
    }

    std::uint32_t fact_end(std::uint32_t i) const {
        std::uint32_t end = i;
        while (end < text_.size() && end < i + longest_fact) {
            if (end > i && text_.starts_line(end)) break;
            if (text_.ends_sentence(end) || text_.symbol(end, ";|•")) break;
            if (end > i && heads_part(end)) break;
            ++end;
        }
        return end;
    }

    bool heads_part(std::uint32_t i) const {
        return std::any_of(parts_.begin(), parts_.end(), [&](const PostingPart& part) {
            return !part.heading.empty() && part.heading.first == i;
        });
    }

    Text normalised(std::initializer_list<Choice> choices) const {
        Text best;
        std::uint32_t first = text_.size();
        for (const Choice& choice : choices) {
            const std::span<const CueHit> hits = text_.cues.hits(choice.list);
            if (hits.empty() || hits.front().first_token >= first) continue;
            first = hits.front().first_token;
            best.value = choice.name;
            best.span = text_.tokens.span(first, hits.front().token_count);
        }
        return best;
    }

    Text title() const {
        const Text label = labelled(words_.title_label);
        if (!label.empty()) return label;
        if (const Text first = first_line(); !first.empty()) return first;
        for (const CueHit& hit : text_.cues.hits(words_.title_lead)) {
            if (const Text called = called_title(hit.first_token + hit.token_count); !called.empty())
                return called;
        }
        for (const CueHit& hit : text_.cues.hits(words_.title_as)) {
            const std::uint32_t i = hit.first_token + hit.token_count;
            if (!text_.capital(hit.first_token)) continue;
            std::uint32_t end = i;
            while (end < text_.size() && text_.word(end) && text_.capital(end) && end < i + 6) ++end;
            if (end > i) return value({i, end});
        }
        return {};
    }

    /// The first line or, in flat text, what stands before the first heading, where it is short and no sentence.
    Text first_line() const {
        if (text_.size() == 0) return {};
        std::uint32_t first = 0;
        while (first < text_.size() && text_.symbol(first, "#*|-–—=")) ++first;
        std::uint32_t end = first;
        while (end < text_.size()) {
            if (end > first && text_.starts_line(end)) break;
            if (heads_part(end)) break;
            if (text_.symbol(end, "<(") && !only_asides(end)) return {};
            if (text_.symbol(end, "(<|,:") || (text_.symbol(end, "–—-") && !text_.tokens[end].glued)) break;
            if (text_.symbol(end, "[") || text_.ends_sentence(end)) return {};
            ++end;
        }
        const TokenRange range{first, end};
        const std::uint32_t words = text_.words_in(range);
        if (words == 0 || words > longest_title || !text_.capital(first)) return {};
        std::uint32_t small = 0;
        bool named = false;
        for (std::uint32_t i = first; i < end; ++i) {
            if (text_.at(words_.not_in_title, i) != 0) return {};
            named = named || text_.at(words_.role_noun, i) != 0;
            if (text_.word(i) && !text_.capital(i) && text_.at(words_.function_word, i) == 0) ++small;
            const Mention* mention = text_.mention_over(i);
            named =
                named || (mention != nullptr && text_.read.lexicon.term(mention->term).kind == Kind::title);
        }
        if (small > 0 && !named) return {};
        return value(range);
    }

    /// Is the rest of the line nothing but parentheses and blacked-out names?
    bool only_asides(std::uint32_t i) const {
        std::uint32_t depth = 0;
        for (;
             i < text_.size() && !(text_.starts_line(i) && i > 0 && depth == 0 && text_.tokens[i].line_start);
             ++i) {
            if (text_.symbol(i, "(")) ++depth;
            if (text_.symbol(i, ")") && depth > 0) --depth;
            if (heads_part(i)) return true;
            if (depth == 0 && text_.symbol(i, "-–—|") && !text_.tokens[i].glued) return true;
            if (depth == 0 && text_.word(i) && !text_.placeholder(i)) return false;
        }
        return true;
    }

    /// "looking for a motivated crane driver to join": the role without the praise.
    Text called_title(std::uint32_t i) const {
        while (i < text_.size()) {
            std::uint32_t count = std::max(text_.at(words_.praise, i), text_.at(words_.experienced, i));
            count = std::max(count, text_.at(words_.function_word, i));
            if (count == 0 && text_.at(words_.connector, i) != 0) count = text_.at(words_.connector, i);
            if (count == 0 && text_.symbol(i, ",")) count = 1;
            if (const Mention* mention = text_.mention_over(i);
                count == 0 && mention != nullptr && mention->first_token == i &&
                text_.read.lexicon.term(mention->term).kind == Kind::soft) {
                count = mention->token_count;
            }
            if (count == 0 && text_.at(words_.gate, i) != 0) count = text_.at(words_.gate, i);
            if (count == 0) break;
            i += count;
        }
        if (!text_.word(i)) return {};
        std::uint32_t end = i;
        while (end < text_.size() && end < i + 7) {
            if (end > i && (text_.at(words_.title_stop, end) != 0 || text_.at(words_.stop, end) != 0)) break;
            if (text_.symbol(end, ",;:()<[|") || text_.ends_sentence(end) || text_.symbol(end, ".")) break;
            if (end > i && text_.at(words_.connector, end) != 0) break;
            ++end;
        }
        return end < i + 7 && end > i && names_a_role({i, end}) ? value({i, end}) : Text{};
    }

    /// "applications" and "bright minds" are looked for too.
    bool names_a_role(TokenRange range) const {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            if (text_.at(words_.not_in_title, i) != 0) return false;
        }
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            const Mention* mention = text_.mention_over(i);
            const bool title =
                mention != nullptr && text_.read.lexicon.term(mention->term).kind == Kind::title;
            if (title || text_.capital(i) || text_.at(words_.role_noun, i) != 0) return true;
        }
        return false;
    }

    const PostingText& text_;
    const PostingWords& words_;
    const std::vector<PostingPart>& parts_;
};

} // namespace

void read_posting_facts(const PostingText& text, const std::vector<PostingPart>& parts, Posting& posting) {
    FactReader(text, parts).read(posting);
}

} // namespace analyzer
