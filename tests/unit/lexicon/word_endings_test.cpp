// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_endings.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

TEST(WordEndings, TellInflectionFromDerivation) {
    const struct {
        const char* a;
        const char* b;
        bool same;
    } cases[] = {
        {"welding", "welded", true},       {"welding", "weld", true},
        {"carries", "carrying", true},     {"audit", "audits", true},
        {"planning", "planned", true},     {"patients", "patient", true},
        {"bachelor's", "bachelors", true}, {"policies", "policy", true},
        {"positive", "position", false},   {"manager", "management", false},
        {"industry", "industrial", false}, {"organisation", "organised", false},
        {"local", "localisation", false},  {"public", "publicity", false},
    };
    for (const auto& c : cases) EXPECT_EQ(same_but_for_inflection(c.a, c.b), c.same) << c.a << " " << c.b;
}

} // namespace
} // namespace analyzer
