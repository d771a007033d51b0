// SPDX-License-Identifier: Apache-2.0
#include "analyze/annotated_text.hpp"
#include "parse/parse_resume.hpp"
#include "redact/find_personal.hpp"
#include "redact/mask_document.hpp"
#include "redact/pseudonym.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace analyzer {
namespace {

constexpr YearMonth as_of = {2026, 6};

Document document_of(const std::string& text) {
    Document document;
    document.text = text;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        Line line;
        line.span = span_of(begin, end);
        if (end > begin) document.lines.push_back(line);
        begin = end + 1;
    }
    return document;
}

struct Found {
    std::vector<std::pair<std::string, std::string>> spans; ///< kind, words
    std::string masked;
};

Found find(const std::string& text, PersonalScope scope = {true}) {
    const Document document = document_of(text);
    const AnnotatedText annotated(document, Lexicon::built_in());
    const Resume resume = parse_resume(annotated.view(), as_of);
    const std::vector<PersonalSpan> personal = find_personal(resume, annotated.view(), as_of, scope);
    Found found;
    for (const PersonalSpan& span : personal) {
        found.spans.emplace_back(personal_name(span.kind), std::string(span.span.of(text)));
    }
    found.masked = mask_document(document, personal).text;
    return found;
}

bool holds(const Found& found, const std::string& words) {
    return found.masked.find(words) != std::string::npos;
}

const char* const page = "Ana Lopez\n"
                         "Registered Nurse\n"
                         "12 Oak Street, Springfield 12345 | ana.lopez@example.org | +1 555 010 0199\n"
                         "linkedin.com/in/ana-lopez\n"
                         "Date of birth: 4 May 1979\n"
                         "Nationality: Spanish | Marital status: married\n"
                         "\n"
                         "Experience\n"
                         "Ward Nurse, City Hospital\n"
                         "March 2015 - Present\n"
                         "- Gave wound care; she trained ten juniors. Ana led the ward.\n"
                         "- Chairwoman of the safety board; worked in women's health\n"
                         "\n"
                         "Education\n"
                         "BSc Nursing, State University, 2001\n"
                         "MSc Nursing, State University, expected 2027\n"
                         "\n"
                         "References\n"
                         "Dr Maria Stone, maria@example.com\n";

TEST(Redact, BlindTakesOutThePersonAndLeavesTheWork) {
    const Found found = find(page);
    for (const char* gone : {"Ana", "Lopez", "ana.lopez", "555", "Oak Street", "12345", "linkedin", "1979",
                             "Spanish", "married", " she ", "woman of", "2001", "Maria", "Stone"}) {
        EXPECT_FALSE(holds(found, gone)) << gone << "\n" << found.masked;
    }
    for (const char* kept : {"Registered Nurse", "Ward Nurse", "City Hospital", "March 2015 - Present",
                             "wound care", "Chair█████ of the safety board", "women's health", "BSc Nursing",
                             "State University", "expected 2027"}) {
        EXPECT_TRUE(holds(found, kept)) << kept << "\n" << found.masked;
    }
}

TEST(Redact, ContactScopeLeavesTheRest) {
    const Found found = find(page, {});
    for (const char* gone : {"Ana", "555", "Oak Street", "linkedin", "1979"})
        EXPECT_FALSE(holds(found, gone)) << gone;
    for (const char* kept : {" she ", "Chairwoman", "2001", "Maria Stone"})
        EXPECT_TRUE(holds(found, kept)) << kept;
}

TEST(Redact, SchoolsAndEmployersWhereAskedFor) {
    const Found found = find(page, {true, true, true});
    EXPECT_FALSE(holds(found, "City Hospital")) << found.masked;
    EXPECT_FALSE(holds(found, "State University")) << found.masked;
    EXPECT_TRUE(holds(found, "Ward Nurse")) << found.masked;
}

TEST(Redact, OffsetsStay) {
    const std::string text = "José Ñandú\njosé@example.org\n\nSkills\nPython\n";
    const Found found = find(text);
    const auto points = [](const std::string& s) {
        return std::count_if(s.begin(), s.end(),
                             [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    };
    EXPECT_EQ(points(found.masked), points(text));
    EXPECT_EQ(points(found.masked.substr(0, found.masked.find("Python"))),
              points(text.substr(0, text.find("Python"))));
}

/// In the middle of a page of work: what is taken out of one line, and what not.
TEST(Redact, TraitWords) {
    const struct {
        const char* line;
        const char* masked;
    } rows[] = {
        {"Led his team of five", "Led ███ team of five"},
        {"Ran the HIS and HER2 assays", nullptr},
        {"Pronouns: SHE/HER", "Pronouns: ███████"},
        {"Worked with Mrs Hill", "Worked with ███ Hill"},
        {"Tuned MS SQL queries to 5 ms", nullptr},
        {"Waitress at a busy bistro", "Waiter██ at a busy bistro"},
        {"Trained foremen and salesmen", nullptr},
        {"Returned from maternity leave", "Returned from parental█ leave"},
        {"45 years old, non-smoker", "██ █████ ███, non-smoker"},
        {"Taught children aged 3 to 5", nullptr},
        {"British citizen", "███████ ███████"},
        {"Senior citizen care", "██████ ███████ care"}, // the price of a rule without a list of peoples
        {"Mother of two", "██████ of two"},
        {"+44 20 7946 0000", "███ ██ ████ ████"},
        {"Moved 12 000 000 parcels", nullptr},
    };
    const std::string head = "Work\nCook, Hill Cafe\nMarch 2015 - Present\n- ";
    for (const auto& row : rows) {
        const std::string masked = find(head + row.line + "\n").masked;
        const std::string line = masked.substr(head.size(), masked.size() - head.size() - 1);
        EXPECT_EQ(line, row.masked == nullptr ? row.line : row.masked);
    }
}

TEST(Redact, LabelsGiveTheirValueInTheNextCellToo) {
    const Found found = find("Jo Doe\nDate of birth\t4 May 1979\nGender\tfemale\n\nSkills\nPython\n");
    EXPECT_FALSE(holds(found, "1979")) << found.masked;
    EXPECT_FALSE(holds(found, "female")) << found.masked;
    EXPECT_TRUE(holds(found, "Python")) << found.masked;
}

TEST(Redact, ANameThatIsAlsoASkillOrAMonthCostsNoEvidence) {
    const Found found =
        find("May Ruby\nmay@example.org\n\nExperience\nDeveloper, Acme Inc\nMay 2019 - June 2021\n"
             "- Wrote Ruby and Python services\n");
    EXPECT_TRUE(holds(found, "May 2019 - June 2021")) << found.masked;
    EXPECT_TRUE(holds(found, "Wrote Ruby and Python")) << found.masked;
    EXPECT_FALSE(holds(found, "May Ruby")) << found.masked;
}

TEST(Redact, SpansAreInOrderAndApart) {
    const Document document = document_of(page);
    const AnnotatedText annotated(document, Lexicon::built_in());
    const Resume resume = parse_resume(annotated.view(), as_of);
    std::uint32_t end = 0;
    for (const PersonalSpan& span : find_personal(resume, annotated.view(), as_of, {true, true, true})) {
        EXPECT_GE(span.span.begin, end);
        EXPECT_FALSE(span.span.empty());
        end = span.span.end;
    }
}

TEST(Redact, LinesInsideAMaskedPartStayWhereTheyAre) {
    const std::string text = "References\nJosé Díaz\nÅsa Öberg\nend\n";
    const Document masked = mask_document(document_of(text), {{Personal::reference, {11, 34}}});
    ASSERT_EQ(masked.lines.size(), 4U);
    EXPECT_EQ(masked.lines[1].span.of(masked.text), "████ ████");
    EXPECT_EQ(masked.lines[2].span.of(masked.text), "███ █████");
    EXPECT_EQ(masked.lines[3].span.of(masked.text), "end");
}

TEST(Redact, PlacesOfAnAttachedProfileMoveWithTheText) {
    Document document = document_of("Ann Brown\nClerk at Works\n");
    document.attached = {{"basics/name", {0, 9}}, {"work/0/position", {10, 15}}};
    const Document masked = mask_document(document, {{Personal::name, {0, 9}, "[X]"}});
    ASSERT_EQ(masked.attached.size(), 2U);
    EXPECT_EQ(masked.attached[1].span.of(masked.text), "Clerk");
    EXPECT_EQ(masked.text.find("Ann"), std::string::npos);
}

TEST(Redact, OtherMembersHoldNothing) {
    Document document = document_of("Ana Lopez\nPython\n");
    document.meta_author = document.meta_title = document.row_order_text = "Ana Lopez";
    document.hidden = {{"Ana", "white-text", 1}};
    document.links = {{{0, 9}, "mailto:ana@example.org"}};
    const Document masked = mask_document(document, {{Personal::name, {0, 9}}});
    EXPECT_EQ(masked.text, "███ █████\nPython\n");
    EXPECT_EQ(masked.meta_author + masked.meta_title + masked.row_order_text, "");
    EXPECT_EQ(masked.hidden[0].text, "███");
    EXPECT_TRUE(masked.links.empty());
    EXPECT_EQ(masked.lines[1].span.of(masked.text), "Python");
}

TEST(Redact, NeutralWordsAreNoLongerThanWhatTheyStandFor) {
    const Lexicon& lexicon = Lexicon::built_in();
    for (const ListIndex list : lexicon.lists_in("redact-neutral")) {
        const std::string_view name = lexicon.list_name(list);
        const std::string_view neutral = name.substr(name.find('/') + 1);
        for (const std::string_view item : lexicon.list_items(list))
            EXPECT_LE(neutral.size(), item.size()) << item;
    }
}

TEST(Redact, EveryListOfAKindNamesAKind) {
    const Lexicon& lexicon = Lexicon::built_in();
    for (const char* group : {"redact-label", "redact-word"}) {
        EXPECT_FALSE(lexicon.lists_in(group).empty());
        for (const ListIndex list : lexicon.lists_in(group)) {
            const std::string name(lexicon.list_name(list).substr(std::string_view(group).size() + 1));
            bool known = false;
            for (std::size_t i = 0; i < personal_kinds; ++i)
                known |= name == personal_name(static_cast<Personal>(i));
            EXPECT_TRUE(known) << name;
        }
    }
}

TEST(Pseudonym, ComesFromTheContentAlone) {
    EXPECT_EQ(pseudonym("7f3a91c20b4d" + std::string(52, '0'), Lexicon::built_in()),
              "Candidate 7F3A-91C2-0B4D");
}

} // namespace
} // namespace analyzer
