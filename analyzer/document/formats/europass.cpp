// SPDX-License-Identifier: Apache-2.0
#include "document/formats/europass.hpp"

#include "document/formats/xml_markup.hpp"
#include "text/utf8.hpp"

#include <pugixml.hpp>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <utility>

namespace analyzer {
namespace {

constexpr std::size_t most_values = 400; // a profile of ten pages has some 150
constexpr std::size_t longest_value = 2'000;

std::string_view local_name(pugi::xml_node node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
    for (const pugi::xml_node below : node.children())
        if (local_name(below) == name) return below;
    return {};
}

pugi::xml_node at(pugi::xml_node node, std::initializer_list<std::string_view> path) {
    for (const std::string_view name : path) node = child(node, name);
    return node;
}

template <class Each> void for_each(pugi::xml_node list, std::string_view name, Each each) {
    for (const pugi::xml_node below : list.children())
        if (local_name(below) == name) each(below);
}

/// Words with single spaces between them.
std::string tidy(std::string_view text) {
    std::string out;
    bool gap = false;
    for (const char c : text) {
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out += c;
    }
    return std::string(utf8_prefix(out, longest_value));
}

std::string words(pugi::xml_node node) {
    return tidy(node.text().get());
}

/// The lines of a description: it is HTML written as text.
std::vector<std::string> lines_of(std::string_view html) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> entities = {
        {{"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
    constexpr std::array<std::string_view, 8> inside_a_line = {"b",  "i",      "u",    "a",
                                                               "em", "strong", "span", "sup"};
    std::vector<std::string> lines;
    std::string line;
    const auto end_line = [&] {
        line = tidy(line);
        if (!line.empty() && lines.size() < most_values) lines.push_back(line);
        line.clear();
    };
    for (std::size_t i = 0; i < html.size();) {
        const std::size_t close = html[i] == '<' ? html.find('>', i) : std::string_view::npos;
        if (close != std::string_view::npos) {
            std::string_view tag = html.substr(i + 1, close - i - 1);
            if (tag.starts_with('/')) tag.remove_prefix(1);
            tag = tag.substr(0, tag.find_first_of(" /"));
            if (std::find(inside_a_line.begin(), inside_a_line.end(), tag) == inside_a_line.end()) end_line();
            i = close + 1;
            continue;
        }
        const auto entity = std::find_if(entities.begin(), entities.end(), [&](const auto& known) {
            return html.substr(i, known.first.size()) == known.first;
        });
        if (entity != entities.end()) {
            line += entity->second;
            i += entity->first.size();
        } else if (html[i] == '\n') {
            end_line();
            ++i;
        } else {
            line += html[i++];
        }
    }
    end_line();
    return lines;
}

class Profile {
  public:
    void add(std::string path, std::string value) {
        if (!value.empty() && values_.size() < most_values)
            values_.push_back({std::move(path), std::move(value)});
    }
    void add_lines(const std::string& path, pugi::xml_node description) {
        int index = 0;
        for (std::string& line : lines_of(description.text().get()))
            add(path + "/" + std::to_string(index++), std::move(line));
    }
    std::vector<ProfileValue> take() { return std::move(values_); }

  private:
    std::vector<ProfileValue> values_;
};

std::string entry(const char* section, int index) {
    return std::string(section) + "/" + std::to_string(index) + "/";
}

std::string both(std::string first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + " " + second;
}

// SkillsPassport, Europass XML 3.

/// year="2019" month="--03" as "2019-03".
std::string passport_date(pugi::xml_node node) {
    const std::string_view year = node.attribute("year").value();
    std::string_view month = node.attribute("month").value();
    while (month.starts_with('-')) month.remove_prefix(1);
    if (year.size() != 4) return {};
    return std::string(year) + (month.size() == 2 ? "-" + std::string(month) : "");
}

void passport_period(Profile& out, const std::string& path, pugi::xml_node period) {
    out.add(path + "startDate", passport_date(child(period, "From")));
    out.add(path + "endDate", passport_date(child(period, "To")));
}

void passport_person(Profile& out, pugi::xml_node learner) {
    const pugi::xml_node person = child(learner, "Identification");
    const pugi::xml_node name = child(person, "PersonName");
    out.add("basics/name", both(words(child(name, "FirstName")), words(child(name, "Surname"))));
    out.add("basics/label", words(at(learner, {"Headline", "Description", "Label"})));
    const pugi::xml_node contact = child(person, "ContactInfo");
    out.add("basics/email", words(at(contact, {"Email", "Contact"})));
    out.add("basics/phone", words(at(contact, {"TelephoneList", "Telephone", "Contact"})));
    out.add("basics/url", words(at(contact, {"WebsiteList", "Website", "Contact"})));
    out.add("basics/location/city", words(at(contact, {"Address", "Contact", "Municipality"})));
}

void passport_entries(Profile& out, pugi::xml_node learner) {
    int index = 0;
    for_each(child(learner, "WorkExperienceList"), "WorkExperience", [&](pugi::xml_node job) {
        const std::string path = entry("work", index++);
        out.add(path + "position", words(at(job, {"Position", "Label"})));
        out.add(path + "name", words(at(job, {"Employer", "Name"})));
        passport_period(out, path, child(job, "Period"));
        out.add_lines(path + "highlights", child(job, "Activities"));
    });
    index = 0;
    for_each(child(learner, "EducationList"), "Education", [&](pugi::xml_node study) {
        const std::string path = entry("education", index++);
        out.add(path + "studyType", words(child(study, "Title")));
        out.add(path + "institution", words(at(study, {"Organisation", "Name"})));
        passport_period(out, path, child(study, "Period"));
        out.add_lines(path + "courses", child(study, "Activities"));
    });
}

void passport_skills(Profile& out, pugi::xml_node learner) {
    const pugi::xml_node skills = child(learner, "Skills");
    const pugi::xml_node linguistic = child(skills, "Linguistic");
    int index = 0;
    const auto language = [&](pugi::xml_node tongue) {
        out.add(entry("languages", index++) + "language", words(at(tongue, {"Description", "Label"})));
    };
    for_each(child(linguistic, "MotherTongueList"), "MotherTongue", language);
    for_each(child(linguistic, "ForeignLanguageList"), "ForeignLanguage", language);
    index = 0;
    for (const char* group : {"Communication", "Organisational", "JobRelated", "Computer", "Other"})
        out.add_lines(entry("skills", index++) + "keywords", at(skills, {group, "Description"}));
    index = 0;
    for_each(child(learner, "AchievementList"), "Achievement", [&](pugi::xml_node achievement) {
        out.add_lines(entry("awards", index++) + "title", child(achievement, "Description"));
    });
}

// Candidate, over HR-XML.

std::string candidate_date(pugi::xml_node period, const char* which) {
    const std::string date = words(at(period, {which, "FormattedDateTime"}));
    return date.substr(0, 10);
}

void candidate_period(Profile& out, const std::string& path, pugi::xml_node period) {
    out.add(path + "startDate", candidate_date(period, "StartDate"));
    if (words(child(period, "CurrentIndicator")) != "true")
        out.add(path + "endDate", candidate_date(period, "EndDate"));
}

void candidate_person(Profile& out, pugi::xml_node root) {
    const pugi::xml_node person = child(root, "CandidatePerson");
    const pugi::xml_node name = child(person, "PersonName");
    out.add("basics/name", both(words(child(name, "GivenName")), words(child(name, "FamilyName"))));
    int profile = 0;
    for_each(person, "Communication", [&](pugi::xml_node way) {
        const std::string channel = words(child(way, "ChannelCode"));
        const std::string uri = words(child(way, "URI"));
        if (channel == "Email")
            out.add("basics/email", uri);
        else if (channel == "Telephone")
            out.add("basics/phone", words(child(way, "DialNumber")));
        else if (channel == "Web")
            out.add("basics/url", uri);
        else
            out.add(entry("basics/profiles", profile++) + "url", uri);
        out.add("basics/location/city", words(at(way, {"Address", "CityName"})));
    });
}

void candidate_entries(Profile& out, pugi::xml_node profile) {
    int index = 0;
    for_each(child(profile, "EmploymentHistory"), "EmployerHistory", [&](pugi::xml_node employer) {
        for_each(employer, "PositionHistory", [&](pugi::xml_node job) {
            const std::string path = entry("work", index++);
            out.add(path + "position", words(child(job, "PositionTitle")));
            out.add(path + "name", words(child(employer, "OrganizationName")));
            candidate_period(out, path, child(job, "EmploymentPeriod"));
            out.add_lines(path + "highlights", child(job, "Description"));
        });
    });
    index = 0;
    for_each(child(profile, "EducationHistory"), "EducationOrganizationAttendance",
             [&](pugi::xml_node study) {
                 const std::string path = entry("education", index++);
                 out.add(path + "studyType", words(at(study, {"EducationDegree", "DegreeName"})));
                 out.add(path + "institution", words(child(study, "OrganizationName")));
                 candidate_period(out, path, child(study, "AttendancePeriod"));
                 out.add_lines(path + "courses", at(study, {"EducationDegree", "OccupationalSkillsCovered"}));
             });
}

/// "eng" in the language of the page, by ICU: only the code is stored.
std::string language_name(const std::string& code, const std::string& page_language) {
    std::array<UChar, 64> name = {};
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size =
        uloc_getDisplayLanguage(code.c_str(), page_language.c_str(), name.data(), name.size(), &status);
    std::string out;
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return out; // not a code that ICU knows
    for (std::int32_t i = 0; i < size; ++i) append_utf8(out, name[static_cast<std::size_t>(i)]);
    return out;
}

void candidate_skills(Profile& out, pugi::xml_node root, pugi::xml_node profile) {
    const std::string page_language = profile.attribute("languageCode").value();
    int language = 0, skill = 0;
    out.add(entry("languages", language++) + "language",
            language_name(words(at(root, {"CandidatePerson", "PrimaryLanguageCode"})), page_language));
    for_each(child(profile, "PersonQualifications"), "PersonCompetency", [&](pugi::xml_node competency) {
        if (words(child(competency, "TaxonomyID")) == "language") {
            out.add(entry("languages", language++) + "language",
                    language_name(words(child(competency, "CompetencyID")), page_language));
            return;
        }
        const std::string name = words(child(competency, "CompetencyName"));
        if (!name.empty()) out.add(entry("skills", skill++) + "name", name);
    });
    for_each(child(profile, "DigitalSkills"), "DigitalSkillsGroup", [&](pugi::xml_node group) {
        const std::string path = entry("skills", skill++) + "keywords/";
        int index = 0;
        for_each(group, "DigitalSkill",
                 [&](pugi::xml_node digital) { out.add(path + std::to_string(index++), words(digital)); });
    });
    out.add_lines("basics/summary", child(profile, "ExecutiveSummary"));
}

} // namespace

Result<std::vector<ProfileValue>> read_europass(std::string_view xml, const Limits& limits) {
    if (xml.starts_with("\xEF\xBB\xBF")) xml.remove_prefix(3);
    if (!is_valid_utf8(xml)) return Error{"unknown-encoding", "the attached profile is not UTF-8", {}, {}};
    pugi::xml_document document;
    if (std::optional<Error> error = load_utf8_xml(xml, limits, document)) return std::move(*error);
    const pugi::xml_node root = document.document_element();
    Profile out;
    if (const pugi::xml_node learner = child(root, "LearnerInfo");
        local_name(root) == "SkillsPassport" && learner) {
        passport_person(out, learner);
        passport_entries(out, learner);
        passport_skills(out, learner);
    } else if (local_name(root) == "Candidate") {
        const pugi::xml_node profile = child(root, "CandidateProfile");
        candidate_person(out, root);
        candidate_entries(out, profile);
        candidate_skills(out, root, profile);
    }
    return out.take();
}

} // namespace analyzer
