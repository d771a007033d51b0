// The words of a stretch of text that carry its meaning. In: a text, a span, word lists to leave out. Out: stems in text order,
// each once, without symbols and numbers and without what a list holds. Example: "five years' experience in an accounts role"
// without match/small-words and match/vague-role-words is "account".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/read_text.hpp"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace analyzer {

enum class Numbers : std::uint8_t { kept, dropped };

std::vector<std::string_view> content_stems(const ReadText& text, Span span,
                                            std::initializer_list<ListIndex> without,
                                            Numbers numbers = Numbers::kept);

} // namespace analyzer
