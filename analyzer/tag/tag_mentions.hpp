// Decides which stretches of a text are mentions: two taggers (knowledge: tools, subjects, languages; activity: what is done)
// over the features, after a broad one whose verdict they see. In: features and a model. Out: spans in tokens with the margin
// by which the best reading beats the best one without the span, in units of 1/32. Exact Viterbi over whole numbers, ties go
// to the lower tag, so the same text gives the same spans everywhere. Linear in the text.
// Example: "Knowledge of fibre optics" -> knowledge, tokens 2..4.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting_text.hpp"
#include "tag/model.hpp"

#include <array>
#include <vector>

namespace analyzer {

struct TaggedSpan {
    TokenRange tokens;
    Layer layer = Layer::knowledge;
    std::int32_t margin = 0;

    bool operator==(const TaggedSpan&) const = default;
};

/// One tagger's readings of one text.
class TagPaths {
  public:
    TagPaths(const FeatureRows& rows, const MentionModel& model, Layer layer);

    [[nodiscard]] const std::vector<Tag>& best() const { return best_; }
    [[nodiscard]] std::vector<TaggedSpan> spans() const;
    /// Best reading with exactly this span, less the best one with nothing in it.
    [[nodiscard]] std::int32_t margin(TokenRange span) const;

  private:
    using Scores = std::array<std::int32_t, tag_count>;

    [[nodiscard]] std::int32_t into(std::uint32_t token, Tag tag) const; ///< best reading up to the token, which has the tag
    [[nodiscard]] std::int32_t after(std::uint32_t token, Tag tag, bool ends) const;

    Layer layer_;
    const Steps& steps_;
    std::vector<Scores> own_, forward_, backward_; ///< per token; forward includes the token's own score, backward does not
    std::vector<Tag> best_;
};

/// The three taggers' readings of a text.
struct TaggedText {
    TaggedText(const FeatureRows& rows, const MentionModel& model);

    FeatureRows rows; ///< with what the broad tagger said
    TagPaths knowledge;
    TagPaths activity;
};

} // namespace analyzer
