// Every wording, filled with two hundred terms of every kind: does it still read as English?
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fill_template.hpp"
#include "lexicon/lexicon.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace analyzer {
namespace {

/// Keys that hold whole sentences; what else stands in a template are names, ranks and pieces of sentences.
constexpr std::array<std::string_view, 22> sentence_keys = {
    "approach", "ask",    "ask-short", "because", "case",     "intent",         "listen-for",
    "past",     "prompt", "question",  "say",     "say-so",   "say-so-short",   "say-so-story",
    "step-1",   "step-2", "step-3",    "tell",    "together", "question-short", "step-2-short",
    "why"};
/// Slots that take a sentence rather than a name.
const std::set<std::string, std::less<>> sentence_slots = {"caution", "case", "past", "qualification",
                                                           "question"};
/// Slots that take a number.
const std::set<std::string, std::less<>> number_slots = {"count", "months", "years", "total", "done", "left"};
/// Words that may stand twice in a row.
const std::set<std::string, std::less<>> doubles = {"that", "had"};

bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}
bool is_small(char c) {
    return std::islower(static_cast<unsigned char>(c)) != 0;
}
bool is_capital(char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}

std::set<std::string, std::less<>> slots_in(std::string_view wording) {
    std::set<std::string, std::less<>> found;
    while (true) {
        const std::size_t open = wording.find('{');
        if (open == std::string_view::npos) return found;
        const std::size_t close = wording.find('}', open);
        std::string name(wording.substr(open + 1, close - open - 1));
        wording.remove_prefix(close + 1);
        name = name.substr(0, name.find(':'));
        if (name.starts_with("a ") || name.starts_with("A ")) name = name.substr(2);
        name.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(name.front())));
        found.insert(name);
    }
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (is_letter(c) || static_cast<unsigned char>(c) >= 0x80 || c == '-' || c == '\'') {
            words.back() += c;
        } else if (c == ' ' && !words.back().empty()) {
            words.emplace_back();
        } else if (c != ' ') {
            words.emplace_back(1, c);
            words.emplace_back();
        }
    }
    return words;
}

/// "an" belongs before a vowel; letters of an acronym and words like "hour" or "university" are left to
/// fill_template's test.
std::string wrong_article(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string& next = words[i + 1];
        if (next.size() < 2 || !is_small(next[0]) || !is_small(next[1])) continue;
        const bool vowel = std::string_view("aeio").find(next[0]) != std::string_view::npos &&
                           !next.starts_with("eu") && !next.starts_with("one");
        const bool consonant = std::string_view("aeiouh").find(next[0]) == std::string_view::npos;
        if (words[i] == "a" && vowel) return "a " + next;
        if (words[i] == "an" && consonant) return "an " + next;
    }
    return {};
}

std::string doubled_word(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i].size() > 1 && words[i] == words[i + 1] && is_letter(words[i][0]) &&
            !doubles.count(words[i]))
            return words[i];
    }
    return {};
}

/// What is wrong with the marks of a text, or nothing.
std::string wrong_marks(const std::string& text) {
    for (const char* pair : {"  ", " ,", " .", " ;", " :", " ?", "..,", ",,", ".,", ",.", "?.", "( ", " )",
                             "[ ", " ]", "{", "}"}) {
        const std::size_t at = text.find(pair);
        const bool dots = at != std::string::npos && text.compare(at, 4, " ...") == 0;
        if (at != std::string::npos && !dots) return pair;
    }
    if (std::count(text.begin(), text.end(), '"') % 2 != 0) return "an odd quotation mark";
    for (const auto& [open, close] : {std::pair('(', ')'), std::pair('[', ']')}) {
        if (std::count(text.begin(), text.end(), open) != std::count(text.begin(), text.end(), close))
            return "an odd bracket";
    }
    return {};
}

/// A small letter after the end of a sentence, but for names that are spelt with one ("iPad").
bool small_after_stop(const std::string& text) {
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool stop =
            (text[i] == '.' || text[i] == '?') && text[i + 1] == ' ' && (i == 0 || text[i - 1] != '.');
        if (!stop || !is_small(text[i + 2])) continue;
        const std::string word = text.substr(i + 2, text.find_first_of(" -/", i + 2) - (i + 2));
        if (std::none_of(word.begin(), word.end(), is_capital)) return true;
    }
    return false;
}

class EveryWording : public testing::Test {
  protected:
    static bool reads_well(const Template& wording, const TemplateEntry& entry, const std::string& name) {
        const int before =
            testing::UnitTest::GetInstance()->current_test_info()->result()->total_part_count();
        check(wording, entry, name);
        return testing::UnitTest::GetInstance()->current_test_info()->result()->total_part_count() == before;
    }

    static void check(const Template& wording, const TemplateEntry& entry, const std::string& name) {
        Slots slots;
        for (const std::string& slot : slots_in(entry.value))
            slots[slot] = sentence_slots.count(slot) ? "It was so." : number_slots.count(slot) ? "12" : name;
        const std::optional<std::string> filled = fill_template(entry.value, slots);
        const std::string where = std::string(wording.id) + " " + std::string(entry.key) + ": ";
        ASSERT_TRUE(filled) << where << entry.value;
        const std::vector<std::string> words = words_of(*filled);
        EXPECT_EQ(wrong_marks(*filled), "") << where << *filled;
        EXPECT_EQ(wrong_article(words), "") << where << *filled;
        const std::string doubled = wording.id == "phrase/day" ? std::string() : doubled_word(words);
        EXPECT_EQ(doubled, "") << where << *filled;
        if (std::find(sentence_keys.begin(), sentence_keys.end(), entry.key) == sentence_keys.end()) return;
        EXPECT_FALSE(small_after_stop(*filled)) << where << *filled;
        const std::string first = filled->substr(0, filled->find_first_of(" -/"));
        EXPECT_TRUE(!is_small(first.front()) || std::any_of(first.begin(), first.end(), is_capital))
            << where << *filled;
        EXPECT_NE(std::string_view(".?!\")]").find(filled->back()), std::string_view::npos)
            << where << *filled;
    }
};

TEST_F(EveryWording, ReadsAsEnglishWithAnyTerm) {
    const Lexicon& lexicon = Lexicon::built_in();
    std::vector<std::string> names = {"iPad",         "e-commerce",  "Windows", "NVQ Level 3",
                                      "18th Edition", "hourly logs", "C++"};
#ifdef BACKSTORY_SANITIZED // slow there, and the other builds see all of them
    constexpr TermIndex tried = 20;
#else
    constexpr TermIndex tried = 200;
#endif
    const TermIndex step = std::max<TermIndex>(1, lexicon.term_count() / tried);
    for (TermIndex term = 0; term < lexicon.term_count(); term += step)
        names.emplace_back(lexicon.term(term).name);
    for (const Template& wording : lexicon.templates()) {
        for (const TemplateEntry& entry : wording.entries) {
            for (const std::string& name : names) {
                if (name.front() == '.') continue;            // ".NET" looks like a stray stop
                if (!reads_well(wording, entry, name)) break; // one name is enough to see it
            }
        }
    }
}

/// A name may be singular or plural ("Windows", "wiring regulations"), so no verb may lean on it.
TEST(Wordings, LeaveVerbsThatAgreeAwayFromNames) {
    for (const Template& wording : Lexicon::built_in().templates()) {
        for (const TemplateEntry& entry : wording.entries) {
            for (const char* slot : {"asked}", "Asked}", "concern}", "Concern}", "strength}", "strengths}"}) {
                for (const char* verb :
                     {" is ", " are ", " has ", " have ", " was ", " were ", " stands ", " does "}) {
                    EXPECT_EQ(entry.value.find(std::string(slot) + verb), std::string_view::npos)
                        << wording.id << ": " << entry.value;
                }
            }
        }
    }
}

} // namespace
} // namespace analyzer
