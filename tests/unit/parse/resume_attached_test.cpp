// What the profile attached to a PDF may settle of its page, and what it may not.
// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/resume_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace analyzer {
namespace {

using namespace test;
using ::testing::ElementsAre;

const std::string page = "Jo Doe\n\nEXPERIENCE\n\n03/2019 – 04/2021\nMoss & Tide\nQuay Lead\n"
                         "- Filed and sorted the post of nine offices\n\n"
                         "EDUCATION\n\nBSc Physics\nHarbour\n2011 – 2015\n";

Field place(const std::string& path, const std::string& words) {
    const std::size_t at = page.find(words);
    return {path, span_of(at, at + words.size()), {}};
}
Field date(const std::string& path, const std::string& iso) {
    return {path, {}, iso};
}

Resume read_with(std::vector<Field> attached) {
    Document document = text_document(page);
    document.attached = std::move(attached);
    return read_resume(document);
}

TEST(ResumeAttached, SettlesWhichWordsAreTitleAndEmployer) {
    for (const auto& [title, employer] :
         {std::pair("Quay Lead", "Moss & Tide"), std::pair("Moss & Tide", "Quay Lead")}) {
        const Resume resume = read_with({place("work/0/position", title), place("work/0/name", employer)});
        EXPECT_THAT(positions_of(resume),
                    ElementsAre(std::string(title) + " @ " + employer + ", 2019-03..2021-04"));
    }
}

TEST(ResumeAttached, NamesTheSchool) {
    const Resume resume = read_with(
        {place("education/0/studyType", "BSc Physics"), place("education/0/institution", "Harbour")});
    ASSERT_EQ(resume.studies.size(), 1U);
    EXPECT_EQ(resume.studies[0].institution.value, "Harbour");
}

TEST(ResumeAttached, NeverBringsDatesOrEntriesOfItsOwn) {
    const std::vector<std::string> plain = positions_of(read_with({}));
    ASSERT_EQ(plain.size(), 1U);
    // Another year than printed; an employer printed elsewhere; an entry of which the page shows nothing.
    EXPECT_EQ(
        positions_of(read_with({place("work/0/position", "Quay Lead"), place("work/0/name", "Moss & Tide"),
                                date("work/0/startDate", "2009-03"), date("work/0/endDate", "2021-04")})),
        std::vector<std::string>{"Quay Lead @ Moss & Tide, 2019-03..2021-04"});
    EXPECT_EQ(
        positions_of(read_with({place("work/0/position", "Quay Lead"), place("work/0/name", "Harbour")})),
        plain);
    EXPECT_EQ(
        positions_of(read_with({date("work/7/startDate", "1999-01"), date("work/7/endDate", "2018-01")})),
        plain);
}

} // namespace
} // namespace analyzer
