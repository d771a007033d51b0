// The compiled lexicon as one block of bytes: fixed-size records and one pool of strings, addressed by offsets, so that it
// can be mapped or linked in and used as it is. Written by compile_lexicon.cpp, read through ImageView; nobody else knows it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/term.hpp"
#include "text/result.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace analyzer {

struct TextRef {
    std::uint32_t offset = 0, size = 0;
};
struct Range {
    std::uint32_t begin = 0, count = 0;
};

struct TermRecord {
    TextRef id, name, issuer, file;
    Range forms, implies, near, needs; ///< `needs`: cue numbers
    std::uint8_t kind = 0, level = 0;
    std::uint8_t needs_list = 0; ///< @list is one of its needs
    std::uint8_t unused = 0;
};

struct FormRecord {
    TextRef text;   ///< as written in the lexicon
    TextRef folded; ///< its folded tokens, one blank between them
    TermIndex term = no_term;
    FormRole role = FormRole::name;
    std::uint8_t ambiguous = 0;
    std::uint8_t exact_case = 0;
    std::uint8_t letters = 0; ///< of a form of one token, else 255: very short forms are matched more warily
    std::uint32_t respelled =
        0; ///< 1: no form of the files, but another spelling of the one before it (lists spelling/*)
};

struct ListRecord {
    TextRef name;
    Range items; ///< into the item texts
};
struct WeightRecord {
    TextRef name, why;
    double value = 0;
};
struct TemplateRecord {
    TextRef id;
    Range entries;
};
struct EntryRecord {
    TextRef key, value;
};
struct FileRecord {
    TextRef name, text;
};

/// The trie over token keys. Node 0 is the root; its children are found by `root_child[word]`.
struct NodeRecord {
    Range edges, outputs;
};
struct EdgeRecord {
    std::uint32_t word = 0, node = 0;
};
enum class OutputType : std::uint32_t { form, list_item, cue };
struct OutputRecord {
    OutputType type = OutputType::form;
    std::uint32_t index = 0; ///< form, list or cue number
    std::uint32_t item = 0;  ///< list items: which one
};
/// An open-addressing slot of the vocabulary; `word` counts from 1, 0 is an empty slot. Stems have keys of their own.
struct WordRecord {
    TextRef text;
    std::uint32_t hash = 0;
    std::uint32_t word = 0;
    std::uint32_t is_stem = 0;
    std::uint32_t unused = 0;
};

/// Typed views of an image; empty until opened.
struct ImageView {
    std::string_view bytes;
    std::string_view strings;
    std::span<const TermRecord> terms; ///< sorted by id
    std::span<const FormRecord> forms;
    std::span<const ListRecord> lists; ///< sorted by name
    std::span<const TextRef> items;
    std::span<const WeightRecord> weights;     ///< sorted by name
    std::span<const TemplateRecord> templates; ///< sorted by id
    std::span<const EntryRecord> entries;
    std::span<const FileRecord> files;
    std::span<const NodeRecord> nodes;
    std::span<const EdgeRecord> edges; ///< of a node: sorted by word
    std::span<const OutputRecord> outputs;
    std::span<const WordRecord> words;         ///< a power of two of slots
    std::span<const std::uint32_t> root_child; ///< by word number; 0: none
    std::span<const std::uint32_t> numbers;    ///< implies, near and needs of the terms
    std::span<const TextRef> hashes;           ///< words, rules

    [[nodiscard]] std::string_view text(TextRef ref) const { return strings.substr(ref.offset, ref.size); }
    /// The number of a word key, 0 if the lexicon does not have it.
    [[nodiscard]] std::uint32_t word(std::string_view key, bool is_stem) const;
};

std::uint32_t word_hash(std::string_view key, bool is_stem);

/// Views over an image's bytes (8-byte aligned). The image is our own build's, so only its magic and size are checked.
Result<ImageView> open_image(std::string_view bytes);

} // namespace analyzer
