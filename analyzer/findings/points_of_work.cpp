// SPDX-License-Identifier: Apache-2.0
#include "findings/points_of_work.hpp"

namespace analyzer {

std::vector<Point> points_of_work(const FindingInputs& inputs) {
    const TokenList& tokens = inputs.resume.text.tokens;
    std::vector<Point> points;
    for (const Position& position : inputs.resume.resume.positions) {
        for (const Span highlight : position.highlights) {
            Point point{highlight, &position, tokens.first_at(highlight.begin),
                        tokens.first_at(highlight.end)};
            while (point.first < point.last && tokens[point.first].kind == TokenKind::symbol) ++point.first;
            if (point.first < point.last) points.push_back(point);
        }
    }
    return points;
}

std::uint32_t words_among(const TokenList& tokens, std::uint32_t first, std::uint32_t last) {
    std::uint32_t words = 0;
    for (std::uint32_t i = first; i < last; ++i)
        words += tokens[i].kind != TokenKind::symbol &&
                         !(i > first && tokens[i].glued && tokens[i - 1].kind != TokenKind::symbol)
                     ? 1
                     : 0;
    return words;
}

} // namespace analyzer
