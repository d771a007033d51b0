// SPDX-License-Identifier: Apache-2.0
#include "match/match.hpp"

#include <array>

namespace analyzer {

const char* match_kind_name(MatchKind kind) {
    constexpr std::array<const char*, 6> names = {"none",       "related", "implied",
                                                  "inflection", "alias",   "literal"};
    return names[static_cast<std::size_t>(kind)];
}

const char* screen_name(Screen screen) {
    constexpr std::array<const char*, 3> names = {"literal", "standard", "lenient"};
    return names[static_cast<std::size_t>(screen)];
}

bool found_by(Screen screen, MatchKind kind) {
    switch (screen) {
    case Screen::literal:
        return kind == MatchKind::literal;
    case Screen::standard:
        return kind >= MatchKind::inflection;
    case Screen::lenient:
        return kind >= MatchKind::related;
    }
    return false;
}

const char* standing_name(Standing standing) {
    constexpr std::array<const char*, 4> names = {"absent", "listed", "shown", "shown-with-result"};
    return names[static_cast<std::size_t>(standing)];
}

} // namespace analyzer
