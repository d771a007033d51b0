// SPDX-License-Identifier: Apache-2.0
#include "parse/named_skills.hpp"
#include "parse/open_phrases.hpp"
#include "unit/parse/posting_case.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> named(const std::string& text) {
    return test::with_read_text(test::plain_document(text), [&](const ReadText& read) {
        std::vector<std::string> found;
        for (const NamedSkill& one : find_named_skills(read)) found.emplace_back(one.span.of(text));
        return found;
    });
}

std::vector<std::string> phrases(const std::string& text) {
    return test::with_read_text(test::plain_document(text), [&](const ReadText& read) {
        std::vector<std::string> found;
        for (const OpenPhrase& one : find_open_phrases(read)) found.emplace_back(one.span.of(text));
        return found;
    });
}

TEST(NamedSkills, AskedOrListed) {
    EXPECT_THAT(named("You have experience with Kafka and kiln firing ."),
                ElementsAre("Kafka", "kiln firing"));
    EXPECT_THAT(named("Python, Kafka, PostgreSQL"), ElementsAre("Python", "Kafka", "PostgreSQL"));
}

TEST(NamedSkills, ToldInPassing) {
    EXPECT_THAT(
        named("We are a leading supplier of Kafka courses to banks and schools all over the country ."),
        IsEmpty());
    EXPECT_THAT(named("Senior Kafka Engineer"), IsEmpty());
}

TEST(OpenPhrases, CoordinatedAfterCues) {
    EXPECT_THAT(phrases("Knowledge of tidal charts, knot tying and harbour lore."),
                ElementsAre("tidal charts", "knot tying", "harbour lore"));
    EXPECT_THAT(phrases("We met in the harbour and had tea."), IsEmpty());
}

} // namespace
} // namespace analyzer
