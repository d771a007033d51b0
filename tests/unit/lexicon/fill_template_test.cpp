// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fill_template.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

TEST(FillTemplate, PutsArticlesAndCapitals) {
    const struct {
        const char* wording;
        const char* value;
        const char* filled;
    } cases[] = {
        {"Show {a x}.", "ERP system", "Show an ERP system."},
        {"Show {a x}.", "SQL query", "Show an SQL query."},
        {"Show {a x}.", "PLC", "Show a PLC."},
        {"Show {a x}.", "European plan", "Show a European plan."},
        {"Show {a x}.", "hourly log", "Show an hourly log."},
        {"{X} counts.", "welding", "Welding counts."},
        {"{X} counts.", "iOS", "iOS counts."},
        {"{A x} counts.", "audit", "An audit counts."},
    };
    for (const auto& c : cases) EXPECT_EQ(fill_template(c.wording, {{"x", c.value}}), c.filled);
}

TEST(FillTemplate, ChoosesByNumber) {
    EXPECT_EQ(fill_template("{n} {n:story/stories}", {{"n", "1"}}), "1 story");
    EXPECT_EQ(fill_template("{n} {n:story/stories}", {{"n", "3"}}), "3 stories");
}

TEST(FillTemplate, KeepsOwnSpellingAndStops) {
    EXPECT_EQ(fill_template("{X} counts.", {{"x", "iPad"}}), "iPad counts.");
    EXPECT_EQ(fill_template("{X} counts.", {{"x", "\"hand made\""}}), "\"hand made\" counts.");
    EXPECT_EQ(fill_template("You worked at {x}.", {{"x", "Acme Inc."}}), "You worked at Acme Inc.");
    EXPECT_EQ(fill_template("Show {a x}.", {{"x", "18th Edition"}}), "Show an 18th Edition.");
}

TEST(FillTemplate, SaysNothingWithoutAValue) {
    EXPECT_EQ(fill_template("Show {x}.", {}), std::nullopt);
    EXPECT_EQ(fill_template("Show {x}.", {{"x", ""}}), std::nullopt);
    EXPECT_EQ(fill_template("Show {x", {{"x", "y"}}), std::nullopt);
}

} // namespace
} // namespace analyzer
