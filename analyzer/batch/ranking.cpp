// SPDX-License-Identifier: Apache-2.0
#include "batch/ranking.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>

namespace analyzer {
namespace {

/// Sets of numbers that are joined two by two.
class Joined {
  public:
    explicit Joined(std::size_t size) : parent_(size) {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }
    std::size_t find(std::size_t item) {
        while (parent_[item] != item) item = parent_[item] = parent_[parent_[item]];
        return item;
    }
    /// The first of both stands for the set.
    void join(std::size_t a, std::size_t b) {
        a = find(a);
        b = find(b);
        parent_[std::max(a, b)] = std::min(a, b);
    }

  private:
    std::vector<std::size_t> parent_;
};

/// Numbers from 1 for the sets in which more than one résumé stands, in the order of the rows.
std::uint32_t number_groups(const std::vector<RankingRow>& rows, Joined& sets,
                            std::uint32_t Likeness::*member, std::vector<Likeness>& likeness) {
    std::map<std::size_t, std::set<std::string>> names;
    for (std::size_t i = 0; i < rows.size(); ++i) names[sets.find(i)].insert(rows[i].name);
    std::map<std::size_t, std::uint32_t> numbers;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t set = sets.find(i);
        if (names[set].size() < 2) continue;
        const auto next = static_cast<std::uint32_t>(numbers.size() + 1);
        likeness[i].*member = numbers.emplace(set, next).first->second;
    }
    return static_cast<std::uint32_t>(numbers.size());
}

void find_likeness(const std::vector<RankingRow>& rows, Ranking& ranking) {
    Joined contents(rows.size());
    Joined persons(rows.size());
    std::map<std::string, std::size_t> first_content;
    std::map<std::string, std::size_t> first_contact;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].sha256.empty()) {
            const std::size_t first = first_content.emplace(rows[i].sha256, i).first->second;
            contents.join(first, i);
            persons.join(first, i);
        }
        for (const std::string& contact : rows[i].contacts)
            persons.join(first_contact.emplace(contact, i).first->second, i);
    }
    ranking.likeness.resize(rows.size());
    ranking.content_groups = number_groups(rows, contents, &Likeness::content, ranking.likeness);
    // One content is said as such; a person is said only where several contents are the same person's.
    std::map<std::size_t, std::set<std::string>> of_person;
    for (std::size_t i = 0; i < rows.size(); ++i) of_person[persons.find(i)].insert(rows[i].sha256);
    number_groups(rows, persons, &Likeness::person, ranking.likeness);
    std::map<std::uint32_t, std::uint32_t> numbers;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::uint32_t& person = ranking.likeness[i].person;
        if (person == 0) continue;
        if (of_person[persons.find(i)].size() < 2) {
            person = 0;
        } else {
            person = numbers.emplace(person, static_cast<std::uint32_t>(numbers.size() + 1)).first->second;
        }
    }
    ranking.person_groups = static_cast<std::uint32_t>(numbers.size());
}

} // namespace

Ranking rank_rows(const std::vector<RankingRow>& rows, std::size_t postings) {
    Ranking ranking;
    ranking.by_posting.resize(postings);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].error) {
            ranking.not_assessed.push_back(i);
        } else {
            ranking.by_posting[rows[i].posting].push_back({i});
        }
    }
    for (std::vector<RankedRow>& table : ranking.by_posting) {
        const auto coverage = [&](const RankedRow& ranked) { return rows[ranked.row].coverage; };
        std::stable_sort(table.begin(), table.end(),
                         [&](const RankedRow& a, const RankedRow& b) { return coverage(a) > coverage(b); });
        for (std::size_t begin = 0; begin < table.size();) {
            std::size_t end = begin;
            while (end < table.size() && coverage(table[end]) == coverage(table[begin])) ++end;
            for (std::size_t i = begin; i < end; ++i) {
                table[i].rank = static_cast<std::uint32_t>(begin + 1);
                table[i].sharing = static_cast<std::uint32_t>(end - begin);
            }
            begin = end;
        }
    }
    find_likeness(rows, ranking);
    return ranking;
}

} // namespace analyzer
