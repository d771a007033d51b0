// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_bridge.hpp"

namespace analyzer {

Bridge build_bridge(const BridgeInputs& inputs) {
    return {advise(inputs), find_backstory(inputs), questions_to_ask(inputs), likely_questions(inputs)};
}

} // namespace analyzer
