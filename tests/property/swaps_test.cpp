// Who a person is changes no number, to the last bit: 500 résumés, each against its twin with another name, other gender words,
// another address and another birth date; open and blind. And no blind text holds what was to be taken out.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/analyze.hpp"
#include "analyze/make_blind.hpp"
#include "document/formats/format.hpp"
#include "property/pair_generator.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace analyzer {
namespace {

constexpr unsigned resumes = test::tried(500);
constexpr YearMonth month = {2026, 6};

/// What tells who somebody is, and nothing about the work.
struct Identity {
    const char *first, *last, *mail, *phone, *street, *town, *born, *gender, *nationality, *status;
    const char *she, *her, *honorific, *leave, *waiter, *chair;
    int graduated;
};

constexpr std::array<Identity, 6> identities = {{
    {"Maria", "Oyelaran", "maria.oyelaran@mail.example", "+44 20 7946 0011", "4 Kirk Road", "Leith EH6 5BL",
     "4 May 1961", "female", "Nigerian", "married", "She", "her", "Mrs", "maternity", "Waitress",
     "Chairwoman", 1984},
    {"John", "Smith", "j.smith@mail.example", "(555) 010-0142", "77 Palm Avenue, Apt 9", "Miami, FL 33101",
     "12/03/1999", "male", "American", "single", "He", "his", "Mr", "paternity", "Waiter", "Chairman", 2021},
    {"Hoa", "Nguyễn", "hoa@nguyen.example", "+84 24 3825 0000", "12 Phố Huế", "Hà Nội", "1988-11-30",
     "female", "Vietnamese", "divorced", "She", "her", "Ms", "maternity", "Waitress", "Chairwoman", 2010},
    {"Wei", "Zhang", "wz@post.example", "+86 10 5555 0123", "18 Jianguo Road", "Beijing 100022",
     "1 January 1975", "male", "Chinese", "widowed", "He", "his", "Mr", "paternity", "Waiter", "Chairman",
     1998},
    {"Fatima", "Haddad", "fatima.haddad@mail.example", "+212 5 3777 0000", "3 Rue Nova", "Rabat 10000",
     "30.08.1993", "female", "Moroccan", "married", "She", "her", "Miss", "maternity", "Waitress",
     "Chairwoman", 2015},
    {"Ivan", "Petrov", "ivan.petrov@mail.example", "+359 2 555 0170", "Vitosha Boulevard 9", "Sofia 1000",
     "7 July 1968", "male", "Bulgarian", "married", "He", "his", "Mr", "paternity", "Waiter", "Chairman",
     1990},
}};

const char* const skills[] = {"Python",
                              "stock control",
                              "wound care",
                              "welding",
                              "payroll",
                              "Excel",
                              "forklift licence",
                              "customer service",
                              "SQL",
                              "food hygiene",
                              "bookkeeping",
                              "first aid",
                              "AutoCAD",
                              "lesson planning",
                              "scaffolding",
                              "German",
                              "project management",
                              "SAP"};

/// The work of résumé `seed`, whoever it is of.
std::string resume_of(unsigned seed, const Identity& who) {
    std::mt19937 random(seed);
    const auto skill = [&] { return std::string(skills[random() % std::size(skills)]); };
    const std::string name = std::string(who.first) + " " + who.last;
    std::string out = name + "\n" + who.street + ", " + who.town + "\n" + who.mail + " | " + who.phone + "\n";
    out += "Date of birth: " + std::string(who.born) + "\nGender: " + who.gender +
           "\nNationality: " + who.nationality + "\nMarital status: " + who.status + "\n\nExperience\n\n";
    for (unsigned job = 0; job < 2 + seed % 2; ++job) {
        const std::string year = std::to_string(2012 + 4 * job);
        out +=
            "Team leader, Harrow Works\nMarch " + year + " - June " + std::to_string(2015 + 4 * job) + "\n";
        out += "- Used " + skill() + " and " + skill() + " every week\n";
        out += "- " + std::string(who.she) + " led " + who.her + " team of " +
               std::to_string(3 + random() % 9) + " in " + skill() + "\n";
        if (random() % 2 == 0)
            out += "- Back from " + std::string(who.leave) + " leave, trained juniors in " + skill() + "\n";
    }
    out += "\nEducation\n\nBSc Engineering, Oakham University, " + std::to_string(2010) + "\n\nSkills\n";
    for (unsigned i = 0; i < 4; ++i) out += "- " + skill() + "\n";
    out += "\nReferences\n\n" + std::string(who.honorific) + " " + name + " can be asked.\n";
    return out;
}

/// With what only the blind text must not tell: gendered jobs, the year of the degree.
std::string telling_resume(unsigned seed, const Identity& who) {
    std::string text = resume_of(seed, who);
    text.replace(text.find("2010\n"), 4, std::to_string(who.graduated));
    text.insert(text.find("\nEducation"),
                "- " + std::string(who.waiter) + " at weekends; " + who.chair + " of the works council\n");
    return text;
}

std::string posting_of(unsigned seed) {
    std::mt19937 random(seed + 7'000);
    std::string out = "Team leader\n\nRequirements:\n- Bachelor's degree\n- 3 years of experience\n";
    for (int i = 0; i < 5; ++i) out += std::string("- ") + skills[random() % std::size(skills)] + "\n";
    return out + "\nNice to have:\n- " + skills[random() % std::size(skills)] + "\n";
}

SourceFile file_of(const std::string& text, const std::string& sha256 = std::string(64, 'a')) {
    Result<Document> document = read_plain_text(text, Limits{});
    EXPECT_TRUE(document);
    return {"text", sha256, text.size(), std::move(*document)};
}

void expect_same(const Report& one, const Report& other, const std::string& context) {
    ASSERT_EQ(one.score.literal, other.score.literal) << context;
    ASSERT_EQ(one.score.standard, other.score.standard) << context;
    ASSERT_EQ(one.score.lenient, other.score.lenient) << context;
    ASSERT_EQ(one.score.ceiling, other.score.ceiling) << context;
    ASSERT_EQ(one.score.proof, other.score.proof) << context;
    ASSERT_EQ(one.score.required, other.score.required) << context;
    ASSERT_EQ(one.score.preferred, other.score.preferred) << context;
    ASSERT_EQ(one.score.gates.size(), other.score.gates.size()) << context;
    for (std::size_t i = 0; i < one.score.gates.size(); ++i) {
        ASSERT_EQ(one.score.gates[i].verdict, other.score.gates[i].verdict) << context;
    }
    ASSERT_EQ(one.gaps.size(), other.gaps.size()) << context;
    for (std::size_t i = 0; i < one.gaps.size(); ++i)
        ASSERT_EQ(one.gaps[i].gain, other.gaps[i].gain) << context;
    for (std::size_t i = 0; i < one.matches.size(); ++i) {
        ASSERT_EQ(one.matches[i].months, other.matches[i].months) << context;
    }
}

const Lexicon& words = Lexicon::built_in();
const AnalyzeOptions options = {"2026-06-01", month};

TEST(Swaps, NameGenderWordsAddressAndBirthDateChangeNoNumber) {
    for (unsigned seed = 0; seed < resumes; ++seed) {
        const Identity& one = identities[seed % identities.size()];
        const SourceFile posting = file_of(posting_of(seed));
        const SourceFile before = file_of(resume_of(seed, one));
        const Report report = analyze(before, posting, words, options);
        ASSERT_EQ(report.status, Status::scored);
        const Identity& other = identities[(seed + 1 + seed / identities.size() % 5) % identities.size()];
        const SourceFile after = file_of(resume_of(seed, other));
        expect_same(report, analyze(after, posting, words, options), after.document.text);
    }
}

TEST(Swaps, BlindNumbersAreThoseOfTheTwin) {
    for (unsigned seed = 0; seed < resumes; ++seed) {
        const Identity& one = identities[seed % identities.size()];
        const Identity& other = identities[(seed + 1 + seed / identities.size() % 5) % identities.size()];
        const SourceFile posting = file_of(posting_of(seed));
        const BlindFile before = make_blind(file_of(telling_resume(seed, one)), words, month, {true});
        const BlindFile after = make_blind(file_of(telling_resume(seed, other)), words, month, {true});
        expect_same(analyze(before.file, posting, words, options),
                    analyze(after.file, posting, words, options),
                    before.file.document.text + after.file.document.text);
    }
}

TEST(Swaps, NoBlindTextTellsWhoItIs) {
    for (unsigned seed = 0; seed < resumes; ++seed) {
        const Identity& who = identities[seed % identities.size()];
        const BlindFile blind = make_blind(file_of(telling_resume(seed, who)), words, month, {true});
        const std::string& text = blind.file.document.text;
        for (const char* told : {who.first, who.last, who.mail, who.phone, who.street, who.town, who.born,
                                 who.nationality, who.leave, "Waitress", "woman", "Chairman"}) {
            ASSERT_EQ(text.find(told), std::string::npos) << told << "\n" << text;
        }
        for (const std::string& told :
             {" " + std::string(who.she) + " ", " " + std::string(who.her) + " ",
              std::string(who.honorific) + " ", ": " + std::string(who.gender),
              ": " + std::string(who.status), "University, " + std::to_string(who.graduated)}) {
            ASSERT_EQ(text.find(told), std::string::npos) << told << "\n" << text;
        }
        ASSERT_NE(text.find("Harrow Works"), std::string::npos) << text;
        ASSERT_FALSE(blind.blinding.removed.empty());
    }
}

} // namespace
} // namespace analyzer
