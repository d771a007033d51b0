// SPDX-License-Identifier: Apache-2.0
#include "parse/run_in_heading.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t most_words = 6;
constexpr std::string_view emphasis = "*_";
constexpr std::string_view stops = ".?:!";

} // namespace

std::optional<RunInHeading> run_in_heading(const PostingText& text, std::uint32_t paragraph) {
    const std::uint32_t end = text.line_end(paragraph);
    std::uint32_t first = paragraph;
    while (first < end && text.symbol(first, emphasis)) ++first;
    const bool opened = first > paragraph + 1; // "**"
    std::uint32_t last = first;
    while (last < end && !text.symbol(last, emphasis) && !text.symbol(last, stops)) ++last;
    std::uint32_t after = last;
    bool stopped = false, closed = false, asks = false;
    for (; after < end && (text.symbol(after, emphasis) || text.symbol(after, stops)); ++after) {
        stopped = stopped || text.symbol(after, stops);
        closed = closed || text.symbol(after, emphasis);
        asks = asks || text.symbol(after, "?");
    }
    const std::uint32_t words = text.words_in({first, last});
    if (words == 0 || words > most_words || after >= end || !text.capital(first)) return std::nullopt;
    if (!stopped || opened != closed) return std::nullopt;
    return RunInHeading{{paragraph, after}, {first, last}, opened, asks};
}

} // namespace analyzer
