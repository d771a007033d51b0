// Topics that the law protects, as far as a page itself names them: family, health, age, faith, origin, orientation,
// politics. Nothing is inferred from dates, names or gaps. In: a résumé and spans of it. Out: the topic whose words (lists
// topic/*) stand there, and what to know before one speaks of it in the US, the UK and the EU (blocks
// caution/TOPIC-JURISDICTION, with source).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/bridge.hpp"
#include "match/match_requirements.hpp"

#include <string_view>
#include <vector>

namespace analyzer {

class ProtectedTopics {
  public:
    /// The text must outlive this.
    explicit ProtectedTopics(const ReadText& text);

    /// "family", ...; empty where the spans name none.
    [[nodiscard]] std::string_view named_in(const std::vector<Span>& spans) const;

  private:
    const ReadText& text_;
    ListIndex harmless_;
    std::vector<ListIndex> named_; ///< lists of topics that the text holds words of
};

/// The topics of a rule's `touches:`.
std::vector<std::string_view> topics_touched(const Template& rule);

std::string general_caution(const Lexicon& lexicon, std::string_view topic);
std::vector<Caution> cautions_of(const Lexicon& lexicon, std::string_view topic);

} // namespace analyzer
