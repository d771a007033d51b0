// SPDX-License-Identifier: Apache-2.0
#include "lexicon/check_lexicon.hpp"
#include "lexicon/import/import_esco.hpp"
#include "lexicon/import/import_onet.hpp"
#include "lexicon/import/write_terms.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace analyzer {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class ImportTest : public ::testing::Test {
  protected:
    /// Few words of our own beside those that importing needs: the whole lexicon takes its time in a debug build.
    static const Lexicon& base() {
        static const Lexicon lexicon = [] {
            std::ifstream in(PROJECT_FOLDER "/lexicons/parse/import.lex");
            const std::string words((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
            Result<Lexicon> compiled = Lexicon::from_files(
                {{"import.lex", words},
                 {"terms.lex", "term: excel\nname: Microsoft Excel\nkind: tool\nhit: Microsoft Excel\n\n"
                               "term: welding\nname: welding\nkind: skill\nhit: welding\n"}});
            return std::move(*compiled);
        }();
        return lexicon;
    }

    void SetUp() override {
        const std::string test = ::testing::UnitTest::GetInstance()->current_test_info()->name();
        folder_ = fs::temp_directory_path() / ("import-" + std::to_string(getpid()) + test);
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(const std::string& name, const std::string& bytes) {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
    }

    static const ImportedTerm* term(const Import& import, const std::string& name) {
        for (const ImportedTerm& term : import.terms) {
            if (term.name == name) return &term;
        }
        return nullptr;
    }
    /// The written file must be one that --lexicon takes.
    static std::string written(const Import& import) {
        const WrittenTerms terms = write_terms(import, base());
        const UserLexicon checked = check_user_lexicon({{"imported.lex", terms.text}}, base());
        for (const LexiconProblem& problem : checked.problems)
            ADD_FAILURE() << problem.line << ": " << problem.message;
        return terms.text;
    }

    fs::path folder_;
};

TEST_F(ImportTest, TakesEscoConceptsWithTheirLinks) {
    write("skills_en.csv",
          "\xEF\xBB\xBF"
          "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\r\n"
          "KnowledgeSkillCompetence,u/1,skill/competence,sector-specific,stoke charcoal kilns,\"fire "
          "charcoal kilns\nstoke, then watch, kilns\"\r\n"
          "KnowledgeSkillCompetence,u/2,knowledge,cross-sector,charcoal kilns (earth),\r\n"
          "KnowledgeSkillCompetence,u/3,knowledge,cross-sector,data,\r\n"
          "KnowledgeSkillCompetence,u/4,knowledge,cross-sector,welding,\r\n"
          "KnowledgeSkillCompetence,u/5,skill/competence,transversal,keep a cool head at kilns,\r\n");
    write("broaderRelationsSkillPillar.csv",
          "conceptType,conceptUri,broaderType,broaderUri\nx,u/1,x,u/2\nx,u/2,x,u/1\nx,u/2,x,u/unknown\n");
    write("skillSkillRelations_en.csv",
          "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n"
          "u/1,x,related,x,u/4\nu/1,x,related,x,u/9\n");
    const Result<Import> import = import_esco(folder_.string(), base());
    ASSERT_TRUE(import) << import.error().message;
    EXPECT_EQ(term(*import, "data"), nullptr) << "an ordinary word";
    EXPECT_EQ(term(*import, "welding"), nullptr) << "known already";
    const ImportedTerm* stoking = term(*import, "stoke charcoal kilns");
    ASSERT_NE(stoking, nullptr);
    EXPECT_THAT(stoking->also, ElementsAre("fire charcoal kilns", "stoke, then watch, kilns"));
    EXPECT_THAT(stoking->implies, ElementsAre("esco-charcoal-kilns"));
    EXPECT_THAT(stoking->near, ElementsAre("welding"));
    const ImportedTerm* kilns = term(*import, "charcoal kilns");
    ASSERT_NE(kilns, nullptr) << "brackets belong to the list, not to the name";
    EXPECT_THAT(kilns->implies, IsEmpty()) << "no circle";
    EXPECT_EQ(term(*import, "keep a cool head at kilns")->kind, Kind::soft);
    EXPECT_THAT(written(*import), HasSubstr("template: attribution/esco\ntext: "));
}

TEST_F(ImportTest, TakesBothLayoutsOfOnet) {
    const std::string head = "O*NET-SOC Code\t";
    const std::string products =
        "51-9999.00\tMicrosoft Kilnmaster Pro software\n51-9999.00\tMicrosoft Excel\n51-9999.00\tMicrosoft "
        "Kiln\n"
        "51-9999.00\tCharcoal burning schedule CBS\n51-9999.00\tThe \"Quoted\" Kiln 4\r\n";
    write("Occupation Data.txt", head + "Title\tDescription\n51-9999.00\tCharcoal Burners\tBurn.\n");
    write("Technology Skills.txt", head + "Example\n" + products);
    write("Alternate Titles.txt",
          head + "Alternate Title\tShort Title\tSource(s)\n51-9999.00\tKiln Stoker Boss\tn/a\t08\n");
    const Result<Import> old_layout = import_onet(folder_.string(), base());
    ASSERT_TRUE(old_layout) << old_layout.error().message;
    fs::remove(folder_ / "Technology Skills.txt");
    fs::remove(folder_ / "Alternate Titles.txt");
    write("Software Skills.txt", head + "Workplace Example\n" + products);
    write("Job Titles.txt",
          head + "Job Title\tShort Title\tSource(s)\n51-9999.00\tKiln Stoker Boss\tn/a\t08\n");
    const Result<Import> new_layout = import_onet(folder_.string(), base());
    ASSERT_TRUE(new_layout) << new_layout.error().message;
    for (const Import* import : {&*old_layout, &*new_layout}) {
        ASSERT_EQ(import->terms.size(), 5U);
        EXPECT_THAT(term(*import, "Microsoft Kilnmaster Pro")->also, ElementsAre("Kilnmaster Pro"));
        EXPECT_THAT(term(*import, "Microsoft Kiln")->also, IsEmpty()) << "\"Kiln\" alone is an ordinary word";
        EXPECT_THAT(term(*import, "Charcoal burning schedule CBS")->also,
                    ElementsAre("Charcoal burning schedule", "CBS"));
        EXPECT_NE(term(*import, "The \"Quoted\" Kiln 4"), nullptr);
        EXPECT_THAT(term(*import, "Charcoal Burners")->also, ElementsAre("Kiln Stoker Boss"));
        EXPECT_EQ(import->known, 1U) << "Excel";
        EXPECT_THAT(written(*import), HasSubstr("template: attribution/onet\ntext: "));
    }
}

TEST_F(ImportTest, SaysWhatIsMissing) {
    const Result<Import> esco = import_esco(folder_.string(), base());
    ASSERT_FALSE(esco);
    EXPECT_EQ(esco.error().code, "source-missing");
    const Result<Import> onet = import_onet(folder_.string(), base());
    ASSERT_FALSE(onet);
    EXPECT_THAT(onet.error().message, HasSubstr("Software Skills.txt"));
}

} // namespace
} // namespace analyzer
