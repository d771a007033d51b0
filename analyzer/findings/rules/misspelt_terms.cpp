// SPDX-License-Identifier: Apache-2.0
#include "findings/edit_distance.hpp"
#include "findings/rules/rules.hpp"

#include "lexicon/kept_of.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace analyzer {

namespace {

/// British and American spellings of one word come out alike.
std::string without_habits(std::string_view word) {
    std::string plain;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const std::string_view rest = word.substr(i);
        if (rest.starts_with("our")) {
            plain += "or", i += 2;
        } else if (rest.starts_with("ae") || rest.starts_with("oe")) {
            plain += 'e', ++i;
        } else if (rest.starts_with("ll")) {
            plain += 'l', ++i;
        } else if (rest.starts_with("mme")) {
            plain += 'm', i += 2;
        } else if (rest == "re") {
            plain += "er", ++i;
        } else {
            plain += word[i] == 'z' || word[i] == 'c' ? 's' : word[i];
        }
    }
    return plain;
}

/// How many slips a word of that length may have and still be that word.
std::size_t slips_allowed(std::size_t letters, bool product, bool among_others) {
    const std::size_t least = among_others || product ? 6 : 9;
    return letters < least ? 0 : letters < least + 3 ? 1 : 2;
}

/// Every word of every form and list item, so that no known word is taken for a slip. They cost some milliseconds, so they are
/// made where a word comes near a term only.
struct KnownWords {
    std::unordered_set<std::string> words;

    explicit KnownWords(const Lexicon& lexicon) {
        for (TermIndex term = 0; term < lexicon.term_count(); ++term)
            for (const std::string_view form : lexicon.forms(term)) add(form);
        for (ListIndex list = 0; list < lexicon.list_count(); ++list)
            for (const std::string_view item : lexicon.list_items(list)) add(item);
    }

  private:
    void add(std::string_view form) {
        for (std::size_t begin = 0; begin < form.size();) {
            const std::size_t end = std::min(form.find_first_of(" -/,.()", begin), form.size());
            words.insert(fold(form.substr(begin, end - begin)));
            begin = end + 1;
        }
    }
};

/// The words of a form that is looked for.
struct WantedWord {
    std::string folded, stem;
    std::uint32_t letters = 0;
};
using WantedForm = std::vector<WantedWord>;

/// The names of terms as words, filled as terms are asked for: one posting meets many résumés.
struct WantedForms {
    explicit WantedForms(const Lexicon&) {}

    const std::vector<WantedForm>& of(const Lexicon& lexicon, TermIndex term) {
        const auto [at, made] = by_term_.try_emplace(term);
        if (!made) return at->second;
        for (const std::string_view form : lexicon.forms(term, FormRole::name)) {
            const TokenList tokens = tokenize(form);
            WantedForm& words = at->second.emplace_back();
            for (std::uint32_t i = 0; i < tokens.size(); ++i)
                words.push_back({std::string(tokens.folded(i)), std::string(tokens.stem(i)),
                                 letter_set(tokens.folded(i))});
        }
        return at->second;
    }

  private:
    std::unordered_map<TermIndex, std::vector<WantedForm>> by_term_;
};

/// Looks for one term at a time among the words of a résumé.
class SlipFinder {
  public:
    SlipFinder(const FindingInputs& inputs) : inputs_(inputs), tokens_(inputs.resume.text.tokens) {
        for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
            letters_.push_back(letter_set(tokens_.folded(i)));
            if (!tokens_.folded(i).empty()) begins_with_[front_of(tokens_.folded(i))].push_back(i);
        }
    }

    /// The words that are the form but for a slip in one of them; empty where there are none.
    Span find(const WantedForm& wanted, bool product) {
        const bool long_enough = std::any_of(wanted.begin(), wanted.end(), [&](const WantedWord& word) {
            return slips_allowed(word.folded.size(), product, wanted.size() > 1) > 0;
        });
        if (!long_enough || wanted.front().folded.empty()) return {};
        // A word and its slip begin alike.
        for (const std::uint32_t i : begins_with_[front_of(wanted.front().folded)]) {
            if (i + wanted.size() > tokens_.size()) break;
            if (is_slip_at(i, wanted, product))
                return tokens_.span(i, static_cast<std::uint32_t>(wanted.size()));
        }
        return {};
    }

  private:
    static std::size_t front_of(std::string_view word) { return static_cast<unsigned char>(word.front()); }

    bool is_slip_at(std::uint32_t at, const WantedForm& wanted, bool product) {
        std::size_t differ = 0;
        for (std::uint32_t k = 0; k < wanted.size(); ++k) {
            if (tokens_.folded(at + k) == wanted[k].folded) continue;
            if (++differ > 1 || !is_slip(at + k, wanted, k, product)) return false;
        }
        return differ == 1;
    }

    bool is_slip(std::uint32_t at, const WantedForm& wanted, std::uint32_t which, bool product) {
        const std::string_view word = tokens_.folded(at), right = wanted[which].folded;
        if (word.empty() || word.front() != right.front() || tokens_[at].kind != TokenKind::word)
            return false;
        const std::size_t most = slips_allowed(right.size(), product, wanted.size() > 1);
        if (most == 0 || !may_be_within(letters_[at], wanted[which].letters, most) ||
            edit_distance(word, right, most) > most)
            return false;
        // Other endings are other endings, where a form is found by its stem.
        const bool ending = product ? std::string(word) + 's' == right || std::string(right) + 's' == word
                                    : tokens_.stem(at) == wanted[which].stem;
        if (ending || without_habits(word) == without_habits(right)) return false;
        return !is_known(at) && !is_name(tokens_[at].span);
    }

    bool is_known(std::uint32_t at) {
        if (asked_.empty()) {
            const TokenList& asked = inputs_.posting->text.tokens;
            for (std::uint32_t i = 0; i < asked.size(); ++i) asked_.emplace(asked.folded(i));
        }
        const std::shared_ptr<const KnownWords> kept = kept_of<const KnownWords>(inputs_.resume.text.lexicon);
        const std::unordered_set<std::string>& known = kept->words;
        const std::string word(tokens_.folded(at));
        const auto holds = [&](const std::string& w) { return known.count(w) != 0 || asked_.count(w) != 0; };
        return holds(word) || holds(std::string(tokens_.stem(at))) || holds(word + "s");
    }

    /// People, places and employers are written as they like.
    bool is_name(Span word) const {
        const Resume& resume = inputs_.resume.resume;
        const Section* section = resume.section_at(word.begin);
        if (section != nullptr && section->kind == SectionKind::contact) return true;
        const auto within = [&](const Text& text) { return text.span.contains(word); };
        return std::any_of(resume.positions.begin(), resume.positions.end(),
                           [&](const Position& p) { return within(p.employer) || within(p.location); }) ||
               std::any_of(resume.studies.begin(), resume.studies.end(),
                           [&](const Study& s) { return within(s.institution); });
    }

    const FindingInputs& inputs_;
    const TokenList& tokens_;
    std::vector<std::uint32_t> letters_;                      ///< by token
    std::array<std::vector<std::uint32_t>, 256> begins_with_; ///< tokens by their first byte
    std::unordered_set<std::string> asked_;                   ///< the posting's words, folded
};

} // namespace

/// A term the posting asks for, not found by its names, and on the page but for a slip of the pen: "Javscript".
void find_misspelt_terms(const FindingInputs& inputs, FindingList& out) {
    if (inputs.posting == nullptr || inputs.matches == nullptr) return;
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    SlipFinder slips(inputs);
    const std::shared_ptr<WantedForms> wanted = kept_of<WantedForms>(lexicon);
    std::set<std::uint32_t> told;
    for (std::size_t i = 0; i < inputs.matches->size(); ++i) {
        const Requirement& requirement = inputs.posting->posting.requirements[i];
        if (requirement.term == no_term || (*inputs.matches)[i].match > MatchKind::implied) continue;
        const bool product = requirement.kind == Kind::tool || requirement.kind == Kind::credential ||
                             requirement.kind == Kind::language;
        const std::vector<WantedForm>& forms = wanted->of(lexicon, requirement.term);
        for (std::size_t k = 0; k < forms.size(); ++k) {
            const Span words = slips.find(forms[k], product);
            if (words.empty() || !told.insert(words.begin).second) continue;
            out.add(words, {{"term", std::string(lexicon.forms(requirement.term, FormRole::name)[k])}});
            break;
        }
    }
}

} // namespace analyzer
