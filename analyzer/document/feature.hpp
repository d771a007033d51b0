// What a file holds that its text does not show: pictures, columns, turned text, tracked changes. Counted by
// the readers a page at a time for the findings; nothing of it is ever scored. In: a document being read.
// Out: one Feature a kind and page. Example: {FeatureKind::picture, page 1, count 2, share 0.12}.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

/// What `count` counts stands beside each; formats know some of them.
enum class FeatureKind : std::uint8_t {
    picture,         ///< pictures; `share`: of the page they cover
    columns,         ///< columns of text side by side
    table,           ///< cells of rows that hold headings or numbers
    turned_text,     ///< characters written upwards, downwards or aslant
    type3_text,      ///< characters of fonts that are drawings
    unmapped_text,   ///< characters that the font gives no meaning for
    icon_text,       ///< characters of private use: icons
    ligature,        ///< characters that stand for two letters and are stored as one
    spaced_letters,  ///< words written with a space after each letter
    zero_width,      ///< characters without width inside words
    faint_text,      ///< characters hard to tell from what lies behind them
    outline,         ///< shapes of the size of letters
    tracked_change,  ///< insertions and deletions not yet accepted
    comment,         ///< comments at the margin
    content_control, ///< form fields around text
    tab_run,         ///< places with three tabs or more in a row
    untagged,        ///< 1: the PDF does not say which text is a heading, a list, a paragraph
    locked,          ///< 1: its owner forbids copying text out of it
    attachment       ///< files attached to it
};

const char* feature_kind_name(FeatureKind kind); ///< "picture", "turned-text", ...

struct Feature {
    FeatureKind kind = FeatureKind::picture;
    std::uint32_t page = 1;
    std::uint32_t count = 0;
    float share = 0;    ///< 0..1 of the page, where `kind` has one
    std::string sample; ///< the first words it is about, where it is about words

    bool operator==(const Feature&) const = default;
};

inline constexpr std::size_t feature_sample_bytes = 120;

/// Adds to the feature of that kind and page; the first sample stays.
void add_feature(std::vector<Feature>& features, FeatureKind kind, std::uint32_t page, std::uint32_t count,
                 std::string_view sample = {}, float share = 0);

} // namespace analyzer
