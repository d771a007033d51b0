// SPDX-License-Identifier: Apache-2.0
#include "lexicon/import/import_onet.hpp"

#include "lexicon/import/source_file.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {

namespace {

using Row = std::vector<std::string_view>;

struct Table {
    std::string bytes;
    Row head;
    std::vector<Row> rows;

    [[nodiscard]] std::string_view cell(const Row& row, std::string_view column) const {
        const auto at = static_cast<std::size_t>(std::find(head.begin(), head.end(), column) - head.begin());
        return at < row.size() && row[at] != "n/a" ? row[at] : std::string_view();
    }
    [[nodiscard]] bool has(std::string_view column) const {
        return std::find(head.begin(), head.end(), column) != head.end();
    }
};

/// Quotes are letters here, and a lone carriage return is no line end.
void split(std::string_view bytes, Table& table) {
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) continue;
        Row row;
        for (;;) {
            const std::size_t tab = std::min(line.find('\t'), line.size());
            row.push_back(line.substr(0, tab));
            if (tab == line.size()) break;
            line.remove_prefix(tab + 1);
        }
        if (table.head.empty()) {
            table.head = std::move(row);
        } else {
            table.rows.push_back(std::move(row));
        }
    }
}

class OnetImport {
  public:
    explicit OnetImport(const Lexicon& base)
        : gate_(base), vendors_(base.list_items(base.list("import/vendor"))),
          suffixes_(base.list_items(base.list("import/product-suffix"))) {
        import_.attribution = "import/attribution-onet";
        const auto longer = [](std::string_view a, std::string_view b) { return a.size() > b.size(); };
        std::stable_sort(vendors_.begin(), vendors_.end(), longer);
        std::stable_sort(suffixes_.begin(), suffixes_.end(), longer);
    }

    void add_products(const Table& table, std::string_view column) {
        for (const Row& row : table.rows) {
            const std::string product = LabelGate::tidy(table.cell(row, column));
            if (product.empty()) continue;
            const std::vector<std::string> names = names_of(product);
            // A product known under any of its names is not taken in twice.
            if (std::any_of(names.begin(), names.end(),
                            [&](const std::string& n) { return !gate_.owner(n).empty(); })) {
                ++import_.known;
                continue;
            }
            add(names.front(), Kind::tool, {names.begin() + 1, names.end()});
        }
    }

    void add_occupations(const Table& occupations, const Table& titles, std::string_view column) {
        std::map<std::string, std::vector<std::string>> also;
        for (const Row& row : titles.rows) {
            for (const std::string_view label : {titles.cell(row, column), titles.cell(row, "Short Title")}) {
                if (!label.empty())
                    also[std::string(titles.cell(row, "O*NET-SOC Code"))].push_back(LabelGate::tidy(label));
            }
        }
        for (const Row& row : occupations.rows) {
            const std::string name = LabelGate::tidy(occupations.cell(row, "Title"));
            if (!name.empty())
                add(name, Kind::title, also[std::string(occupations.cell(row, "O*NET-SOC Code"))]);
        }
    }

    Import take() { return std::move(import_); }

  private:
    void add(const std::string& name, Kind kind, const std::vector<std::string>& also) {
        if (!gate_.take(name, import_)) return;
        ImportedTerm term;
        term.name = name;
        term.kind = kind;
        term.id = gate_.make_id("onet-", name);
        for (const std::string& label : also) {
            if (gate_.take(label, import_)) term.also.push_back(label);
        }
        import_.terms.push_back(std::move(term));
    }

    /// The name without category word, then its other names.
    std::vector<std::string> names_of(std::string product) const {
        for (const std::string_view suffix : suffixes_) {
            if (product.size() > suffix.size() + 1 && product.ends_with(suffix) &&
                product[product.size() - suffix.size() - 1] == ' ') {
                product.resize(product.size() - suffix.size() - 1);
                break;
            }
        }
        std::vector<std::string> names{product};
        for (const std::string_view vendor : vendors_) {
            if (!product.starts_with(vendor) || product.size() <= vendor.size() + 1 ||
                product[vendor.size()] != ' ')
                continue;
            const std::string own = product.substr(vendor.size() + 1);
            if (tells_alone(own)) names.push_back(own);
            break;
        }
        const std::size_t blank = product.rfind(' ');
        if (blank != std::string::npos &&
            is_acronym_of(product.substr(blank + 1), product.substr(0, blank))) {
            names.push_back(product.substr(0, blank));
            names.push_back(product.substr(blank + 1));
        }
        return names;
    }

    /// "PowerPoint", "Power BI", "365": no ordinary word, as "Access" and "Project" are.
    static bool tells_alone(std::string_view name) {
        if (name.find(' ') != std::string_view::npos) return true;
        return std::any_of(name.begin() + 1, name.end(),
                           [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
    }

    static bool is_acronym_of(std::string_view acronym, std::string_view words) {
        if (acronym.size() < 2 || !is_all_capitals(acronym)) return false;
        std::string initials;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] != ' ' && (i == 0 || words[i - 1] == ' ')) initials += words[i];
        }
        return fold(initials) == fold(acronym);
    }

    LabelGate gate_;
    Import import_;
    std::vector<std::string_view> vendors_, suffixes_;
};

} // namespace

Result<Import> import_onet(const std::string& folder, const Lexicon& base) {
    OnetImport import(base);
    const auto read = [&](std::vector<std::string> names, Table& table) -> std::optional<Error> {
        const std::optional<std::string> path = find_source(folder, names);
        if (!path) {
            return Error{"source-missing", "the folder holds no \"" + names.back() + "\"", folder,
                         "name the unpacked folder of O*NET's text files"};
        }
        Result<std::string> bytes = read_source(*path);
        if (!bytes) return bytes.error();
        table.bytes = std::move(*bytes);
        split(table.bytes, table);
        return std::nullopt;
    };
    Table products;
    Table titles;
    Table occupations;
    if (auto error = read({"Technology Skills.txt", "Software Skills.txt"}, products)) return *error;
    if (auto error = read({"Alternate Titles.txt", "Job Titles.txt"}, titles)) return *error;
    if (auto error = read({"Occupation Data.txt"}, occupations)) return *error;
    import.add_products(products, products.has("Workplace Example") ? "Workplace Example" : "Example");
    import.add_occupations(occupations, titles, titles.has("Job Title") ? "Job Title" : "Alternate Title");
    return import.take();
}

} // namespace analyzer
