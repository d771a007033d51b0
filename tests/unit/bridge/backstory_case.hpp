// A small résumé and the backstory points it gives, so that a table can say which rule finds what.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analyze/analyze.hpp"
#include "document/formats/format.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace analyzer::test {

inline SourceFile file_of(const std::string& text) {
    Result<Document> document = read_plain_text(text, Limits{});
    EXPECT_TRUE(document);
    return {"text", "", text.size(), std::move(*document)};
}

inline const std::string& some_posting() {
    static const std::string posting =
        "Team member\n\nRequirements:\n- First aid\n- Microsoft Excel\n- SAP\n";
    return posting;
}

/// A résumé whose one job has this one line.
inline std::string page_with(const std::string& line) {
    return "Sam Field\nsam.field@mail.example\n\nExperience\n\nTeam member, Harrow Works\nMarch 2019 - "
           "present\n- " +
           line + "\n\nSkills\n- Reading\n";
}

inline std::vector<BackstoryPoint> points_of(const std::string& resume, bool sensitive = false,
                                             const std::string& posting = some_posting()) {
    const SourceFile resume_file = file_of(resume);
    const SourceFile posting_file = file_of(posting);
    AnalyzeOptions options{"2026-06-01", {2026, 6}};
    options.sensitive = sensitive;
    return analyze(resume_file, posting_file, Lexicon::built_in(), options).bridge.backstory;
}

inline const BackstoryPoint* point_named(const std::vector<BackstoryPoint>& points, const std::string& rule) {
    const auto found = std::find_if(points.begin(), points.end(), [&](const BackstoryPoint& point) {
        return point.rule == "backstory/" + rule;
    });
    return found == points.end() ? nullptr : &*found;
}

inline std::string rules_of(const std::vector<BackstoryPoint>& points) {
    std::string names;
    for (const BackstoryPoint& point : points) names += point.rule.substr(10) + " ";
    return names;
}

} // namespace analyzer::test
