// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fill_template.hpp"
#include "lexicon/lexicon.hpp"

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

TEST(Wordings, ReadWellWithAnyTerm) {
    const Lexicon& lexicon = Lexicon::built_in();
    const TermIndex step = std::max<TermIndex>(1, lexicon.term_count() / 200);
    for (const Template& wording : lexicon.templates()) {
        for (const TemplateEntry& entry : wording.entries) {
            for (TermIndex term = 0; term < lexicon.term_count(); term += step) {
                Slots slots;
                const std::string name(lexicon.term(term).name);
                for (const char* slot :
                     {"asked",        "quote",    "nearest",    "where",    "title",         "company",
                      "done",         "total",    "rate",       "left",     "unread",
                      "duty",         "strength", "strengths",  "concern",  "line",          "words",
                      "job",          "other",    "employer",   "study",    "months",        "year",
                      "screen",       "literal",  "standard",   "lenient",  "ceiling",       "required",
                      "preferred",    "count",    "caution",    "reason",   "text",          "rules",
                      "day",          "after",    "before",     "class",    "gain",          "names",
                      "necessity",    "others",   "state",      "term",     "unchanged",     "who",
                      "of",           "page",     "percent",    "row",      "file",          "the-role",
                      "name",         "deed",     "deed-where", "story",    "result",        "duties",
                      "to",           "when",     "subject",    "question", "numbers",       "first",
                      "second",       "third",    "past",       "case",     "qualification", "interview-day",
                      "decision-day", "weekday",  "month",      "years",    "from",          "earlier",
                      "language",     "how",      "to-learn",   "ending",   "size",          "type"}) {
                    slots[slot] = name;
                }
                for (const char* slot : // of `audit`
                     {"by", "column", "scores", "demographics", "median", "filter", "low", "high"}) {
                    slots[slot] = name;
                }
                const std::optional<std::string> filled = fill_template(entry.value, slots);
                ASSERT_TRUE(filled) << wording.id << " " << entry.key
                                    << ": a slot that nothing fills: " << entry.value;
                EXPECT_EQ(filled->find_first_of("{}"), std::string::npos) << *filled;
                EXPECT_EQ(filled->find("  "), std::string::npos) << *filled;
            }
        }
    }
}

} // namespace
} // namespace analyzer
