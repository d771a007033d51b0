// Whole résumés of invented people in styles that differ in everything: headings in people's own words, dates on either side,
// titles and employers in any order, studies among cards. Each is read as a whole.
// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/resume_case.hpp"

#include <gmock/gmock.h>

namespace analyzer::test {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;

struct StyleCase {
    std::string name, text;
    std::vector<std::string> jobs, unpaid, studies;
};

const std::vector<StyleCase>& styles() {
    static const std::vector<StyleCase> cases = {
        {"bricklayer",
         R"(Sean Mulrooney
Ballycarn / 0770 090 0100 / sean@mulrooney.example

Sites I've been on

Now: Bricklayer (self-employed), since Oct 19
Extensions, garden walls, chimneys.

06.17 – 09.19 Bricklayer, Keane Homes Ltd
Thirty houses a year.

Sept '14 - May '17 Hod carrier, Keane Homes Ltd

Tickets
CSCS blue card, to 09/27
NVQ Level 2 Bricklaying, Ballycarn Tech, 2014 - 2016
)",
         {"Bricklayer (self-employed) @ , 2019-10..now", "Bricklayer @ Keane Homes Ltd, 2017-06..2019-09",
          "Hod carrier @ Keane Homes Ltd, 2014-09..2017-05"},
         {},
         {"NVQ Level 2 Bricklaying | Bricklaying @ Ballycarn Tech, 2014..2016"}},
        {"podiatrist, whose header lines end with a stop",
         R"(Nell Osgood
Harbury | n.osgood@post.example

Outline
Podiatrist, eight years qualified, cheerful on Mondays.

Posts held
Podiatrist, Band 6, community clinics. Larkfield Trust, Harbury.
March 2021 to present
- Nail surgery list on Thursdays

Podiatrist, Band 5 rotations. Larkfield Trust.
August 2017 to February 2021
- Wards and diabetic foot clinic

Education and registration
BSc Podiatry, Carrow University, 2014 to 2017
)",
         {"Podiatrist @ Larkfield Trust, 2021-03..now", "Podiatrist @ Larkfield Trust, 2017-08..2021-02"},
         {},
         {"BSc | Podiatry @ Carrow University, 2014..2017"}},
        {"draughtsperson, with a study under way",
         R"(Nia Rook
Kerrow | nia@rook.example

Experience
Draughtsperson, Hollin Stairs Ltd, June 2023 - present
- Shop drawings

Education
HNC Architectural Technology, Fellside College, evenings, September 2024, due June 2027
)",
         {"Draughtsperson @ Hollin Stairs Ltd, 2023-06..now"},
         {},
         {"HNC | Architectural Technology @ Fellside College, ..2027-06"}},
        {"surveyor, under a heading that no list has",
         R"(Tomas Brenner
Carrick | t.brenner@fastpost.example

Profile
Moved from Lagos to Carrick in January 2023 and was back on site that autumn.

Chapters
10.2023 - present. Brennick Groundworks Ltd, Carrick. Site Surveyor.
Levels and plots.

07.2018 - 12.2022. Volta Roads Ltd, Lagos. Graduate Surveyor.
Long sections.
)",
         {"Site Surveyor. @ Brennick Groundworks Ltd, 2023-10..now",
          "Graduate Surveyor. @ Volta Roads Ltd, 2018-07..2022-12"},
         {},
         {}},
        {"clerk, whose jobs follow the summary without a heading",
         R"(Jo Tallis
Aldersey / jo@inbox.example

About me
A fast typist, ready to make the leap.

Sales Clerk, Marlin & Coombe Ltd, Aldersey
9 January 2023 to date
Looks after about 50 sales at a time.

School Administrator, Oswin Ltd, Aldersey
2 September 2019 to 16 December 2022
Front desk and letters home.
)",
         {"Sales Clerk @ Marlin & Coombe Ltd, 2023-01..now",
          "School Administrator @ Oswin Ltd, 2019-09..2022-12"},
         {},
         {}},
        {"administrator, with the dates above and a promotion beside the title",
         R"(Kaja Ohm
Leineburg, k.ohm@post.example

Experience

10/2021 to today
Sandvoss GmbH, Administrator, since 04/2024 Lead Administrator
- 60 services on two clusters

02/2017 to 09/2021
Netzhof GmbH, Junior Administrator
- 300 machines
)",
         {"Lead Administrator @ Sandvoss GmbH, 2021-10..now",
          "Junior Administrator @ Netzhof GmbH, 2017-02..2021-09"},
         {},
         {}},
        {"florist",
         R"(Mina Okabe
florist
mina@okabe.example | Saltford | 07700 900 101

WHERE I'VE WORKED
Petal & Stem, Saltford
Senior Florist, Spring 2021 - present
Weddings, funerals, window.
Florist, Q3 2018 - Q1 2021
Bouquets to order.

The Garden Barn
Saturday Assistant, 2016 - 2018

SCHOOLING
City & Guilds Level 3 Floristry, Saltford College, 2016 to 2018
)",
         {"Senior Florist @ Petal & Stem, 2021-03..now", "Florist @ Petal & Stem, 2018-07..2021-03",
          "Saturday Assistant @ The Garden Barn, 2016..2018"},
         {},
         {"City & Guilds Level 3 Floristry | Level 3 Floristry @ Saltford College, 2016..2018"}},
        {"ferry",
         R"(Tor Halvorsen
Oban, tor@halvorsen.example

SHIPS
2020 Apr - still there   Second Mate, Minch Ferries
Watchkeeping, cargo, lifeboat drills.
2016 Jan - 2020 Mar      Deckhand, Minch Ferries
Mooring, painting.

PAPERS
Officer of the Watch, valid to 03/2028
STCW Basic Safety, 2016

LEARNED AT
Harbour Nautical College, HNC Nautical Science, 2017-19
)",
         {"Second Mate @ Minch Ferries, 2020-04..now", "Deckhand @ Minch Ferries, 2016-01..2020-03"},
         {},
         {"HNC | Nautical Science @ Harbour Nautical College, 2017..2019"}},
        {"office",
         R"(DORA KLEIN
Office administrator
Phone 555-0143, dora@klein.example

EXPERIENCE
ACME TITLE COMPANY, Tulsa OK
Office Administrator
March 2019 to date
- Run the front office of nine people
- Close the books each month
HARLAN & SONS, Tulsa OK
Receptionist
6/15 - 2/19
- Phones and visitors

EDUCATION
A.A. Business, Tulsa Junior College, expected December 2026
High school diploma, Will Rogers High School, 2014
)",
         {"Office Administrator @ ACME TITLE COMPANY, 2019-03..now",
          "Receptionist @ HARLAN & SONS, 2015-06..2019-02"},
         {},
         {"A.A. | Business @ Tulsa Junior College, ..2026-12",
          "High school diploma |  @ Will Rogers High School, ..2014"}},
        {"nursery",
         R"(Aoife Brennan
aoife.b@mail.example

Paid work
Nursery Practitioner at Little Acorns, early 2022 to now
Key person for six toddlers.

Unpaid
Beaver Scout leader (volunteer), 3rd Dunmore, since 2019
Full-time carer for my brother, 2017 - 2019

Study
CACHE Level 3 Diploma in Early Years, evenings, started Sept 2023, in progress
Leaving Certificate, Dunmore Community School, 2016
)",
         {"Nursery Practitioner @ Little Acorns, 2022..now"},
         {"Beaver Scout leader (volunteer) @ 3rd Dunmore, 2019..now",
          "Full-time carer for my brother @ , 2017..2019"},
         {"Level 3 Diploma | Early Years @ , 2023-09..now",
          "Leaving Certificate |  @ Dunmore Community School, ..2016"}},
        {"security",
         R"(Emeka Obi
Security officer | Leyton | 07700 900 102

CAREER SO FAR
Jan 22 – now: Door Supervisor, Neon Rooms
Feb 20 – Dec 21: Security Officer, Ridge Guarding
Aug 17 – Jan 20: Infantryman, Nigerian Army

CARDS
SIA door supervisor, expires 08/2027
First aid at work, 2025

LANGUAGES
English, Igbo (mother tongue)
)",
         {"Door Supervisor @ Neon Rooms, 2022-01..now", "Security Officer @ Ridge Guarding, 2020-02..2021-12",
          "Infantryman @ Nigerian Army, 2017-08..2020-01"},
         {},
         {}},
        {"data",
         R"(# Jun Park
Busan · jun@park.example

## Where the time went
### Data Engineer, Orbit Pay, 2021/05 → now
* Airflow and dbt for 40 pipelines
### Analyst, Orbit Pay, 2019/02 → 2021/04
* Weekly sales model

## Degrees
MSc Statistics, Hanbada University, 2017–2019
BSc Mathematics, same university, 2013–2017

## Languages
Korean (native), English C1
)",
         {"Data Engineer @ Orbit Pay, 2021-05..now", "Analyst @ Orbit Pay, 2019-02..2021-04"},
         {},
         {"MSc | Statistics @ Hanbada University, 2017..2019",
          "BSc | Mathematics @ Hanbada University, 2013..2017"}},
        {"farm",
         R"(Will Tregear
Porthallow. 07700 900103.

Farm work all my life, on the tractor since I was nine.

Jobs, latest first

Herdsman, Trewin Farm. Autumn 2020 onwards.
Two hundred Friesians, robots, calving.
Stockman, Higher Penrose Farm. Mid 2016 to August 2020.
Relief milker, various farms. 2014 - 16.

Papers
PA1 and PA6 spraying, 2015
National Diploma in Agriculture, Duchy College, 2012 to 2014
)",
         {"Herdsman @ Trewin Farm, 2020-09..now", "Stockman @ Higher Penrose Farm, 2016..2020-08",
          "Relief milker @ various farms, 2014..2016"},
         {},
         {"National Diploma | Agriculture @ Duchy College, 2012..2014"}},
        {"teacher",
         R"(Frau Katrin Vogel
katrin@vogel.example

Berufserfahrung
08/2019 – heute
Grundschule am Park, Köln
Lehrerin
02/2017 – 07/2019
Grundschule Nord, Bonn
Referendarin, Lehrerin im Vorbereitungsdienst

Ausbildung
10/2011 – 09/2016
Universität zu Köln
Master of Education
)",
         {"Lehrerin @ Grundschule am Park, Köln, 2019-08..now",
          "Referendarin, Lehrerin im Vorbereitungsdienst @ Grundschule Nord, Bonn, 2017-02..2019-07"},
         {},
         {"Master of Education |  @ Universität zu Köln, 2011-10..2016-09"}},
        {"barber",
         R"(Yusuf Demir | barber | Hackbridge | yusuf@demir.example

Chairs and shops

Demir's Barbers (own business)
Owner
'21 – present
Two chairs, one apprentice.

Kings of Fade
Barber
'17 – '21
Skin fades, beards.

School
NVQ 3 Barbering, Carshalton College, 2015–2017
)",
         {"Owner @ Demir's Barbers, 2021..now", "Barber @ Kings of Fade, 2017..2021"},
         {},
         {"NVQ 3 | Barbering @ Carshalton College, 2015..2017"}},
        {"archivist",
         R"(Helena Strand
helena@strand.example

APPOINTMENTS

County Record Office
    Senior Archivist, October 2018-
    Archivist, March 2014-September 2018
Town Museum
    Archive Assistant, 2012-2014

EDUCATION
M.A. Archives and Records Management, University of Northmere, 2011-2012
B.A. (Hons) History, 2:1, University of Northmere, 2008-2011
Ph.D. History, part-time, begun 2022
)",
         {"Senior Archivist @ County Record Office, 2018-10..now",
          "Archivist @ County Record Office, 2014-03..2018-09",
          "Archive Assistant @ Town Museum, 2012..2014"},
         {},
         {"M.A. | Archives and Records Management @ University of Northmere, 2011..2012",
          "B.A. (Hons) | History @ University of Northmere, 2008..2011", "Ph.D. | History @ , 2022..now"}},
        {"scaffolder",
         R"(RYAN TULLY
Gateshead, ryan@tully.example

WORK DONE
TULLY ACCESS LTD, Gateshead. Apr. 2020 to now
Advanced scaffolder. Tube and fitting, system, shuttering.
NORTHERN STAGING, Jarrow. 5/2015 to 3/2020
Scaffolder. Theatres and arenas.

CARDS
CISRS Advanced, 11/28
IPAF, 2023
)",
         {"Advanced scaffolder @ TULLY ACCESS LTD, 2020-04..now",
          "Scaffolder @ NORTHERN STAGING, 2015-05..2020-03"},
         {},
         {}},
        {"translator",
         R"(Inês Carvalho
ines@carvalho.example · Porto

Experiência profissional
Desde março de 2020 — Tradutora, Letras Lda
Janeiro de 2016 – fevereiro de 2020 — Assistente, Editora Norte

Formação
Licenciatura em Línguas, Universidade do Norte, 2012–2015
)",
         {"Tradutora @ Letras Lda, 2020-03..now", "Assistente @ Editora Norte, 2016-01..2020-02"},
         {},
         {"Licenciatura | Línguas @ Universidade do Norte, 2012..2015"}},
        {"warehouse",
         R"(Pat Lowe, Runcorn, 07700 900104

Work history (most recent first)
2023-03 to present, Hermes Hub, Warehouse Operative
Picking, packing, RF gun.
2021-11 to 2023-02, Agency (various sites), Picker
2019-01 to 2021-06, Unpaid: looked after my dad

Training
Counterbalance FLT, 2023
BTEC Level 3 Business, Runcorn College, 2017 - 2019

Giving time
Food bank driver, Runcorn Food Bank, since Jan 2022
)",
         {"Warehouse Operative @ Hermes Hub, 2023-03..now", "Picker @ Agency, 2021-11..2023-02",
          "looked after my dad @ , 2019-01..2021-06"},
         {"Food bank driver @ Runcorn Food Bank, 2022-01..now"},
         {"BTEC Level 3 Business | Business @ Runcorn College, 2017..2019"}},
        {"lawyer",
         R"(AMARA NWOSU, ESQ.
Newark, NJ | amara@nwosu.example | 555-0166

PROFESSIONAL EXPERIENCE
Associate                                              Fall 2021 - Present
Bright & Hale LLP, Newark, NJ
• Motions, depositions, two jury trials
Law Clerk                                              Aug. 2020 - Aug. 2021
Superior Court of New Jersey
• Bench memoranda

EDUCATION
J.D., Rutgers Law School, cum laude                    May 2020
B.A., Political Science, Howard University             2013 - 2017
LL.M. in Taxation, New York University (in progress)

BAR ADMISSIONS
New Jersey, 2020
)",
         {"Associate @ Bright & Hale LLP, 2021-09..now",
          "Law Clerk @ Superior Court of New Jersey, 2020-08..2021-08"},
         {},
         {"J.D. |  @ Rutgers Law School, ..2020-05",
          "B.A. | Political Science @ Howard University, 2013..2017",
          "LL.M. | Taxation @ New York University, undated"}},
    };
    return cases;
}

TEST(ResumeStyles, AreReadWhole) {
    for (const StyleCase& c : styles()) {
        // Some keep to a format of their own; as plain text they read the same.
        const Resume resume = read_resume(c.text);
        EXPECT_THAT(positions_of(resume), ElementsAreArray(c.jobs)) << c.name;
        EXPECT_THAT(positions_of(resume, Position::Kind::volunteering), ElementsAreArray(c.unpaid)) << c.name;
        EXPECT_THAT(studies_of(resume), ElementsAreArray(c.studies)) << c.name;
    }
}

TEST(ResumeStyles, MarkWhatIsUnderWay) {
    const Resume resume =
        read_resume("Jo Doe\n\nEDUCATION\nA.A.S., Paralegal Studies (an approved program), Bergen Community "
                    "College,\nSept. "
                    "2016–May 2018\nB.A. Political Science, in progress, evenings, expected 2027\n");
    EXPECT_THAT(studies_of(resume),
                ElementsAre("A.A.S. | Paralegal Studies (an approved program) @ Bergen Community "
                            "College, 2016-09..2018-05",
                            "B.A. | Political Science @ , ..2027"));
    ASSERT_EQ(resume.studies.size(), 2U);
    EXPECT_FALSE(resume.studies[0].in_progress);
    EXPECT_TRUE(resume.studies[1].in_progress);
}

TEST(ResumeStyles, CardsStayCardsAmongStudies) {
    const Resume resume =
        read_resume("Jo Doe\n\nTRAINING AND CARDS\nSMSTS, refreshed Feb 2024\nHNC Construction, Coleg Aber, "
                    "evenings, 2009 - "
                    "2011\nForklift licence, valid to 06/2028\nBS 7671 wiring rules, 2019\n");
    EXPECT_THAT(studies_of(resume), ElementsAre("HNC | Construction @ Coleg Aber, 2009..2011"));
    EXPECT_EQ(resume.certificates.size(), 3U);
}

TEST(ResumeStyles, HeadingsOfNoListAreToldByTheirContent) {
    const Resume resume = read_resume("Jo Doe\njo@post.example\n\nKitchens I have stood in\n\nHarbour "
                                      "Grill\nCook / May 2020 to present\n\nPaper\nFood "
                                      "hygiene, 2021\n\nSince the move\n2021 - now   Volunteer reader, Elm "
                                      "School\n\nTongues I speak\nWelsh\n");
    EXPECT_THAT(kinds_of(resume), ElementsAre("contact", "work", "certificates", "languages"));
}

} // namespace
} // namespace analyzer::test
