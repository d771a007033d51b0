// What must change no number, over many generated pairs: the order of lines, who the person is (name, pronouns, address, birth
// date), and the file format the same page comes in.
// SPDX-License-Identifier: Apache-2.0
#include "property/pair_generator.hpp"

#include "document/formats/format.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

using test::file_of;
using test::Generator;
using test::Numbers;
using test::numbers_of;
using test::Pair;
using test::report_of;

constexpr unsigned pairs = test::tried(2000);
constexpr double close = 1e-9;

TEST(Sameness, TheOrderOfLinesChangesNothing) {
    for (unsigned seed = 0; seed < pairs; ++seed) {
        Generator generator(seed);
        Pair pair = generator.pair();
        const Numbers before = numbers_of(pair.person.text(), pair.posting());
        generator.shuffle(pair.person.bullets);
        generator.shuffle(pair.person.listed);
        generator.shuffle(pair.required);
        const Numbers after = numbers_of(pair.person.text(), pair.posting());
        ASSERT_NEAR(before.literal, after.literal, close) << pair.person.text() << pair.posting();
        ASSERT_NEAR(before.standard, after.standard, close) << pair.person.text() << pair.posting();
        ASSERT_NEAR(before.lenient, after.lenient, close) << pair.person.text() << pair.posting();
        ASSERT_NEAR(before.proof, after.proof, close) << pair.person.text() << pair.posting();
    }
}

TEST(Sameness, WhoThePersonIsChangesNothing) {
    const std::vector<std::string> names = {"Maria Oyelaran",  "John Smith", "Nguyễn Thị Hoa",
                                            "Fatima al-Sayed", "Li Wei",     "Mrs Ruth Baker",
                                            "Mr Ruth Baker"};
    const std::vector<std::string> addresses = {"4 Kirk Road, Leith", "Apt 9, 77 Palm Ave, Miami, FL",
                                                "Rua Nova 3, Porto"};
    const std::vector<std::string> births = {"", "Date of birth: 4 May 1961", "Born: 12/03/1999",
                                             "Gender: female"};
    const std::vector<std::string> summaries = {"", "She keeps her word.", "He keeps his word.",
                                                "They keep their word."};
    for (unsigned seed = 0; seed < pairs; ++seed) {
        Pair pair = Generator(seed).pair();
        const Numbers before = numbers_of(pair.person.text(), pair.posting());
        pair.person.name = names[seed % names.size()];
        pair.person.address = addresses[seed % addresses.size()];
        pair.person.born = births[seed % births.size()];
        pair.person.summary = summaries[seed % summaries.size()];
        ASSERT_EQ(before, numbers_of(pair.person.text(), pair.posting()))
            << pair.person.text() << pair.posting();
    }
}

TEST(Sameness, TheFileFormatChangesNothing) {
    for (unsigned seed = 0; seed < pairs; ++seed) {
        const Pair pair = Generator(seed).pair();
        const SourceFile posting = file_of(pair.posting());
        const Numbers before = numbers_of(pair.person.text(), pair.posting());
        const struct {
            const char* name;
            ReadFunction read;
            std::string bytes;
        } formats[] = {{"markdown", read_markdown, pair.person.markdown()},
                       {"html", read_html, pair.person.html()},
                       {"docx", read_docx, pair.person.docx()},
                       {"json", read_json, pair.person.json_resume()}};
        for (const auto& format : formats) {
            Result<Document> document = format.read(format.bytes, Limits{});
            ASSERT_TRUE(document) << format.name;
            const SourceFile resume = {format.name, "", format.bytes.size(), std::move(*document)};
            ASSERT_EQ(before, numbers_of(report_of(resume, posting)))
                << format.name << "\n"
                << resume.document.text << pair.person.text() << pair.posting();
        }
    }
}

} // namespace
} // namespace analyzer
