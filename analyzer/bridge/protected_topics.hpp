// Topics that the law protects, as far as a page itself names them: family, health, age, faith, origin, orientation,
// politics. Nothing is inferred from dates, names or gaps. In: spans of a résumé. Out: the topic whose words (lists
// topic/*) stand there, and what to know before one speaks of it in the US, the UK and the EU (blocks
// caution/TOPIC-JURISDICTION, with source).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/bridge.hpp"
#include "match/match_requirements.hpp"

#include <string_view>
#include <vector>

namespace analyzer {

/// "family", ...; empty where the spans name none.
std::string_view protected_topic(const ReadResume& resume, const std::vector<Span>& spans);

/// The topics of a rule's `touches:`.
std::vector<std::string_view> topics_touched(const Template& rule);

std::string general_caution(const Lexicon& lexicon, std::string_view topic);
std::vector<Caution> cautions_of(const Lexicon& lexicon, std::string_view topic);

} // namespace analyzer
