// Something about a résumé that a screener, a parser or a reader of it will stumble over, or that it does well.
// `evidence` says how well it is known that this matters: documented by a vendor, law or standard; measured in an
// experiment; or advice that is plausible and untested. No finding ever changes a number of the score. Example:
// {"CON-001", error, documented, "No e-mail address ...", page 0 (the whole file), no span}.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.hpp"

#include <cstdint>
#include <string>

namespace analyzer {

/// Gravest first; findings are sorted by it.
enum class Severity : std::uint8_t { error, warning, note, info };
const char* severity_name(Severity severity);

enum class EvidenceClass : std::uint8_t { documented, measured, advice };
const char* evidence_class_name(EvidenceClass evidence);

struct Finding {
    std::string rule; ///< "TXT-008", stable
    Severity severity = Severity::note;
    EvidenceClass evidence = EvidenceClass::advice;
    std::string source;          ///< where the claim comes from that it matters
    std::string message;         ///< what was found, with the words it is about
    std::string advice;          ///< what to do about it; may be empty
    std::string caution;         ///< for protected topics: why nothing is concluded from it; empty elsewhere
    std::uint32_t page = 0;      ///< 0: the whole file
    Span span;                   ///< empty: no single place
    bool beside_posting = false; ///< it depends on the posting, so that `read` cannot show it
};

} // namespace analyzer
