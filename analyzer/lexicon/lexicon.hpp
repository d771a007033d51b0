// All word lists in one read-only image: terms with their forms, lists of cue words, weights and templates, and a trie over
// token keys that finds every form and every list item in one pass. The built-in image is compiled at build time from
// lexicons/*.lex and linked into the program, so loading costs nothing; user lexicons are compiled at start.
// Example:  const Lexicon& words = Lexicon::built_in();  words.term(*words.find_term("go-language")).name == "Go".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/block.hpp"
#include "lexicon/image.hpp"
#include "lexicon/term.hpp"
#include "text/result.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

using ListIndex = std::uint32_t;
inline constexpr ListIndex no_list = 0xFFFFFFFF;

/// One `key: value` of a template block.
struct TemplateEntry {
    std::string_view key;
    std::string_view value;
};

/// A block of the wording lexicons. Views live as long as the lexicon.
struct Template {
    std::string_view id;
    std::vector<TemplateEntry> entries;

    [[nodiscard]] std::string_view value(std::string_view key) const;
    [[nodiscard]] bool has_item(std::string_view key, std::string_view item) const; ///< of a `a | b` value
};

class Lexicon {
  public:
    static const Lexicon& built_in();
    /// Built-in files plus the user's folders, compiled now; errors name file and line.
    static Result<Lexicon> with_folders(const std::vector<std::string>& folders);
    static Result<Lexicon> from_files(const std::vector<LexiconFile>& files);

    [[nodiscard]] TermIndex term_count() const;
    [[nodiscard]] Term term(TermIndex index) const;
    [[nodiscard]] std::optional<TermIndex> find_term(std::string_view id) const;
    /// All its forms, or those of one role.
    [[nodiscard]] std::vector<std::string_view> forms(TermIndex index) const;
    [[nodiscard]] std::vector<std::string_view> forms(TermIndex index, FormRole role) const;

    /// The list of that name, or no_list. Items are found in texts with Cues (cues.hpp).
    [[nodiscard]] ListIndex list(std::string_view name) const;
    [[nodiscard]] std::uint32_t list_count() const;
    [[nodiscard]] std::string_view list_name(ListIndex list) const;
    [[nodiscard]] std::vector<std::string_view> list_items(ListIndex list) const;
    /// All lists of a group: "resume-heading" gives those named "resume-heading/...".
    [[nodiscard]] std::vector<ListIndex> lists_in(std::string_view group) const;

    /// The weight of that name; a missing one is a bug of the lexicon that the checker and a test find: 0.
    [[nodiscard]] double weight(std::string_view name) const;
    [[nodiscard]] std::string_view weight_reason(std::string_view name) const;
    [[nodiscard]] std::vector<Template> templates() const; ///< all, in the order of ids
    /// Those whose id begins so: "question/" gives all that are asked.
    [[nodiscard]] std::vector<Template> templates_in(std::string_view prefix) const;
    [[nodiscard]] std::optional<Template> find_template(std::string_view id) const;

    [[nodiscard]] std::string_view words_hash() const;    ///< SHA-256 of terms, lists and templates
    [[nodiscard]] std::string_view rules_hash() const;    ///< SHA-256 of the weights
    [[nodiscard]] std::vector<LexiconFile> files() const; ///< the sources it was compiled from
    [[nodiscard]] const ImageView& image() const { return image_; }

  private:
    Lexicon() = default;
    static Lexicon over(ImageView image, std::shared_ptr<const std::string> owner);

    ImageView image_;
    std::shared_ptr<const std::string> owner_; ///< null for the built-in image
};

} // namespace analyzer
