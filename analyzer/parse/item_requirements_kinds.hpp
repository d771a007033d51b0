// What the words around a demand say of its kind: whom one has worked with, sectors, places and backgrounds are experience,
// a name before "or ... certificate" is a paper. In: an item and all that is asked in it. Lists: posting-experience/*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/asked.hpp"

namespace analyzer {

void settle_kinds(const PostingText& text, TokenRange item, std::vector<Asked>& asked);

} // namespace analyzer
