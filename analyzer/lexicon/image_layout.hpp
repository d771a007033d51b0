// The order of an image's parts and its header, shared by the one that writes and the one that opens it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/image.hpp"

namespace analyzer {

inline constexpr std::uint64_t image_magic = 0x31'58'45'4C'4B'43'41'42; // "BACKLEX1", little endian

struct ImageHeader {
    std::uint64_t magic = image_magic;
    std::uint64_t bytes = 0;
    Range parts[16]; ///< begin: byte offset; count: records
};

/// Calls visit(part number, span member) for every part, in file order. `strings` is the last one.
template <class View, class Visit> void for_each_part(View& view, Visit visit) {
    visit(0, view.terms);
    visit(1, view.forms);
    visit(2, view.lists);
    visit(3, view.items);
    visit(4, view.weights);
    visit(5, view.templates);
    visit(6, view.entries);
    visit(7, view.files);
    visit(8, view.nodes);
    visit(9, view.edges);
    visit(10, view.outputs);
    visit(11, view.words);
    visit(12, view.root_child);
    visit(13, view.numbers);
    visit(14, view.hashes);
}
inline constexpr int strings_part = 15;

} // namespace analyzer
