// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/pieces.hpp"

#include "document/formats/pdf/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace analyzer::pdf {
namespace {

/// Gap, in font sizes, from which on two characters are no longer the same piece; whether it is a space or a TAB is
/// for the line to say.
constexpr float piece_gap = 0.75F;
/// The same where the page paints its spaces and painted none here.
constexpr float apart_gap = 0.22F;
/// Letters this far apart are taken for words by readers that go by gaps.
constexpr float spread_gap = 0.25F;
/// Gap that tells words apart where no space is painted: TeX squeezes its word spaces to 0.2, titles to less.
constexpr float word_gap = 0.12F;
constexpr std::uint32_t combining_limit = 30; // Limits::combining_run; UAX #15 stream-safe

struct Letter {
    const Glyph* glyph = nullptr;
    bool space_before = false;
    float gap = 0; ///< to the letter before, in font sizes
};

/// The mark that combines where TeX paints an accent of its own over a letter.
char32_t combining_of(char32_t accent) {
    constexpr std::pair<char32_t, char32_t> accents[] = {
        {0x60, 0x300},  {0xB4, 0x301},  {0x2C6, 0x302}, {U'^', 0x302}, {0x2DC, 0x303},
        {0xAF, 0x304},  {0x2D8, 0x306}, {0x2D9, 0x307}, {0xA8, 0x308}, {0x2DA, 0x30A},
        {0x2DD, 0x30B}, {0x2C7, 0x30C}, {0xB8, 0x327}};
    for (const auto& [spacing, combining] : accents)
        if (spacing == accent) return combining;
    return 0;
}

bool is_raised(const Glyph& glyph, const Glyph& before) {
    const float larger = std::max(glyph.size, before.size);
    const float smaller = std::min(glyph.size, before.size);
    return smaller < 0.85F * larger && std::abs(glyph.baseline - before.baseline) < 0.6F * larger;
}

bool continues(const Glyph& glyph, const Glyph& before) {
    if (glyph.turn != before.turn) return false;
    // An accent of its own may stand higher than its letter.
    const bool overlaid = glyph.left < before.right && before.left < glyph.right;
    if (overlaid && combining_of(before.value) != 0 &&
        std::abs(glyph.baseline - before.baseline) < 0.5F * glyph.size)
        return true;
    const float size = std::max(glyph.size, before.size);
    const float gap = (glyph.left - before.right) / size;
    if (gap < -0.7F || gap > piece_gap) return false;
    if (glyph.left < before.left - 0.3F * size) return false;
    if (std::abs(glyph.baseline - before.baseline) < 0.2F * size) return true;
    return is_raised(glyph, before) && gap < 0.5F;
}

/// Letter spacing: the gap that three quarters of the letters keep, where there are enough to tell.
float letter_spacing(const std::vector<Letter>& letters) {
    std::vector<float> gaps;
    for (std::size_t i = 1; i < letters.size(); ++i)
        if (!letters[i].space_before) gaps.push_back(letters[i].gap);
    if (gaps.size() < 3) return 0;
    const auto quarter = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 4);
    std::nth_element(gaps.begin(), quarter, gaps.end());
    return std::max(0.0F, *quarter);
}

void mark_words(std::vector<Letter>& letters, bool spaces_painted) {
    const float spacing = letter_spacing(letters);
    const auto spaces =
        std::count_if(letters.begin(), letters.end(), [](const Letter& l) { return l.space_before; });
    // Where spaces are painted they are enough; a gap must then be a wide one to count as well.
    float threshold = spacing + (spaces > 0 || spaces_painted ? 0.28F : word_gap);
    if (spacing > 0.08F) threshold = spacing + std::max(0.2F, 0.6F * spacing);
    for (std::size_t i = 1; i < letters.size(); ++i) {
        const bool wide =
            is_wide_script(letters[i].glyph->value) && is_wide_script(letters[i - 1].glyph->value);
        if (letters[i].gap > (wide ? threshold + 0.4F : threshold)) letters[i].space_before = true;
        // "Diploma" and then "College" in smaller letters, with nothing between: two texts set side by side.
        const Glyph& before = *letters[i - 1].glyph;
        const Glyph& glyph = *letters[i].glyph;
        if (is_capital(glyph.value) && is_letter_or_digit(before.value) && !is_capital(before.value) &&
            std::abs(glyph.size - before.size) > 0.15F * before.size &&
            std::abs(glyph.baseline - before.baseline) < 1)
            letters[i].space_before = true;
        if (wide && letters[i].gap < 0.1F && spaces == 0) letters[i].space_before = false;
    }
}

/// "S K I L L S" with painted spaces: nearly all words of the piece are one capital long.
bool join_spread_word(std::vector<Letter>& letters) {
    std::size_t words = 1;
    std::size_t singles = 0;
    std::size_t length = 0;
    std::vector<float> gaps;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (!is_letter_or_digit(letters[i].glyph->value) && letters[i].glyph->value != U'&') return false;
        const bool starts = i > 0 && letters[i].space_before;
        if (starts) {
            singles += length == 1 ? 1 : 0;
            ++words;
            length = 0;
            gaps.push_back(letters[i].gap);
        }
        if (!is_capital(letters[i].glyph->value) && letters[i].glyph->value != U'&') return false;
        ++length;
    }
    singles += length == 1 ? 1 : 0;
    if (words < 4 || singles * 10 < words * 7) return false;
    std::nth_element(gaps.begin(), gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2), gaps.end());
    const float usual = gaps[gaps.size() / 2];
    for (Letter& letter : letters)
        if (letter.gap < 1.7F * usual) letter.space_before = false;
    return true;
}

float usual_size(const std::vector<Letter>& letters) {
    std::vector<float> sizes;
    sizes.reserve(letters.size());
    for (const Letter& letter : letters) sizes.push_back(letter.glyph->size);
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

float usual_baseline(const std::vector<Letter>& letters, float size) {
    for (const Letter& letter : letters)
        if (letter.glyph->size >= 0.95F * size) return letter.glyph->baseline;
    return letters.front().glyph->baseline;
}

/// "´e" painted on one spot -> "é".
void join_accents(std::vector<Letter>& letters, std::vector<Glyph>& made) {
    made.reserve(letters.size()); // the letters point into it
    for (std::size_t i = 0; i + 1 < letters.size(); ++i) {
        const Glyph& a = *letters[i].glyph;
        const Glyph& b = *letters[i + 1].glyph;
        const float shared = std::min(a.right, b.right) - std::max(a.left, b.left);
        if (shared < 0.4F * std::min(a.right - a.left, b.right - b.left)) continue;
        const bool accent_first = combining_of(a.value) != 0;
        const char32_t mark = combining_of(accent_first ? a.value : b.value);
        const char32_t letter = accent_first ? b.value : a.value;
        const char32_t whole = mark == 0 ? 0 : composed(letter == 0x131 ? U'i' : letter, mark);
        if (whole == 0) continue;
        made.push_back(accent_first ? b : a);
        made.back().value = whole;
        letters[i].glyph = &made.back();
        letters.erase(letters.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

/// "1." or "12)"
bool is_list_number(const std::vector<Letter>& letters) {
    const auto is_digit = [](const Letter& l) { return l.glyph->value >= U'0' && l.glyph->value <= U'9'; };
    const char32_t last = letters.back().glyph->value;
    return letters.size() >= 2 && letters.size() <= 3 && (last == U'.' || last == U')') &&
           std::all_of(letters.begin(), letters.end() - 1, is_digit);
}

Piece make_piece(std::vector<Letter>& letters, const PageContent& page, bool spaces_painted) {
    std::vector<Glyph> made;
    join_accents(letters, made);
    mark_words(letters, spaces_painted);
    const bool spread =
        join_spread_word(letters) || (letters.size() > 3 && letter_spacing(letters) > spread_gap);
    Piece piece;
    piece.spread = spread;
    piece.size = usual_size(letters);
    piece.baseline = usual_baseline(letters, piece.size);
    piece.turn = letters.front().glyph->turn;
    piece.left = letters.front().glyph->left;
    piece.space_before = letters.front().space_before;
    piece.apart = spaces_painted && !piece.space_before;
    piece.wide_script = is_wide_script(letters.front().glyph->value);
    // Whatever single sign stands apart at the beginning of a line, it is the mark of an item.
    const char32_t first = letters.front().glyph->value;
    piece.bullet = letters.size() == 1 && (is_bullet(first) || first == U'>' || first == U'+');
    piece.bullet |= is_list_number(letters);
    std::uint32_t marks = 0;
    for (const Letter& letter : letters) {
        const Glyph& glyph = *letter.glyph;
        marks = glyph.value >= 0x300 && is_mark(glyph.value) ? marks + 1 : 0;
        if (marks > combining_limit) continue;
        if (letter.space_before && !piece.text.empty()) piece.text += ' ';
        piece.places.push_back({static_cast<std::uint32_t>(piece.text.size()), glyph.left, glyph.right});
        append_utf8(piece.text, glyph.value);
        piece.right = std::max(piece.right, glyph.right);
        if (glyph.value < 0x30) continue;
        const FontLook look = page.fonts[glyph.font];
        ++piece.letters;
        piece.bold += look.bold ? 1 : 0;
        piece.italic += look.italic ? 1 : 0;
    }
    return piece;
}

/// Finds characters that were painted before at nearly the same place.
class Repeats {
  public:
    explicit Repeats(std::size_t glyphs) : first_(std::bit_ceil(2 * glyphs + 1), none) {
        seen_.reserve(glyphs);
    }

    bool is_repeat(const Glyph& glyph) {
        const long column = std::lround(glyph.left / cell);
        const long row = std::lround(glyph.baseline / cell);
        const float reach = 0.12F * glyph.size;
        const float around = std::min(reach, 2 * cell) + slack; // no farther than the next cell
        const long first_x = std::max(column - 1, std::lround((glyph.left - around) / cell));
        const long last_x = std::min(column + 1, std::lround((glyph.left + around) / cell));
        const long first_y = std::max(row - 1, std::lround((glyph.baseline - around) / cell));
        const long last_y = std::min(row + 1, std::lround((glyph.baseline + around) / cell));
        for (long x = first_x; x <= last_x; ++x)
            for (long y = first_y; y <= last_y; ++y)
                for (std::uint32_t i = first_[slot(key(x, y))]; i != none; i = seen_[i].next) {
                    const Glyph& other = *seen_[i].glyph;
                    if (seen_[i].cell == key(x, y) && other.value == glyph.value &&
                        other.turn == glyph.turn && std::abs(other.left - glyph.left) < reach &&
                        std::abs(other.baseline - glyph.baseline) < reach)
                        return true;
                }
        keep(glyph, key(column, row));
        return false;
    }

  private:
    struct Seen {
        std::uint64_t cell = 0;
        const Glyph* glyph = nullptr;
        std::uint32_t next = 0; ///< in the same slot
    };
    static constexpr float cell = 2;
    static constexpr float slack = 0.01F; ///< past what adding up rounds off
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    static std::uint64_t key(long x, long y) {
        return (static_cast<std::uint64_t>(x) << 32) ^ (static_cast<std::uint64_t>(y) & 0xFFFFFFFFU);
    }
    [[nodiscard]] std::size_t slot(std::uint64_t key) const {
        return ((key * 0x9E3779B97F4A7C15U) >> 32) & (first_.size() - 1);
    }
    void keep(const Glyph& glyph, std::uint64_t at) {
        std::uint32_t& first = first_[slot(at)];
        int there = 0;
        for (std::uint32_t i = first; i != none; i = seen_[i].next) there += seen_[i].cell == at ? 1 : 0;
        if (there >= 16) return; // a file that piles everything on one spot must not make this slow
        seen_.push_back({at, &glyph, first});
        first = static_cast<std::uint32_t>(seen_.size() - 1);
    }

    std::vector<std::uint32_t> first_; ///< of each slot, an index into `seen_`
    std::vector<Seen> seen_;
};

/// A gap without a space, where spaces are painted and the letters before stand close.
bool begins_cell(const Glyph& glyph, const std::vector<Letter>& letters) {
    const Glyph& before = *letters.back().glyph;
    const float gap = (glyph.left - before.right) / std::max(glyph.size, before.size);
    return gap > apart_gap && letters.size() > 1 && letters.back().gap < 0.5F * gap &&
           !is_wide_script(glyph.value);
}

bool paints_spaces(const PageContent& page) {
    const auto spaces =
        std::count_if(page.glyphs.begin(), page.glyphs.end(), [](const Glyph& g) { return g.value == U' '; });
    return static_cast<std::size_t>(spaces) * 14 > page.glyphs.size();
}

std::vector<Piece> pieces_of(const PageContent& page, Visibility wanted) {
    std::vector<Piece> pieces;
    std::vector<Letter> letters;
    Repeats repeats(wanted == Visibility::visible ? page.glyphs.size() : 0);
    bool space = false;
    const bool spaces_painted = paints_spaces(page);
    const auto close = [&] {
        if (!letters.empty()) pieces.push_back(make_piece(letters, page, spaces_painted));
        letters.clear();
    };
    for (const Glyph& glyph : page.glyphs) {
        if (glyph.value == U'\uFFFD' || !std::isfinite(glyph.left + glyph.right + glyph.baseline)) continue;
        if (glyph.value == U' ') {
            space = true;
            continue;
        }
        if (glyph.visibility != wanted) continue;
        if (wanted == Visibility::visible && repeats.is_repeat(glyph)) continue;
        if (!letters.empty() && !continues(glyph, *letters.back().glyph)) close();
        if (!letters.empty() && spaces_painted && !space && begins_cell(glyph, letters)) close();
        float gap = 0;
        if (!letters.empty()) {
            const Glyph& before = *letters.back().glyph;
            gap = (glyph.left - before.right) / std::max(glyph.size, before.size);
        }
        letters.push_back({&glyph, space, gap});
        space = false;
    }
    close();
    return pieces;
}

} // namespace

std::vector<Piece> visible_pieces(const PageContent& page) {
    return pieces_of(page, Visibility::visible);
}

std::string hidden_text(const PageContent& page, Visibility reason) {
    std::string text;
    for (const Piece& piece : pieces_of(page, reason)) {
        if (!text.empty()) text += ' ';
        text += piece.text;
    }
    return text;
}

} // namespace analyzer::pdf
