// SPDX-License-Identifier: Apache-2.0
#include "lexicon/built_in_image.hpp"

// The assembler takes the file as it is; an array in a source file would cost minutes to compile.
asm(".section .rodata\n"
    ".balign 16\n"
    ".global backstory_lexicon_begin\n"
    "backstory_lexicon_begin:\n"
    ".incbin \"" BACKSTORY_LEXICON_IMAGE "\"\n"
    ".global backstory_lexicon_end\n"
    "backstory_lexicon_end:\n"
    ".byte 0\n"
    ".previous\n");

extern "C" {
extern const char backstory_lexicon_begin[];
extern const char backstory_lexicon_end[];
}

namespace analyzer {

std::string_view built_in_image() {
    return {backstory_lexicon_begin,
            static_cast<std::size_t>(backstory_lexicon_end - backstory_lexicon_begin)};
}

} // namespace analyzer
