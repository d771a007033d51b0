// SPDX-License-Identifier: Apache-2.0
#include "parse/structured_resume.hpp"

#include "parse/positions.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace analyzer {

namespace {

/// "2021-03-01", "2021-03", "2021"
std::optional<YearMonth> iso_date(std::string_view text) {
    int year = 0, month = 0;
    if (text.size() < 4 || std::from_chars(text.data(), text.data() + 4, year).ptr != text.data() + 4)
        return std::nullopt;
    if (text.size() >= 7 && text[4] == '-') std::from_chars(text.data() + 5, text.data() + 7, month);
    if (month < 0 || month > 12) month = 0;
    return YearMonth{static_cast<std::int16_t>(year), static_cast<std::int8_t>(month)};
}

SectionKind kind_of(std::string_view name) {
    if (name == "basics") return SectionKind::contact;
    if (name == "work") return SectionKind::work;
    if (name == "volunteer") return SectionKind::volunteering;
    if (name == "education") return SectionKind::education;
    if (name == "skills") return SectionKind::skills;
    if (name == "languages") return SectionKind::languages;
    if (name == "certificates") return SectionKind::certificates;
    if (name == "publications") return SectionKind::publications;
    if (name == "awards") return SectionKind::awards;
    if (name == "interests") return SectionKind::interests;
    if (name == "references") return SectionKind::references;
    if (name == "projects") return SectionKind::projects;
    return SectionKind::other;
}

/// The values below one path, such as "work/0".
class Item {
  public:
    Item(const ResumeWords& words, std::vector<std::pair<std::string_view, Span>> values)
        : words_(words), values_(std::move(values)) {}

    [[nodiscard]] Text value(std::string_view key) const {
        for (const auto& [path, span] : values_) {
            if (path == key) return text_of(words_, span);
        }
        return {};
    }
    [[nodiscard]] Text value(std::string_view key, std::string_view older) const {
        Text found = value(key);
        return found.empty() ? value(older) : found;
    }
    [[nodiscard]] std::vector<Text> list(std::string_view key) const {
        std::vector<Text> found;
        for (const auto& [path, span] : values_) {
            if (path.size() > key.size() && path.rfind(key, 0) == 0 && path[key.size()] == '/')
                found.push_back(text_of(words_, span));
        }
        return found;
    }
    [[nodiscard]] Span whole() const {
        Span all = values_.front().second;
        for (const auto& [path, span] : values_) all = joined(all, span);
        return all;
    }
    [[nodiscard]] DateRange dates() const {
        DateRange range;
        const Text start = value("startDate", "date"), end = value("endDate");
        range.start = iso_date(start.value);
        range.end = iso_date(end.value);
        range.current = range.start && !range.end && !value("startDate").empty();
        if (!start.empty()) range.span = start.span;
        if (!end.empty()) range.span = start.empty() ? end.span : joined(start.span, end.span);
        if (range.current)
            range.span.end = line_end(start.span); // "2019-03 – Present", as the reader prints it
        return range;
    }

  private:
    [[nodiscard]] std::uint32_t line_end(Span value) const {
        for (const Line& line : words_.text.document.lines) {
            if (line.span.contains(value)) return line.span.end;
        }
        return value.end;
    }

    const ResumeWords& words_;
    std::vector<std::pair<std::string_view, Span>> values_;
};

class StructuredReader {
  public:
    explicit StructuredReader(const ResumeWords& words) : words_(words) {}

    Resume read() {
        sort_fields();
        for (const std::string& section : order_) {
            for (const auto& [index, values] : items_[section]) take(section, Item(words_, values));
        }
        std::stable_sort(resume_.positions.begin(), resume_.positions.end(),
                         [](const Position& a, const Position& b) { return a.whole.begin < b.whole.begin; });
        cover();
        return std::move(resume_);
    }

  private:
    using Values = std::vector<std::pair<std::string_view, Span>>;

    void sort_fields() {
        for (const Field& field : words_.text.document.fields) {
            const std::string_view path = field.path;
            const std::size_t slash = path.find('/');
            if (slash == std::string_view::npos) continue;
            const std::string section(path.substr(0, slash));
            if (std::find(order_.begin(), order_.end(), section) == order_.end()) order_.push_back(section);
            std::string_view rest = path.substr(slash + 1);
            int index = 0;
            const std::size_t next = rest.find('/');
            if (section != "basics" && next != std::string_view::npos) {
                std::from_chars(rest.data(), rest.data() + next, index);
                rest = rest.substr(next + 1);
            } else if (section != "basics") {
                std::from_chars(rest.data(), rest.data() + rest.size(), index);
                rest = {};
            }
            items_[section][index].emplace_back(rest, field.span);
        }
    }

    void take(const std::string& section, const Item& item) {
        switch (kind_of(section)) {
        case SectionKind::contact:
            return basics(item);
        case SectionKind::work:
            return position(item, Position::Kind::work, item.value("name", "company"),
                            item.value("position"));
        case SectionKind::volunteering:
            return position(item, Position::Kind::volunteering, item.value("organization", "name"),
                            item.value("position"));
        case SectionKind::projects:
            if (item.dates().dated())
                position(item, Position::Kind::project, item.value("entity"), item.value("name"));
            return;
        case SectionKind::education:
            return study(item);
        case SectionKind::skills:
            return skill(item);
        case SectionKind::languages: {
            ListedItem language;
            language.text = item.value("language", "name");
            language.fluency = item.value("fluency", "level").value;
            if (!language.text.empty()) resume_.languages.push_back(std::move(language));
            return;
        }
        case SectionKind::certificates: {
            Certificate certificate{item.value("name", "title"), item.value("issuer"), item.dates(),
                                    item.whole()};
            if (!certificate.name.empty()) resume_.certificates.push_back(std::move(certificate));
            return;
        }
        case SectionKind::publications:
            return line(resume_.publications, item.value("name", "title"));
        case SectionKind::awards:
            return line(resume_.awards, item.value("title", "name"));
        case SectionKind::interests:
            return line(resume_.interests, item.value("name"));
        default:
            return;
        }
    }

    static void line(std::vector<Text>& list, Text text) {
        if (!text.empty()) list.push_back(std::move(text));
    }

    void basics(const Item& item) {
        Contact& contact = resume_.contact;
        contact.name = item.value("name");
        contact.label = item.value("label");
        contact.email = item.value("email");
        contact.phone = item.value("phone");
        contact.url = item.value("url", "website");
        resume_.summary = item.value("summary");
        for (const char* key :
             {"location/city", "location/region", "location/countryCode", "location/address"}) {
            const Text part = item.value(key);
            if (part.empty()) continue;
            if (contact.location.empty()) {
                contact.location = part;
            } else if (std::string_view(key) != "location/address") {
                contact.location.value += ", " + part.value;
                contact.location.span = joined(contact.location.span, part.span);
            }
        }
        for (Text& profile : item.list("profiles")) {
            if (profile.value.find("://") != std::string::npos ||
                profile.value.find('/') != std::string::npos)
                contact.profiles.push_back(std::move(profile));
        }
    }

    void position(const Item& item, Position::Kind kind, Text employer, Text title) {
        Position found;
        found.kind = kind;
        found.employer = std::move(employer);
        found.title = std::move(title);
        found.location = item.value("location");
        found.dates = item.dates();
        found.whole = item.whole();
        found.header = found.whole;
        for (const Text& highlight : item.list("highlights")) found.highlights.push_back(highlight.span);
        const Text summary = item.value("summary", "description");
        if (!summary.empty()) found.highlights.insert(found.highlights.begin(), summary.span);
        for (const Span highlight : found.highlights) {
            if (highlight.begin > found.header.begin)
                found.header.end = std::min(found.header.end, highlight.begin);
        }
        if (!found.title.empty() || !found.employer.empty()) resume_.positions.push_back(std::move(found));
    }

    void study(const Item& item) {
        Study found;
        found.institution = item.value("institution");
        found.degree = item.value("studyType");
        found.area = item.value("area");
        found.dates = item.dates();
        found.in_progress = found.dates.current;
        found.whole = item.whole();
        if (!found.degree.empty()) found.level = words_.degree_in(words_.tokens_in(found.degree.span));
        if (!found.institution.empty() || !found.degree.empty()) resume_.studies.push_back(std::move(found));
    }

    void skill(const Item& item) {
        const Text name = item.value("name");
        const std::vector<Text> keywords = item.list("keywords");
        for (const Text& keyword : keywords) resume_.skills.push_back({keyword, name.value, {}});
        if (keywords.empty() && !name.empty()) resume_.skills.push_back({name, {}, {}});
    }

    void cover() {
        std::vector<std::pair<std::uint32_t, SectionKind>> begins;
        for (const Field& field : words_.text.document.fields) {
            const SectionKind kind = kind_of(field.path.substr(0, field.path.find('/')));
            if (begins.empty() || begins.back().second != kind) begins.emplace_back(field.span.begin, kind);
        }
        std::sort(begins.begin(), begins.end());
        const auto end = static_cast<std::uint32_t>(words_.text.document.text.size());
        for (std::size_t i = 0; i < begins.size(); ++i) {
            Section section;
            section.kind = begins[i].second;
            section.body = {i == 0 ? 0 : begins[i].first, i + 1 < begins.size() ? begins[i + 1].first : end};
            section.heading = heading_before(section.body.begin);
            if (!section.heading.empty() && !resume_.sections.empty())
                resume_.sections.back().body.end = section.heading.begin;
            if (!resume_.sections.empty() && resume_.sections.back().kind == section.kind) {
                resume_.sections.back().body.end = section.body.end;
            } else {
                resume_.sections.push_back(section);
            }
        }
    }

    /// The heading that the reader printed above a section's first value; empty where there is none.
    [[nodiscard]] Span heading_before(std::uint32_t offset) const {
        const std::vector<Line>& lines = words_.text.document.lines;
        auto line = std::upper_bound(lines.begin(), lines.end(), offset,
                                     [](std::uint32_t at, const Line& one) { return at < one.span.begin; });
        constexpr int title_level = 1; // the name's
        if (line == lines.begin() || --line == lines.begin()) return {};
        --line;
        return line->heading_level > title_level ? line->span : Span{};
    }

    const ResumeWords& words_;
    std::vector<std::string> order_;
    std::map<std::string, std::map<int, Values>> items_;
    Resume resume_;
};

} // namespace

Resume read_structured_resume(const ResumeWords& words) {
    return StructuredReader(words).read();
}

} // namespace analyzer
