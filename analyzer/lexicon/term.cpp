// SPDX-License-Identifier: Apache-2.0
#include "lexicon/term.hpp"

#include <array>

namespace analyzer {

namespace {

constexpr std::array<const char*, 9> kinds = {"skill",      "tool",       "soft",  "language", "degree",
                                              "credential", "experience", "title", "gate"};
constexpr std::array<const char*, 7> levels = {"",         "secondary", "certificate", "associate",
                                               "bachelor", "master",    "doctorate"};

} // namespace

const char* kind_name(Kind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kind_named(std::string_view name) {
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (name == kinds[i]) return static_cast<Kind>(i);
    }
    return std::nullopt;
}

const char* degree_level_name(DegreeLevel level) {
    return levels[static_cast<std::size_t>(level)];
}

std::optional<DegreeLevel> degree_level_named(std::string_view name) {
    for (std::size_t i = 1; i < levels.size(); ++i) {
        if (name == levels[i]) return static_cast<DegreeLevel>(i);
    }
    return std::nullopt;
}

} // namespace analyzer
