// Hard terms through tokenizer and matcher, with the built-in lexicon: what must be found in a sentence, and what must not.
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/mention.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace analyzer {
namespace {

std::vector<std::string> surfaces(const std::string& text) {
    const TokenList tokens = tokenize(text);
    const Lexicon& lexicon = Lexicon::built_in();
    const Cues cues(tokens, lexicon);
    std::vector<std::string> found;
    for (const Mention& mention : find_mentions(tokens, lexicon, cues))
        found.emplace_back(mention.span.of(text));
    return found;
}

bool holds(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

TEST(GoldenTerms, AreFoundWhole) {
    const struct {
        const char* text;
        std::vector<std::string> found;
    } cases[] = {
        {"Firmware in C, C++ and C# for embedded boards", {"C", "C++", "C#"}},
        {"Functional programming in F#", {"F#"}},
        {"Statistics with R, Python and SQL", {"R", "Python", "SQL"}},
        {"Backend services in Go, Java and PostgreSQL", {"Go", "Java", "PostgreSQL"}},
        {".NET and ASP.NET developer", {".NET", "ASP.NET"}},
        {"JavaScript, Node.js and React", {"Node.js", "React"}},
        {"Vue.js or Angular", {"Vue.js"}},
        {"k8s clusters with Terraform", {"k8s", "Terraform"}},
        {"AWS: EC2, S3 and Lambda", {"AWS", "EC2", "S3"}},
        {"CI/CD pipelines", {"CI/CD"}},
        {"R&D experience", {"R&D"}},
        {"UX research and QA testing", {"QA"}},
        {"Oracle PL/SQL and T-SQL", {"PL/SQL", "T-SQL"}},
        {"A/B testing of landing pages", {"A/B testing"}},
        {"Lean manufacturing and 5S", {"5S"}},
        {"Certified to ISO 9001", {"ISO 9001"}},
        {"BLS/ACLS required", {"BLS", "ACLS"}},
        {"CPR certificate", {"CPR"}},
        {"NVQ Level 3 in plumbing", {"NVQ Level 3"}},
        {"HGV Class 1 licence", {"HGV"}},
        {"CDL-A driver", {"CDL-A"}},
        {"HACCP and food hygiene", {"HACCP"}},
        {"Machine learning and NLP in Python", {"Machine learning", "NLP", "Python"}},
        {"Microsoft Excel and Word", {"Microsoft Excel"}},
        {"SAP and Salesforce", {"SAP", "Salesforce"}},
        {"AutoCAD drawings", {"AutoCAD"}},
        {"Jira and Confluence", {"Jira", "Confluence"}},
        {"Kubernetes, Docker and Helm", {"Kubernetes", "Docker"}},
        {"PostgreSQL, MySQL and MongoDB", {"PostgreSQL", "MySQL", "MongoDB"}},
        {"TCP/IP networking", {"TCP/IP"}},
        {"REST APIs", {"REST APIs"}},
        {"HTML5 and CSS3", {"HTML5", "CSS3"}},
        {"JavaScript and TypeScript", {"JavaScript", "TypeScript"}},
        {"Git, GitHub and GitLab", {"Git", "GitHub"}},
        {"Wound care and IV therapy on a surgical ward", {"Wound care"}},
        {"MIG welding and TIG welding", {"MIG welding", "TIG welding"}},
        {"PLC programming", {"PLC programming"}},
        {"QuickBooks and Xero", {"QuickBooks", "Xero"}},
        {"Fluent in Spanish", {"Spanish"}},
        {"Forklift licence", {"Forklift licence"}},
    };
    for (const auto& c : cases) {
        const std::vector<std::string> all = surfaces(c.text);
        for (const std::string& wanted : c.found) {
            // A longer form around the wanted one finds it too ("HGV Class 1" for "HGV").
            const bool found =
                holds(all, wanted) || std::any_of(all.begin(), all.end(), [&](const std::string& s) {
                    return s.find(wanted) != std::string::npos;
                });
            EXPECT_TRUE(found) << wanted << " in: " << c.text << " (found: " << ::testing::PrintToString(all)
                               << ")";
        }
    }
}

TEST(GoldenTerms, AreNotFoundInOtherWords) {
    const struct {
        const char* text;
        const char* not_found;
    } cases[] = {
        {"JavaScript developer", "Java"},
        {"JavaScript developer", "java"},
        {"An opportunity to excel at your work", "excel"},
        {"We go to market fast", "go"},
        {"Vitamin C and grade C beef", "C"},
        {"Series C funding", "C"},
        {"C-level executives", "C"},
        {"Please react to emergencies quickly", "react"},
        {"A spring semester abroad", "spring"},
        {"Word of mouth brings our customers", "Word"},
        {"Our teams work together", "teams"},
        {"Give access to the building", "access"},
        {"Do not slack off", "slack"},
        {"R. Smith joined in May", "R"},
        {"French level C1", "C"},
        {"Apply rust remover to the paint", "rust"},
        {"You will make it work", "make"},
        {"A swift response is expected", "swift"},
        {"A researcher in ecology", "R"},
        {"The chef cooks in the kitchen", "puppet"},
    };
    for (const auto& c : cases)
        EXPECT_FALSE(holds(surfaces(c.text), c.not_found)) << c.not_found << " in: " << c.text;
}

TEST(GoldenTerms, KeepTheirOffsetsInOtherScripts) {
    const std::string text = "naïve Ingénieur für Straße: Python";
    const TokenList tokens = tokenize(text);
    const Cues cues(tokens, Lexicon::built_in());
    const std::vector<Mention> found = find_mentions(tokens, Lexicon::built_in(), cues);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.back().span.of(text), "Python");
}

} // namespace
} // namespace analyzer
