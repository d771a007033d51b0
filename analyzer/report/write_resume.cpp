// SPDX-License-Identifier: Apache-2.0
#include "report/write_resume.hpp"

#include "report/json_spans.hpp"

#include <map>
#include <optional>
#include <string_view>

namespace analyzer {

namespace {

/// A web address as the schema asks for it (RFC 3986): with a scheme, and what may not stand in one percent-encoded.
std::string uri_of(std::string_view address) {
    constexpr std::string_view plain = "-._~:/?#[]@!$&'()*+,;=%";
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const std::size_t colon = address.find("://");
    std::size_t begin = colon == std::string_view::npos ? 0 : colon;
    while (begin > 0 && is_letter(address[begin - 1])) --begin; // "schema=https://..."
    address.remove_prefix(begin);
    std::string uri = colon == std::string_view::npos || begin == colon ? "https://" : "";
    if (begin == colon) address.remove_prefix(3);
    for (const char c : address) {
        if (is_letter(c) || (c >= '0' && c <= '9') || plain.find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += digits[byte >> 4];
        uri += digits[byte & 15];
    }
    return uri;
}

/// Only what the schema takes for an address: a structured source may hold anything there.
bool is_email(std::string_view text) {
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string_view::npos &&
           text.find_first_of(" \t\r\n") == std::string_view::npos;
}

class Writer {
  public:
    explicit Writer(const Document& document) : document_(document), spans_(document.text) {}

    std::string write(const Resume& resume) {
        json_.begin_object();
        write_basics(resume);
        positions("work", "name", "position", resume, Position::Kind::work);
        positions("volunteer", "organization", "position", resume, Position::Kind::volunteering);
        write_education(resume);
        write_certificates(resume);
        texts("publications", "name", resume.publications);
        texts("awards", "title", resume.awards);
        write_skills(resume);
        write_languages(resume);
        texts("interests", "name", resume.interests);
        positions("projects", "name", nullptr, resume, Position::Kind::project);
        write_meta(resume);
        json_.end_object();
        return json_.take();
    }

  private:
    void field(const char* key, const Text& text, const std::string& path) {
        if (text.empty()) return;
        json_.key(key).string(text.value);
        if (!text.span.empty()) places_.emplace_back(path + key, text.span);
    }

    void date(const char* key, const std::optional<YearMonth>& day) {
        // The schema's pattern knows no other years.
        if (day && day->year >= 1000 && day->year <= 2999) json_.key(key).string(day->iso());
    }

    void dates(const DateRange& range) {
        date("startDate", range.start);
        if (!range.current) date("endDate", range.end);
    }

    void write_basics(const Resume& resume) {
        const Contact& contact = resume.contact;
        json_.key("basics").begin_object();
        field("name", contact.name, "basics/");
        field("label", contact.label, "basics/");
        if (is_email(contact.email.value)) field("email", contact.email, "basics/");
        field("phone", contact.phone, "basics/");
        field("url", {contact.url.empty() ? "" : uri_of(contact.url.value), contact.url.span}, "basics/");
        field("summary", resume.summary, "basics/");
        if (!contact.location.empty()) {
            json_.key("location").begin_object();
            field("address", contact.location, "basics/location/");
            json_.end_object();
        }
        if (!contact.profiles.empty()) {
            json_.key("profiles").begin_array();
            for (const Text& profile : contact.profiles) {
                json_.begin_object().key("url").string(uri_of(profile.value)).end_object();
            }
            json_.end_array();
        }
        json_.end_object();
    }

    void positions(const char* section, const char* employer, const char* title, const Resume& resume,
                   Position::Kind kind) {
        json_.key(section).begin_array();
        int index = 0;
        for (const Position& position : resume.positions) {
            if (position.kind != kind) continue;
            const std::string path = std::string(section) + "/" + std::to_string(index++) + "/";
            json_.begin_object();
            if (title != nullptr) {
                field(employer, position.employer, path);
                field(title, position.title, path);
            } else {
                field(employer, position.title, path);
                field("entity", position.employer, path);
            }
            if (kind == Position::Kind::work) field("location", position.location, path);
            dates(position.dates);
            if (!position.highlights.empty()) {
                json_.key("highlights").begin_array();
                for (const Span highlight : position.highlights) json_.string(highlight.of(document_.text));
                json_.end_array();
            }
            json_.end_object();
        }
        json_.end_array();
    }

    void write_education(const Resume& resume) {
        json_.key("education").begin_array();
        int index = 0;
        for (const Study& study : resume.studies) {
            const std::string path = "education/" + std::to_string(index++) + "/";
            json_.begin_object();
            field("institution", study.institution, path);
            field("area", study.area, path);
            field("studyType", study.degree, path);
            dates(study.dates);
            json_.end_object();
        }
        json_.end_array();
    }

    void write_certificates(const Resume& resume) {
        json_.key("certificates").begin_array();
        int index = 0;
        for (const Certificate& certificate : resume.certificates) {
            const std::string path = "certificates/" + std::to_string(index++) + "/";
            json_.begin_object();
            field("name", certificate.name, path);
            field("issuer", certificate.issuer, path);
            date("date", certificate.dates.start);
            json_.end_object();
        }
        json_.end_array();
    }

    void texts(const char* section, const char* key, const std::vector<Text>& items) {
        if (items.empty()) return;
        json_.key(section).begin_array();
        for (std::size_t i = 0; i < items.size(); ++i) {
            json_.begin_object();
            field(key, items[i], std::string(section) + "/" + std::to_string(i) + "/");
            json_.end_object();
        }
        json_.end_array();
    }

    void write_skills(const Resume& resume) {
        std::vector<std::string> order;
        std::map<std::string, std::vector<const ListedItem*>> groups;
        for (const ListedItem& item : resume.skills) {
            auto& group = groups[item.group];
            if (group.empty()) order.push_back(item.group);
            group.push_back(&item);
        }
        json_.key("skills").begin_array();
        int index = 0;
        for (const std::string& name : order) {
            const std::string path = "skills/" + std::to_string(index++) + "/keywords/";
            json_.begin_object();
            if (!name.empty()) json_.key("name").string(name);
            json_.key("keywords").begin_array();
            int keyword = 0;
            for (const ListedItem* item : groups[name]) {
                json_.string(item->text.value);
                if (!item->text.span.empty())
                    places_.emplace_back(path + std::to_string(keyword), item->text.span);
                ++keyword;
            }
            json_.end_array().end_object();
        }
        json_.end_array();
    }

    void write_languages(const Resume& resume) {
        json_.key("languages").begin_array();
        int index = 0;
        for (const ListedItem& item : resume.languages) {
            json_.begin_object();
            field("language", item.text, "languages/" + std::to_string(index++) + "/");
            if (!item.fluency.empty()) json_.key("fluency").string(item.fluency);
            json_.end_object();
        }
        json_.end_array();
    }

    void write_meta(const Resume& resume) {
        json_.key("meta").begin_object();
        json_.key("version").string("v1.2.1");
        json_.key("spans").begin_object();
        for (const auto& [path, span] : places_) {
            json_.key(path);
            spans_.object(json_, span);
        }
        json_.end_object();
        json_.key("sections").begin_array();
        for (const Section& section : resume.sections) {
            json_.begin_object().key("kind").string(section_kind_name(section.kind));
            json_.key("start").integer(
                spans_.offset(section.heading.empty() ? section.body.begin : section.heading.begin));
            json_.key("end").integer(spans_.offset(section.body.end)).end_object();
        }
        json_.end_array();
        json_.key("warnings").begin_array();
        for (const Warning& warning : resume.warnings) {
            json_.begin_object()
                .key("code")
                .string(warning.code)
                .key("message")
                .string(warning.message)
                .end_object();
        }
        json_.end_array();
        json_.end_object();
    }

    const Document& document_;
    SpanWriter spans_;
    JsonWriter json_{JsonWriter::Style::pretty};
    std::vector<std::pair<std::string, Span>> places_;
};

} // namespace

std::string write_json_resume(const Document& document, const Resume& resume) {
    return Writer(document).write(resume);
}

} // namespace analyzer
