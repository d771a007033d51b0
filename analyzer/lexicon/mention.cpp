// SPDX-License-Identifier: Apache-2.0
#include "lexicon/mention.hpp"

#include "lexicon/phrase_trie.hpp"
#include "lexicon/word_endings.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

constexpr std::string_view sense_not_shown = "sense-not-shown";

/// How far a sense cue may stand from the word it explains, in tokens to each side.
constexpr std::uint32_t sense_reach = 40;

struct Window {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

struct Blocked {
    std::uint32_t first, last;
    TermIndex term;
};

class SenseRules {
  public:
    SenseRules(const TokenList& tokens, const Lexicon& lexicon, const Cues& cues)
        : tokens_(tokens), image_(lexicon.image()), cues_(cues),
          skills_label_(lexicon.list("sense/skills-label")), joiners_(lexicon.list("sense/list-joiner")),
          everyday_words_(lexicon.list("sense/everyday-word")),
          asks_before_(lexicon.list("sense/asks-before")), takes_tool_(lexicon.list("sense/takes-tool")) {
        for (const FormHit& hit : cues.form_hits()) {
            const FormRecord& form = image_.forms[hit.form];
            if (form.role == FormRole::never) {
                if ((!hit.exact && !same_word(hit, form)) || runs_into_a_name(hit)) continue;
                blocked_.push_back({hit.first_token, hit.first_token + hit.token_count, form.term});
                longest_blocked_ = std::max<std::uint32_t>(longest_blocked_, hit.token_count);
            } else if (!form.ambiguous && anchors_a_list(form) && !refused_glue(hit, form)) {
                if (plain_.empty() || plain_.back() != hit.first_token) plain_.push_back(hit.first_token);
            }
        }
    }

    /// Why the hit counts or not; `counts` says which.
    std::string_view judge(const FormHit& hit, bool& counts) const {
        const FormRecord& form = image_.forms[hit.form];
        counts = false;
        if (refused_glue(hit, form)) return "glued-to-a-symbol";
        if (!hit.exact && form.role != FormRole::never && !same_word(hit, form))
            return "another-word-of-the-stem";
        if (form.exact_case && !case_fits(hit, form)) return "written-otherwise";
        if (blocked(hit, form.term)) return "never-phrase";
        if (!form.ambiguous) {
            counts = true;
            return is_everyday(hit) ? everyday_word : "own-form";
        }
        const Window window = window_around(hit);
        const TermRecord& term = image_.terms[form.term];
        for (const std::uint32_t cue : image_.numbers.subspan(term.needs.begin, term.needs.count)) {
            if (cues_.sense_in(cue, window.first, window.last, hit.first_token,
                               hit.first_token + hit.token_count)) {
                counts = true;
                return "cue-nearby";
            }
        }
        if (form.exact_case && static_cast<Kind>(term.kind) == Kind::tool && used_as_a_name(hit, window)) {
            counts = true;
            return "name-in-a-sentence";
        }
        if (term.needs_list && in_a_list(hit, window)) {
            counts = true;
            return "in-a-list";
        }
        return sense_not_shown;
    }

  private:
    bool anchors_a_list(const FormRecord& form) const {
        const auto kind = static_cast<Kind>(image_.terms[form.term].kind);
        return kind == Kind::tool || kind == Kind::skill || kind == Kind::credential;
    }

    bool symbol_at(std::uint32_t i, std::string_view among) const {
        return i < tokens_.size() && tokens_[i].kind == TokenKind::symbol &&
               among.find(tokens_.source(i)) != std::string_view::npos;
    }

    /// "C" inside "C++" or "C*", "R" inside "R&D": a symbol glued on makes another word of it.
    bool refused_glue(const FormHit& hit, const FormRecord& form) const {
        const std::uint32_t next = hit.first_token + hit.token_count;
        const bool glued_next = next < tokens_.size() && tokens_[next].glued;
        const bool glued_before = hit.first_token > 0 && tokens_[hit.first_token].glued;
        if (glued_next && symbol_at(next, "+#*")) {
            // "Python+Django" is a list, "C+" and "C++" are not.
            const bool joins = next + 1 < tokens_.size() && tokens_[next + 1].glued && symbol_at(next, "+") &&
                               tokens_[next + 1].kind == TokenKind::word;
            if (!joins) return true;
        }
        if (form.letters > 2) return false;
        if (glued_next && symbol_at(next, "&'’@-") && next + 1 < tokens_.size() && tokens_[next + 1].glued)
            return true;
        if (glued_before && symbol_at(hit.first_token - 1, "&'’@-.") && hit.first_token > 1 &&
            tokens_[hit.first_token - 1].glued) {
            return true;
        }
        // Initials: "C. Smith", "H.R."; at the end of a list it is a full stop.
        const bool listed = hit.first_token > 0 && (symbol_at(hit.first_token - 1, ",/|;") ||
                                                    cues_.at(joiners_, hit.first_token - 1) != nullptr);
        return form.letters == 1 && !listed && glued_next && symbol_at(next, ".") &&
               next + 1 < tokens_.size() && tokens_[next + 1].kind == TokenKind::word &&
               !tokens_[next + 1].line_start && starts_with_capital(tokens_.source(next + 1));
    }

    /// Stems are shared too widely ("positive", "position"; "industry", "industrial"): only inflection may differ.
    bool same_word(const FormHit& hit, const FormRecord& form) const {
        std::string_view folded = image_.text(form.folded);
        for (std::uint32_t i = hit.first_token; i < hit.first_token + hit.token_count; ++i) {
            if (is_skipped(tokens_, i)) continue;
            const std::string_view wanted = folded.substr(0, folded.find(' '));
            const std::string_view written = tokens_.folded(i);
            if (!same_but_for_inflection(wanted, written)) return false;
            folded.remove_prefix(std::min(wanted.size() + 1, folded.size()));
        }
        return true;
    }

    /// A word of plain prose that nothing around it asks for.
    bool is_everyday(const FormHit& hit) const {
        const CueHit* word = cues_.at(everyday_words_, hit.first_token);
        if (word == nullptr || word->token_count != hit.token_count) return false;
        const Window window = window_around(hit);
        return !asked_for(hit, window) && !in_a_list(hit, window);
    }

    /// Right after words that ask for it: "experience in sales", "knowledge of accounting and audit".
    bool asked_for(const FormHit& hit, const Window& window) const {
        constexpr std::uint32_t reach = 6;
        const std::uint32_t from =
            hit.first_token > window.first + reach ? hit.first_token - reach : window.first;
        return cues_.first_in(asks_before_, from, hit.first_token) != nullptr;
    }

    bool case_fits(const FormHit& hit, const FormRecord& form) const {
        std::string_view written = tokens_.span(hit.first_token, hit.token_count).of(tokens_.text);
        const std::string_view wanted = image_.text(form.text);
        if (written == wanted) return true;
        if (written.size() == wanted.size() + 1 && written.ends_with('s') && written.starts_with(wanted))
            return true;
        if (written.size() == wanted.size() + 1 && written.ends_with('S') && is_all_capitals(written))
            return true;
        return wanted.size() > 2 && is_all_capitals(written);
    }

    bool blocked(const FormHit& hit, TermIndex term) const {
        const std::uint32_t end = hit.first_token + hit.token_count;
        const std::uint32_t from =
            hit.first_token > longest_blocked_ ? hit.first_token - longest_blocked_ : 0;
        auto phrase = std::lower_bound(blocked_.begin(), blocked_.end(), from,
                                       [](const Blocked& b, std::uint32_t first) { return b.first < first; });
        for (; phrase != blocked_.end() && phrase->first < end; ++phrase) {
            if (phrase->term == term && hit.first_token < phrase->last) return true;
        }
        return false;
    }

    /// "Microsoft Access", and below it "Control-M": two items of a list, no "access control".
    bool runs_into_a_name(const FormHit& hit) const {
        for (std::uint32_t i = hit.first_token + 1; i < hit.first_token + hit.token_count; ++i) {
            if (tokens_[i].line_start && starts_with_capital(tokens_.source(i))) return true;
        }
        return false;
    }

    bool ends_sentence(std::uint32_t i) const {
        return symbol_at(i, ".!?") && (i + 1 >= tokens_.size() || !tokens_[i + 1].glued);
    }

    bool breaks_line(std::uint32_t i) const { // does the line before token i end its thought?
        if (!tokens_[i].line_start) return false;
        return tokens_[i].after_blank_line || tokens_[i].kind == TokenKind::symbol || ends_sentence(i - 1);
    }

    Window window_around(const FormHit& hit) const {
        std::uint32_t first = hit.first_token;
        while (first > 0 && hit.first_token - first < sense_reach && !breaks_line(first) &&
               !ends_sentence(first - 1)) {
            --first;
        }
        const std::uint32_t end = hit.first_token + hit.token_count;
        std::uint32_t last = end;
        while (last < tokens_.size() && last - end < sense_reach && !breaks_line(last) &&
               !ends_sentence(last))
            ++last;
        return {first, last};
    }

    /// Does a phrase that takes a tool end right before the token?
    bool follows_taker(std::uint32_t token, std::uint32_t first) const {
        constexpr std::uint32_t longest = 3;
        for (std::uint32_t back = 1; back <= std::min(longest, token - first); ++back) {
            const CueHit* taker = cues_.at(takes_tool_, token - back);
            if (taker != nullptr && taker->token_count == back) return true;
        }
        return false;
    }

    /// "a sample log in Excel": a capital within a sentence, after a word that takes a tool, and no part of a longer name.
    bool used_as_a_name(const FormHit& hit, const Window& window) const {
        const std::uint32_t next = hit.first_token + hit.token_count;
        const bool bracketed =
            hit.first_token > 0 && symbol_at(hit.first_token - 1, "(") && symbol_at(next, ")");
        if (bracketed) return starts_with_capital(tokens_.source(hit.first_token)); // "what we spend (Excel)"
        if (hit.first_token == window.first || !follows_taker(hit.first_token, window.first)) return false;
        const bool lower_before = !starts_with_capital(tokens_.source(hit.first_token - 1));
        const bool longer_name = next < window.last && tokens_[next].kind == TokenKind::word &&
                                 starts_with_capital(tokens_.source(next));
        return lower_before && !longer_name && starts_with_capital(tokens_.source(hit.first_token));
    }

    bool separates(std::uint32_t i) const {
        return symbol_at(i, ",;/|•·()[]:\t&-–—●▪") || cues_.at(joiners_, i) != nullptr;
    }

    bool tab_between(std::uint32_t i) const { // a gap of the layout before token i
        if (i == 0 || i >= tokens_.size()) return true;
        const Span gap{tokens_[i - 1].span.end, tokens_[i].span.begin};
        return gap.of(tokens_.text).find_first_of("\t\n") != std::string_view::npos;
    }

    bool in_a_list(const FormHit& hit, const Window& window) const {
        const std::uint32_t end = hit.first_token + hit.token_count;
        const bool before =
            hit.first_token == window.first || separates(hit.first_token - 1) || tab_between(hit.first_token);
        const bool after = end >= window.last || separates(end) || tab_between(end);
        if (!before || !after) return false;
        // Alone in its line or list item ("- Dutch"), a word is named, not used.
        const bool bullet = hit.first_token > 0 && tokens_[hit.first_token - 1].line_start &&
                            tokens_[hit.first_token - 1].kind == TokenKind::symbol;
        const bool line_ends = end >= tokens_.size() || tokens_[end].line_start;
        if (line_ends && (bullet || tokens_[hit.first_token].line_start)) return true;
        for (std::uint32_t i = window.first; i < hit.first_token; ++i) {
            if (const CueHit* label = cues_.at(skills_label_, i)) {
                if (symbol_at(i + label->token_count, ":")) return true;
            }
        }
        std::uint32_t others = 0;
        for (auto at = std::lower_bound(plain_.begin(), plain_.end(), window.first);
             at != plain_.end() && *at < window.last; ++at) {
            if (*at < hit.first_token || *at >= end) ++others;
        }
        return others >= 2;
    }

    const TokenList& tokens_;
    const ImageView& image_;
    const Cues& cues_;
    ListIndex skills_label_;
    ListIndex joiners_;
    ListIndex everyday_words_;
    ListIndex asks_before_;
    ListIndex takes_tool_;
    std::vector<Blocked> blocked_;      ///< by first token
    std::uint32_t longest_blocked_ = 0; ///< in tokens
    std::vector<std::uint32_t> plain_;  ///< where forms stand that can only be a term
};

/// Names of tools keep one sense through a document (Gale, Church and Yarowsky 1992, "One sense per discourse"); short ones,
/// by-names and words of other endings are too often other words.
bool has_one_sense(const TokenList& tokens, const FormHit& hit, const Term& term) {
    constexpr std::size_t least_letters = 4;
    const std::string_view written = tokens.span(hit.first_token, hit.token_count).of(tokens.text);
    return hit.exact && term.kind == Kind::tool && written == term.name && written.size() >= least_letters;
}

/// "pandas", whose sense a list of skills shows, is the same in "wrote a pandas job", if it is written the same.
void take_sense_shown_elsewhere(std::string_view text, const std::vector<Mention>& unshown,
                                std::vector<Mention>& found, std::vector<Mention>* rejected) {
    std::set<std::pair<TermIndex, std::string_view>> shown;
    for (const Mention& mention : found) shown.emplace(mention.term, mention.span.of(text));
    const auto shown_before = static_cast<std::ptrdiff_t>(found.size());
    std::vector<Mention> taken;
    for (Mention mention : unshown) {
        const auto [from, to] = mentions_in(found, mention.span);
        const bool free = from == to && (taken.empty() || taken.back().span.end <= mention.span.begin);
        if (free && shown.count({mention.term, mention.span.of(text)}) > 0) {
            mention.reason = "sense-shown-elsewhere";
            taken.push_back(mention);
        } else if (rejected != nullptr) {
            rejected->push_back(mention);
        }
    }
    found.insert(found.end(), taken.begin(), taken.end());
    std::inplace_merge(found.begin(), found.begin() + shown_before, found.end(),
                       [](const Mention& a, const Mention& b) { return a.first_token < b.first_token; });
}

} // namespace

std::vector<Mention> find_mentions(const TokenList& tokens, const Lexicon& lexicon, const Cues& cues,
                                   std::vector<Mention>* rejected) {
    const SenseRules rules(tokens, lexicon, cues);
    const ImageView& image = lexicon.image();
    std::vector<Mention> found;
    std::vector<Mention> unshown;
    std::uint32_t free_from = 0; // first token that no mention holds yet
    for (const FormHit& hit : cues.form_hits()) {
        const FormRecord& form = image.forms[hit.form];
        if (form.role == FormRole::never || hit.first_token < free_from) continue;
        bool counts = false;
        Mention mention;
        mention.reason = rules.judge(hit, counts);
        mention.span = tokens.span(hit.first_token, hit.token_count);
        mention.first_token = hit.first_token;
        mention.token_count = hit.token_count;
        mention.term = form.term;
        mention.exact = hit.exact;
        mention.ambiguous = form.ambiguous != 0;
        mention.role = form.role;
        if (counts) {
            free_from = hit.first_token + hit.token_count;
            found.push_back(mention);
        } else if (mention.reason == sense_not_shown && has_one_sense(tokens, hit, lexicon.term(form.term))) {
            unshown.push_back(mention);
        } else if (rejected != nullptr) {
            rejected->push_back(mention);
        }
    }
    take_sense_shown_elsewhere(tokens.text, unshown, found, rejected);
    return found;
}

std::pair<std::vector<Mention>::const_iterator, std::vector<Mention>::const_iterator>
mentions_in(const std::vector<Mention>& mentions, Span span) {
    const auto from = std::partition_point(mentions.begin(), mentions.end(),
                                           [&](const Mention& m) { return m.span.end <= span.begin; });
    const auto to =
        std::partition_point(from, mentions.end(), [&](const Mention& m) { return m.span.begin < span.end; });
    return {from, to};
}

} // namespace analyzer
