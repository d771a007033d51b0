// A page for people, before it is text, Markdown or HTML: a title, blocks in reading order, a foot. Built once,
// rendered three ways (render_text.hpp, render_markdown.hpp, render_html.hpp), so that all three hold the same
// words in the same order. In: plain UTF-8, one line a string, never escaped: each renderer escapes for where it
// goes. Blocks never fail. Example:
//   Page page{.title = "Two numbers"};
//   page.add(Page::Heading{"Questions"});
//   page.add(Page::List{Page::Mark::question, {{.text = "How is it measured?", .details = {{"Why", "It tells."}}}}});
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace analyzer {

struct Page {
    /// What a colour says beside the words, which always say it too.
    enum class Tone : std::uint8_t { plain, good, fair, poor, open };

    /// Opens a section (level 2) or a part of one (level 3). `note` says in a few words what stands below.
    /// `anchor`: see Link.
    struct Heading {
        std::string text, note = {};
        int level = 2;
        std::string anchor = {};
    };
    struct Paragraph {
        std::string text;
    };
    /// A share as number of 100 and bar. `ratio` 0..1, printed whole.
    struct Meter {
        std::string label;
        double ratio = 0;
        std::string note = {};
    };
    /// A line below an item: "Why: because". The label may be empty.
    struct Detail {
        std::string label, text;
    };
    /// `lead`: the word before the text, as "+7.6" or "MET"; lists of mark `lead` set it in a column of its
    /// own.
    struct Item {
        std::string lead = {}, text = {};
        std::vector<Detail> details = {};
        Tone tone = Tone::plain;
    };
    enum class Mark : std::uint8_t { bullet, check, question, number, lead };
    struct List {
        Mark mark = Mark::bullet;
        std::vector<Item> items = {};
    };
    /// A cell's words, and where they lead: "#anchor" of a heading, a web or mail address, a file beside the
    /// page.
    struct Cell {
        std::string text, target = {};
    };
    /// Rows may be shorter than `head`. `numbers`: columns set to the right.
    struct Table {
        std::string caption;
        std::vector<std::string> head;
        std::vector<std::vector<Cell>> rows;
        std::vector<std::size_t> numbers = {};
    };
    /// What must not be overlooked: a caution, a limit.
    struct Note {
        std::string label, text;
    };
    struct Quote {
        std::string text, source = {};
    };
    /// Words to copy, such as an e-mail: line ends are kept.
    struct Message {
        std::string label, text;
    };
    struct Link {
        std::string text, target;
    };
    using Block = std::variant<Heading, Paragraph, Meter, List, Table, Note, Quote, Message, Link>;

    std::string title;
    std::string language = "en";
    bool dense = false; ///< to be printed in small type and two columns, for a page that is carried along
    std::vector<Block> blocks = {};
    std::vector<std::string> foot = {};

    void add(Block block) { blocks.push_back(std::move(block)); }
    /// A paragraph, unless there is nothing to say.
    void say(std::string text) {
        if (!text.empty()) blocks.emplace_back(Paragraph{std::move(text)});
    }
};

/// A ratio as the whole number of 100 that meters and sentences print.
inline long of_hundred(double ratio) {
    return std::lround(std::clamp(ratio, 0.0, 1.0) * 100);
}

} // namespace analyzer
