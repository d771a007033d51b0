// SPDX-License-Identifier: Apache-2.0
#include "batch/ranking_page.hpp"

#include "report/wording.hpp"

#include <map>
#include <set>

namespace analyzer {
namespace {

std::string tenths(double percent) {
    const auto whole = static_cast<long>(percent * 10 + 0.5);
    return std::to_string(whole / 10) + "." + std::to_string(whole % 10);
}

class Builder {
  public:
    Builder(const std::vector<RankingRow>& rows, const Ranking& ranking, const RunIdentity& identity,
            const Lexicon& lexicon, std::size_t top)
        : rows_(rows), ranking_(ranking), identity_(identity), lexicon_(lexicon), top_(top) {}

    Page build() {
        page_.title = identity_.postings.size() == 1
                          ? wording("title-one", {{"title", posting_title(0)}})
                          : wording("title", {{"count", std::to_string(identity_.postings.size())}});
        page_.say(wording("what-it-is"));
        page_.add(Page::Note{"", wording("what-it-is-not")});
        if (!identity_.sandboxed) page_.add(Page::Note{"", wording("no-sandbox")});
        page_.say(wording("ties"));
        add_not_assessed();
        for (std::size_t i = 0; i < ranking_.by_posting.size(); ++i) add_table(i);
        add_alike();
        add_notices();
        page_.foot.push_back(wording("foot", {{"day", identity_.as_of},
                                              {"rules", identity_.rules.substr(0, 8)},
                                              {"words", identity_.words.substr(0, 8)}}));
        return std::move(page_);
    }

  private:
    [[nodiscard]] std::string wording(const std::string& id, const Slots& slots = {}) const {
        return say(lexicon_, "ranking/" + id, slots);
    }

    [[nodiscard]] std::string posting_title(std::size_t posting) const {
        const PostingIdentity& identity = identity_.postings[posting];
        return identity.title.empty() ? identity.path : identity.title;
    }

    /// The name on the page and the file it stands in; the record's id where there is one.
    static std::string who(const RankingRow& row) {
        const std::string file = row.id.empty() ? row.name : row.name + " (" + row.id + ")";
        return row.person.empty() ? file : row.person + ", " + file;
    }

    [[nodiscard]] std::string percent(std::optional<double> value) const {
        return value ? tenths(*value) : wording("none");
    }

    [[nodiscard]] std::string conditions(const RankingRow& row) const {
        std::string text;
        const auto add = [&](const char* id, std::uint32_t count) {
            if (count == 0) return;
            text += (text.empty() ? "" : ", ") + wording(id, {{"count", std::to_string(count)}});
        };
        add("gates-met", row.gates_met);
        add("gates-unmet", row.gates_unmet);
        add("gates-unproven", row.gates_unproven);
        add("gates-to-answer", row.gates_to_answer);
        return text.empty() ? wording("none") : text;
    }

    [[nodiscard]] std::string page_read(const RankingRow& row) const {
        std::string text = wording(std::string("quality-") + parse_quality_name(row.parse_quality));
        for (const std::string& problem : row.parse_problems) text += "; " + wording("problem-" + problem);
        return text;
    }

    void add_not_assessed() {
        if (ranking_.not_assessed.empty()) return;
        page_.add(Page::Heading{wording("heading-not-assessed"), wording("not-assessed-note")});
        Page::Table table{
            wording("not-assessed-caption"), {wording("column-resume"), wording("column-reason")}, {}, {}};
        for (const std::size_t index : ranking_.not_assessed) {
            const Error& error = *rows_[index].error;
            table.rows.push_back({{who(rows_[index])}, {error.message + "; " + error.next}});
        }
        page_.add(std::move(table));
    }

    void add_table(std::size_t posting) {
        const std::vector<RankedRow>& ranked = ranking_.by_posting[posting];
        page_.add(Page::Heading{posting_title(posting), identity_.postings[posting].company});
        if (ranked.empty()) return page_.say(wording("nobody"));
        // Whoever shares the last rank shown is shown too: a tie is never cut.
        std::size_t shown = top_ == 0 ? ranked.size() : std::min(top_, ranked.size());
        while (shown < ranked.size() && ranked[shown].rank == ranked[shown - 1].rank) ++shown;
        if (shown < ranked.size()) {
            page_.add(Page::Note{"", wording("shortened", {{"count", std::to_string(shown)},
                                                           {"total", std::to_string(ranked.size())}})});
        }
        Page::Table table{wording("caption", {{"screen", identity_.screen}}), {}, {}, {0, 2, 3, 4, 5}};
        for (const char* column :
             {"rank", "resume", "coverage", "required", "preferred", "proof", "conditions", "read"})
            table.head.push_back(wording(std::string("column-") + column));
        for (std::size_t i = 0; i < shown; ++i) {
            const RankingRow& row = rows_[ranked[i].row];
            const std::string rank = std::to_string(ranked[i].rank);
            table.rows.push_back({{ranked[i].sharing > 1 ? wording("tied", {{"count", rank}}) : rank},
                                  {who(row)},
                                  {tenths(row.coverage)},
                                  {percent(row.required)},
                                  {percent(row.preferred)},
                                  {percent(row.proof)},
                                  {conditions(row)},
                                  {page_read(row)}});
        }
        page_.add(std::move(table));
    }

    void add_groups(const char* id, std::uint32_t Likeness::*member) {
        std::map<std::uint32_t, std::set<std::string>> groups;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (const std::uint32_t group = ranking_.likeness[i].*member; group > 0)
                groups[group].insert(who(rows_[i]));
        }
        Page::List list;
        for (const auto& [number, names] : groups) {
            std::string text;
            for (const std::string& name : names) text += (text.empty() ? "" : "; ") + name;
            list.items.push_back({{}, text});
        }
        if (list.items.empty()) return;
        page_.say(wording(id));
        page_.add(std::move(list));
    }

    void add_alike() {
        if (ranking_.content_groups + ranking_.person_groups == 0) return;
        page_.add(Page::Heading{wording("heading-alike"), ""});
        add_groups("same-content", &Likeness::content);
        add_groups("same-person", &Likeness::person);
    }

    void add_notices() {
        page_.add(Page::Heading{wording("heading-notices"), ""});
        page_.say(wording("notice-use"));
        Page::List laws;
        for (const char* id :
             {"law-nyc", "law-california", "law-illinois", "law-colorado", "law-eu", "law-gdpr"})
            laws.items.push_back({{}, wording(id)});
        page_.add(std::move(laws));
        page_.say(wording("notice-audit"));
    }

    const std::vector<RankingRow>& rows_;
    const Ranking& ranking_;
    const RunIdentity& identity_;
    const Lexicon& lexicon_;
    std::size_t top_;
    Page page_;
};

} // namespace

Page ranking_page(const std::vector<RankingRow>& rows, const Ranking& ranking, const RunIdentity& identity,
                  const Lexicon& lexicon, std::size_t top) {
    return Builder(rows, ranking, identity, lexicon, top).build();
}

} // namespace analyzer
