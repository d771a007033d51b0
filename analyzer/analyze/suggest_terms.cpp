// SPDX-License-Identifier: Apache-2.0
#include "analyze/suggest_terms.hpp"

#include "analyze/annotated_text.hpp"
#include "parse/named_skills.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace analyzer {

namespace {

std::string line_around(const std::string& text, Span at) {
    constexpr std::size_t longest = 120;
    const std::size_t before = at.begin == 0 ? std::string::npos : text.rfind('\n', at.begin - 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', at.end), text.size());
    return std::string(utf8_prefix(std::string_view(text).substr(begin, end - begin), longest));
}

} // namespace

void TermSuggestions::add(const Document& posting, const std::string& name) {
    const AnnotatedText annotated(posting, lexicon_);
    for (const NamedSkill& named : find_named_skills(annotated.view())) {
        if (named.term != no_term) continue;
        const std::string phrase(named.span.of(posting.text));
        Seen& seen = seen_[fold(phrase)];
        if (seen.term.files == 0) seen.term = {phrase, named.kind, 0, line_around(posting.text, named.span)};
        if (seen.term.files > 0 && seen.last_file == name) continue;
        ++seen.term.files;
        seen.last_file = name;
    }
}

std::vector<SuggestedTerm> TermSuggestions::ranked(std::size_t at_least) const {
    std::vector<SuggestedTerm> found;
    for (const auto& [key, seen] : seen_) {
        if (seen.term.files >= at_least) found.push_back(seen.term);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SuggestedTerm& a, const SuggestedTerm& b) { return a.files > b.files; });
    return found;
}

} // namespace analyzer
