// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/utf8.hpp"

#include <string_view>

namespace analyzer {

namespace {

/// Three of the signs that bars and stars are made of, blanks aside, one after the other.
bool rates(std::string_view line) {
    constexpr std::u32string_view signs = U"●○◯★☆■□▮▯▰▱◆◇◉◐⬤⚫⚪✮✩⭐";
    std::size_t run = 0;
    for (std::size_t i = 0; i < line.size();) {
        const CodePoint at = code_point_at(line, i);
        i += at.bytes;
        if (at.bytes > 1 && signs.find(at.value) != std::u32string_view::npos) {
            if (++run == 3) return true;
        } else if (at.value != U' ') {
            run = 0;
        }
    }
    return false;
}

} // namespace

/// Skills rated by dots, stars or bars: a reader of text gets the signs or nothing.
void find_rating_marks(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    Span first;
    std::uint32_t count = 0;
    for (const Line& line : document.lines) {
        if (!rates(line.span.of(document.text))) continue;
        if (count++ == 0) first = line.span;
    }
    if (count > 1) out.add(first, {{"count", std::to_string(count)}});
}

} // namespace analyzer
