// `backstory extract`: NDJSON texts in, their mentions out, a line each and in the same order.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/find_skill_mentions.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/record_id.hpp"
#include "document/input_records.hpp"
#include "report/json_spans.hpp"

#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

void declare(po::options_description& options, po::positional_options_description&) {
    declare_lexicon(options);
}

std::string write_mentions(const RecordId& id, const std::string& text,
                           const std::vector<SkillMention>& mentions) {
    JsonWriter json(JsonWriter::Style::one_line);
    const SpanWriter spans(text);
    json.begin_object();
    write_record_id(json, id);
    json.key("mentions").begin_array();
    for (const SkillMention& mention : mentions) {
        json.begin_object();
        json.key("start").integer(spans.offset(mention.span.begin));
        json.key("end").integer(spans.offset(mention.span.end));
        json.key("surface").string(mention.span.of(text));
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
    InputRecords records(streams.in, "standard input");
    while (const std::optional<InputRecord> record = records.next()) {
        if (record->refused || !record->text) {
            Error error = record->refused.value_or(
                Error{"bad-line", "the record `" + record->name() + "` has no `text`", "standard input", ""});
            if (error.code == "bad-line")
                error.next = "give one object a line: {\"id\":\"...\",\"text\":\"...\"}";
            return error;
        }
        streams.out << write_mentions(record->id, *record->text,
                                      find_skill_mentions(*record->text, **lexicon));
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
