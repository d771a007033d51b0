// Writes the lines of one Document: every reader but the PDF one pours its words in here. It trims lines, turns wide
// gaps into one TAB, drops invisible characters, cuts runs of combining marks and stops at the text limit. In: runs
// of valid UTF-8 with their look. Out: Document.text, lines, links, fields. Fails never: past the limit it ignores
// what comes and leaves a warning. Example: TextBuilder out(doc, limits, Spaces::collapse); out.text("Jo Doe", {.bold
// = true}); out.end_line();
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "document/limits.hpp"
#include "text/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

/// HTML and Markdown collapse white space; a word processor's three spaces in a row are a gap someone made on
/// purpose.
enum class Spaces : std::uint8_t { collapse, gaps };

/// The look of a run of characters.
struct RunLook {
    bool bold = false;
    bool italic = false;
    float font_size = 0; ///< points
};

/// The look of a whole line.
struct LineLook {
    std::uint8_t heading_level = 0;
    bool list_item = false;
    Region region = Region::body;
};

class TextBuilder {
  public:
    TextBuilder(Document& document, const Limits& limits, Spaces spaces);

    void begin_block() { ++block_; } ///< the lines that follow belong to a new paragraph or cell
    void set_line(LineLook look) { line_ = look; } ///< for the current line and the next ones
    [[nodiscard]] LineLook line_look() const { return line_; }
    void text(std::string_view utf8, RunLook look = {});
    void tab();
    void end_line();
    void blank_line(); ///< at most one in a row, none at the beginning
    void begin_link(std::string target);
    void end_link();
    /// Writes a value, its line ends kept, and remembers where it stands.
    void field(std::string path, std::string_view value, RunLook look = {});
    void hide(std::string_view hidden,
              std::string_view reason); ///< joins what hides for the same reason in a row
    /// The lines of another document, on lines of their own; they stand on the current page unless they keep
    /// theirs.
    void splice(const Document& part, bool keep_pages = false);
    /// The cells of a table row: short ones side by side with TABs, long ones one after the other.
    void row(const std::vector<Document>& cells);

    [[nodiscard]] bool at_line_start() const { return document_.text.size() == line_begin_; }
    [[nodiscard]] bool gap_pending() const { return gap_ != Gap::none; }
    [[nodiscard]] bool full() const { return full_; }

  private:
    enum class Gap : std::uint8_t { none, space, wide };

    void put(char32_t value, std::string_view bytes, RunLook look);
    void flush_gap();
    void space(std::uint32_t width);
    void append_range(const Document& part, Span range, bool with_line, bool keep_pages = false);
    void take_features(const Document& part, bool keep_pages);
    void cut();

    Document& document_;
    std::size_t characters_left_;
    std::uint32_t combining_limit_;
    Spaces spaces_;
    Gap gap_ = Gap::none;
    std::uint32_t gap_width_ = 0;
    LineLook line_ = {};
    std::uint32_t block_ = 0;
    std::size_t line_begin_ = 0;
    std::uint32_t letters_ = 0, bold_ = 0, italic_ = 0;
    double size_sum_ = 0;
    std::uint32_t marks_ = 0;
    bool marks_warned_ = false;
    bool full_ = false;
    std::size_t zero_width_at_ =
        static_cast<std::size_t>(-1); ///< where a character without width was dropped last
    std::vector<std::size_t> joints_; ///< where one was dropped between two letters of this line
    std::vector<std::string> open_links_;
    std::vector<std::size_t> link_begins_; ///< npos until the first visible character
    bool links_waiting_ = false;           ///< ... is there such a one?
};

/// Does the line open with a bullet or a list number?
bool opens_with_item_mark(std::string_view line);
/// `no-text` for a document without a letter or digit, else the document.
Result<Document> finished(Document document);

} // namespace analyzer
