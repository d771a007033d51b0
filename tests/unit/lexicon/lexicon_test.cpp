// SPDX-License-Identifier: Apache-2.0
#include "lexicon/check_lexicon.hpp"
#include "lexicon/mention.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

Lexicon compiled(const std::string& text) {
    Result<Lexicon> lexicon = Lexicon::from_files({{"test.lex", text}});
    EXPECT_TRUE(lexicon) << lexicon.error().message;
    return std::move(*lexicon);
}

std::vector<std::string> found_in(const Lexicon& lexicon, const std::string& text) {
    const TokenList tokens = tokenize(text);
    const Cues cues(tokens, lexicon);
    std::vector<std::string> ids;
    for (const Mention& mention : find_mentions(tokens, lexicon, cues))
        ids.emplace_back(lexicon.term(mention.term).id);
    return ids;
}

constexpr const char* small = R"(term: go-language
name: Go
kind: tool
also: golang
ambiguous: Go
case: Go
needs: backend | @list
never: go to market | Go live
hit: Backend work in Go
miss: Go home early

term: java
name: Java
kind: tool
hit: Java

term: python
name: Python
kind: tool
near: java
hit: Python

term: wound-care
name: wound care
kind: skill
also: dressing wounds
implies: nursing
hit: wound care

term: nursing
name: nursing
kind: skill
hit: nursing
)";

TEST(Lexicon, MatchesLongestFirstAndByStem) {
    const Lexicon lexicon = compiled(small);
    using Ids = std::vector<std::string>;
    EXPECT_EQ(found_in(lexicon, "Wound-care and dressing of wounds"), Ids{"wound-care"});
    EXPECT_EQ(found_in(lexicon, "dressed wound"), Ids{"wound-care"});
    EXPECT_EQ(found_in(lexicon, "JavaScript"), Ids{});
    EXPECT_EQ(found_in(lexicon, "PYTHON and pythons"), (Ids{"python", "python"}));
}

TEST(Lexicon, AsksAmbiguousFormsForTheirSense) {
    const Lexicon lexicon = compiled(small);
    using Ids = std::vector<std::string>;
    EXPECT_EQ(found_in(lexicon, "Backend services in Go"), Ids{"go-language"});
    EXPECT_EQ(found_in(lexicon, "Python, Go, Java"), (Ids{"python", "go-language", "java"}));
    EXPECT_EQ(found_in(lexicon, "backend team, go home"), Ids{});    // not in this case
    EXPECT_EQ(found_in(lexicon, "Go live with the backend"), Ids{}); // never-phrase
    EXPECT_EQ(found_in(Lexicon::built_in(), "Skills\n\nMicrosoft Access\nControl-M\n"),
              (Ids{"microsoft-access", "control-m"})); // not across the items of a list
    EXPECT_EQ(found_in(Lexicon::built_in(), "Microsoft access control"), Ids{});
    EXPECT_EQ(found_in(lexicon, "golang"), Ids{"go-language"}); // unambiguous form
}

TEST(Lexicon, TellsNamesFromNarrowerFormsAndNeighbours) {
    const Lexicon lexicon = compiled(R"(term: stock-control
name: stock control
kind: skill
also: inventory control
narrower: cycle counts
beside: shelf stacking
hit: stock control
)");
    const TokenList tokens = tokenize("inventory control, cycle counts, shelf stacking");
    const Cues cues(tokens, lexicon);
    std::vector<FormRole> roles;
    for (const Mention& mention : find_mentions(tokens, lexicon, cues)) roles.push_back(mention.role);
    EXPECT_EQ(roles, (std::vector<FormRole>{FormRole::name, FormRole::narrower, FormRole::beside}));
    EXPECT_EQ(lexicon.forms(0).size(), 4U);
    EXPECT_EQ(lexicon.forms(0, FormRole::name).size(), 2U);
}

TEST(Lexicon, SpellsNumbersAndLevelsInEveryWay) {
    const Lexicon lexicon = compiled(R"(list: spelling/level-2
items: level 2 | l2 | level two

list: spelling/second
items: second | 2nd

term: hygiene-2
name: Food Hygiene Level 2
kind: credential
hit: Food Hygiene Level 2

term: hygiene-course
name: L2 hygiene
kind: skill
also: level 2 hygiene
hit: L2 hygiene

term: second-fix
name: second fix
kind: skill
hit: second fix
)");
    using Ids = std::vector<std::string>;
    EXPECT_EQ(found_in(lexicon, "Food hygiene L2; food hygiene level two"), (Ids{"hygiene-2", "hygiene-2"}));
    EXPECT_EQ(found_in(lexicon, "2nd fix, second fix"), (Ids{"second-fix", "second-fix"}));
    EXPECT_EQ(found_in(lexicon, "L2 hygiene"), Ids{"hygiene-course"}); // a form of its own
    EXPECT_EQ(lexicon.forms(*lexicon.find_term("second-fix")).size(), 1U);
    EXPECT_EQ(found_in(lexicon, "32nd fix, L22 hygiene"), Ids{});
}

TEST(Lexicon, KnowsTermsListsWeightsAndTemplates) {
    const Lexicon lexicon = compiled(std::string(small) + R"(
list: when/present
items: present | to date

weight: heavy
value: 2.5
why: Since.

template: advice/x
text: Do {asked}.
)");
    const TermIndex wound = lexicon.find_term("wound-care").value();
    EXPECT_EQ(lexicon.term(wound).implies.size(), 1u);
    EXPECT_FALSE(lexicon.find_term("nothing"));
    EXPECT_EQ(lexicon.weight("heavy"), 2.5);
    EXPECT_EQ(lexicon.find_template("advice/x")->value("text"), "Do {asked}.");
    const TermIndex java = lexicon.find_term("java").value();
    ASSERT_EQ(lexicon.term(java).near.size(), 1u); // near holds both ways
    const std::string text = "from 2019 to date";
    const TokenList tokens = tokenize(text);
    const Cues cues(tokens, lexicon);
    const CueHit* hit = cues.at(lexicon.list("when/present"), 2);
    ASSERT_NE(hit, nullptr);
    EXPECT_EQ(hit->token_count, 2u);
    EXPECT_EQ(cues.at(no_list, 2), nullptr);
}

TEST(Lexicon, GivesListsAndTemplatesOfAGroupOnly) {
    const Lexicon lexicon = compiled(R"(list: head
items: a

list: head/one
items: b

list: head/two
items: c

list: heading/three
items: d

template: ask
text: A

template: ask/x
text: X
kinds: fox | ox

template: asks/y
text: Y
)");
    std::vector<std::string_view> names;
    for (const ListIndex list : lexicon.lists_in("head")) names.push_back(lexicon.list_name(list));
    EXPECT_EQ(names, (std::vector<std::string_view>{"head/one", "head/two"}));
    EXPECT_TRUE(lexicon.lists_in("tail").empty());
    const std::vector<Template> asked = lexicon.templates_in("ask/");
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked.front().id, "ask/x");
    EXPECT_TRUE(asked.front().has_item("kinds", "ox"));
    EXPECT_FALSE(asked.front().has_item("kinds", "o"));
    EXPECT_FALSE(asked.front().has_item("kinds", ""));
    EXPECT_FALSE(asked.front().has_item("text-2", "ox"));
}

TEST(Lexicon, AnswersForItselfWhicheverWasAskedBefore) {
    const std::string first = "list: a\nitems: x\n\nlist: b\nitems: y\n\nweight: w\nvalue: 1\nwhy: So.\n";
    const std::string second =
        "list: b\nitems: y\n\nweight: v\nvalue: 3\nwhy: So.\n\nweight: w\nvalue: 2\nwhy: So.\n";
    const Lexicon one = compiled(first), two = compiled(second);
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ(one.list_name(one.list("b")), "b");
        EXPECT_EQ(two.list_name(two.list("b")), "b");
        EXPECT_EQ(two.list("a"), no_list);
        EXPECT_EQ(one.weight("w"), 1);
        EXPECT_EQ(two.weight("w"), 2);
    }
}

TEST(Lexicon, SameFilesGiveTheSameHash) {
    EXPECT_EQ(compiled(small).words_hash(), compiled(small).words_hash());
    EXPECT_NE(compiled(small).words_hash(),
              compiled(std::string(small) + "\nlist: a\nitems: b\n").words_hash());
}

std::string problems(const std::string& text) {
    std::string out;
    for (const LexiconProblem& problem : check_lexicon({{"t.lex", text}})) {
        out += std::to_string(problem.line) + ": " + problem.message + "\n";
    }
    return out;
}

TEST(CheckLexicon, NamesWhatIsWrongAndWhere) {
    const struct {
        const char* text;
        const char* says;
    } cases[] = {
        {"term: a\nname: A b\nkind: tool\nhit: A b\n", ""},
        {"term: a\nname: A b\nkind: tool\n", "lacks `hit:`"},
        {"term: a\nname: A b\nkind: thing\nhit: A b\n", "is no kind"},
        {"term: a\nname: A b\nkind: tool\ncolour: red\nhit: A b\n", "4: unknown key `colour`"},
        {"term: A_B\nname: A b\nkind: tool\nhit: A b\n", "is no id"},
        {"term: b\nname: B c\nkind: tool\nhit: B c\n\nterm: a\nname: A d\nkind: tool\nhit: A d\n",
         "sort the blocks"},
        {"term: a\nname: A b\nkind: tool\nnear: zz\nhit: A b\n", "`near: zz` is no id"},
        {"term: a\nname: A b\nkind: tool\nhit: nothing here\n", "not found in its own hit"},
        {"term: a\nname: A b\nkind: tool\nambiguous: ab\nhit: A b\n", "no `miss:`"},
        {"term: a\nname: same\nkind: skill\nhit: same\n\nterm: b\nname: same\nkind: skill\nhit: same\n",
         "belongs to `a`"},
        {"term: a\nname: aa\nkind: skill\nimplies: b\nhit: aa\n\nterm: b\nname: bb\nkind: skill\nimplies: "
         "a\nhit: bb\n",
         "implies itself"},
        {"weight: w\nvalue: 1\n", "lacks `why:`"},
        {"just a line\n", "no `key: value` line"},
        {"song: la\n", "no block begins with `song:`"},
    };
    for (const auto& c : cases) {
        const std::string said = problems(c.text);
        if (*c.says == '\0') {
            EXPECT_EQ(said, "");
        } else {
            EXPECT_NE(said.find(c.says), std::string::npos) << c.text << "\nsaid: " << said;
        }
    }
}

TEST(CheckLexicon, UserFilesMayNameBuiltInTerms) {
    const Lexicon base = compiled(small);
    EXPECT_TRUE(check_user_lexicon(
                    {{"u.lex", "term: kotlin\nname: Kotlin\nkind: tool\nnear: java\nhit: Kotlin\n"}}, base)
                    .problems.empty());
    EXPECT_FALSE(check_user_lexicon(
                     {{"u.lex", "term: kotlin\nname: Kotlin\nkind: tool\nnear: jawa\nhit: Kotlin\n"}}, base)
                     .problems.empty());
}

} // namespace
} // namespace analyzer
