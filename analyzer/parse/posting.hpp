// A posting as its requirements: what is asked, how strongly, which of them are alternatives.
// Rules of reading: the posting's own structure and cue words decide (lists posting-heading/*, cue/*); either/or members
// share a group; negation and passing mention make no requirement; a repeat adds a span to the first mention.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/term.hpp"
#include "parse/resume.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace analyzer {

enum class PostingRole : std::uint8_t {
    required,
    preferred,
    duties,
    company,
    benefits,
    legal,
    process,
    other
};
const char* posting_role_name(PostingRole role);

enum class Necessity : std::uint8_t { required, preferred };
const char* necessity_name(Necessity necessity);

struct PostingSection {
    Span span;
    Span heading; ///< empty where there is none
    PostingRole role = PostingRole::other;
};

struct Requirement {
    std::string id; ///< "r1", "r2", ... in text order
    Kind kind = Kind::skill;
    std::string name;        ///< the term's name; of a narrower thing or an open phrase the quote, tidied
    std::vector<Span> spans; ///< the clearest mention first, then repeats
    Necessity necessity = Necessity::required;
    PostingRole section = PostingRole::other;
    TermIndex term = no_term; ///< no_term: an open-vocabulary phrase
    FormRole role =
        FormRole::name; ///< other than name: asks for a part or neighbour of the term, not for all of it
    std::string group;  ///< "g1": either/or members share it; empty: stands alone
    std::string
        branch; ///< within a group: bundles ("Master and 2 years" or "Bachelor and 5"); empty: a member by itself
    Months min_months = 0; ///< 0: none asked
    Months max_months = 0;
    DegreeLevel degree_level = DegreeLevel::none;
    std::optional<bool> equivalent_accepted; ///< "or equivalent"; nothing where the question does not arise
    bool implied = false;                    ///< named in duties only
    bool recent = false;                     ///< "recent experience of"
};

struct Posting {
    Text title, company, location, employment_type, workplace, salary, deadline;
    std::vector<PostingSection> sections; ///< in text order, together they cover the text
    std::vector<Requirement> requirements;
    std::vector<Warning> warnings;
};

} // namespace analyzer
