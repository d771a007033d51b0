// Words that tell a trait of the person, by the lists of lexicons/parse/redact.lex: `redact-label/KIND` are
// labels whose value is taken ("Nationality: British"), `redact-word/KIND` are told by the word itself,
// `redact-neutral/WORD` have a word to stand instead. In: a text. Out: spans, unsorted, that may overlap.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/read_text.hpp"
#include "redact/personal.hpp"

namespace analyzer {

std::vector<PersonalSpan> find_labelled_traits(const ReadText& text);
std::vector<PersonalSpan> find_trait_words(const ReadText& text);

} // namespace analyzer
