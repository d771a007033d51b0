// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace analyzer {

namespace {

constexpr std::size_t most_lines = 3'000; // each row is looked for in every line

std::vector<std::string> plain_lines(std::string_view text) {
    std::vector<std::string> lines(1);
    for (const char c : text) {
        if (c == '\n') {
            if (!lines.back().empty()) lines.emplace_back();
            if (lines.size() > most_lines) break;
        } else if (c == ' ' || c == '\t') {
            if (!lines.back().empty() && lines.back().back() != ' ') lines.back() += ' ';
        } else {
            lines.back() += c;
        }
    }
    if (lines.back().empty()) lines.pop_back();
    return lines;
}

/// Index of the first line that holds the words whole, or npos.
std::size_t line_holding(const std::vector<std::string>& lines, std::string_view words) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t at = lines[i].find(words);
        if (at == std::string::npos) continue;
        const std::size_t end = at + words.size();
        if ((at == 0 || lines[i][at - 1] == ' ') && (end == lines[i].size() || lines[i][end] == ' '))
            return i;
    }
    return std::string::npos;
}

/// Where the row puts together what stands in two places of the text that do not follow one another, else
/// npos.
std::size_t seam_of(const std::vector<std::string>& lines, const std::string& row) {
    if (line_holding(lines, row) != std::string::npos) return std::string::npos;
    for (std::size_t cut = row.rfind(' '); cut != std::string::npos && cut > 0;
         cut = row.rfind(' ', cut - 1)) {
        const std::size_t left = line_holding(lines, std::string_view(row).substr(0, cut));
        if (left == std::string::npos) continue;
        const std::size_t right = line_holding(lines, std::string_view(row).substr(cut + 1));
        const bool apart = right != std::string::npos && right != left && right != left + 1;
        return apart ? cut : std::string::npos;
    }
    return std::string::npos;
}

/// The words on both sides of the seam, which tell more than the beginning of the row.
std::string around_seam(std::string_view row, std::size_t seam) {
    constexpr std::size_t reach = 32;
    std::size_t begin = seam > reach ? row.find(' ', seam - reach) : 0;
    if (begin > 0) ++begin;
    if (begin > seam) begin = seam;
    std::size_t end = std::min(row.size(), seam + reach);
    if (end < row.size()) end = std::max(row.rfind(' ', end), seam);
    if (end == seam) end = row.size();
    return (begin > 0 ? "... " : "") + std::string(row.substr(begin, end - begin)) +
           (end < row.size() ? " ..." : "");
}

} // namespace

/// The order of the page's content and the order of its rows disagree: a reader that knows no columns mixes
/// them.
void find_unstable_order(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    if (document.row_order_text.empty()) return;
    const std::vector<std::string> lines = plain_lines(document.text);
    const std::vector<std::string> rows = plain_lines(document.row_order_text);
    std::size_t mixed = 0;
    std::string first;
    bool found_telling = false;
    for (const std::string& row : rows) {
        const std::size_t seam = seam_of(lines, row);
        if (seam == std::string::npos) continue;
        // Two headings side by side tell less than two sentences run together.
        const bool telling = seam > 12 && row.size() - seam > 12;
        if (mixed++ == 0 || (telling && !found_telling)) first = around_seam(row, seam);
        found_telling = found_telling || telling;
    }
    const Lexicon& words = inputs.resume.text.lexicon;
    if (mixed == 0 || static_cast<double>(mixed) < words.weight("finding/mixed-rows")) return;
    const double share = static_cast<double>(mixed) / static_cast<double>(rows.size());
    if (share < words.weight("finding/mixed-share")) return;
    out.add(
        {},
        {{"count", std::to_string(mixed)}, {"of", std::to_string(rows.size())}, {"row", short_quote(first)}});
}

} // namespace analyzer
