// The numbers of a report, and how each came about. Ratios run from 0 to 1; writers turn them into percent.
// coverage: of what the posting asks, weighed, how much a screen would find. proof: of what is found, how much is shown at
// work rather than listed. Neither is a chance of success.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace analyzer {

/// What a hard condition comes to. answer_in_application: no résumé settles it.
enum class Verdict : std::uint8_t { met, unmet, unproven, answer_in_application };
const char* verdict_name(Verdict verdict);

struct Gate {
    std::size_t requirement = 0; ///< index
    Verdict verdict = Verdict::unproven;
    std::string_view reason; ///< a template's id in the wording lexicon, "gate/..."
};

/// One requirement's part of the sum. Either/or members are one unit: its possible points stand at the member that fits
/// best, the others have none.
struct Part {
    double weight = 0; ///< of the unit; 0 for members that do not carry it, and for what no résumé settles
    double possible = 0; ///< share of the whole that this part can give
    double credit_literal = 0, credit_standard = 0, credit_lenient = 0; ///< 0..1 of `possible`
};

struct Score {
    double literal = 0, standard = 0, lenient = 0;
    std::optional<double> required,
        preferred;      ///< standard screen; nothing where the posting asks none of the kind
    double ceiling = 0; ///< standard screen after honest editing: wording mended, nothing new claimed
    std::optional<double> proof; ///< nothing where nothing was found
    std::vector<Part> parts;     ///< same index as the requirements
    std::vector<Gate> gates;
    bool nothing_to_screen = false;

    [[nodiscard]] double coverage(Screen screen) const {
        return screen == Screen::literal ? literal : screen == Screen::standard ? standard : lenient;
    }
};

} // namespace analyzer
