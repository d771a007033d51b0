// SPDX-License-Identifier: Apache-2.0
#include "bridge/day_names.hpp"

#include "lexicon/block.hpp"
#include "lexicon/fill_template.hpp"

namespace analyzer {

std::string day_name(const Lexicon& lexicon, const Day& day) {
    const std::optional<Template> wording = lexicon.find_template("phrase/day");
    if (!wording) return day.iso();
    const std::vector<std::string> weekdays = split_items(wording->value("weekdays"));
    const std::vector<std::string> months = split_items(wording->value("months"));
    if (weekdays.size() != 7 || months.size() != 12) return day.iso();
    const Slots slots = {{"weekday", weekdays[day.weekday() - 1]},
                         {"day", std::to_string(day.day)},
                         {"month", months[static_cast<std::size_t>(day.month) - 1]},
                         {"year", std::to_string(day.year)}};
    return fill_template(wording->value("text"), slots).value_or(day.iso());
}

} // namespace analyzer
