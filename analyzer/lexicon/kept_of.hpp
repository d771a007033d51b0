// What a stage makes of the word lists, made once: one lexicon serves many résumés. In: a lexicon; `Made` is constructed from it. Out:
// the one made for the lexicon asked last in this thread. Example:  const std::shared_ptr<const HeadingKeys> keys =
// kept_of<HeadingKeys>(lexicon);
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <memory>
#include <string>

namespace analyzer {

template <class Made> std::shared_ptr<Made> kept_of(const Lexicon& lexicon) {
    thread_local std::string hash;
    thread_local std::shared_ptr<Made> kept;
    if (!kept || hash != lexicon.words_hash()) {
        kept = std::make_shared<Made>(lexicon);
        hash = lexicon.words_hash();
    }
    return kept;
}

} // namespace analyzer
