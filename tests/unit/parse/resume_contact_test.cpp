// SPDX-License-Identifier: Apache-2.0
#include "parse/reach.hpp"
#include "unit/parse/resume_case.hpp"

#include <gmock/gmock.h>

namespace analyzer::test {
namespace {

using testing::ElementsAre;

std::vector<std::string> texts_of(const std::string& text, const std::vector<Span>& spans) {
    std::vector<std::string> found;
    for (const Span span : spans) found.emplace_back(span.of(text));
    return found;
}

std::vector<std::string> found_by(std::vector<Span> (*find)(std::string_view, Span),
                                  const std::string& text) {
    return texts_of(text, find(text, span_of(0, text.size())));
}

TEST(Reach, FindsAddressesAndNumbers) {
    EXPECT_THAT(found_by(emails_in, "mail: jo.doe+cv@post.example, or <ann@a-b.co.uk>."),
                ElementsAre("jo.doe+cv@post.example", "ann@a-b.co.uk"));
    EXPECT_TRUE(found_by(emails_in, "@jo jo@ jo@host @@ 5 @ 3.50").empty());
    for (const char* phone : {"+1-415-555-0142", "(206) 555-0142", "07700 900 812", "+33 6 12 34 56 78",
                              "(+86) 101-2345-6789", "555-0142", "0221 / 555 123 4", "614.555.0147"}) {
        EXPECT_THAT(found_by(phones_in, std::string("Tel: ") + phone + " | x"), ElementsAre(phone));
    }
    for (const char* other :
         {"2019-2021", "94103-1234", "id 12a345678b", "1.500 km", "https://a.example/1234567890"})
        EXPECT_TRUE(found_by(phones_in, other).empty()) << other;
    EXPECT_THAT(
        found_by(web_addresses_in, "jo.dev | https://a.example/x?y=1, www.b.example. Node.js e.g. 3.5"),
        ElementsAre("jo.dev", "https://a.example/x?y=1", "www.b.example"));
}

struct NameCase {
    std::string top, name;
};

TEST(ResumeContact, FindsTheName) {
    const std::vector<NameCase> cases = {
        {"Ann Carter\nClerk", "Ann Carter"},
        {"ANN CARTER, BSN, RN\nLeeds, UK", "ANN CARTER"},
        {"Dr. Ann Carter, CCRN", "Ann Carter"},
        {"Curriculum Vitae\n\nAnn van der Carter", "Ann van der Carter"},
        {"# CV -- Ann Carter", "Ann Carter"},
        {"Name: Ann Carter\nAddress: 1 High Street", "Ann Carter"},
        {"A N N   C A R T E R", "ANN CARTER"},
        {"Ann Carter\tHead Clerk", "Ann Carter"},
        {"李小龙\n工程师", "李小龙"},
    };
    for (const NameCase& c : cases)
        EXPECT_EQ(read_resume(c.top + "\nann@post.example\n\nSKILLS\nFiling\n").contact.name.value, c.name)
            << c.top;
}

TEST(ResumeContact, TakesTheLargestLineOfAPage) {
    const Resume resume = read_resume(page_document({{"Education", 14, true, 200},
                                                     {"State College, 2018", 10, false, 200},
                                                     {"Ann", 24, false, 20},
                                                     {"Carter", 24, false, 20},
                                                     {"Head Clerk", 12, false, 20},
                                                     {"(206) 555-0142", 10, false, 20}}));
    EXPECT_EQ(resume.contact.name.value, "Ann Carter");
    EXPECT_EQ(resume.contact.phone.value, "(206) 555-0142");
}

TEST(ResumeContact, ReadsTheRest) {
    const Resume resume =
        read_resume("Ann Carter\nHead Clerk\nLeeds, UK | ann@post.example | +44 7700 900812 | ann.dev | "
                    "linkedin.com/in/ann\n\nSKILLS\nFiling\n\nREFERENCES\nBob, bob@post.example\n");
    EXPECT_EQ(resume.contact.label.value, "Head Clerk");
    EXPECT_EQ(resume.contact.location.value, "Leeds, UK");
    EXPECT_EQ(resume.contact.email.value, "ann@post.example");
    EXPECT_EQ(resume.contact.phone.value, "+44 7700 900812");
    EXPECT_EQ(resume.contact.url.value, "ann.dev");
    ASSERT_EQ(resume.contact.profiles.size(), 1U);
    EXPECT_EQ(resume.contact.profiles[0].value, "linkedin.com/in/ann");
}

TEST(ResumeContact, TakesLinksWhereOnlyAWordIsShown) {
    Document document = text_document("Ann Carter\nE-mail · Call\n\nSKILLS\nFiling\n");
    document.links = {{{11, 17}, "mailto:ann@post.example?subject=hi"}, {{21, 25}, "tel:+15550142000"}};
    const Resume resume = read_resume(document);
    EXPECT_EQ(resume.contact.email.value, "ann@post.example");
    EXPECT_EQ(resume.contact.phone.value, "+15550142000");
}

TEST(StructuredResume, IsReadFromItsFields) {
    Document document;
    const auto field = [&](const char* path, const char* value) {
        document.fields.push_back(
            {path, span_of(document.text.size(), document.text.size() + std::string(value).size())});
        document.text += std::string(value) + "\n";
    };
    field("basics/name", "Ann Carter");
    field("basics/email", "ann@post.example");
    field("work/0/name", "Acme Ltd");
    field("work/0/position", "Clerk");
    field("work/0/startDate", "2019-04-01");
    field("work/0/highlights/0", "Sorted the post");
    field("work/1/company", "Harbour Hotel");
    field("work/1/startDate", "2015");
    field("work/1/endDate", "2018-03");
    field("education/0/institution", "State University");
    field("education/0/studyType", "Bachelor");
    field("skills/0/name", "Office");
    field("skills/0/keywords/0", "Excel");
    field("languages/0/language", "French");
    field("languages/0/fluency", "fluent");
    const Resume resume = read_resume(document);
    EXPECT_EQ(resume.contact.name.value, "Ann Carter");
    EXPECT_THAT(positions_of(resume),
                ElementsAre("Clerk @ Acme Ltd, 2019-04..now", " @ Harbour Hotel, 2015..2018-03"));
    ASSERT_EQ(resume.studies.size(), 1U);
    EXPECT_EQ(resume.studies[0].level, DegreeLevel::bachelor);
    EXPECT_THAT(values_of(resume.skills), ElementsAre("Office: Excel"));
    ASSERT_EQ(resume.languages.size(), 1U);
    EXPECT_EQ(resume.languages[0].fluency, "fluent");
    EXPECT_THAT(kinds_of(resume), ElementsAre("contact", "work", "education", "skills", "languages"));
}

} // namespace
} // namespace analyzer::test
