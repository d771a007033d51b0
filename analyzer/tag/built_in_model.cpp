// SPDX-License-Identifier: Apache-2.0
#include "tag/built_in_model.hpp"

// The assembler takes the file as it is, as in lexicon/built_in_image.cpp.
asm(".section .rodata\n"
    ".balign 16\n"
    ".global backstory_model_begin\n"
    "backstory_model_begin:\n"
    ".incbin \"" BACKSTORY_MENTION_MODEL "\"\n"
    ".global backstory_model_end\n"
    "backstory_model_end:\n"
    ".byte 0\n"
    ".previous\n");

extern "C" {
extern const char backstory_model_begin[];
extern const char backstory_model_end[];
}

namespace analyzer {

std::string_view built_in_model() {
    return {backstory_model_begin, static_cast<std::size_t>(backstory_model_end - backstory_model_begin)};
}

} // namespace analyzer
