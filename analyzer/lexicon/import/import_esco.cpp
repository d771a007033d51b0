// SPDX-License-Identifier: Apache-2.0
#include "lexicon/import/import_esco.hpp"

#include "lexicon/import/source_file.hpp"
#include "text/csv_table.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::size_t most_neighbours = 8;

/// A cell by its column's name; empty where the release has no such column.
std::string_view cell(const CsvTable& table, const CsvRow& row, std::string_view column) {
    const std::optional<std::size_t> at = table.column(column);
    return at ? std::string_view(row.cells[*at]) : std::string_view();
}

std::vector<std::string> labels_of(std::string_view cell) {
    std::vector<std::string> labels;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find('\n'), cell.size());
        if (std::string label = LabelGate::tidy(cell.substr(0, end)); !label.empty())
            labels.push_back(std::move(label));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return labels;
}

class EscoImport {
  public:
    explicit EscoImport(const Lexicon& base) : gate_(base) {
        import_.attribution = "import/attribution-esco";
    }

    void add_concepts(const CsvTable& table, bool titles) {
        for (const CsvRow& row : table.rows) {
            const std::string name = LabelGate::tidy(cell(table, row, "preferredLabel"));
            const std::string uri(cell(table, row, "conceptUri"));
            if (name.empty() || uri.empty()) continue;
            if (const std::string owner = gate_.owner(name); !owner.empty()) ids_[uri] = owner;
            if (!gate_.take(name, import_)) continue;
            ImportedTerm term;
            term.name = name;
            term.kind = titles                                            ? Kind::title
                        : cell(table, row, "reuseLevel") == "transversal" ? Kind::soft
                                                                          : Kind::skill;
            term.id = gate_.make_id("esco-", name);
            for (std::string& label : labels_of(cell(table, row, "altLabels"))) {
                if (gate_.take(label, import_)) term.also.push_back(std::move(label));
            }
            ids_[uri] = term.id;
            places_[term.id] = import_.terms.size();
            import_.terms.push_back(std::move(term));
        }
    }

    void add_broader(const CsvTable& table) {
        for (const CsvRow& row : table.rows) {
            ImportedTerm* term = imported(cell(table, row, "conceptUri"));
            const std::string broader = id_of(cell(table, row, "broaderUri"));
            if (term == nullptr || broader.empty() || reaches(broader, term->id)) continue;
            if (std::find(term->implies.begin(), term->implies.end(), broader) == term->implies.end())
                term->implies.push_back(broader);
        }
    }

    void add_related(const CsvTable& table) {
        for (const CsvRow& row : table.rows) {
            ImportedTerm* term = imported(cell(table, row, "originalSkillUri"));
            const std::string related = id_of(cell(table, row, "relatedSkillUri"));
            if (term == nullptr || related.empty() || related == term->id ||
                term->near.size() >= most_neighbours)
                continue;
            if (std::find(term->near.begin(), term->near.end(), related) == term->near.end())
                term->near.push_back(related);
        }
    }

    Import take() { return std::move(import_); }

  private:
    std::string id_of(std::string_view uri) const {
        const auto found = ids_.find(std::string(uri));
        return found == ids_.end() ? std::string() : found->second;
    }

    ImportedTerm* imported(std::string_view uri) {
        const auto place = places_.find(id_of(uri));
        return place == places_.end() ? nullptr : &import_.terms[place->second];
    }

    /// Does `from` imply `to` already? Then the other way round would close a circle. Built-in terms imply no imported ones.
    bool reaches(const std::string& from, const std::string& to) const {
        std::vector<std::string> open{from};
        std::set<std::string> seen;
        while (!open.empty()) {
            const std::string id = open.back();
            open.pop_back();
            if (id == to) return true;
            const auto place = places_.find(id);
            if (place == places_.end() || !seen.insert(id).second) continue;
            const std::vector<std::string>& next = import_.terms[place->second].implies;
            open.insert(open.end(), next.begin(), next.end());
        }
        return false;
    }

    LabelGate gate_;
    Import import_;
    std::map<std::string, std::string> ids_;    ///< by concept URI
    std::map<std::string, std::size_t> places_; ///< of the terms, by id
};

} // namespace

Result<Import> import_esco(const std::string& folder, const Lexicon& base) {
    EscoImport import(base);
    const auto read = [&](const char* stem, bool must, auto take) -> std::optional<Error> {
        const std::optional<std::string> path =
            find_source(folder, {std::string(stem) + "_en.csv", std::string(stem) + ".csv"});
        if (!path) {
            if (!must) return std::nullopt;
            return Error{"source-missing", std::string("the folder holds no ") + stem + "_en.csv", folder,
                         "name the unpacked folder of ESCO's CSV download"};
        }
        const Result<std::string> bytes = read_source(*path);
        if (!bytes) return bytes.error();
        const Result<CsvTable> table = read_csv(*bytes, *path);
        if (!table) return table.error();
        take(*table);
        return std::nullopt;
    };
    if (auto error = read("skills", true, [&](const CsvTable& t) { import.add_concepts(t, false); }))
        return *error;
    if (auto error = read("occupations", false, [&](const CsvTable& t) { import.add_concepts(t, true); }))
        return *error;
    if (auto error =
            read("broaderRelationsSkillPillar", false, [&](const CsvTable& t) { import.add_broader(t); }))
        return *error;
    if (auto error = read("skillSkillRelations", false, [&](const CsvTable& t) { import.add_related(t); }))
        return *error;
    return import.take();
}

} // namespace analyzer
