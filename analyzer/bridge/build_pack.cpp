// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_pack.hpp"

#include "bridge/slots.hpp"

namespace analyzer {

std::string text_of(const Message& message) {
    std::string text;
    for (std::size_t i = 0; i < message.paragraphs.size(); ++i) {
        if (i > 0) text += i + 1 == message.paragraphs.size() ? "\n" : "\n\n";
        text += message.paragraphs[i];
    }
    return text;
}

InterviewPack build_pack(const BridgeInputs& inputs) {
    InterviewPack pack;
    pack.request = *inputs.request;
    Slots pair = slots_of_pair(inputs);
    pack.name = pair["name"];
    pack.title = pair["title"];
    choose_stories(inputs, pack);
    pack.stumped = ways_out(inputs);
    plan_road(inputs, pack);
    pack.messages = messages_after(inputs);
    return pack;
}

} // namespace analyzer
