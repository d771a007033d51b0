// Links a file of this stage's folder into the program. Out: two symbols, SYMBOL_begin and SYMBOL_end, around
// its bytes. Example:  ANALYZER_EMBED(backstory_page_style, "page.css")
// SPDX-License-Identifier: Apache-2.0
#pragma once

#define ANALYZER_EMBED(symbol, file)                                                                         \
    asm(".section .rodata\n.global " #symbol "_begin\n" #symbol                                              \
        "_begin:\n.incbin \"" BACKSTORY_REPORT_FOLDER "/" file "\"\n.global " #symbol "_end\n" #symbol       \
        "_end:\n.byte 0\n.previous\n");                                                                      \
    extern "C" const char symbol##_begin[];                                                                  \
    extern "C" const char symbol##_end[];
