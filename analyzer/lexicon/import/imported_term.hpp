// A term taken over from another list, before it becomes a `.lex` block, and the rules of what may be taken over.
// In: labels as their list has them. Out: forms fit for matching. A label is left out if it is known already (a form of the lexicon
// that stands, or of a term taken before), an ordinary word (list import/ordinary-word and sense/everyday-word), shorter than three
// letters, or longer than eight words: unpruned lists drown in false hits.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace analyzer {

struct ImportedTerm {
    std::string id, name;
    Kind kind = Kind::skill;
    std::vector<std::string> also;
    std::vector<std::string> implies, near; ///< ids
};

struct Import {
    std::vector<ImportedTerm> terms;
    std::string attribution;  ///< id of the template that the source asks to be shown
    std::size_t known = 0;    ///< labels left out because a term has them already
    std::size_t ordinary = 0; ///< because they are ordinary words, too short or too long
};

/// Decides on labels one after the other and keeps account of them.
class LabelGate {
  public:
    explicit LabelGate(const Lexicon& base);

    /// The label as a form: brackets at its end cut off ("Java (computer programming)"), blanks joined.
    static std::string tidy(std::string_view label);
    /// May it become a form? Counts it among the known or ordinary ones of `import` if not.
    bool take(const std::string& label, Import& import);
    /// The id of the built-in term that has this form; empty if none.
    [[nodiscard]] std::string owner(const std::string& label) const;
    /// An id made of the name that no term has yet.
    std::string make_id(std::string_view prefix, std::string_view name);

  private:
    std::map<std::string, std::string> known_; ///< folded form: id of its term
    std::set<std::string> ordinary_, ids_;
};

} // namespace analyzer
