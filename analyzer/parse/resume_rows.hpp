// The lines of a résumé with what the parser asks of them: bullets and rules taken off, cells, dates, look. In: the
// document's lines. Out: rows in text order; lines without a letter or digit only leave `rule_below`/`rule_above`. A
// cell ends at a TAB, three blanks or an icon glyph. Example: "• Clerk<TAB>2019 – 2021" is a bulleted row of two
// cells.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/date_range.hpp"
#include "parse/resume_words.hpp"

#include <vector>

namespace analyzer {

struct Cell {
    Span span;
    TokenRange tokens;
};

struct Row {
    Span line;         ///< the whole line
    Span span;         ///< what stands in it, marks at both ends left out
    TokenRange tokens; ///< of `span`
    std::vector<Cell> cells;
    std::uint32_t block = 0;
    std::uint32_t page = 1;
    std::uint8_t heading_level = 0;
    bool bullet = false;
    bool bold = false;
    bool italic = false;
    bool capitals = false;    ///< all its letters, of which there are two or more
    bool blank_above = false; ///< an empty line or a rule stands above it
    bool rule_below = false;
    bool furniture = false; ///< page header, footer or a line repeated on every page
    bool item_like = false; ///< the format marks it as an item of a list
    float size = 0;
    float left = 0, top = 0, right = 0, bottom = 0;
    float indent = 0; ///< points, or columns in texts without layout
    std::uint32_t words = 0;
    std::uint32_t first_date = 0, date_count = 0; ///< into the list of dates

    [[nodiscard]] bool has_date() const { return date_count > 0; }
};

struct RowList {
    std::vector<Row> rows;
    std::vector<FoundDate> dates;
    float body_size = 0; ///< the size of most letters, 0 where the format has none
    bool has_layout = false;
    bool has_bold = false; ///< some rows are bold and most are not
};

RowList read_rows(const ResumeWords& words);

/// Does a row that is no item of a list hold dates with two ends, as what one did for a time has?
bool tells_a_time(const RowList& list, const Row& row);
/// ... and little beside them: "from 9 January 2023 to date".
bool is_line_of_dates(const RowList& list, const Row& row);

/// Takes blanks and marks that belong to no word off both ends; closing brackets and full stops of the text
/// stay.
Span trim_marks(std::string_view text, Span span);
/// Cuts [span] into cells.
std::vector<Cell> cells_of(const ResumeWords& words, Span span);

} // namespace analyzer
