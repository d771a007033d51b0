// SPDX-License-Identifier: Apache-2.0
#include "cli/batch_progress.hpp"

#include "report/terminal_text.hpp"
#include "report/wording.hpp"

#include <algorithm>
#include <cstdio>
#include <ostream>

namespace analyzer {
namespace {

std::string clock_time(double seconds) {
    const auto whole = static_cast<long>(seconds + 0.5);
    char text[40];
    if (whole >= 3600) {
        std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
    } else {
        std::snprintf(text, sizeof text, "%ld:%02ld", whole / 60, whole % 60);
    }
    return text;
}

} // namespace

std::string with_commas(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
    return digits;
}

BatchProgress::BatchProgress(std::ostream& err, Style style, const Lexicon& lexicon)
    : err_(err), style_(style), lexicon_(lexicon) {}

void BatchProgress::show(const BatchState& state) {
    const auto every = std::chrono::milliseconds(style_ == Style::one_line ? 200 : 60'000);
    if (style_ == Style::quiet || state.elapsed - shown_at_ < every) return;
    shown_at_ = state.elapsed;
    const double seconds = static_cast<double>(state.elapsed.count()) / 1000;
    const double rate = static_cast<double>(state.done) / seconds;
    const double left = rate > 0 ? static_cast<double>(state.total - state.done) / rate : 0;
    std::string line = say(lexicon_, "batch/progress",
                           {{"done", with_commas(state.done)},
                            {"total", with_commas(state.total)},
                            {"rate", with_commas(static_cast<std::size_t>(rate + 0.5))},
                            {"left", rate > 0 ? clock_time(left) : "?"},
                            {"unread", with_commas(state.unreadable)}});
    if (style_ == Style::lines) {
        err_ << line << std::endl;
        return;
    }
    const std::size_t width = display_width(line);
    line.append(width_ - std::min(width_, width), ' ');
    width_ = width;
    err_ << '\r' << line << std::flush;
}

void BatchProgress::end() {
    if (style_ == Style::one_line && width_ > 0)
        err_ << '\r' << std::string(width_, ' ') << '\r' << std::flush;
    width_ = 0;
}

std::string batch_summary(const BatchState& state, std::size_t postings, const std::string& folder,
                          const std::string& earlier_day, const Lexicon& lexicon) {
    const Slots slots = {
        {"done", with_commas(state.interrupted ? state.done : state.total - state.unreadable)},
        {"total", with_commas(state.total)},
        {"where", folder}};
    if (state.interrupted) return say(lexicon, "batch/interrupted", slots) + "\n";
    std::string text;
    const auto add = [&](std::string id, std::size_t count) {
        if (count == 0) return;
        if (count == 1) id += "-one";
        Slots counted = slots;
        counted["count"] = with_commas(count);
        text += say(lexicon, "batch/" + id, counted) + "\n";
    };
    add("done", postings);
    add("unreadable", state.unreadable);
    add("skipped", state.skipped);
    add("folders", state.folders_not_entered);
    add("unchanged", state.reused);
    add("dropped", state.dropped);
    add("damaged", state.damaged_lines);
    add("same-content", state.content_groups);
    add("same-person", state.person_groups);
    if (!earlier_day.empty()) text += say(lexicon, "batch/as-of-kept", {{"day", earlier_day}}) + "\n";
    text += say(lexicon, "batch/outputs", slots) + "\n";
    if (state.blind) text += say(lexicon, "batch/blind", slots) + "\n";
    return text;
}

} // namespace analyzer
