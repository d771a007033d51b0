// SPDX-License-Identifier: Apache-2.0
#include "document/formats/json_resume.hpp"

#include "document/formats/json_text.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace analyzer {
namespace {

using Kind = JsonValue::Kind;

/// Which members of a section's entries make its lines. Names in a list are tried in turn; the first one is
/// the schema's present name and the one that fields are filed under.
struct Shape {
    const char* key;
    const char* older;   ///< earlier name of the section, or null
    const char* heading; ///< as résumés print it
    std::initializer_list<std::string_view> head, second, place;
};

// The schema's sections (jsonresume.org/schema). Headings are those that parsers of printed résumés look for.
const std::array<Shape, 9> shapes = {{
    {"work",
     nullptr,
     "Experience",
     {"position", "title", "jobTitle"},
     {"name", "company", "employer"},
     {"location"}},
    {"volunteer", nullptr, "Volunteer Experience", {"position"}, {"organization"}, {"location"}},
    {"education", nullptr, "Education", {}, {"institution", "school"}, {"location"}},
    {"projects", nullptr, "Projects", {"name"}, {"entity"}, {}},
    {"awards", nullptr, "Awards", {"title", "name"}, {"awarder"}, {}},
    {"certificates", "certifications", "Certifications", {"name"}, {"issuer"}, {}},
    {"publications", nullptr, "Publications", {"name"}, {"publisher"}, {}},
    {"references", nullptr, "References", {"name"}, {}, {}},
    {"interests", "hobbies", "Interests", {"name"}, {}, {}},
}};

struct Found {
    std::string name, value;
};

Found first_of(const JsonValue& entry, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        std::string value = plain_value(entry.find(name));
        if (!value.empty()) return {std::string(*names.begin()), std::move(value)};
    }
    return {};
}

class Renderer {
  public:
    Renderer(Document& document, const Limits& limits)
        : document_(document), out_(document, limits, Spaces::collapse) {}

    void render(const JsonValue& root);

  private:
    void basics(const JsonValue& basics);
    void contact_line(const JsonValue& basics);
    void location(const std::string& path, const JsonValue& location);
    void profiles(const JsonValue& profiles);
    void section(const std::string& key, const JsonValue& value);
    void entry(const Shape& shape, const std::string& path, const JsonValue& entry);
    bool dates(const std::string& path, const JsonValue& entry, bool current_when_open);
    void paragraphs(const std::string& path, const JsonValue& entry);
    void bullets(const std::string& path, const JsonValue& list, bool as_items);
    void languages(const std::string& path, const JsonValue& list);
    void other(const std::string& path, const JsonValue& value, int depth);
    bool put(const std::string& path, const Found& found, RunLook look = {}) {
        if (found.value.empty()) return false;
        out_.field(path + "/" + found.name, found.value, look);
        return true;
    }
    void wrong_type(const std::string& path, const char* wanted) {
        document_.warnings.push_back({"wrong-type", "\"" + path + "\" should be " + wanted, {}});
    }

    Document& document_;
    TextBuilder out_;
};

void Renderer::contact_line(const JsonValue& basics) {
    bool first = true;
    for (const auto& names :
         {std::initializer_list<std::string_view>{"email"}, {"phone"}, {"url", "website"}}) {
        const Found found = first_of(basics, names);
        if (found.value.empty()) continue;
        if (!first) out_.tab();
        put("basics", found);
        first = false;
    }
    out_.end_line();
}

void Renderer::location(const std::string& path, const JsonValue& location) {
    bool first = true;
    for (const std::string_view name :
         {"address", "postalCode", "city", "region", "countryCode", "country"}) {
        std::string value = plain_value(location.find(name));
        if (value.empty()) continue;
        std::replace(value.begin(), value.end(), '\n', ' ');
        if (!first) out_.text(name == "city" ? " " : ", ");
        out_.field(path + "/" + std::string(name), value);
        first = false;
    }
    out_.end_line();
}

void Renderer::profiles(const JsonValue& profiles) {
    for (std::size_t i = 0; i < profiles.items.size(); ++i) {
        const JsonValue& profile = profiles.items[i];
        const std::string at = "basics/profiles/" + std::to_string(i);
        const bool named = put(at, first_of(profile, {"network"}));
        const Found user = first_of(profile, {"username"}), url = first_of(profile, {"url", "website"});
        if (named && !(user.value.empty() && url.value.empty())) out_.text(": ");
        const bool shown = put(at, user);
        if (shown && !url.value.empty()) out_.tab();
        put(at, url);
        out_.end_line();
    }
}

void Renderer::basics(const JsonValue& basics) {
    if (!basics.is(Kind::object)) return wrong_type("basics", "an object");
    out_.set_line({.heading_level = 1});
    put("basics", first_of(basics, {"name"}), {.bold = true});
    out_.end_line();
    out_.set_line({});
    put("basics", first_of(basics, {"label"}));
    out_.end_line();
    out_.begin_block();
    contact_line(basics);
    if (const JsonValue* place = basics.find("location")) {
        if (place->is(Kind::object))
            location("basics/location", *place);
        else if (put("basics", first_of(basics, {"location"})))
            out_.end_line();
    }
    if (const JsonValue* list = basics.find("profiles")) {
        if (list->is(Kind::array))
            profiles(*list);
        else if (!list->is(Kind::null))
            wrong_type("basics/profiles", "an array");
    }
    const Found summary = first_of(basics, {"summary", "bio", "about"});
    if (!summary.value.empty()) {
        write_heading(out_, "Summary", 2);
        put("basics", summary);
        out_.end_line();
    }
}

bool Renderer::dates(const std::string& path, const JsonValue& entry, bool current_when_open) {
    const Found start = first_of(entry, {"startDate", "start"}), end = first_of(entry, {"endDate", "end"});
    const std::string single = plain_value(entry.find_any({"date", "releaseDate"}));
    if (start.value.empty() && end.value.empty() && single.empty()) return false;
    put(path, start);
    if (!start.value.empty() && (!end.value.empty() || current_when_open)) out_.text(" – ");
    if (!put(path, end) && !start.value.empty() && current_when_open)
        out_.text("Present"); // no end: still there
    if (!single.empty()) out_.field(path + (entry.find("date") ? "/date" : "/releaseDate"), single);
    return true;
}

void Renderer::bullets(const std::string& path, const JsonValue& list, bool as_items) {
    if (!list.is(Kind::array)) {
        const std::string value = plain_value(&list);
        if (value.empty()) return;
        out_.field(path, value);
        return out_.end_line();
    }
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const std::string value = plain_value(&list.items[i]);
        if (value.empty()) continue;
        out_.begin_block();
        out_.set_line({.list_item = as_items});
        out_.field(path + "/" + std::to_string(i), value);
        out_.end_line();
    }
    out_.set_line({});
    out_.begin_block();
}

void Renderer::paragraphs(const std::string& path, const JsonValue& entry) {
    for (const auto& names :
         {std::initializer_list<std::string_view>{"description"}, {"summary", "bio"}, {"reference"}}) {
        const Found found = first_of(entry, names);
        if (found.value.empty()) continue;
        out_.begin_block();
        put(path, found);
        out_.end_line();
    }
    if (const JsonValue* list = entry.find_any({"highlights", "achievements"}))
        bullets(path + "/highlights", *list, true);
    for (const std::string_view name : {"keywords", "roles", "courses"}) {
        const JsonValue* list = entry.find(name);
        if (!list || !list->is(Kind::array) || list->items.empty()) continue;
        if (name == "courses") {
            bullets(path + "/courses", *list, true);
            continue;
        }
        bool first = true;
        for (std::size_t i = 0; i < list->items.size(); ++i) {
            const std::string value = plain_value(&list->items[i]);
            if (value.empty()) continue;
            if (!first) out_.text(", ");
            out_.field(path + "/" + std::string(name) + "/" + std::to_string(i), value);
            first = false;
        }
        out_.end_line();
    }
}

void Renderer::entry(const Shape& shape, const std::string& path, const JsonValue& entry) {
    out_.begin_block();
    if (!entry.is(Kind::object)) {
        const std::string value = plain_value(&entry);
        if (!value.empty()) out_.field(path, value);
        return out_.end_line();
    }
    const bool education = std::string_view(shape.key) == "education";
    const bool work = std::string_view(shape.key) == "work";
    bool head = false;
    if (education) {
        head = put(path, first_of(entry, {"studyType", "degree"}), {.bold = true});
        const Found area = first_of(entry, {"area", "major"});
        if (head && !area.value.empty()) out_.text(" ");
        head = put(path, area, {.bold = true}) || head;
    } else {
        head = put(path, first_of(entry, shape.head), {.bold = true});
    }
    const Found second = first_of(entry, shape.second), place = first_of(entry, shape.place);
    if (!head)
        head = put(path, second, {.bold = true});
    else if (!second.value.empty() || !place.value.empty())
        head = false; // a second line follows
    if (!out_.at_line_start()) out_.tab();
    dates(path, entry, work);
    out_.end_line();
    if (!head) {
        const bool named = put(path, second);
        if (named && !place.value.empty()) out_.text(", ");
        put(path, place);
        out_.end_line();
    } else if (put(path, place)) {
        out_.end_line();
    }
    if (const JsonValue* where = entry.find("location"); where && where->is(Kind::object))
        location(path + "/location", *where);
    if (put(path, first_of(entry, {"url", "website"}))) out_.end_line();
    const Found score = first_of(entry, {"score", "gpa"});
    write_labelled(out_, entry.find("gpa") ? "gpa" : "score", path + "/score", score.value);
    paragraphs(path, entry);
}

void Renderer::languages(const std::string& path, const JsonValue& list) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const std::string at = path + "/" + std::to_string(i);
        out_.begin_block();
        if (!list.items[i].is(Kind::object)) {
            const std::string value = plain_value(&list.items[i]);
            if (!value.empty()) out_.field(at, value);
        } else {
            const bool named = put(at, first_of(list.items[i], {"language", "name"}));
            const Found fluency = first_of(list.items[i], {"fluency", "level"});
            if (named && !fluency.value.empty()) {
                out_.text(" (");
                put(at, fluency);
                out_.text(")");
            }
        }
        out_.end_line();
    }
}

/// A section the schema does not know: every value on a line, in the file's order.
void Renderer::other(const std::string& path, const JsonValue& value, int depth) {
    if (depth > 6) return;
    const std::string text = plain_value(&value);
    if (!text.empty()) {
        out_.field(path, text);
        out_.end_line();
    }
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        out_.begin_block();
        other(path + "/" + std::to_string(i), value.items[i], depth + 1);
    }
    for (const auto& [key, member] : value.members)
        other(path + "/" + std::string(utf8_prefix(key, 60)), member, depth + 1);
}

void Renderer::section(const std::string& key, const JsonValue& value) {
    if (value.is(Kind::null) || (value.items.empty() && value.members.empty() && plain_value(&value).empty()))
        return;
    if (key == "skills" || key == "languages") {
        write_heading(out_, key == "skills" ? "Skills" : "Languages", 2);
        if (!value.is(Kind::array)) wrong_type(key, "an array");
        if (key == "skills")
            write_skills(out_, key, value);
        else if (value.is(Kind::array))
            languages(key, value);
        else
            other(key, value, 0);
        return;
    }
    for (const Shape& shape : shapes) {
        if (key != shape.key && (!shape.older || key != shape.older)) continue;
        write_heading(out_, shape.heading, 2);
        const std::string path = shape.key;
        if (!value.is(Kind::array)) {
            wrong_type(key, "an array");
            return entry(shape, path + "/0", value);
        }
        for (std::size_t i = 0; i < value.items.size(); ++i)
            entry(shape, path + "/" + std::to_string(i), value.items[i]);
        return;
    }
    if (value.is(Kind::array) || value.is(Kind::object)) {
        write_heading(out_, words_of_key(key), 2);
        other(std::string(utf8_prefix(key, 60)), value, 0);
    }
}

void Renderer::render(const JsonValue& root) {
    if (const JsonValue* top = root.find("basics"); top && !top->is(Kind::null)) basics(*top);
    for (const auto& [key, value] : root.members) {
        if (key != "basics" && key != "meta" && !key.starts_with('$') && !key.starts_with('@'))
            section(key, value);
    }
    out_.end_line();
}

} // namespace

bool is_json_resume(const JsonValue& root) {
    if (!root.is(Kind::object)) return false;
    if (root.find("basics")) return true;
    const auto holds = [&](std::string_view key) {
        const JsonValue* value = root.find(key);
        return value && (value->is(Kind::array) || value->is(Kind::object));
    };
    return holds("work") || (holds("education") && holds("skills"));
}

Document render_json_resume(const JsonValue& root, const Limits& limits) {
    Document document;
    document.media_type = MediaType::json;
    Renderer(document, limits).render(root);
    if (const JsonValue* meta = root.find("meta")) {
        const std::string modified = plain_value(meta->find("lastModified"));
        document.modified = utf8_prefix(modified, 10);
    }
    return document;
}

} // namespace analyzer
