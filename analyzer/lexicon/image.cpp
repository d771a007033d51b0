// SPDX-License-Identifier: Apache-2.0
#include "lexicon/image.hpp"

#include "lexicon/image_layout.hpp"

#include <cstring>

namespace analyzer {

std::uint32_t word_hash(std::string_view key, bool is_stem) {
    std::uint64_t hash =
        is_stem ? 0x9AE1'6A3B'2F90'404FU : 0xCBF2'9CE4'8422'2325U; // FNV-1a, two starting points
    for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100'0000'01B3U;
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

std::uint32_t ImageView::word(std::string_view key, bool is_stem) const {
    if (words.empty()) return 0;
    const std::uint32_t hash = word_hash(key, is_stem);
    const std::size_t mask = words.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        const WordRecord& record = words[slot];
        if (record.word == 0) return 0;
        if (record.hash == hash && (record.is_stem != 0) == is_stem && text(record.text) == key)
            return record.word;
    }
}

Result<ImageView> open_image(std::string_view bytes) {
    const Error refused{"bad-lexicon-image", "the compiled lexicon is damaged", "", "build the program anew"};
    ImageHeader header;
    if (bytes.size() < sizeof header) return refused;
    std::memcpy(&header, bytes.data(), sizeof header);
    if (header.magic != image_magic || header.bytes != bytes.size()) return refused;
    ImageView view;
    view.bytes = bytes;
    bool inside = true;
    for_each_part(view, [&]<class Record>(int part, std::span<const Record>& records) {
        const Range where = header.parts[part];
        if (where.begin + std::uint64_t{where.count} * sizeof(Record) > bytes.size()) {
            inside = false;
            return;
        }
        records = {reinterpret_cast<const Record*>(bytes.data() + where.begin), where.count};
    });
    const Range strings = header.parts[strings_part];
    if (!inside || std::uint64_t{strings.begin} + strings.count > bytes.size()) return refused;
    view.strings = bytes.substr(strings.begin, strings.count);
    return view;
}

} // namespace analyzer
