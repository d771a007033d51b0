// Does a stretch of a résumé's text tell what came of the work: a change with numbers, a before and after, a prize or rank,
// a clean record? A mere amount or frequency is no outcome. Cue words stand in the lists evidence/*.
// Example: "waste down from 9 kg to 4", "no findings at the last two inspections"; not "60 calls a day".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/read_text.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace analyzer {

class EvidenceOutcome {
  public:
    explicit EvidenceOutcome(const ReadText& text);
    /// Do tokens [first, last), a sentence, tell an outcome? Many places ask about the same sentence, so what is found is kept.
    [[nodiscard]] bool shown_in(std::uint32_t first, std::uint32_t last);

  private:
    enum class Known : std::uint8_t { unknown, outcome, nothing };
    struct Range {
        std::uint32_t first, last;
    };
    struct Amount {
        std::uint32_t end = 0; ///< the token after it, unit or per cent sign not included
        double value = 0;
        bool money = false;
        bool part = false; ///< "half", "none": no number, though as good as one
    };
    [[nodiscard]] bool tells(std::uint32_t i, const Range& in) const;
    [[nodiscard]] const CueHit* cue(ListIndex list, std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool masked(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool ends_part(std::uint32_t token, const Range& in) const;
    [[nodiscard]] std::optional<double> number(std::uint32_t token) const;
    [[nodiscard]] std::optional<Amount> amount(std::uint32_t token, const Range& in) const;
    [[nodiscard]] std::optional<Amount> amount_near(std::uint32_t token, const Range& in,
                                                    std::uint32_t reach) const;
    [[nodiscard]] bool amount_before(std::uint32_t token, const Range& in, std::uint32_t reach) const;
    [[nodiscard]] bool is_percentage(const Amount& amount, const Range& in) const;
    [[nodiscard]] bool is_measured(const Amount& amount, const Range& in) const;
    [[nodiscard]] bool changes(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool changes_level(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool goes_from_to(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool goes_to(const Amount& from, std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool gains(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool is_share(const Amount& part, std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool is_clean_record(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool compares(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool lasts(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool comes_through(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool is_ranked(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool is_best(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool rids(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool is_adopted(std::uint32_t token, const Range& in) const;
    [[nodiscard]] bool measure_before(std::uint32_t token, const Range& in) const;

    const TokenList& tokens_;
    const Cues& cues_;
    ListIndex all_, per_, superlative_, of_all_, physical_unit_, before_ending_, came_through_, contest_,
        rank_, small_step_, adopted_, gone_, ill_, about_, before_, before_after_, by_, of_, from_, to_,
        clock_, comparative_, frequency_, gain_, gain_with_unit_, level_change_, measure_, measured_, mishap_,
        money_, no_outcome_, no_outcome_percent_, no_turn_, nothing_, outcome_, change_, weak_change_, part_,
        percent_, since_, slight_, still_, stretch_, time_share_, unit_, was_, share_of_, number_word_;
    std::vector<Known> known_; ///< of each token
};

} // namespace analyzer
