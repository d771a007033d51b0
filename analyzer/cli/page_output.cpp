// SPDX-License-Identifier: Apache-2.0
#include "cli/page_output.hpp"

#include "report/render_html.hpp"
#include "report/render_markdown.hpp"
#include "report/render_text.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace analyzer {

namespace {

namespace po = boost::program_options;

constexpr std::size_t widest = 80, narrowest = 40;

bool is_named(std::string_view formats, const std::string& format) {
    const auto is_letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    const std::size_t at = formats.find(format);
    if (format.empty() || at == std::string_view::npos || format == "or") return false;
    const std::size_t end = at + format.size();
    return (at == 0 || !is_letter(formats[at - 1])) && (end == formats.size() || !is_letter(formats[end]));
}

bool wants_color(const std::string& choice, const Streams& streams, bool to_file) {
    if (choice == "always") return true;
    const char* off = std::getenv("NO_COLOR");
    return choice == "auto" && streams.out_is_terminal && !to_file && (off == nullptr || *off == '\0');
}

std::size_t terminal_width(const Streams& streams) {
    std::size_t columns = 0;
    if (const char* given = std::getenv("COLUMNS")) columns = std::strtoul(given, nullptr, 10);
    winsize size{};
    if (columns == 0 && streams.out_is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    return columns == 0 ? widest : std::clamp(columns, narrowest, widest);
}

} // namespace

void declare_page_output(po::options_description& options, const char* formats) {
    options.add_options()("format", po::value<std::string>()->default_value("text"), formats);
    options.add_options()("output", po::value<std::string>(),
                          "write to this file instead of standard output");
    options.add_options()("color", po::value<std::string>()->default_value("auto"),
                          "auto, always or never; auto: on a terminal, unless NO_COLOR is set");
}

Result<PageOutput> page_output(const po::variables_map& options, const Streams& streams,
                               std::string_view formats, const char* command) {
    PageOutput output{text_option(options, "format"), text_option(options, "output")};
    if (!is_named(formats, output.format)) {
        return usage_error(
            "`" + output.format + "` is no format of this command (" + std::string(formats) + ")", command);
    }
    const std::string color = text_option(options, "color");
    if (color != "auto" && color != "always" && color != "never") {
        return usage_error("`" + color + "` is no choice for --color", command);
    }
    output.color = wants_color(color, streams, !output.file.empty());
    output.width = output.file.empty() ? terminal_width(streams) : widest;
    return output;
}

std::string render_page(const Page& page, const PageOutput& output) {
    if (output.format == "text") return render_text(page, {output.width, output.color});
    if (output.format == "markdown") return render_markdown(page);
    if (output.format == "html") return render_html(page);
    return {};
}

} // namespace analyzer
