// What a screen misses, why, and what closing it is worth.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/term.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace analyzer {

/// wording: the person has it under another name; placement: listed, not shown at work; adjacent: a neighbour of it;
/// learnable: nothing near; gate: no story helps, check the form.
enum class GapClass : std::uint8_t { wording, placement, adjacent, learnable, gate };
const char* gap_class_name(GapClass gap_class);

struct Gap {
    std::size_t requirement = 0; ///< index
    GapClass gap_class = GapClass::learnable;
    double gain = 0;             ///< exact rise of the chosen screen's coverage if this gap alone were closed
    double proof_gain = 0;       ///< likewise of proof
    TermIndex nearest = no_term; ///< the closest term the résumé has
    bool covered_by_group = false; ///< another member of its either/or is found
};

} // namespace analyzer
