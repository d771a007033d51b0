// Where rules put what they find: fills in the sentences, severity and class of the rule's wording and the page of a
// span. In: a place and the slots of the sentence. Out: at most `most_of_a_rule` findings of each rule; a rule whose
// wording is missing or lacks a slot says nothing. Example: list.begin_rule("CON-001"); list.add({});
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "findings/finding.hpp"
#include "lexicon/fill_template.hpp"
#include "lexicon/lexicon.hpp"

#include <vector>

namespace analyzer {

class FindingList {
  public:
    FindingList(const Lexicon& lexicon, const Document& document) : lexicon_(lexicon), document_(document) {}

    void begin_rule(std::string_view id, bool beside_posting = false);
    /// At a place of the text (empty: the whole file). `variant`: another wording, such as "contact" for
    /// finding/lay-004/contact.
    void add(Span where, Slots slots = {}, std::string_view variant = {});
    /// On a page, where no text stands for it.
    void add_on_page(std::uint32_t page, Slots slots = {}, std::string_view variant = {});

    /// Has an earlier rule of that id found anything?
    [[nodiscard]] bool holds(std::string_view id) const;

    /// Sorted; the list is spent.
    std::vector<Finding> take();

  private:
    static constexpr std::size_t most_of_a_rule = 6;

    void put(Finding finding, Slots slots, std::string_view variant);

    const Lexicon& lexicon_;
    const Document& document_;
    std::string rule_;
    bool beside_posting_ = false;
    std::size_t of_rule_ = 0;
    std::vector<Finding> findings_;
};

/// Words of the text as a sentence can hold them: one line, at most 60 characters, cut with "...".
std::string short_quote(std::string_view words);
/// The first three of some names with the mark between them, and "..." where there are more.
std::string first_few(const std::vector<std::string>& names, std::string_view mark);
/// The line that holds a byte offset, or null.
const Line* line_at(const Document& document, std::uint32_t offset);
/// The count of all features of the kind, and the first page that has one (0: none).
std::uint32_t total_of(const Document& document, FeatureKind kind);
std::uint32_t page_of(const Document& document, FeatureKind kind);
/// Do the words stand in a line of the page's body, outside of headers, footers and boxes?
bool stands_in_body(const Document& document, std::string_view words);

} // namespace analyzer
