// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace analyzer {

namespace {

bool is_short_form(std::string_view form) {
    return form.size() >= 2 && form.size() <= 6 &&
           std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "Basic Life Support" for "BLS": the first letters of its words, small words with or without.
bool spells_out(std::string_view form, std::string_view letters) {
    if (form.find(letters.substr(0, 2)) != std::string_view::npos)
        return false; // "RNA nursing" does not spell out RN
    std::string all, telling;
    bool begins = true;
    std::size_t words = 0;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const char c = form[i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter && begins) {
            ++words;
            const std::size_t end = std::min(form.find_first_of(" -/", i), form.size());
            const char capital = static_cast<char>(c >= 'a' ? c - 32 : c);
            all += capital;
            if (end - i > 3 || c < 'a') telling += capital;
        }
        begins = !letter && c != '\'';
    }
    return words > 1 && (all == letters || telling == letters);
}

/// The other way to write a form of a term, short for long or long for short; "" where the lists have none.
std::string other_form(const Lexicon& lexicon, TermIndex term, std::string_view written) {
    for (const std::string_view form : lexicon.forms(term, FormRole::name)) {
        const bool pair = is_short_form(written) ? spells_out(form, written)
                                                 : is_short_form(form) && spells_out(written, form);
        if (pair) return std::string(form);
    }
    return {};
}

/// Terms the posting asks for by the very words that stand on the page: another form is no gap that the report names already.
std::set<TermIndex> terms_found_word_for_word(const FindingInputs& inputs) {
    std::set<TermIndex> terms;
    if (inputs.posting == nullptr || inputs.matches == nullptr) return terms;
    for (std::size_t i = 0; i < inputs.matches->size(); ++i) {
        const Requirement& requirement = inputs.posting->posting.requirements[i];
        if (requirement.term != no_term && (*inputs.matches)[i].match == MatchKind::literal)
            terms.insert(requirement.term);
    }
    return terms;
}

} // namespace

/// Certificates and licences, and what the posting asks for by the same words, that stand by their letters alone or by their
/// long name alone.
void find_lone_forms(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const std::set<TermIndex> asked = terms_found_word_for_word(inputs);
    std::map<TermIndex, std::set<std::string>> written; // folded
    for (const Mention& mention : text.mentions)
        written[mention.term].insert(fold(mention.span.of(text.document.text)));
    std::set<TermIndex> seen;
    std::vector<std::string> pairs;
    Span first;
    for (const Mention& mention : text.mentions) {
        const Kind kind = text.lexicon.term(mention.term).kind;
        const bool searched = kind == Kind::credential || (asked.count(mention.term) != 0 &&
                                                           (kind == Kind::skill || kind == Kind::title));
        if (!searched || !seen.insert(mention.term).second) continue;
        const std::string words = short_quote(mention.span.of(text.document.text));
        const std::string other = other_form(text.lexicon, mention.term, words);
        if (other.empty() || written[mention.term].count(fold(other)) != 0) continue;
        if (pairs.empty()) first = mention.span;
        pairs.push_back(words + " (" + other + ")");
    }
    if (!pairs.empty())
        out.add(first, {{"count", std::to_string(pairs.size())}, {"names", first_few(pairs, ", ")}});
}

} // namespace analyzer
