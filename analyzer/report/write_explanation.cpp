// SPDX-License-Identifier: Apache-2.0
#include "report/write_explanation.hpp"

#include "report/terminal_text.hpp"

#include <cstdio>

namespace analyzer {

namespace {

std::string cut(const std::string& text, std::size_t columns) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t next = i + 1;
        while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0) == 0x80) ++next;
        if (display_width(out) + display_width(text.substr(i, next - i)) > columns) break;
        out += text.substr(i, next - i);
        i = next;
    }
    return out + std::string(columns - display_width(out), ' ');
}

double credit_of(const Part& part, Screen screen) {
    return screen == Screen::literal    ? part.credit_literal
           : screen == Screen::standard ? part.credit_standard
                                        : part.credit_lenient;
}

} // namespace

std::string write_explanation(const Report& report) {
    const char* screen = screen_name(report.screen);
    std::string out = std::string("Screen: ") + screen +
                      ". Points = weight / sum of weights x 100 x credit.\n\n" + cut("requirement", 34) +
                      "  weight   share  credit  points  match\n";
    double weights = 0;
    double points = 0;
    for (const Part& part : report.score.parts) weights += part.weight;
    for (std::size_t i = 0; i < report.score.parts.size(); ++i) {
        const Part& part = report.score.parts[i];
        if (part.weight <= 0) continue;
        const double credit = credit_of(part, report.screen);
        points += part.possible * credit * 100;
        char numbers[80];
        std::snprintf(numbers, sizeof numbers, "  %6.2f  %6.2f  %6.2f  %6.2f  ", part.weight,
                      part.possible * 100, credit, part.possible * credit * 100);
        const Requirement& requirement = report.posting.requirements[i];
        std::string name = requirement.name;
        if (!requirement.group.empty()) name += " [" + requirement.group + "]";
        out += cut(terminal_text(name), 34) + numbers + match_kind_name(report.matches[i].match) + "\n";
    }
    char sums[80];
    std::snprintf(sums, sizeof sums, "  %6.2f  100.00          %6.2f\n", weights, points);
    out += cut("sum", 34) + sums;
    out += "\nEither/or members count once, at the one that fits best. What only the application form can\n"
           "settle carries no points. The weights and the reason of each:\n\n";
    for (const WeightRecord& weight : report.lexicon.image().weights) {
        char value[24];
        std::snprintf(value, sizeof value, " = %g: ", weight.value);
        out += std::string(report.lexicon.image().text(weight.name)) + value +
               std::string(report.lexicon.image().text(weight.why)) + "\n";
    }
    return out;
}

} // namespace analyzer
