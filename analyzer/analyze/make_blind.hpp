// A résumé without the person: everything that is analyzed and reported afterwards comes from the masked text, so that what was
// taken out can neither be printed nor count. In: a read file, the word lists, the month. Out: the file under a pseudonym, its
// document masked, its hash as before. Numbers may differ from those of the open file where the lists name a gendered job alone.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "redact/blinding.hpp"
#include "redact/find_personal.hpp"
#include "report/report.hpp"

namespace analyzer {

struct BlindFile {
    SourceFile file;
    Blinding blinding;
};

BlindFile make_blind(const SourceFile& file, const Lexicon& lexicon, YearMonth month,
                     const PersonalScope& scope);

} // namespace analyzer
