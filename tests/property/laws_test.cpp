// The laws of the score over many generated pairs: more evidence never lowers coverage; the order of lines, the person's name,
// gender words, address and birth date change no number; literal <= standard <= lenient; the points sum to the coverage.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/analyze.hpp"
#include "document/formats/format.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace analyzer {
namespace {

constexpr int pairs = 2000;

struct Person {
    std::string name = "Sam Field";
    std::string address = "12 Mill Lane, Oakham";
    std::string born;
    std::vector<std::string> bullets;
    std::vector<std::string> listed;

    [[nodiscard]] std::string text() const {
        std::string out = name + "\nsam.field@mail.example | +44 20 7946 0000\n" + address + "\n";
        if (!born.empty()) out += born + "\n";
        out += "\nExperience\n\nTeam member, Harrow Works\nMarch 2019 - present\n";
        for (const std::string& bullet : bullets) out += "- " + bullet + "\n";
        out += "\nEducation\n\nOakham College, 2014 - 2016\n\nSkills\n";
        for (const std::string& item : listed) out += "- " + item + "\n";
        return out;
    }
};

struct Pair {
    Person person;
    std::vector<std::string> required, preferred;

    [[nodiscard]] std::string posting() const {
        std::string out = "Team member\n\nRequirements:\n";
        for (const std::string& item : required) out += "- " + item + "\n";
        if (preferred.empty()) return out;
        out += "\nNice to have:\n";
        for (const std::string& item : preferred) out += "- " + item + "\n";
        return out;
    }
};

struct Numbers {
    double literal = 0, standard = 0, lenient = 0, ceiling = 0, proof = 0, points = 0;
    bool screened = false;

    bool operator==(const Numbers&) const = default;
};

SourceFile file_of(const std::string& text) {
    Result<Document> document = read_plain_text(text, Limits{});
    EXPECT_TRUE(document);
    return {"text", "", text.size(), std::move(*document)};
}

Numbers numbers_of(const std::string& resume, const std::string& posting) {
    const SourceFile resume_file = file_of(resume);
    const SourceFile posting_file = file_of(posting);
    const Report report = analyze(resume_file, posting_file, Lexicon::built_in(), {"2026-06-01", {2026, 6}});
    Numbers numbers;
    const Score& score = report.score;
    numbers = {score.literal, score.standard, score.lenient, score.ceiling, score.proof.value_or(-1), 0,
               !score.nothing_to_screen};
    for (const Part& part : score.parts) numbers.points += part.possible * part.credit_standard;
    for (const Gap& gap : report.gaps) {
        EXPECT_GE(gap.gain, 0);
        EXPECT_LE(score.standard + gap.gain, 1 + 1e-9);
    }
    return numbers;
}

/// Names of terms that can stand in a list: skills and tools that are not ordinary words.
const std::vector<std::string>& vocabulary() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        const Lexicon& lexicon = Lexicon::built_in();
        for (TermIndex i = 0; i < lexicon.term_count(); ++i) {
            const Term term = lexicon.term(i);
            const bool plain = lexicon.image().forms[lexicon.image().terms[i].forms.begin].ambiguous == 0;
            if (plain && (term.kind == Kind::skill || term.kind == Kind::tool)) all.emplace_back(term.name);
        }
        return all;
    }();
    return names;
}

class Generator {
  public:
    explicit Generator(unsigned seed) : random_(seed) {}

    Pair pair() {
        Pair made;
        std::vector<std::string> terms;
        for (int i = 0; i < 12; ++i) terms.push_back(pick());
        made.required = {terms[0], terms[1], terms[2], terms[3]};
        if (random_() % 2 == 0) made.preferred = {terms[4], terms[5]};
        for (std::size_t i = 0; i < terms.size(); ++i) {
            if (random_() % 3 == 0) made.person.bullets.push_back("Used " + terms[i] + " on site");
            if (random_() % 3 == 0) made.person.listed.push_back(terms[i]);
        }
        if (made.person.bullets.empty()) made.person.bullets.push_back("Kept the yard in order");
        if (made.person.listed.empty()) made.person.listed.push_back("Reading");
        return made;
    }

    std::string pick() { return vocabulary()[random_() % vocabulary().size()]; }
    template <class T> void shuffle(std::vector<T>& items) { std::shuffle(items.begin(), items.end(), random_); }

  private:
    std::mt19937 random_;
};

TEST(Laws, ScreensAreOrderedAndPointsAddUp) {
    for (int seed = 0; seed < pairs; ++seed) {
        const Pair pair = Generator(static_cast<unsigned>(seed)).pair();
        const Numbers n = numbers_of(pair.person.text(), pair.posting());
        ASSERT_TRUE(n.screened) << pair.posting();
        ASSERT_LE(n.literal, n.standard + 1e-12);
        ASSERT_LE(n.standard, n.lenient + 1e-12);
        ASSERT_LE(n.standard, n.ceiling + 1e-12);
        ASSERT_LE(n.lenient, 1 + 1e-12);
        ASSERT_NEAR(n.points, n.standard, 1e-12);
    }
}

TEST(Laws, MoreEvidenceNeverLowersCoverage) {
    for (int seed = 0; seed < pairs; ++seed) {
        Pair pair = Generator(static_cast<unsigned>(seed)).pair();
        const Numbers before = numbers_of(pair.person.text(), pair.posting());
        pair.person.bullets.push_back("Used " + pair.required[static_cast<std::size_t>(seed) % 4] + " every week");
        const Numbers after = numbers_of(pair.person.text(), pair.posting());
        ASSERT_GE(after.literal, before.literal - 1e-12) << pair.person.text() << pair.posting();
        ASSERT_GE(after.standard, before.standard - 1e-12) << pair.person.text() << pair.posting();
        ASSERT_GE(after.lenient, before.lenient - 1e-12) << pair.person.text() << pair.posting();
    }
}

TEST(Laws, TheOrderOfLinesChangesNothing) {
    for (int seed = 0; seed < pairs; ++seed) {
        Generator generator(static_cast<unsigned>(seed));
        Pair pair = generator.pair();
        const Numbers before = numbers_of(pair.person.text(), pair.posting());
        generator.shuffle(pair.person.bullets);
        generator.shuffle(pair.person.listed);
        generator.shuffle(pair.required);
        const Numbers after = numbers_of(pair.person.text(), pair.posting());
        ASSERT_NEAR(before.standard, after.standard, 1e-9) << pair.person.text() << pair.posting();
        ASSERT_NEAR(before.lenient, after.lenient, 1e-9) << pair.person.text() << pair.posting();
        ASSERT_NEAR(before.proof, after.proof, 1e-9) << pair.person.text() << pair.posting();
    }
}

TEST(Laws, WhoThePersonIsChangesNothing) {
    const std::vector<std::string> names = {"Maria Oyelaran", "John Smith", "Nguyễn Thị Hoa", "Fatima al-Sayed", "Li Wei"};
    const std::vector<std::string> addresses = {"4 Kirk Road, Leith", "Apt 9, 77 Palm Ave, Miami, FL", "Rua Nova 3, Porto"};
    const std::vector<std::string> births = {"", "Date of birth: 4 May 1961", "Born: 12/03/1999", "Gender: female"};
    for (int seed = 0; seed < pairs; ++seed) {
        Pair pair = Generator(static_cast<unsigned>(seed)).pair();
        const Numbers before = numbers_of(pair.person.text(), pair.posting());
        const auto index = static_cast<std::size_t>(seed);
        pair.person.name = names[index % names.size()];
        pair.person.address = addresses[index % addresses.size()];
        pair.person.born = births[index % births.size()];
        ASSERT_EQ(before, numbers_of(pair.person.text(), pair.posting())) << pair.person.text();
    }
}

} // namespace
} // namespace analyzer
