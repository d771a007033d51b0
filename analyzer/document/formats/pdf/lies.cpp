// SPDX-License-Identifier: GPL-3.0-only
#include "document/formats/pdf/lies.hpp"

#include <Object.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>
#include <XRef.h>

#include <algorithm>
#include <array>
#include <vector>

namespace analyzer::pdf {
namespace {

/// Pages below a node, counted up to `most`; each step down or aside costs one of a bounded number, so loops end.
int count_pages(const Object& root, int most) {
    struct Level {
        Object kids;
        int next = 0;
    };
    std::vector<Level> levels;
    levels.push_back({root.dictLookup("Kids"), 0});
    int pages = 0;
    for (int steps = 20 * most + 1'000; steps > 0 && pages < most && !levels.empty(); --steps) {
        Level& level = levels.back();
        if (!level.kids.isArray() || level.next >= level.kids.arrayGetLength()) {
            levels.pop_back();
            continue;
        }
        const Object kid = level.kids.arrayGet(level.next++);
        if (!kid.isDict()) continue;
        Object below = kid.dictLookup("Kids");
        if (below.isArray())
            levels.push_back({std::move(below), 0});
        else
            ++pages;
    }
    return pages;
}

/// Deflate packs 1,032 to 1 at best: what is short enough, packed once, needs no measuring.
bool can_exceed(Stream& stream, std::size_t most) {
    constexpr std::size_t best_ratio = 1'032;
    Dict* dictionary = stream.getDict();
    if (dictionary == nullptr) return true;
    const Object filter = dictionary->lookup("Filter");
    const Object length = dictionary->lookup("Length");
    return (filter.isArray() && filter.arrayGetLength() > 1) || !length.isInt() || length.getInt() < 0 ||
           static_cast<std::size_t>(length.getInt()) > most / best_ratio;
}

std::size_t inflated_size(Stream& stream, std::size_t most) {
    std::array<unsigned char, 65'536> block = {};
    std::size_t size = 0;
    stream.reset();
    for (int got = 1; got > 0 && size <= most; size += static_cast<std::size_t>(std::max(0, got)))
        got = stream.doGetChars(static_cast<int>(block.size()), block.data());
    stream.close();
    return size;
}

} // namespace

bool mend_page_count(PDFDoc& source, const Limits& limits) {
    XRef* objects = source.getXRef();
    const Object catalog = objects->getCatalog();
    if (!catalog.isDict()) return false;
    const Object& place = catalog.dictLookupNF("Pages");
    Object root = catalog.dictLookup("Pages");
    if (!place.isRef() || !root.isDict()) return false;
    const Object stated = root.dictLookup("Count");
    // The condition under which Poppler takes the file for damaged.
    const int most = objects->getNumObjects();
    if (!stated.isInt() || stated.getInt() <= most) return false;
    const int there = count_pages(root, static_cast<int>(limits.pdf_pages) + 1);
    root.dictSet("Count", Object(std::min(there, most)));
    objects->setModifiedObject(&root, place.getRef());
    return there > most;
}

bool is_oversized(Page& page, const Limits& limits) {
    Object contents = page.getContents();
    std::size_t size = 0;
    const auto add = [&](Object part) {
        if (part.isStream() && can_exceed(*part.getStream(), limits.part_bytes))
            size += inflated_size(*part.getStream(), limits.part_bytes);
    };
    if (!contents.isArray()) {
        add(std::move(contents));
    } else {
        for (int i = 0; i < contents.arrayGetLength() && size <= limits.part_bytes; ++i)
            add(contents.arrayGet(i));
    }
    return size > limits.part_bytes;
}

} // namespace analyzer::pdf
