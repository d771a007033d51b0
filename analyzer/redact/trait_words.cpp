// SPDX-License-Identifier: Apache-2.0
#include "redact/trait_words.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <optional>

namespace analyzer {
namespace {

constexpr std::uint32_t longest_value = 12; ///< tokens of a label's value
constexpr std::uint32_t born_within = 4;    ///< tokens from "born" to a number

std::optional<Personal> kind_called(std::string_view name) {
    for (std::size_t i = 0; i < personal_kinds; ++i) {
        const auto kind = static_cast<Personal>(i);
        if (name == personal_name(kind)) return kind;
    }
    return std::nullopt;
}

std::string_view after_slash(std::string_view name) {
    return name.substr(name.find('/') + 1);
}

/// A cell of a row ends where the page shows a gap or a bar.
bool ends_cell(std::string_view between) {
    return between.find_first_of("\t\n|") != std::string_view::npos ||
           between.find("•") != std::string_view::npos;
}

class Finder {
  public:
    explicit Finder(const ReadText& text) : text_(text), tokens_(text.tokens), source_(text.document.text) {
        mention_starts_.reserve(text.mentions.size());
        for (const Mention& mention : text.mentions) mention_starts_.push_back(mention.first_token);
    }

    std::vector<PersonalSpan> labelled() {
        for (const ListIndex list : text_.lexicon.lists_in("redact-label")) {
            const std::optional<Personal> kind = kind_called(after_slash(text_.lexicon.list_name(list)));
            if (!kind) continue;
            for (const CueHit& hit : text_.cues.hits(list)) {
                if (const std::optional<Span> value = value_of(hit, *kind)) found_.push_back({*kind, *value});
            }
        }
        return std::move(found_);
    }

    std::vector<PersonalSpan> words() {
        for (const ListIndex list : text_.lexicon.lists_in("redact-word")) {
            const std::optional<Personal> kind = kind_called(after_slash(text_.lexicon.list_name(list)));
            if (!kind) continue;
            for (const CueHit& hit : text_.cues.hits(list)) {
                // "Women's health" is a trade, not a trait.
                if (!is_acronym(hit) && !in_mention(hit.first_token)) add(*kind, hit);
            }
        }
        for (const ListIndex list : text_.lexicon.lists_in("redact-neutral")) {
            const std::string_view neutral = after_slash(text_.lexicon.list_name(list));
            for (const CueHit& hit : text_.cues.hits(list)) add_neutral(hit, neutral);
        }
        honorifics();
        ages();
        citizenships();
        return std::move(found_);
    }

  private:
    void add(Personal kind, const CueHit& hit) {
        found_.push_back({kind, tokens_.span(hit.first_token, hit.token_count)});
    }

    [[nodiscard]] std::string_view between(std::uint32_t left, std::uint32_t right) const {
        return span_of(tokens_[left].span.end, tokens_[right].span.begin).of(source_);
    }

    [[nodiscard]] bool begins_cell(std::uint32_t token) const {
        return token == 0 || tokens_[token].line_start || ends_cell(between(token - 1, token)) ||
               tokens_.is_symbol(token - 1, '|');
    }

    [[nodiscard]] bool number_follows(std::uint32_t token) const {
        for (std::uint32_t i = token; i < tokens_.size() && i < token + born_within; ++i) {
            if (tokens_[i].line_start) return false;
            if (tokens_[i].kind == TokenKind::number) return true;
        }
        return false;
    }

    [[nodiscard]] bool begins_mention(std::uint32_t token) const {
        return std::binary_search(mention_starts_.begin(), mention_starts_.end(), token);
    }

    [[nodiscard]] bool in_mention(std::uint32_t token) const {
        const auto after = std::upper_bound(mention_starts_.begin(), mention_starts_.end(), token);
        if (after == mention_starts_.begin()) return false;
        const Mention& mention =
            text_.mentions[static_cast<std::size_t>(after - mention_starts_.begin()) - 1];
        return token < mention.first_token + mention.token_count;
    }

    /// What a label says: "Nationality: British", or the cell after one that holds the label alone.
    [[nodiscard]] std::optional<Span> value_of(const CueHit& hit, Personal kind) const {
        std::uint32_t first = hit.first_token + hit.token_count;
        if (first >= tokens_.size()) return std::nullopt;
        const bool colon = tokens_.is_symbol(first, ':') && !tokens_[first].line_start;
        if (colon) ++first;
        if (first >= tokens_.size()) return std::nullopt;
        const bool new_cell = ends_cell(between(first - 1, first));
        const bool label_alone = begins_cell(hit.first_token) && new_cell;
        const bool born = kind == Personal::birth_date && number_follows(first);
        if (!colon && !label_alone && !born) return std::nullopt;
        // To the end of the cell, or to what says something of the trade; the first word is the label's in any case.
        std::uint32_t last = first;
        while (last < tokens_.size() && last < first + longest_value && !tokens_.is_symbol(last, '|') &&
               !tokens_.is_symbol(last, ';')) {
            if (last > first && (begins_mention(last) || ends_cell(between(last - 1, last)))) break;
            ++last;
        }
        if (last == first) return std::nullopt;
        return tokens_.span(first, last - first);
    }

    /// HIS is a hospital information system; SHE/HER, with its bar, is not.
    [[nodiscard]] bool is_acronym(const CueHit& hit) const {
        const std::uint32_t last = hit.first_token + hit.token_count;
        if (hit.token_count > 1 || tokens_.is_symbol(last, '/')) return false;
        if (hit.first_token > 0 && tokens_.is_symbol(hit.first_token - 1, '/')) return false;
        return is_all_capitals(tokens_.source(hit.first_token));
    }

    void add_neutral(const CueHit& hit, std::string_view neutral) {
        const Span span = tokens_.span(hit.first_token, hit.token_count);
        std::string instead(neutral);
        std::replace(instead.begin(), instead.end(), '-', ' ');
        if (starts_with_capital(span.of(source_))) instead[0] = static_cast<char>(instead[0] - 'a' + 'A');
        found_.push_back({Personal::gender, span, std::move(instead)});
    }

    /// "Ms Lopez", but not "MS SQL" and not "ms".
    void honorifics() {
        for (const CueHit& hit : text_.cues.hits(text_.lexicon.list("redact/honorific"))) {
            const std::string_view word = tokens_.source(hit.first_token);
            std::uint32_t next = hit.first_token + hit.token_count;
            if (tokens_.is_symbol(next, '.')) ++next;
            const bool before_name = next < tokens_.size() && !tokens_[next].line_start &&
                                     starts_with_capital(tokens_.source(next));
            if (before_name && starts_with_capital(word) && !is_all_capitals(word))
                add(Personal::gender, hit);
        }
    }

    /// "45 years old", "aged 45"
    void ages() {
        for (const CueHit& hit : text_.cues.hits(text_.lexicon.list("redact/after-age"))) {
            if (hit.first_token == 0) continue;
            std::uint32_t number = hit.first_token - 1;
            if (number > 0 && tokens_.is_symbol(number, '-')) --number;
            if (tokens_[number].kind != TokenKind::number) continue;
            found_.push_back({Personal::age,
                              joined(tokens_[number].span, tokens_.span(hit.first_token, hit.token_count))});
        }
        for (const CueHit& hit : text_.cues.hits(text_.lexicon.list("redact/before-age"))) {
            const std::uint32_t next = hit.first_token + hit.token_count;
            // "aged 3 to 5" and "aged 60 and over" are the ages of others.
            const bool alone = next + 1 >= tokens_.size() || tokens_[next + 1].kind == TokenKind::symbol ||
                               tokens_[next + 1].line_start;
            if (next < tokens_.size() && tokens_[next].kind == TokenKind::number && alone &&
                !tokens_.is_symbol(next + 1, '-'))
                found_.push_back({Personal::age, joined(tokens_[hit.first_token].span, tokens_[next].span)});
        }
    }

    /// "British citizen", "EU passport": the word before, and the word.
    void citizenships() {
        for (const CueHit& hit : text_.cues.hits(text_.lexicon.list("redact/after-nationality"))) {
            if (hit.first_token == 0 || tokens_[hit.first_token].line_start) continue;
            const std::uint32_t before = hit.first_token - 1;
            if (!starts_with_capital(tokens_.source(before))) continue;
            found_.push_back({Personal::nationality,
                              joined(tokens_[before].span, tokens_.span(hit.first_token, hit.token_count))});
        }
    }

    const ReadText& text_;
    const TokenList& tokens_;
    std::string_view source_;
    std::vector<std::uint32_t> mention_starts_;
    std::vector<PersonalSpan> found_;
};

} // namespace

std::vector<PersonalSpan> find_labelled_traits(const ReadText& text) {
    return Finder(text).labelled();
}
std::vector<PersonalSpan> find_trait_words(const ReadText& text) {
    return Finder(text).words();
}

} // namespace analyzer
