// Checks whole postings: what must be read as required, what as a wish, and what must not be read as asked for at all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/parse/posting_case.hpp"

#include <gmock/gmock.h>

namespace analyzer::test {

struct Style {
    const char* about;
    const char* text;
    std::vector<const char*> must; ///< words of the text that a requirement must touch
    std::vector<const char*> wish; ///< the same for wishes
    std::vector<const char*> none; ///< words that no requirement may touch, but one implied by a duty
};

inline const Requirement* requirement_on(const Posting& posting, const std::string& text, const char* words) {
    const std::size_t begin = text.find(words);
    EXPECT_NE(begin, std::string::npos) << words << " is not in the text";
    if (begin == std::string::npos) return nullptr;
    const Span span = span_of(begin, begin + std::string(words).size());
    for (const Requirement& one : posting.requirements) {
        for (const Span& at : one.spans) {
            if (!one.implied && at.overlaps(span)) return &one;
        }
    }
    return nullptr;
}

inline void check_styles(const std::vector<Style>& styles) {
    for (const Style& style : styles) {
        SCOPED_TRACE(style.about);
        const std::string text = style.text;
        const Posting posting = read_posting(text);
        for (const char* words : style.must) {
            const Requirement* found = requirement_on(posting, text, words);
            EXPECT_TRUE(found != nullptr && found->necessity == Necessity::required)
                << "must: " << words << (found != nullptr ? " (is a wish)" : "");
        }
        for (const char* words : style.wish) {
            const Requirement* found = requirement_on(posting, text, words);
            EXPECT_TRUE(found != nullptr && found->necessity == Necessity::preferred)
                << "wish: " << words << (found != nullptr ? " (is a must)" : "");
        }
        for (const char* words : style.none) {
            const Requirement* found = requirement_on(posting, text, words);
            EXPECT_EQ(found, nullptr)
                << "none: " << words << " as " << (found != nullptr ? found->name : std::string());
        }
    }
}

} // namespace analyzer::test
