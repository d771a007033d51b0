// Profiles that Europass attaches to its PDFs: what is taken of them, and that they never add a word to the page.
// SPDX-License-Identifier: Apache-2.0
#include "document/formats/europass.hpp"
#include "document/reader_client.hpp"
#include "support/europass.hpp"
#include "support/pdf_writer.hpp"
#include "unit/document/look.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace analyzer {
namespace {

using namespace test;
using ::testing::HasSubstr;
using ::testing::Not;

std::string values_of(const std::string& xml) {
    const Result<std::vector<ProfileValue>> read = read_europass(xml, {});
    if (!read) return "error " + read.error().code;
    std::string out;
    for (const ProfileValue& value : *read) out += value.path + "=" + value.value + "\n";
    return out;
}

const std::string entries = "work/0/position=Quay Lead\n"
                            "work/0/name=Moss & Tide\n"
                            "work/0/startDate=2019-03\n"
                            "work/0/highlights/0=Planned the berths of the harbour\n"
                            "work/1/position=Electrician\n"
                            "work/1/name=Harbour Works\n"
                            "work/1/startDate=2015-09\n"
                            "work/1/endDate=2019-02\n"
                            "education/0/studyType=BSc Electrical Engineering\n"
                            "education/0/institution=Leeds Technical College\n"
                            "education/0/startDate=2011\n"
                            "education/0/endDate=2015\n"
                            "languages/0/language=English\n"
                            "languages/1/language=French\n";

TEST(Europass, ReadsASkillsPassport) {
    EXPECT_EQ(values_of(passport_xml()), "basics/name=Ida Moss\n"
                                         "basics/email=ida.moss@harbour.example\n"
                                         "basics/phone=+44 20 7946 0000\n" +
                                             entries + "skills/3/keywords/0=Excel\n");
}

TEST(Europass, ReadsACandidate) {
    std::string days = entries;
    for (const char* date : {"2019-03", "2015-09", "2019-02"})
        days.insert(days.find(date) + 7, std::string(date) == "2019-02" ? "-28" : "-01");
    EXPECT_EQ(values_of(candidate_xml()), "basics/name=Ida Moss\n"
                                          "basics/email=ida.moss@harbour.example\n"
                                          "basics/phone=20 7946 0000\n" +
                                              days + "skills/0/keywords/0=Excel\n");
}

TEST(Europass, TakesNothingPrivateAndNothingOfOtherXml) {
    for (const std::string& xml : {passport_xml(), candidate_xml()})
        EXPECT_THAT(values_of(xml), Not(HasSubstr("1990")));
    EXPECT_EQ(values_of("<invoice><Candidate/></invoice>"), "");
    EXPECT_EQ(values_of("<Candidate/>"), "");
}

TEST(Europass, RefusesHostileXml) {
    const std::string laughs = "<!DOCTYPE Candidate [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    EXPECT_EQ(values_of(laughs + candidate_xml()), "error dtd-not-allowed");
    std::string deep;
    for (int i = 0; i < 300; ++i) deep += "<a>";
    EXPECT_EQ(values_of("<Candidate>" + deep), "error too-complex");
    std::string wide = "<Candidate";
    for (int i = 0; i < 2'000; ++i) wide += " a" + std::to_string(i) + "=\"\"";
    EXPECT_EQ(values_of(wide + "/>"), "error too-complex");
    EXPECT_EQ(values_of("<Candidate>\xFF</Candidate>"), "error unknown-encoding");
    EXPECT_EQ(values_of("<Candidate><CandidatePerson></Candidate>"), "error corrupt");
}

Document page_with(const std::string& xml, const std::string& filter = {}, const Limits& limits = {}) {
    PdfWriter pdf;
    pdf.page(europass_page());
    pdf.attach("attachment.xml", xml, filter);
    ReaderOptions options;
    options.program = PROGRAM_FOLDER "/backstory-reader";
    options.limits = limits;
    Result<Document> got = ReaderClient(options).read_bytes(pdf.finish(), "cv.pdf");
    EXPECT_TRUE(got) << (got ? "" : got.error().message);
    return got ? std::move(*got) : Document{};
}

/// "path=words on the page" or "path=@value" for each.
std::string attached_of(const Document& document) {
    std::string out;
    for (const Field& field : document.attached)
        out += field.path + "=" +
               (field.value.empty() ? std::string(field.span.of(document.text)) : "@" + field.value) + "\n";
    return out;
}

TEST(Europass, FindsTheProfileOnThePage) {
    for (const std::string& xml : {passport_xml(), candidate_xml()}) {
        const Document document = page_with(xml);
        const std::string found = attached_of(document);
        EXPECT_THAT(found, HasSubstr("basics/name=Ida Moss\n"));
        EXPECT_THAT(found, HasSubstr("work/0/position=Quay Lead\nwork/0/name=Moss & Tide\n"));
        EXPECT_THAT(found, HasSubstr("work/0/highlights/0=Planned the berths of the harbour\n"));
        EXPECT_THAT(found, HasSubstr("work/0/startDate=@2019-03"));
        EXPECT_THAT(found, HasSubstr("work/1/endDate=@2019-02"));
        EXPECT_THAT(found, HasSubstr("languages/1/language=French\n"));
        EXPECT_EQ(hidden_of(document), "");
        EXPECT_TRUE(document.fields.empty());
    }
}

TEST(Europass, NeverAddsWordsToThePage) {
    PdfWriter bare;
    bare.page(europass_page());
    ReaderOptions options;
    options.program = PROGRAM_FOLDER "/backstory-reader";
    const Result<Document> plain = ReaderClient(options).read_bytes(bare.finish(), "cv.pdf");
    ASSERT_TRUE(plain);
    const std::string more = "<DigitalSkills><DigitalSkillsGroup><DigitalSkill>Kubernetes</DigitalSkill>"
                             "<DigitalSkill>Cel</DigitalSkill></DigitalSkillsGroup></DigitalSkills>"
                             "<hr:ExecutiveSummary>Rust and Kafka expert</hr:ExecutiveSummary>";
    for (const std::string& xml : {passport_xml("&lt;p&gt;Kubernetes&lt;/p&gt;"), candidate_xml(more)}) {
        const Document document = page_with(xml);
        EXPECT_EQ(document.text, plain->text);
        EXPECT_EQ(document.lines, plain->lines);
        EXPECT_THAT(attached_of(document), Not(HasSubstr("Kubernetes")));
    }
    EXPECT_EQ(hidden_of(page_with(passport_xml("&lt;p&gt;Kubernetes&lt;/p&gt;"))), "attached: Kubernetes\n");
    // A part of a word ("Cel" in "Excel") is not on the page.
    const std::string group = "<DigitalSkill>Excel</DigitalSkill>";
    std::string cut = candidate_xml("<hr:ExecutiveSummary>Rust and Kafka expert</hr:ExecutiveSummary>");
    cut.replace(cut.find(group), group.size(), "<DigitalSkill>Cel</DigitalSkill>");
    EXPECT_EQ(hidden_of(page_with(cut)), "attached: Cel\nRust and Kafka expert\n");
}

TEST(Europass, TellsTwoEntriesOfOneTitleApartByTheirEmployers) {
    std::string xml = passport_xml();
    const std::string lead = "<Label>Quay Lead</Label>";
    xml.replace(xml.find(lead), lead.size(), "<Label>Electrician</Label>");
    std::string page = europass_page();
    page.replace(page.find("Quay Lead"), 9, "Electrician");
    PdfWriter pdf;
    pdf.page(page);
    pdf.attach("attachment.xml", xml);
    ReaderOptions options;
    options.program = PROGRAM_FOLDER "/backstory-reader";
    const Result<Document> got = ReaderClient(options).read_bytes(pdf.finish(), "cv.pdf");
    ASSERT_TRUE(got);
    std::vector<std::uint32_t> places;
    for (const Field& field : got->attached)
        if (field.path.ends_with("/position") || field.path.ends_with("/name"))
            places.push_back(field.span.begin);
    ASSERT_EQ(places.size(), 5U);
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end()));
    EXPECT_EQ(std::set<std::uint32_t>(places.begin(), places.end()).size(), 5U);
}

TEST(Europass, ReadsThePageWhateverTheAttachmentIs) {
    const std::string laughs = "<!DOCTYPE Candidate [<!ENTITY a \"aaaa\">]><Candidate>&a;</Candidate>";
    Limits small;
    small.attachment_bytes = 1'000;
    for (const auto& [xml, filter, limits] : std::vector<std::tuple<std::string, std::string, Limits>>{
             {laughs, "", {}},
             {candidate_xml().substr(0, 900), "", {}},
             {"<Candidate>" + std::string(9'000'000, ' '), "", {}},
             {candidate_xml(), "", small}}) {
        const Document document = page_with(xml, filter, limits);
        EXPECT_THAT(document.text, HasSubstr("Quay Lead"));
        EXPECT_TRUE(has_warning(document, "attachment-skipped"));
        EXPECT_TRUE(document.attached.empty());
    }
    // Not a profile: an attachment like any other.
    for (const auto& [bytes, filter] : std::vector<std::pair<std::string, std::string>>{
             {"PK\x03\x04", ""}, {"", ""}, {"<Candidate", "/Filter /FlateDecode"}}) {
        const Document document = page_with(bytes, filter);
        EXPECT_FALSE(has_warning(document, "attachment-skipped"));
        EXPECT_TRUE(document.attached.empty());
    }
}

} // namespace
} // namespace analyzer
