// Counts what a page holds besides its text: pictures, columns, turned and faint characters, fonts that are drawings,
// letters apart. In: the page as painted and its pieces. Out: features of that page. A picture counts from 20 points
// on; smaller are icons.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/feature.hpp"
#include "document/formats/pdf/page_content.hpp"
#include "document/formats/pdf/pieces.hpp"

#include <vector>

namespace analyzer::pdf {

void add_page_features(std::vector<Feature>& features, const PageContent& page,
                       const std::vector<Piece>& pieces, std::uint32_t number);

} // namespace analyzer::pdf
