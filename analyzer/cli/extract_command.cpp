// `backstory extract`: NDJSON texts in, their mentions out, a line each and in the same order.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/find_skill_mentions.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/ndjson.hpp"
#include "report/json_spans.hpp"

#include <istream>
#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

void declare(po::options_description& options, po::positional_options_description&) {
    declare_lexicon(options);
}

std::string write_mentions(const TextRecord& record, const std::vector<SkillMention>& mentions) {
    JsonWriter json(JsonWriter::Style::one_line);
    const SpanWriter spans(record.text);
    json.begin_object().key("id");
    record.id_is_number ? json.integer(record.id_number) : json.string(record.id);
    json.key("mentions").begin_array();
    for (const SkillMention& mention : mentions) {
        json.begin_object();
        json.key("start").integer(spans.offset(mention.span.begin));
        json.key("end").integer(spans.offset(mention.span.end));
        json.key("surface").string(mention.span.of(record.text));
        json.key("term").string_or_null(mention.term);
        json.key("name").string(mention.name);
        json.key("kind").string(kind_name(mention.kind));
        json.key("source").string(mention.term.empty() ? "phrase" : "lexicon");
        json.end_object();
    }
    json.end_array().end_object();
    return json.take();
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();
    std::string line;
    std::size_t number = 0;
    while (std::getline(streams.in, line)) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const Result<TextRecord> record = read_text_record(line, number);
        if (!record) return record.error();
        streams.out << write_mentions(*record, find_skill_mentions(record->text, **lexicon));
    }
    return ExitCode::ran;
}

} // namespace

Command extract_command() {
    return {"extract",
            "Finds skills, tools and credentials in a stream of texts",
            "extract [options] < texts.ndjson",
            "  echo '{\"id\":\"1\",\"text\":\"Python, Go and C\"}' | backstory extract\n",
            declare,
            run};
}

} // namespace analyzer
