// SPDX-License-Identifier: Apache-2.0
#include "score/what_if.hpp"
#include "unit/score/score_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace analyzer {
namespace {

using test::pair_of;
using testing::ElementsAre;
using testing::IsEmpty;

TermIndex term(const char* id) {
    const std::optional<TermIndex> found = Lexicon::built_in().find_term(id);
    EXPECT_TRUE(found) << id;
    return found.value_or(no_term);
}

/// PostgreSQL, SQL and an open phrase are asked, nothing is there.
test::Pair database_pair() {
    test::Pair pair = pair_of({{"PostgreSQL", Kind::tool}, {"SQL", Kind::tool}, {"care of rare books"}});
    pair.posting.requirements[0].term = term("postgresql");
    pair.posting.requirements[1].term = term("sql");
    return pair;
}

WhatIf assume(const test::Pair& pair, const std::vector<std::string>& terms) {
    return assume_terms(pair.inputs(), score_matches(pair.inputs()), "", terms);
}

TEST(SplitTerms, DropsBlanksAndRepeats) {
    EXPECT_THAT(split_terms(" PostgreSQL , Docker,, Docker,\t"), ElementsAre("PostgreSQL", "Docker"));
    EXPECT_THAT(split_terms(" , "), IsEmpty());
    EXPECT_THAT(split_terms(""), IsEmpty());
}

TEST(AssumeTerms, MeetsByNameAliasAndCase) {
    const test::Pair pair = database_pair();
    for (const char* words : {"PostgreSQL", "postgresql", "Postgres"}) {
        const WhatIf what_if = assume(pair, {words});
        EXPECT_EQ(what_if.terms.front().requirement, std::optional<std::size_t>(0)) << words;
        EXPECT_EQ(what_if.terms.front().match, MatchKind::literal) << words;
        EXPECT_THAT(what_if.terms.front().also, ElementsAre(1)) << words;
        EXPECT_NEAR(what_if.score.standard, 1 / 3.0, 1e-9) << words;
        EXPECT_NEAR(what_if.score.lenient, 2 / 3.0, 1e-9) << words; // and SQL, which it implies
    }
}

TEST(AssumeTerms, MeetsAnOpenPhraseInItsOwnWords) {
    EXPECT_EQ(assume(database_pair(), {"Care of rare books"}).terms.front().requirement,
              std::optional<std::size_t>(2));
}

TEST(AssumeTerms, WhatIsNotAskedChangesNothing) {
    const test::Pair pair = database_pair();
    for (const char* words : {"welding", "no such thing at all", "--", "PostgreSQL cluster"}) {
        const WhatIf what_if = assume(pair, {words});
        EXPECT_FALSE(what_if.terms.front().requirement.has_value()) << words;
        EXPECT_EQ(what_if.score.lenient, 0) << words;
    }
}

TEST(AssumeTerms, TogetherIsTheSumDoneAgainNotTheSumOfGains) {
    test::Pair pair = pair_of({{"Perl", Kind::tool}, {"Fortran", Kind::tool}, {"COBOL", Kind::tool}});
    pair.posting.requirements[0].group = pair.posting.requirements[1].group = "g1";
    const WhatIf what_if = assume(pair, {"Perl", "Fortran"});
    EXPECT_NEAR(what_if.terms[0].alone.standard, 0.5, 1e-9);
    EXPECT_NEAR(what_if.terms[1].alone.standard, 0.5, 1e-9);
    EXPECT_NEAR(what_if.score.standard, 0.5, 1e-9);
    EXPECT_NEAR(what_if.score.proof.value_or(-1), Lexicon::built_in().weight("proof-shown"), 1e-9);
}

TEST(AssumeTerms, ShownAlreadyIsSaidAndNotWeakened) {
    const test::Pair pair =
        pair_of({{"Perl", Kind::tool, Necessity::required, MatchKind::literal, Standing::shown_with_result}});
    const WhatIf what_if = assume(pair, {"Perl"});
    EXPECT_TRUE(what_if.terms.front().found_already);
    EXPECT_EQ(what_if.score.proof, std::optional<double>(1));
}

TEST(AssumeTerms, YearsAskedAreAssumedToo) {
    const test::Pair pair = pair_of({{"Perl",
                                      Kind::experience,
                                      Necessity::required,
                                      MatchKind::literal,
                                      Standing::shown,
                                      {},
                                      {},
                                      60,
                                      12}});
    const WhatIf what_if = assume(pair, {"Perl"});
    EXPECT_FALSE(what_if.terms.front().found_already);
    EXPECT_EQ(what_if.score.standard, 1);
}

} // namespace
} // namespace analyzer
