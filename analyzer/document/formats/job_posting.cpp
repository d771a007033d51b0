// SPDX-License-Identifier: Apache-2.0
#include "document/formats/job_posting.hpp"

#include "document/formats/html.hpp"
#include "document/formats/json_text.hpp"

#include <algorithm>
#include <array>

namespace analyzer {
namespace {

using Kind = JsonValue::Kind;

bool has_type(const JsonValue& value, std::string_view type) {
    const JsonValue* types = value.find("@type");
    if (!types) return false;
    const auto fits = [&](const JsonValue& one) {
        return one.is(Kind::string) && (one.text == type || one.text.ends_with("/" + std::string(type)));
    };
    return fits(*types) || std::any_of(types->items.begin(), types->items.end(), fits);
}

bool looks_like_html(std::string_view text) {
    const std::size_t open = text.find('<');
    if (open != std::string_view::npos && text.find('>', open) != std::string_view::npos &&
        open + 1 < text.size() &&
        (std::isalpha(static_cast<unsigned char>(text[open + 1])) || text[open + 1] == '/'))
        return true;
    const std::size_t entity = text.find('&');
    return entity != std::string_view::npos && text.find(';', entity) != std::string_view::npos;
}

class Renderer {
  public:
    Renderer(Document& document, const Limits& limits)
        : document_(document), limits_(limits), out_(document, limits, Spaces::collapse) {}

    void render(const JsonValue& posting);

  private:
    /// Every first text of a value: its own, or that of the members people name things by.
    void rich(const std::string& path, const JsonValue& value, bool item);
    void rich_text(const std::string& path, const std::string& text, bool item);
    void places(const std::string& path, const JsonValue& value);
    void salary(const std::string& path, const JsonValue& value);
    void terms(const JsonValue& posting, std::string_view key);
    void chapter(const JsonValue& posting, std::string_view key);

    Document& document_;
    const Limits& limits_;
    TextBuilder out_;
};

void Renderer::rich_text(const std::string& path, const std::string& text, bool item) {
    if (!looks_like_html(text)) {
        out_.begin_block();
        out_.set_line({.list_item = item});
        out_.field(path, text);
        out_.end_line();
        out_.set_line({});
        return;
    }
    Document part = read_html_fragment(text, limits_);
    if (looks_like_html(part.text) && part.text.find("</") != std::string::npos)
        part = read_html_fragment(part.text, limits_); // escaped twice
    if (part.lines.empty()) return;
    if (item && part.lines.size() == 1) part.lines[0].list_item = true;
    out_.end_line();
    const std::size_t begin = document_.text.size();
    out_.splice(part);
    std::size_t end = document_.text.size();
    while (end > begin && document_.text[end - 1] == '\n') --end;
    if (end > begin) document_.fields.push_back({path, span_of(begin, end)});
}

void Renderer::rich(const std::string& path, const JsonValue& value, bool item) {
    if (value.is(Kind::array)) {
        for (std::size_t i = 0; i < value.items.size(); ++i)
            rich(path + "/" + std::to_string(i), value.items[i], true);
        return;
    }
    if (value.is(Kind::object)) {
        if (const std::string months = plain_value(value.find("monthsOfExperience")); !months.empty()) {
            out_.begin_block();
            out_.field(path + "/monthsOfExperience", months);
            out_.text(" months of experience");
            out_.end_line();
        }
        for (const std::string_view key : {"name", "credentialCategory", "description", "value"}) {
            const JsonValue* member = value.find(key);
            if (member && !member->is(Kind::null)) rich(path + "/" + std::string(key), *member, item);
        }
        return;
    }
    const std::string text = plain_value(&value);
    if (!text.empty()) rich_text(path, text, item);
}

void Renderer::places(const std::string& path, const JsonValue& value) {
    if (value.is(Kind::array)) {
        for (std::size_t i = 0; i < value.items.size() && i < 20; ++i)
            places(path + "/" + std::to_string(i), value.items[i]);
        return;
    }
    if (const std::string text = plain_value(&value); !text.empty()) {
        out_.field(path, text);
        return out_.end_line();
    }
    const JsonValue* inner = value.find("address");
    const bool nested =
        inner && (inner->is(Kind::object) || inner->is(Kind::array)); // JSON Resume's own `address` is a text
    if (nested) return places(path + "/address", *inner);
    bool first = true;
    for (const std::string_view key : {"name", "streetAddress", "address", "postalCode", "addressLocality",
                                       "city", "addressRegion", "region", "addressCountry", "countryCode"}) {
        const JsonValue* member = value.find(key);
        if (!member) continue;
        std::string text = plain_value(member->is(Kind::object) ? member->find("name") : member);
        std::replace(text.begin(), text.end(), '\n', ' ');
        if (text.empty()) continue;
        if (!first) out_.text(key == "addressLocality" || key == "city" ? " " : ", ");
        out_.field(path + "/" + std::string(key) + (member->is(Kind::object) ? "/name" : ""), text);
        first = false;
    }
    out_.end_line();
}

void Renderer::salary(const std::string& path, const JsonValue& value) {
    if (!value.is(Kind::object)) return;
    const JsonValue* amount = value.find("value");
    const JsonValue& inner = amount && amount->is(Kind::object) ? *amount : value;
    const std::string deeper = &inner == &value ? path : path + "/value";
    std::string low = plain_value(inner.find("minValue")), high = plain_value(inner.find("maxValue"));
    const std::string single = low.empty() && high.empty() ? plain_value(inner.find("value")) : std::string();
    if (low.empty() && high.empty() && single.empty()) return;
    out_.text(words_of_key(path) + ": ");
    if (const std::string currency = plain_value(value.find("currency")); !currency.empty()) {
        out_.field(path + "/currency", currency);
        out_.text(" ");
    }
    if (!single.empty()) out_.field(deeper + "/value", single);
    if (!low.empty()) out_.field(deeper + "/minValue", low);
    if (!low.empty() && !high.empty()) out_.text(" – ");
    if (!high.empty()) out_.field(deeper + "/maxValue", high);
    if (const std::string unit = plain_value(inner.find("unitText")); !unit.empty()) {
        out_.text(" / ");
        out_.field(deeper + "/unitText", readable_constant(unit));
    }
    out_.end_line();
}

/// A short term of the job: "Employment type: Full time".
void Renderer::terms(const JsonValue& posting, std::string_view key) {
    const JsonValue* value = posting.find(key);
    if (!value) return;
    const std::string path(key);
    if (value->is(Kind::object)) return salary(path, *value);
    if (!value->is(Kind::array))
        return write_labelled(out_, key, path, readable_constant(plain_value(value)));
    bool first = true;
    for (std::size_t i = 0; i < value->items.size() && i < 50; ++i) {
        const std::string text = readable_constant(plain_value(&value->items[i]));
        if (text.empty()) continue;
        out_.text(first ? words_of_key(key) + ": " : ", ");
        out_.field(path + "/" + std::to_string(i), text);
        first = false;
    }
    out_.end_line();
}

void Renderer::chapter(const JsonValue& posting, std::string_view key) {
    const JsonValue* value = posting.find(key);
    if (!value || value->is(Kind::null) ||
        (value->items.empty() && value->members.empty() && plain_value(value).empty()))
        return;
    const std::string text = plain_value(value);
    if (!text.empty() && text.size() > 3 && document_.text.find(text) != std::string::npos)
        return; // said in the description
    write_heading(out_, words_of_key(key), 2);
    if (key == "skills")
        write_skills(out_, "skills", *value);
    else
        rich(std::string(key), *value, false);
}

void Renderer::render(const JsonValue& posting) {
    out_.set_line({.heading_level = 1});
    const bool titled = posting.find("title");
    out_.field(titled ? "title" : "name", plain_value(posting.find_any({"title", "name"})), {.bold = true});
    out_.end_line();
    out_.set_line({});
    for (const std::string_view key : {"hiringOrganization", "company"}) {
        const JsonValue* employer = posting.find(key);
        if (!employer) continue;
        const bool object = employer->is(Kind::object);
        out_.field(std::string(key) + (object ? "/name" : ""),
                   plain_value(object ? employer->find("name") : employer));
        out_.end_line();
    }
    for (const std::string_view key : {"jobLocation", "location"}) {
        if (const JsonValue* place = posting.find(key)) places(std::string(key), *place);
    }
    out_.begin_block();
    for (const std::string_view key :
         {"jobLocationType", "remote", "employmentType", "type", "baseSalary", "estimatedSalary", "salary",
          "workHours", "industry", "occupationalCategory", "datePosted", "date", "validThrough"})
        terms(posting, key);
    if (const JsonValue* description = posting.find("description")) {
        out_.blank_line();
        rich("description", *description, false);
    }
    for (const std::string_view key :
         {"responsibilities", "qualifications", "skills", "experience", "experienceRequirements", "education",
          "educationRequirements", "physicalRequirement", "securityClearanceRequirement",
          "specialCommitments", "incentiveCompensation", "incentives", "jobBenefits", "benefits"})
        chapter(posting, key);
    out_.end_line();
}

} // namespace

const JsonValue* find_job_posting(const JsonValue& root) {
    std::vector<const JsonValue*> open = {&root}; // depth first, in the file's order
    while (!open.empty()) {
        const JsonValue* value = open.back();
        open.pop_back();
        if (value->is(Kind::object) && has_type(*value, "JobPosting")) return value;
        for (auto member = value->members.rbegin(); member != value->members.rend(); ++member)
            open.push_back(&member->value);
        for (auto item = value->items.rbegin(); item != value->items.rend(); ++item) open.push_back(&*item);
    }
    return nullptr;
}

bool is_job_schema(const JsonValue& root) {
    const auto has = [&](std::string_view key) { return root.find(key) != nullptr; };
    return root.is(Kind::object) && has("title") &&
           (has("responsibilities") || has("qualifications") || has("description") || has("company"));
}

Document render_job_posting(const JsonValue& posting, const Limits& limits) {
    Document document;
    document.media_type = MediaType::json;
    Renderer(document, limits).render(posting);
    return document;
}

} // namespace analyzer
