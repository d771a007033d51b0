// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_bridge.hpp"

#include "bridge/deeds.hpp"
#include "bridge/slots.hpp"

namespace analyzer {

Bridge build_bridge(const BridgeInputs& inputs) {
    const Slots pair = slots_of_pair(inputs);
    const std::vector<Deed> deeds = find_deeds(inputs);
    return {advise(inputs, pair), find_backstory(inputs, deeds), questions_to_ask(inputs, pair),
            likely_questions(inputs, pair, deeds)};
}

} // namespace analyzer
