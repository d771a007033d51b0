// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace analyzer {

namespace {

std::string_view file_name(std::string_view path) {
    return path.substr(path.find_last_of('/') + 1);
}

/// The ending of the name in small letters, "" where there is none.
std::string ending_of(std::string_view path) {
    const std::string_view name = file_name(path);
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return {};
    return fold(name.substr(dot + 1));
}

std::optional<MediaType> type_of_ending(std::string_view ending) {
    constexpr std::pair<std::string_view, MediaType> known[] = {
        {"pdf", MediaType::pdf},   {"docx", MediaType::docx},      {"odt", MediaType::odt},
        {"rtf", MediaType::rtf},   {"html", MediaType::html},      {"htm", MediaType::html},
        {"json", MediaType::json}, {"txt", MediaType::plain_text}, {"md", MediaType::markdown}};
    for (const auto& [name, type] : known)
        if (name == ending) return type;
    return std::nullopt;
}

bool is_text(MediaType type) {
    return type == MediaType::plain_text || type == MediaType::markdown;
}

bool has_warning(const Document& document, std::initializer_list<std::string_view> codes) {
    return std::any_of(document.warnings.begin(), document.warnings.end(), [&](const Warning& warning) {
        return std::find(codes.begin(), codes.end(), warning.code) != codes.end();
    });
}

/// Does any word of the name stand in the text?
bool holds_a_name(std::string_view text, std::string_view name) {
    const std::string within = fold(text);
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find(' ', begin), name.size());
        const std::string part = fold(name.substr(begin, end - begin));
        if (part.size() > 2 && within.find(part) != std::string::npos) return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

void find_wrong_ending(const FindingInputs& inputs, FindingList& out) {
    const std::string ending = ending_of(inputs.path);
    const std::optional<MediaType> said = type_of_ending(ending);
    const MediaType is = inputs.resume.text.document.media_type;
    if (!said || *said == is || (is_text(*said) && is_text(is))) return;
    out.add({}, {{"ending", ending}, {"type", media_type_name(is)}});
}

void find_large_file(const FindingInputs& inputs, FindingList& out) {
    constexpr double megabyte = 1'000'000;
    if (static_cast<double>(inputs.bytes) <=
        inputs.resume.text.lexicon.weight("finding/file-megabytes") * megabyte)
        return;
    char size[16];
    std::snprintf(size, sizeof size, "%.1f", static_cast<double>(inputs.bytes) / megabyte);
    out.add({}, {{"size", size}});
}

void find_locked_file(const FindingInputs& inputs, FindingList& out) {
    if (total_of(inputs.resume.text.document, FeatureKind::locked) > 0) out.add({});
}

void find_damage(const FindingInputs& inputs, FindingList& out) {
    if (has_warning(inputs.resume.text.document, {"repaired", "page-damaged", "part-skipped"})) out.add({});
}

void find_many_pages(const FindingInputs& inputs, FindingList& out) {
    const std::uint32_t pages = inputs.resume.text.document.pages;
    if (pages > inputs.resume.text.lexicon.weight("finding/pages"))
        out.add({}, {{"count", std::to_string(pages)}});
}

/// A file that is named after nobody is lost among a hundred called "resume.pdf"; one with signs that mean something to systems
/// may not arrive.
void find_nameless_file(const FindingInputs& inputs, FindingList& out) {
    const std::string& person = inputs.resume.resume.contact.name.value;
    const std::string_view name = file_name(inputs.path);
    if (name.empty() || name == "-" || ending_of(inputs.path).empty()) return;
    if (!person.empty() && !holds_a_name(name, person)) out.add({}, {{"name", short_quote(name)}});
    constexpr std::string_view signs = "#%&?*:|<>\"\\";
    if (const std::size_t sign = name.find_first_of(signs); sign != std::string_view::npos)
        out.add({}, {{"name", short_quote(name)}, {"sign", std::string(1, name[sign])}}, "sign");
}

void find_foreign_title(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    for (const std::string_view item : lexicon.list_items(lexicon.list("finding/placeholder-title"))) {
        if (!document.meta_title.empty() && fold(document.meta_title).starts_with(fold(item)))
            out.add({}, {{"name", short_quote(document.meta_title)}}, "title");
    }
    const std::string& person = inputs.resume.resume.contact.name.value;
    if (person.empty() || document.meta_author.empty() || holds_a_name(document.meta_author, person)) return;
    out.add({}, {{"name", short_quote(document.meta_author)}});
}

/// A current job is counted up to the day the file was last changed, where a parser is told no other day.
void find_old_file(const FindingInputs& inputs, FindingList& out) {
    const std::string& modified = inputs.resume.text.document.modified;
    const std::vector<Position>& positions = inputs.resume.resume.positions;
    const bool current =
        std::any_of(positions.begin(), positions.end(), [](const Position& p) { return p.dates.current; });
    if (!current) return;
    const MediaType type = inputs.resume.text.document.media_type;
    if (modified.empty() && (type == MediaType::pdf || type == MediaType::docx))
        return out.add({}, {}, "missing");
    if (modified.size() < 7) return;
    const YearMonth changed{static_cast<std::int16_t>(std::atoi(modified.c_str())),
                            static_cast<std::int8_t>(std::clamp(std::atoi(modified.c_str() + 5), 0, 12))};
    const Months age = inputs.as_of.first_month() - changed.first_month();
    if (age > inputs.resume.text.lexicon.weight("finding/file-months"))
        out.add({}, {{"day", modified}, {"count", std::to_string(age)}});
}

} // namespace analyzer
