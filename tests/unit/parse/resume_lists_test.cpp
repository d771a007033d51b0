// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/resume_case.hpp"

#include <gmock/gmock.h>

namespace analyzer::test {
namespace {

using testing::ElementsAre;
using testing::IsSupersetOf;

struct StudyCase {
    std::string lines;
    std::vector<std::string> studies;
};

TEST(ResumeStudies, AreReadInEveryOrder) {
    const std::vector<StudyCase> cases = {
        {"State University\t2012 – 2015\nBSc Physics", {"BSc | Physics @ State University, 2012..2015"}},
        {"BSc Physics, State University, 2015", {"BSc | Physics @ State University, ..2015"}},
        {"- MS Computer Science, UT Austin (2018)\n- BS Computer Science, UC Berkeley (2016)",
         {"MS | Computer Science @ UT Austin, ..2018", "BS | Computer Science @ UC Berkeley, ..2016"}},
        {"B.S. in Computer Science\nRidge State University | Aug 2013 - May 2017",
         {"B.S. | Computer Science @ Ridge State University, 2013-08..2017-05"}},
        {"MS Computer Science at State University\t2014 – 2016",
         {"MS | Computer Science @ State University, 2014..2016"}},
        {"PhD State University, Computer Science\t2018 – 2023",
         {"PhD | Computer Science @ State University, 2018..2023"}},
        {"BA (Hons) English, University of the North, 2006 – 2009",
         {"BA (Hons) | English @ University of the North, 2006..2009"}},
        {"2014 2016\tState University\nMS\nComputer Science\n2010 2014\tNorth College\nBS\nPhysics",
         {"MS | Computer Science @ State University, 2014..2016",
          "BS | Physics @ North College, 2010..2014"}},
        {"MSc Mathematics, State University, 2009–2011\nBSc Physics, same place, 2006–2009",
         {"MSc | Mathematics @ State University, 2009..2011",
          "BSc | Physics @ State University, 2006..2009"}},
        {"08/2006 – 07/2009\nAusbildung zum Kaufmann, Berufskolleg Nord",
         {"Ausbildung zum Kaufmann | Kaufmann @ Berufskolleg Nord, 2006-08..2009-07"}},
    };
    for (const StudyCase& c : cases)
        EXPECT_EQ(studies_of(read_resume("Jo Doe\n\nEDUCATION\n\n" + c.lines + "\n")), c.studies) << c.lines;
}

TEST(ResumeStudies, KnowLevelAndProgress) {
    const Resume resume = read_resume(
        "Jo Doe\n\nEDUCATION\n\nBachelor of Arts in History\nState University\nExpected May 2027\n");
    ASSERT_EQ(resume.studies.size(), 1U);
    EXPECT_EQ(resume.studies[0].level, DegreeLevel::bachelor);
    EXPECT_TRUE(resume.studies[0].in_progress);
    EXPECT_EQ(written(resume.studies[0].dates), "..2027-05");
}

TEST(ResumeStudies, CoursesAndGradesBeginNone) {
    const Resume resume =
        read_resume("Jo Doe\n\nEDUCATION\n\nState University\nBSc Physics\nSep. 2022 – May 2024\n- Relevant "
                    "Coursework: Optics, Statics\nGPA: 3.9\nCourses\nPH 451 - Optics\nPH 444 - Statics\n");
    EXPECT_EQ(resume.studies.size(), 1U);
}

TEST(ResumeSkills, AreCutAtEveryUsualMark) {
    const Resume resume =
        read_resume("Jo Doe\n\nSKILLS\nDatabases: MySQL, Redis (cluster, sentinel); Oracle\nGo • Rust | "
                    "C++\nTools\tGit, Make, Bash\n- Welding\nAdvanced\nNo experience with SAP\n");
    EXPECT_THAT(values_of(resume.skills),
                ElementsAre("Databases: MySQL", "Databases: Redis (cluster, sentinel)", "Databases: Oracle",
                            "Databases: Go", "Databases: Rust", "Databases: C++", "Tools: Git", "Tools: Make",
                            "Tools: Bash", "Tools: Welding"));
}

TEST(ResumeSkills, StandUnderHeadingsOfTheirOwn) {
    const Resume resume = read_resume(page_document({{"Jo Doe", 20, true},
                                                     {"Experience", 13, true},
                                                     {"Clerk, Acme Ltd, 2019 – 2021"},
                                                     {"Machines", 13, true},
                                                     {"Lathe, press"},
                                                     {"Compression", 13, true},
                                                     {"Advanced"},
                                                     {"MP4 GIF"}}));
    EXPECT_THAT(values_of(resume.skills), IsSupersetOf({"Lathe", "MP4 GIF"}));
}

TEST(ResumeLanguages, HaveTheirFluency) {
    const Resume resume =
        read_resume("Jo Doe\n\nLANGUAGES\nFrench (B2), English: native\nGerman - fluent\nDutch\nBasic\n");
    std::vector<std::string> read;
    for (const ListedItem& item : resume.languages) read.push_back(item.text.value + "=" + item.fluency);
    EXPECT_THAT(read, ElementsAre("French=B2", "English=native", "German=fluent", "Dutch=Basic"));
}

TEST(ResumeCertificates, HaveIssuerAndDates) {
    const Resume resume =
        read_resume("Jo Doe\n\nCERTIFICATIONS\nFirst Aid at Work – Red Cross, 2024\nForklift licence, valid "
                    "to 06/2028\n\nAWARDS\n- Clerk of the year 2020\n\nINTERESTS\nChess, rowing\n");
    ASSERT_EQ(resume.certificates.size(), 2U);
    EXPECT_EQ(resume.certificates[0].name.value, "First Aid at Work");
    EXPECT_EQ(resume.certificates[0].issuer.value, "Red Cross");
    EXPECT_EQ(written(resume.certificates[0].dates), "2024..");
    EXPECT_EQ(written(resume.certificates[1].dates), "..2028-06");
    EXPECT_EQ(resume.awards.size(), 1U);
    EXPECT_EQ(resume.interests.size(), 1U);
}

} // namespace
} // namespace analyzer::test
