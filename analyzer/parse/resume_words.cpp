// SPDX-License-Identifier: Apache-2.0
#include "parse/resume_words.hpp"

#include "lexicon/kept_of.hpp"

#include "parse/reach.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace analyzer {

namespace {

constexpr SectionKind all_kinds[] = {
    SectionKind::contact,      SectionKind::summary,      SectionKind::work,         SectionKind::education,
    SectionKind::skills,       SectionKind::languages,    SectionKind::certificates, SectionKind::projects,
    SectionKind::volunteering, SectionKind::publications, SectionKind::awards,       SectionKind::interests,
    SectionKind::references,   SectionKind::courses,      SectionKind::memberships,  SectionKind::other};

constexpr std::size_t longest_heading = 80; // bytes
constexpr std::size_t most_contact_lines = 4;
constexpr std::uint32_t most_contact_tokens = 60;

std::vector<std::string_view> words_of(std::string_view phrase) {
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= phrase.size(); ++i) {
        const bool gap = i == phrase.size() || phrase[i] == ' ' || phrase[i] == '\t';
        if (!gap) continue;
        if (i > begin) words.push_back(phrase.substr(begin, i - begin));
        begin = i + 1;
    }
    return words;
}

} // namespace

/// The letters_key of every heading and of the words it may be made of.
struct HeadingKeys {
    std::unordered_map<std::string, SectionKind> headings;
    std::unordered_set<std::string> subheadings, qualifiers, endings;
    std::vector<std::pair<std::string, SectionKind>> hints; ///< words that headings of no list are made of

    explicit HeadingKeys(const Lexicon& words) {
        for (const SectionKind kind : all_kinds) {
            const ListIndex list = words.list(std::string("resume-heading/") + section_kind_name(kind));
            for (const std::string_view item : words.list_items(list))
                headings.emplace(letters_key(item), kind);
            const ListIndex hinting =
                words.list(std::string("resume-heading-word/") + section_kind_name(kind));
            for (const std::string_view item : words.list_items(hinting))
                hints.emplace_back(letters_key(item), kind);
        }
        add(subheadings, words, "resume/subheading");
        add(qualifiers, words, "resume/heading-qualifier");
        add(endings, words, "resume/heading-ending");
    }

  private:
    static void add(std::unordered_set<std::string>& keys, const Lexicon& words, const char* list) {
        for (const std::string_view item : words.list_items(words.list(list))) keys.insert(letters_key(item));
    }
};

std::string letters_key(std::string_view phrase) {
    std::string key;
    const std::string folded = fold(phrase);
    key.reserve(folded.size());
    for (std::size_t i = 0; i < folded.size();) {
        const char c = folded[i];
        if (static_cast<unsigned char>(c) < 0x80) { // nearly always
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) key += c;
            ++i;
            continue;
        }
        const CodePoint at = code_point_at(folded, i);
        if (u_isalnum(static_cast<UChar32>(at.value))) key.append(folded, i, at.bytes);
        i += at.bytes;
    }
    return key;
}

ResumeWords::ResumeWords(const ReadText& read) : text(read), keys_(kept_of<HeadingKeys>(read.lexicon)) {
    const Lexicon& words = read.lexicon;
    const auto list = [&](const char* name) { return words.list(name); };
    expected = list("date/expected");
    date_label = list("date/label");
    date_part = list("date/part");
    onwards = list("date/onwards");
    present = list("date/present");
    range_word = list("date/range-word");
    since = list("date/since");
    until = list("date/until");
    month[0] = no_list;
    for (int m = 1; m <= 12; ++m) {
        const std::string name =
            std::string("date/month-") + static_cast<char>('0' + m / 10) + static_cast<char>('0' + m % 10);
        month[static_cast<std::size_t>(m)] = words.list(name);
    }
    for (const int m : {1, 3, 4, 6, 9, 12}) {
        const std::string name =
            std::string("date/season-") + static_cast<char>('0' + m / 10) + static_cast<char>('0' + m % 10);
        seasons.emplace_back(words.list(name), static_cast<std::int8_t>(m));
    }
    for (const int q : {1, 2, 3, 4}) {
        const std::string name = std::string("date/quarter-") + static_cast<char>('0' + q);
        quarters.emplace_back(words.list(name), static_cast<std::int8_t>(3 * q - 2));
    }
    for (const ListIndex degree : words.lists_in("resume-degree")) {
        const std::string_view name = words.list_name(degree);
        const auto level = degree_level_named(name.substr(name.find('/') + 1));
        if (level) degrees.emplace_back(degree, *level);
    }
    action_verb = list("resume/action-verb");
    area_joiner = list("resume/area-joiner");
    bare_award = list("resume/bare-award");
    company_marker = list("resume/company-marker");
    company_word = list("resume/company-word");
    contact_label = list("resume/contact-label");
    country = list("resume/country");
    denial = list("resume/denial");
    duration_unit = list("date/duration-unit");
    fluency = list("resume/fluency");
    furniture = list("resume/furniture");
    grade_word = list("resume/grade-word");
    honorific = list("resume/honorific");
    lead_in = list("resume/lead-in");
    level_word = list("resume/level-word");
    link_site = list("resume/link-site");
    name_particle = list("resume/name-particle");
    not_a_name = list("resume/not-a-name");
    own_account = list("resume/own-account");
    place_word = list("resume/place-word");
    placeholder = list("date/placeholder");
    post_nominal = list("resume/post-nominal");
    qualifier = list("resume/heading-qualifier");
    region_code = list("resume/region-code");
    same_employer = list("resume/same-employer");
    school_marker = list("resume/school-marker");
    seniority = list("resume/seniority");
    study_begun = list("resume/study-begun");
    study_level = list("resume/study-level");
    study_state = list("resume/study-state");
    study_underway = list("resume/study-underway");
    subheading = list("resume/subheading");
    title_noun = list("resume/title-noun");
    unpaid = list("resume/unpaid");
    vocational = list("resume/vocational");
    find_home_towns();
}

/// Beside an address of mail or a phone number on the page's first lines: the parts that are one to three
/// capitalised words and tell nothing else.
void ResumeWords::find_home_towns() {
    const auto& lines = text.document.lines;
    const std::string_view page = text.document.text;
    for (std::size_t l = 0; l < lines.size() && l < most_contact_lines; ++l) {
        const TokenRange line = tokens_in(lines[l].span);
        if (l > 0 && heading(lines[l].span.of(page))) return;
        if (line.size() > most_contact_tokens) continue;
        if (emails_in(page, lines[l].span).empty() && phones_in(page, lines[l].span).empty()) continue;
        std::uint32_t begin = line.first;
        bool digits = false;
        for (std::uint32_t i = line.first; i <= line.last; ++i) {
            const bool symbol = i < line.last && text.tokens[i].kind == TokenKind::symbol;
            const std::string_view mark = symbol ? text.tokens.source(i) : std::string_view();
            const bool cut = i == line.last || (symbol && mark != "-" && mark != "'" && mark != "@");
            digits = digits || (i < line.last && text.tokens[i].kind == TokenKind::number) || mark == "@";
            if (!cut) continue;
            const TokenRange part{begin, i};
            const bool first_of_page = l == 0 && begin == line.first;
            const bool told = digits || first_of_page;
            begin = i + 1;
            digits = false;
            if (told || part.empty() || word_count(part) > 3) continue;
            const std::string_view name = text.tokens.span(part.first, part.size()).of(page);
            if (name.size() < 3 || !starts_with_capital(name) || heading(name) || holds(title_noun, part) ||
                holds(company_marker, part) || holds(contact_label, part))
                continue;
            home_towns_.push_back(letters_key(name));
        }
    }
}

bool ResumeWords::is_home_town(TokenRange range) const {
    range = trimmed(range);
    // "Salter Bridge (42 beds)"
    for (std::uint32_t i = range.first + 1; i < range.last; ++i) {
        if (text.tokens.source(i) == "(") range.last = i;
    }
    if (range.empty() || home_towns_.empty() || range.size() > 5) return false;
    const std::string key = letters_key(text.tokens.span(range.first, range.size()).of(text.document.text));
    return std::find(home_towns_.begin(), home_towns_.end(), key) != home_towns_.end();
}

TokenRange ResumeWords::tokens_in(Span span) const {
    return {text.tokens.first_at(span.begin), text.tokens.first_at(span.end)};
}

TokenRange ResumeWords::trimmed(TokenRange range) const {
    while (!range.empty() && text.tokens[range.first].kind == TokenKind::symbol) ++range.first;
    while (!range.empty() && text.tokens[range.last - 1].kind == TokenKind::symbol) --range.last;
    return range;
}

bool ResumeWords::holds(ListIndex list, TokenRange range) const {
    return !range.empty() && text.cues.first_in(list, range.first, range.last) != nullptr;
}

bool ResumeWords::covers(ListIndex list, TokenRange range) const {
    range = trimmed(range);
    if (range.empty()) return false;
    const CueHit* hit = text.cues.at(list, range.first);
    if (hit == nullptr) return false;
    return trimmed({range.first + hit->token_count, range.last}).empty();
}

bool ResumeWords::made_of(ListIndex list, TokenRange range) const {
    range = trimmed(range);
    if (range.empty()) return false;
    while (!range.empty()) {
        const CueHit* hit = text.cues.at(list, range.first);
        if (hit == nullptr || range.first + hit->token_count > range.last) return false;
        range = trimmed({range.first + hit->token_count, range.last});
    }
    return true;
}

bool ResumeWords::mentions(Kind kind, TokenRange range) const {
    const auto& all = text.mentions;
    auto at = std::lower_bound(all.begin(), all.end(), range.first,
                               [](const Mention& m, std::uint32_t token) { return m.first_token < token; });
    for (; at != all.end() && at->first_token + at->token_count <= range.last; ++at) {
        if (text.lexicon.term(at->term).kind == kind) return true;
    }
    return false;
}

DegreeLevel ResumeWords::degree_in(TokenRange range, Span* where) const {
    DegreeLevel best = DegreeLevel::none;
    std::uint32_t first = range.last, longest = 0;
    for (const auto& [list, level] : degrees) {
        const CueHit* hit = range.empty() ? nullptr : text.cues.first_in(list, range.first, range.last);
        if (hit == nullptr) continue;
        // Short forms are also words ("be", "ma", "as"): they count only with a capital and more capitals or
        // dots in them.
        const std::string_view word =
            text.tokens.span(hit->first_token, hit->token_count).of(text.document.text);
        const bool starts = hit->first_token == trimmed(range).first;
        if (word.size() <= 3 && !is_all_capitals(word) &&
            !(starts && starts_with_capital(word) && word.size() == 3))
            continue;
        // "BS 7671" is a standard.
        const std::uint32_t after = hit->first_token + hit->token_count;
        if (word.size() <= 3 && after < text.tokens.size() && text.tokens[after].kind == TokenKind::number &&
            text.tokens.source(after).size() >= 4 && text.tokens.source(after) > "2100")
            continue;
        // "March 2024" is no Master of Architecture.
        if (text.cues.at(month[3], hit->first_token) != nullptr && word.find('A') == std::string_view::npos)
            continue;
        const bool better =
            hit->first_token < first || (hit->first_token == first && hit->token_count > longest);
        if (!better) continue;
        best = level;
        first = hit->first_token;
        longest = hit->token_count;
        if (where != nullptr) *where = text.tokens.span(hit->first_token, hit->token_count);
    }
    return best;
}

std::optional<ResumeWords::HeadingKind> ResumeWords::heading(std::string_view phrase) const {
    if (phrase.size() > longest_heading) return std::nullopt;
    const auto& headings = keys_->headings;
    // "Work Experience (3)": the count some themes print.
    if (!phrase.empty() && phrase.back() == ')' && phrase.rfind('(') != std::string_view::npos) {
        const std::size_t open = phrase.rfind('(');
        if (phrase.size() - open <= 4 &&
            phrase.find_first_not_of("0123456789", open + 1) == phrase.size() - 1)
            phrase = phrase.substr(0, open);
    }
    const std::string key = letters_key(phrase);
    if (key.empty()) return std::nullopt;
    const auto found = headings.find(key);
    if (found != headings.end()) return HeadingKind{found->second, true};
    std::vector<std::string_view> words = words_of(phrase);
    if (words.size() < 2 || words.size() > 7) return std::nullopt;
    // Two headings joined: "Education & Certifications", "Work / Projects".
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const std::string_view joiner = words[i];
        const std::string joiner_key = letters_key(joiner);
        if (!joiner_key.empty() && joiner_key != "and" && joiner_key != "y" && joiner_key != "et" &&
            joiner_key != "und")
            continue;
        const auto begin = static_cast<std::size_t>(joiner.data() - phrase.data());
        const auto left = headings.find(letters_key(phrase.substr(0, begin)));
        const auto right = headings.find(letters_key(phrase.substr(begin + joiner.size())));
        if (left != headings.end() && right != headings.end()) return HeadingKind{left->second, false};
    }
    // "Courses over the years (all one-dayers)"
    const std::size_t bracket = phrase.find(" (");
    const std::string_view plain = phrase.substr(0, bracket);
    if (bracket != std::string_view::npos && bracket > 0 && phrase.back() == ')') {
        const auto before = headings.find(letters_key(plain));
        if (before != headings.end()) return HeadingKind{before->second, false};
    }
    for (std::size_t i = 1; i < words.size() && words[i].data() < plain.data() + plain.size(); ++i) {
        const auto at = static_cast<std::size_t>(words[i].data() - phrase.data());
        if (keys_->endings.count(letters_key(plain.substr(at))) == 0) continue;
        const auto before = headings.find(letters_key(plain.substr(0, at)));
        if (before != headings.end()) return HeadingKind{before->second, false};
    }
    while (words.size() > 1 && keys_->qualifiers.count(letters_key(words.front()))) {
        words.erase(words.begin());
        const auto begin = static_cast<std::size_t>(words.front().data() - phrase.data());
        const auto rest = headings.find(letters_key(phrase.substr(begin)));
        if (rest != headings.end()) return HeadingKind{rest->second, false};
    }
    if (words.size() <= 4) {
        const auto last = headings.find(letters_key(words.back()));
        const auto first = headings.find(letters_key(words.front())); // "Projects Experience"
        if (last != headings.end())
            return HeadingKind{first != headings.end() ? first->second : last->second, false, true};
    }
    return std::nullopt;
}

std::vector<SectionKind> ResumeWords::heading_hints(std::string_view phrase) const {
    std::vector<SectionKind> kinds;
    // "Education and registration", "Letters and learning": one part is a heading itself.
    for (const std::string_view joiner : {" and ", " & ", ", "}) {
        const std::size_t at = phrase.find(joiner);
        if (at == std::string_view::npos) continue;
        for (const std::string_view half : {phrase.substr(0, at), phrase.substr(at + joiner.size())}) {
            const auto part = keys_->headings.find(letters_key(half));
            if (part != keys_->headings.end()) kinds.push_back(part->second);
        }
    }
    const std::vector<std::string_view> words = words_of(phrase);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string one = letters_key(words[i]);
        const std::string two = i + 1 < words.size() ? one + letters_key(words[i + 1]) : std::string();
        for (const auto& [word, kind] : keys_->hints) {
            if ((word == one || word == two) && std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
                kinds.push_back(kind);
        }
    }
    return kinds;
}

bool ResumeWords::is_subheading(std::string_view phrase) const {
    return phrase.size() <= longest_heading && keys_->subheadings.count(letters_key(phrase)) != 0;
}

std::uint32_t ResumeWords::word_count(TokenRange range) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const Token& token = text.tokens[i];
        if (token.kind != TokenKind::symbol && (!token.glued || count == 0)) ++count;
    }
    return count;
}

} // namespace analyzer
