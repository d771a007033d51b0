// Makes one Document of the ordered lines of all pages: the text, its lines with their look, links with their words,
// page headers and footers told by their repetition.
// In: pages in order. Out: text, lines, links, row_order_text (where its order of words differs) and pages filled in;
// past the character limit it stops and leaves the warning `text-limit`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "document/formats/pdf/page_content.hpp"
#include "document/formats/pdf/reading_order.hpp"

#include <vector>

namespace analyzer::pdf {

struct ReadPage {
    std::uint32_t number = 1;
    float height = 0;
    std::vector<Piece> pieces;
    std::vector<PageLine> lines;
    std::vector<LinkBox> links;
};

void compose(Document& document, const std::vector<ReadPage>& pages, std::size_t character_limit);

} // namespace analyzer::pdf
