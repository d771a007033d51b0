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
    options.add_options()("no-model", "let the rules alone decide, without the trained model");
    options.add_options()("explain", "say of each mention why it counts: `because`");
}

/// {"kept":true,"features":[{"feature":"word-1=with","weight":1.25},...]}
void write_reasons(JsonWriter& json, const SkillMention& mention) {
    json.key("because").begin_object().key("kept").boolean(mention.kept).key("features").begin_array();
    for (const FeatureShare& share : mention.shares) {
        json.begin_object().key("feature").string(share.feature);
        json.key("weight").number(static_cast<double>(share.weight) / weight_unit).end_object();
    }
    json.end_array().end_object();
}

std::string write_mentions(const RecordId& id, const std::string& text,
                           const std::vector<SkillMention>& mentions, bool explain) {
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
        if (explain) write_reasons(json, mention);
        json.end_object();
    }
    json.end_array().end_object();
    return json.take();
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();
    const MentionModel* model = options.count("no-model") != 0 ? nullptr : &MentionModel::built_in();
    const bool explain = options.count("explain") != 0;
    const Reasons reasons = explain ? Reasons::given : Reasons::left_out;
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
                                      find_skill_mentions(*record->text, **lexicon, model, reasons), explain);
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
