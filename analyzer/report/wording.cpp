// SPDX-License-Identifier: Apache-2.0
#include "report/wording.hpp"

#include "report/page.hpp"
#include "report/report.hpp"

#include <cstdio>

namespace analyzer {

std::string say(const Lexicon& lexicon, std::string_view id, const Slots& slots) {
    const std::optional<Template> wording = lexicon.find_template(std::string(id));
    if (!wording) return {};
    return fill_template(wording->value("text"), slots).value_or("");
}

std::vector<std::string> attributions(const Lexicon& lexicon) {
    std::vector<std::string> texts;
    for (const Template& wording : lexicon.templates_in("attribution/"))
        texts.emplace_back(wording.value("text"));
    return texts;
}

std::string duration(const Lexicon& lexicon, Months months) {
    const auto count = [&](const std::string& unit, Months number) {
        return say(lexicon, "duration/" + unit + (number == 1 ? "" : "s"),
                   {{"count", std::to_string(number)}});
    };
    if (months < 24) return count("month", months);
    const std::string years = count("year", months / 12);
    return months % 12 == 0 ? years : years + " " + count("month", months % 12);
}

std::string whole_percent(double ratio) {
    return std::to_string(of_hundred(ratio));
}

std::string percent_change(double change) {
    char text[24];
    std::snprintf(text, sizeof text, "%+.1f", percent(change) + 0.0); // "+ 0.0": never "-0.0"
    return text;
}

} // namespace analyzer
