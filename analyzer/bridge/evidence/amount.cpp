// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/amount.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>
#include <string>

namespace analyzer {

namespace {

bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool is_currency(std::string_view mark) {
    return mark == "$" || mark == "£" || mark == "€";
}

/// "60k" -> 60000; nothing for "3rd", "5S", "A4".
std::optional<double> value_of(std::string_view word) {
    std::string digits;
    std::size_t i = 0;
    for (; i < word.size() && (is_digit(word[i]) || word[i] == ',' || word[i] == '.'); ++i) {
        if (word[i] != ',') digits += word[i];
    }
    if (digits.empty() || digits.size() > 15) return std::nullopt;
    const std::string_view mark = word.substr(i);
    double scale = 1;
    if (mark == "k" || mark == "K") {
        scale = 1e3;
    } else if (mark == "m" || mark == "M" || mark == "mm" || mark == "mn") {
        scale = 1e6;
    } else if (mark == "x" || mark == "h" || mark == "s" || mark == "ms" || mark == "min" || mark == "d") {
        scale = 1; // a unit
    } else if (!mark.empty()) {
        return std::nullopt;
    }
    return std::strtod(digits.c_str(), nullptr) * scale;
}

class AmountReader {
  public:
    explicit AmountReader(const ReadText& text)
        : text_(text), words_(text.lexicon.list("backstory/number-words")),
          tens_(text.lexicon.list("backstory/number-tens")),
          percents_(text.lexicon.list("backstory/percent-words")) {}

    /// The amount that begins at a token.
    [[nodiscard]] std::optional<Amount> read(std::uint32_t token) const {
        const TokenList& tokens = text_.tokens;
        Amount amount;
        amount.first = token;
        std::uint32_t i = token;
        if (is_currency(tokens.source(i)) && i + 1 < tokens.size() && tokens[i + 1].glued) {
            amount.money = true;
            ++i;
        }
        if (tokens[i].kind == TokenKind::symbol) return std::nullopt; // as most that are no words
        if (!is_digit(tokens.source(i).front())) return in_words(amount, i);
        std::string written(tokens.source(i++));
        while (i + 1 < tokens.size() && tokens[i].glued &&
               (tokens.is_symbol(i, '.') || tokens.is_symbol(i, ',')) && tokens[i + 1].glued &&
               is_digit(tokens.source(i + 1).front())) {
            written += tokens.source(i);
            written += tokens.source(i + 1);
            i += 2;
        }
        const std::optional<double> value = value_of(written);
        if (!value) return std::nullopt;
        amount.value = *value;
        if (i < tokens.size() && tokens[i].glued && is_currency(tokens.source(i))) {
            amount.money = true;
            ++i;
        }
        if (i < tokens.size() && tokens.is_symbol(i, '%')) {
            amount.percent = true;
            ++i;
        } else if (const CueHit* percent = text_.cues.at(percents_, i)) {
            amount.percent = true;
            i += percent->token_count;
        }
        if (i < tokens.size() && tokens[i].glued && tokens.is_symbol(i, '+')) ++i;
        amount.last = i;
        const bool plain = !amount.percent && !amount.money && written.size() == 4 &&
                           std::all_of(written.begin(), written.end(), is_digit);
        amount.year = plain && amount.value >= 1900 && amount.value < 2100;
        return amount;
    }

  private:
    [[nodiscard]] std::optional<Amount> in_words(Amount amount, std::uint32_t i) const {
        if (const CueHit* word = text_.cues.at(words_, i)) {
            amount.value = word->item + 1;
            amount.last = i + word->token_count;
            return amount;
        }
        if (const CueHit* word = text_.cues.at(tens_, i)) {
            amount.value = 10.0 * (word->item + 2);
            amount.last = i + word->token_count;
            return amount;
        }
        return std::nullopt;
    }

    const ReadText& text_;
    const ListIndex words_, tens_, percents_;
};

} // namespace

Amounts::Amounts(const ReadText& text) : number_at_(text.tokens.size()) {
    const AmountReader reader(text);
    for (std::uint32_t i = 0; i < text.tokens.size(); ++i) {
        const std::optional<Amount> amount = reader.read(i);
        if (!amount) continue;
        all_.push_back(*amount);
        number_at_[i] = static_cast<std::uint32_t>(all_.size());
    }
}

const Amount* Amounts::at(std::uint32_t token) const {
    if (token >= number_at_.size() || number_at_[token] == 0) return nullptr;
    return &all_[number_at_[token] - 1];
}

const Amount* Amounts::first_in(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i < last; ++i) {
        const Amount* const amount = at(i);
        if (amount == nullptr) continue;
        if (!amount->year) return amount;
        i = amount->last - 1;
    }
    return nullptr;
}

} // namespace analyzer
