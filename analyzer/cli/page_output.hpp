// How commands that make a page deliver it: --format, --output, --color; the terminal's width.
// In: a command's options. Out: the choice, or an error of usage; then the page rendered in that format.
// Colour: `auto` only on a terminal, and not where NO_COLOR is set. Width: 80 columns, or fewer where the
// terminal (or COLUMNS) has fewer, but never under 40.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.hpp"
#include "report/page.hpp"

#include <string>
#include <string_view>

namespace analyzer {

struct PageOutput {
    std::string format; ///< one of those the command names
    std::string file;   ///< empty: standard output
    bool color = false;
    std::size_t width = 80;
};

/// `formats`: "text, json, markdown or html", as --help shows it; the words a person may choose.
void declare_page_output(boost::program_options::options_description& options, const char* formats);
Result<PageOutput> page_output(const boost::program_options::variables_map& options, const Streams& streams,
                               std::string_view formats, const char* command);

/// The page as text, markdown or html; empty for a format that is no page.
std::string render_page(const Page& page, const PageOutput& output);

} // namespace analyzer
