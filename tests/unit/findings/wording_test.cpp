// Every rule has its wording, every wording a rule, a severity, a class and a source.
// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace analyzer {
namespace {

std::string rule_of(std::string_view id) {
    std::string rule(id.substr(8, id.find('/', 8) - 8));
    for (char& c : rule) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
    return rule;
}

TEST(FindingWordings, BelongToRulesAndSayWhereTheyComeFrom) {
    const Lexicon& lexicon = Lexicon::built_in();
    std::set<std::string> worded;
    for (const Template& wording : lexicon.templates()) {
        if (!wording.id.starts_with("finding/")) continue;
        const std::string rule = rule_of(wording.id);
        worded.insert(rule);
        EXPECT_TRUE(std::any_of(finding_rules().begin(), finding_rules().end(),
                                [&](const FindingRule& r) { return rule == r.id; }))
            << wording.id << " belongs to no rule";
        const std::string_view severity = wording.value("severity"), known = wording.value("class");
        EXPECT_TRUE(severity == "error" || severity == "warning" || severity == "note" || severity == "info")
            << wording.id;
        EXPECT_TRUE(known == "documented" || known == "measured" || known == "advice") << wording.id;
        EXPECT_FALSE(wording.value("source").empty()) << wording.id;
        EXPECT_FALSE(wording.value("text").empty()) << wording.id;
    }
    std::set<std::string> seen;
    for (const FindingRule& rule : finding_rules()) {
        EXPECT_TRUE(worded.count(rule.id)) << rule.id << " has no wording";
        EXPECT_TRUE(seen.insert(rule.id).second) << rule.id << " stands twice";
    }
}

} // namespace
} // namespace analyzer
