// SPDX-License-Identifier: Apache-2.0
#include "audit/impact_page.hpp"

#include "audit/notices.hpp"
#include "report/wording.hpp"

#include <cstdio>

namespace analyzer {
namespace {

std::string decimals(double value, int digits) {
    char text[48];
    std::snprintf(text, sizeof text, "%.*f", digits, value + 0.0);
    return text;
}

std::string p_text(double p) {
    return p < 0.001 ? "<0.001" : decimals(p, p < 0.1 ? 3 : 2);
}

class Writer {
  public:
    Writer(const Sample& sample, const ImpactSources& sources, const Lexicon& lexicon)
        : sample_(sample), sources_(sources), lexicon_(lexicon) {}

    Page write(const std::vector<ImpactTable>& tables) {
        page_.title = words("title", {{"column", sample_.outcome}, {"scores", sources_.scores}});
        const std::string measure = measure_name(sample_.measure);
        Slots slots = {{"count", std::to_string(sample_.people.size())},
                       {"column", sample_.outcome},
                       {"scores", sources_.scores},
                       {"demographics", sources_.demographics}};
        if (sample_.median) slots["median"] = decimals(*sample_.median, 1);
        page_.say(words(measure, slots));
        const std::vector<std::string> notices = audit_notices(lexicon_);
        if (!notices.empty()) page_.add(Page::Note{{}, notices.front()});
        if (!sources_.filter.empty()) page_.say(words("filter", {{"filter", sources_.filter}}));
        page_.say(counted("not-assessed", sample_.not_assessed));
        page_.say(counted("without-demographics", sample_.without_demographics));
        page_.say(counted("without-score", sample_.without_score));
        for (const ImpactTable& table : tables) write_table(table);
        page_.add(Page::Heading{words("heading-reading")});
        page_.say(words("reading"));
        page_.add(Page::Heading{words("heading-notices")});
        Page::List list;
        for (std::size_t i = 1; i < notices.size(); ++i) list.items.push_back({{}, notices[i]});
        page_.add(std::move(list));
        return std::move(page_);
    }

  private:
    std::string words(const std::string& id, const Slots& slots = {}) const {
        return say(lexicon_, "audit/" + id, slots);
    }
    /// Nothing to say of nobody.
    std::string counted(const std::string& id, std::size_t count) const {
        return count == 0 ? std::string() : words(id, {{"count", std::to_string(count)}});
    }

    static std::string joined(const std::vector<std::string>& parts) {
        std::string all;
        for (const std::string& part : parts) all += (all.empty() ? "" : " × ") + part;
        return all;
    }

    /// What stands in the last column: facts about the numbers, no judgement of anybody.
    std::string remarks(const ImpactGroup& group) const {
        std::vector<std::string> ids;
        if (group.highest) ids.emplace_back("remark-highest");
        if (group.impact && group.impact->under_four_fifths) {
            ids.emplace_back(group.impact->one_person ? "remark-one-person" : "remark-under");
        }
        if (group.small) ids.emplace_back("remark-small");
        std::string all;
        for (const std::string& id : ids) all += (all.empty() ? "" : "; ") + words(id);
        return all;
    }

    std::vector<Page::Cell> row(const ImpactGroup& group) const {
        std::vector<Page::Cell> cells = {{joined(group.categories)},
                                         {std::to_string(group.count.of)},
                                         {std::to_string(group.count.hits)},
                                         {decimals(group.count.rate() * 100, 1)}};
        if (group.impact) {
            const Impact& impact = *group.impact;
            cells.push_back({decimals(impact.ratio, 2)});
            cells.push_back({words(
                "interval",
                {{"low", decimals(impact.interval.low, 2)},
                 {"high", impact.interval.high ? decimals(*impact.interval.high, 2) : words("no-end")}})});
            cells.push_back(
                {p_text(impact.p) + " " + words(std::string("test-") + rate_test_name(impact.test))});
        } else {
            cells.push_back({group.highest && group.count.hits > 0 ? decimals(1, 2) : std::string()});
            cells.push_back({});
            cells.push_back({});
        }
        cells.push_back({remarks(group)});
        return cells;
    }

    void write_table(const ImpactTable& table) {
        const std::string by = joined(table.by);
        page_.add(Page::Heading{words("heading-table", {{"by", by}})});
        if (table.groups.empty()) {
            page_.say(words("no-groups"));
            return;
        }
        Page::Table rows;
        rows.caption = words("caption", {{"by", by}});
        rows.head = {by,
                     words("column-n"),
                     words(std::string("column-") + measure_name(sample_.measure)),
                     words("column-rate"),
                     words("column-ratio"),
                     words("column-interval"),
                     words("column-p"),
                     words("column-remarks")};
        rows.numbers = {1, 2, 3, 4};
        for (const ImpactGroup& group : table.groups) rows.rows.push_back(row(group));
        page_.add(std::move(rows));
        page_.say(counted("unknown", table.unknown));
    }

    const Sample& sample_;
    const ImpactSources& sources_;
    const Lexicon& lexicon_;
    Page page_;
};

} // namespace

Page impact_page(const Sample& sample, const std::vector<ImpactTable>& tables, const ImpactSources& sources,
                 const Lexicon& lexicon) {
    return Writer(sample, sources, lexicon).write(tables);
}

} // namespace analyzer
