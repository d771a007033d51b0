// The lines of a résumé that tell of something done: bullet points and sentences of jobs, volunteering and
// projects, each with its place and the requirements it speaks for. Few enough words to be quoted; longer
// lines give the sentence that matters. Example: {quote: "Precepted 14 new grads", place: "Charge Nurse,
// Calder Valley Hospital", result: false}.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/build_bridge.hpp"

#include <string>
#include <vector>

namespace analyzer {

struct Deed {
    Span span;
    std::string quote;
    std::string place;                     ///< job and employer, as far as stated
    bool result = false;                   ///< an outcome stands beside it
    std::vector<std::size_t> requirements; ///< it shows them, or something that surely includes them
    std::vector<std::size_t> near;         ///< it shows a neighbour of these
};

/// In text order.
std::vector<Deed> find_deeds(const BridgeInputs& inputs);

/// The deed that speaks best for a requirement, a neighbour of it where none shows it; null where none does.
const Deed* deed_for(const std::vector<Deed>& deeds, std::size_t requirement);

/// A job as "Charge Nurse, Calder Valley Hospital".
std::string place_of(const Position& position);

} // namespace analyzer
