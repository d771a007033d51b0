// `backstory audit SCORES.csv DEMOGRAPHICS.csv`: the adverse-impact table.
// SPDX-License-Identifier: Apache-2.0
#include "audit/impact_page.hpp"
#include "audit/write_impact_csv.hpp"
#include "audit/write_impact_json.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/page_output.hpp"

namespace analyzer {

namespace {

namespace po = boost::program_options;

constexpr const char* formats = "text, json, csv, markdown or html";
constexpr const char* default_score = "coverage"; // as ranking.csv of `batch` has it

void declare(po::options_description& options, po::positional_options_description& positions) {
    options.add_options()("id", po::value<std::string>()->default_value("id"),
                          "the column that names a person in both files");
    options.add_options()("score", po::value<std::string>(),
                          "the column of scores (default: coverage); rates are shares above the median");
    options.add_options()("selected", po::value<std::string>(),
                          "instead: the column that says yes or no; rates are shares of yes");
    options.add_options()("by", po::value<std::vector<std::string>>()->composing(),
                          "a column of categories; repeatable (default: all of DEMOGRAPHICS.csv)");
    options.add_options()("where", po::value<std::string>(), "COLUMN=VALUE: only these rows of SCORES.csv");
    declare_page_output(options, formats);
    declare_lexicon(options);
    positions.add("scores", 1).add("demographics", 1);
}

Result<CsvTable> load_table(const std::string& path) {
    const Result<std::string> bytes = load_file(path, Limits{});
    if (!bytes) return bytes.error();
    return read_csv(*bytes, path == "-" ? "standard input" : path);
}

/// Keeps the rows whose cell is the filter's value.
std::optional<Error> filter_rows(CsvTable& table, const std::string& filter) {
    const std::size_t sign = filter.find('=');
    if (sign == std::string::npos)
        return usage_error("`" + filter + "` is no COLUMN=VALUE for --where", "audit");
    const std::string title = filter.substr(0, sign), value = filter.substr(sign + 1);
    const std::optional<std::size_t> column = table.column(title);
    if (!column) {
        return Error{"no-column", "no column is called `" + title + "`", table.name,
                     "mend --where COLUMN=VALUE"};
    }
    std::erase_if(table.rows, [&](const CsvRow& row) { return row.cells[*column] != value; });
    if (table.rows.empty())
        return Error{"no-rows", "no row has " + filter, table.name, "mend --where COLUMN=VALUE"};
    return std::nullopt;
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> scores_paths = list_option(options, "scores");
    const std::vector<std::string> demographics_paths = list_option(options, "demographics");
    if (scores_paths.size() != 1 || demographics_paths.size() != 1) {
        return usage_error("name a table of scores and a table of demographics, in this order", "audit");
    }
    if (options.count("score") && options.count("selected")) {
        return usage_error("choose one of --score and --selected", "audit");
    }
    const Result<PageOutput> output = page_output(options, streams, formats, "audit");
    if (!output) return output.error();
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();
    Result<CsvTable> scores = load_table(scores_paths.front());
    if (!scores) return scores.error();
    const std::string filter = text_option(options, "where");
    if (options.count("where")) {
        if (const std::optional<Error> error = filter_rows(*scores, filter)) return *error;
    }
    const Result<CsvTable> demographics = load_table(demographics_paths.front());
    if (!demographics) return demographics.error();

    SampleColumns columns;
    columns.id = text_option(options, "id");
    columns.measure = options.count("selected") ? Measure::selection : Measure::scoring;
    columns.outcome =
        options.count("selected") ? text_option(options, "selected") : text_option(options, "score");
    if (columns.outcome.empty()) columns.outcome = default_score;
    columns.by = list_option(options, "by");
    const Result<Sample> sample = gather_sample(*scores, *demographics, columns, **lexicon);
    if (!sample) return sample.error();
    const std::vector<ImpactTable> tables = find_adverse_impact(*sample);

    std::string content;
    if (output->format == "json") {
        content = write_impact_json(*sample, tables, **lexicon);
    } else if (output->format == "csv") {
        content = write_impact_csv(*sample, tables);
    } else {
        content = render_page(
            impact_page(*sample, tables, {scores->name, demographics->name, filter}, **lexicon), *output);
    }
    return deliver(content, output->file, streams);
}

} // namespace

Command audit_command() {
    return {
        "audit",
        "Counts selection or scoring rates of groups of people, and their ratios",
        "audit SCORES.csv DEMOGRAPHICS.csv [options]",
        "  backstory audit out/ranking.csv people.csv --id resume\n"
        "  backstory audit hired.csv people.csv --selected hired --by sex --by race --format html --output "
        "audit.html\n\n"
        "SCORES.csv has a row a person: an id and a score, or whether the person was selected:\n"
        "  id,coverage            id,hired\n"
        "  a.pdf,61.5             a.pdf,yes\n"
        "DEMOGRAPHICS.csv has a row a person, the same id, and a column for each kind of category:\n"
        "  id,sex,race\n"
        "  a.pdf,female,Asian\n"
        "An empty cell, `unknown` or `prefer not to say` counts as unknown. Where ranking.csv holds several\n"
        "postings, choose one: --where posting=posting.txt. The table is a statistic, never a verdict.\n",
        declare,
        run};
}

} // namespace analyzer
