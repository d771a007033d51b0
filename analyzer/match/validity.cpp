// SPDX-License-Identifier: Apache-2.0
#include "match/validity.hpp"

#include "parse/date_point.hpp"

#include <algorithm>

namespace analyzer {

namespace {

bool is_past(YearMonth date, YearMonth as_of) {
    if (date.year != as_of.year || date.month == 0) return date.year < as_of.year;
    return date.month < as_of.month;
}

} // namespace

Validity::Validity(const ReadResume& resume, YearMonth as_of) : resume_(resume) {
    const ReadText& text = resume.text;
    const std::span<const CueHit> cues = text.cues.hits(text.lexicon.list("evidence/valid-until"));
    if (cues.empty()) return; // as in most résumés; dates cost
    const ResumeWords words(text);
    const DatePoints dates(words);
    for (const CueHit& cue : cues) {
        constexpr std::uint32_t reach = 3; // "expires on: 03/2025"
        const std::uint32_t first = cue.first_token + cue.token_count;
        for (std::uint32_t i = first; i < std::min(first + reach, text.tokens.size()); ++i) {
            if (text.tokens[i].line_start) break;
            const std::optional<DatePoint> date = dates.at(i);
            if (!date || date->date.year == 0) continue;
            if (is_past(date->date, as_of)) over_.push_back(cue.first_token);
            break;
        }
    }
}

bool Validity::is_over(TokenRange place) const {
    const TokenList& tokens = resume_.text.tokens;
    return std::any_of(over_.begin(), over_.end(), [&](std::uint32_t cue) {
        if (cue < place.last) return false;
        for (std::uint32_t i = place.last; i < cue; ++i) {
            if (tokens[i].line_start || tokens.is_symbol(i, ';')) return false;
            const auto [from, to] = mentions_in(resume_.text.mentions, tokens.span(i, 1));
            for (auto mention = from; mention != to; ++mention) {
                const Kind kind = resume_.text.lexicon.term(mention->term).kind;
                const bool next_paper = kind == Kind::credential || kind == Kind::degree;
                if (next_paper && mention->first_token >= place.last) return false;
            }
        }
        return true;
    });
}

} // namespace analyzer
