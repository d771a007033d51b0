// SPDX-License-Identifier: Apache-2.0
#include "batch/blind_names.hpp"
#include "batch/ranking.hpp"
#include "batch/ranking_page.hpp"
#include "batch/write_ranking_csv.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

RankingRow row(const std::string& name, double coverage, std::vector<std::string> contacts = {},
               std::string sha256 = {}) {
    RankingRow made;
    made.name = name;
    made.sha256 = sha256.empty() ? "sha of " + name : std::move(sha256);
    made.coverage = coverage;
    made.contacts = std::move(contacts);
    return made;
}

RankingRow unread(const std::string& name) {
    RankingRow made = row(name, 0);
    made.error = Error{"corrupt", "it is broken", name, "mend it"};
    return made;
}

const RunIdentity identity = {"0.1.0",    "r1", "w1", "2026-03-01",
                              "standard", "",   true, {{"nurse.txt", "aa", "Nurse", ""}}};

std::string words_of(const Page& page) {
    std::string words;
    for (const Page::Block& block : page.blocks) {
        if (const auto* table = std::get_if<Page::Table>(&block)) {
            for (const auto& cells : table->rows) {
                for (const Page::Cell& cell : cells) words += cell.text + "|";
                words += "\n";
            }
        }
        if (const auto* note = std::get_if<Page::Note>(&block)) words += note->text + "\n";
    }
    return words;
}

TEST(Ranking, TiesShareARankAndTheUnreadHaveNone) {
    const std::vector<RankingRow> rows = {row("a", 50), unread("b"), row("c", 70), row("d", 50),
                                          row("e", 10)};
    const Ranking ranking = rank_rows(rows, 1);
    std::vector<std::string> seen;
    for (const RankedRow& ranked : ranking.by_posting[0]) {
        seen.push_back(rows[ranked.row].name + std::to_string(ranked.rank) + "/" +
                       std::to_string(ranked.sharing));
    }
    EXPECT_THAT(seen, ElementsAre("c1/1", "a2/2", "d2/2", "e4/1"));
    EXPECT_THAT(ranking.not_assessed, ElementsAre(1U));
}

TEST(Ranking, GroupsOneContentAndOnePerson) {
    const std::vector<RankingRow> rows = {row("a", 1, {"mail"}),          row("b", 1, {}, "same"),
                                          row("c", 1, {"phone"}),         row("d", 1, {}, "same"),
                                          row("e", 1, {"mail", "phone"}), row("f", 1, {"other"})};
    const Ranking ranking = rank_rows(rows, 1);
    std::vector<std::string> seen;
    for (const Likeness& likeness : ranking.likeness)
        seen.push_back(std::to_string(likeness.content) + std::to_string(likeness.person));
    EXPECT_THAT(seen, ElementsAre("01", "10", "01", "10", "01", "00"));
    EXPECT_EQ(ranking.content_groups, 1U);
    EXPECT_EQ(ranking.person_groups, 1U);
}

TEST(Ranking, RowsOfOneResumeAreNoGroup) {
    std::vector<RankingRow> rows = {row("a", 1, {"mail"}), row("a", 2, {"mail"})};
    rows[1].posting = 1;
    const Ranking ranking = rank_rows(rows, 2);
    EXPECT_EQ(ranking.content_groups + ranking.person_groups, 0U);
    EXPECT_EQ(ranking.by_posting[1].size(), 1U);
}

TEST(BlindNames, TellNothingAndLeadBack) {
    std::vector<BatchEntry> entries(3);
    entries[0].path = "ada_quill.pdf";
    entries[1].path = "bram_tolle.pdf";
    entries[2].path = "=cleo.pdf";
    blind_names(entries);
    RankingRow known = row(entries[0].name, 50);
    known.person = "Candidate 7F3A";
    const std::string table = write_who_is_who(entries, {known});
    for (std::size_t i = 0; i < entries.size(); ++i) {
        EXPECT_EQ(entries[i].name.find("ada"), std::string::npos);
        if (i > 0) {
            EXPECT_LT(entries[i - 1].name, entries[i].name);
        }
        const std::string path = entries[i].path == "=cleo.pdf" ? "'=cleo.pdf" : entries[i].path;
        EXPECT_THAT(table, HasSubstr(entries[i].name + (i == 0 ? ",Candidate 7F3A," : ",,") + path + "\r\n"));
    }
    EXPECT_EQ(blind_name(""), "");
}

TEST(RankingCsv, PutsTheUnreadFirstAndApart) {
    const std::vector<RankingRow> rows = {row("a", 50), unread("z")};
    const std::string csv = write_ranking_csv(rows, rank_rows(rows, 1), identity);
    EXPECT_LT(csv.find("not assessed: corrupt"), csv.find("assessed,a"));
    EXPECT_THAT(csv, HasSubstr("\r\nnurse.txt,,,not assessed: corrupt,z,"));
    const auto commas = [](std::string_view line) { return std::count(line.begin(), line.end(), ','); };
    const std::size_t end = csv.find("\r\n");
    for (std::size_t at = 0; at < csv.size();) {
        const std::size_t stop = csv.find("\r\n", at);
        EXPECT_EQ(commas(csv.substr(at, stop - at)), commas(csv.substr(0, end)));
        at = stop + 2;
    }
}

TEST(RankingPage, ShortensWithoutCuttingATieAndSaysSo) {
    const std::vector<RankingRow> rows = {row("a", 50), row("b", 50), row("c", 40)};
    const Ranking ranking = rank_rows(rows, 1);
    const std::string words = words_of(ranking_page(rows, ranking, identity, Lexicon::built_in(), 1));
    EXPECT_THAT(words, HasSubstr("1=|a|"));
    EXPECT_THAT(words, HasSubstr("1=|b|"));
    EXPECT_THAT(words, Not(HasSubstr("|c|")));
    EXPECT_THAT(words, HasSubstr("2 of 3 rows"));
    EXPECT_THAT(words_of(ranking_page(rows, ranking, identity, Lexicon::built_in(), 0)), HasSubstr("3|c|"));
}

} // namespace
} // namespace analyzer
