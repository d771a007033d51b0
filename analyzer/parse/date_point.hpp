// Reads one written date at a token: "June 2023", "2023 June", "06/2018", "2021.03", "12 June 2019", "Sept ’18", "Q3
// 2019", "late 2020", "2012年", "2016", "May". In: the words of one text. Out: year and month and the token after it;
// nothing where no date begins. A date stands on one line. A month alone has year 0 and is a date only beside another
// one; "03/22" and "’18" have a year but stand for one only beside another date too: `short_year`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/resume_words.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace analyzer {

struct DatePoint {
    YearMonth date;             ///< year 0: a month alone
    std::uint32_t next = 0;     ///< the token after it
    bool present = false;       ///< "today"
    bool short_year = false;    ///< "03/22", "’18"
    std::int8_t last_month = 0; ///< the month a quarter ends in, where one is written
};

class DatePoints {
  public:
    explicit DatePoints(const ResumeWords& words);

    [[nodiscard]] std::optional<DatePoint> at(std::uint32_t token) const;
    /// "Feb 26", a year of two digits that may also be a day: for one end of a range.
    [[nodiscard]] std::optional<DatePoint> bare_year(std::uint32_t token) const;
    /// The year that stands alone at a token, -1 if none does.
    [[nodiscard]] int year(std::uint32_t token) const;
    /// The number a token is made of, -1 if it is none of 1 to 4 digits.
    [[nodiscard]] int number(std::uint32_t token) const;
    /// The token exists and does not begin a line.
    [[nodiscard]] bool same_line(std::uint32_t token) const;
    [[nodiscard]] bool is_symbol(std::uint32_t token, std::string_view symbol) const;
    [[nodiscard]] std::string_view source(std::uint32_t token) const;

  private:
    struct MonthName {
        std::int8_t month = 0;
        std::uint8_t tokens = 0;
        std::int8_t months = 1; ///< a quarter has three
    };

    void mark_months(ListIndex list, std::int8_t month, std::int8_t months);
    [[nodiscard]] bool counted(std::uint32_t token) const;
    [[nodiscard]] std::optional<DatePoint> dotted(std::uint32_t token) const;
    [[nodiscard]] std::optional<DatePoint> slashed(std::uint32_t token) const;
    [[nodiscard]] std::optional<DatePoint> han(std::uint32_t token, int year) const;
    [[nodiscard]] std::optional<DatePoint> named_month(std::uint32_t token) const;
    [[nodiscard]] std::optional<DatePoint> year_first(std::uint32_t token, int year) const;
    [[nodiscard]] std::optional<DatePoint> apostrophe(std::uint32_t token) const;
    [[nodiscard]] std::optional<DatePoint> day_first(std::uint32_t token) const;

    const ResumeWords& words_;
    const TokenList& tokens_;
    std::string_view text_;
    std::vector<MonthName> month_at_;
};

} // namespace analyzer
