// `backstory extract`: NDJSON texts in, their mentions out, a line each and in the same order.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/find_skill_mentions.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/ndjson.hpp"
#include "report/json_spans.hpp"

#include <fstream>
#include <istream>
#include <iterator>
#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

void declare(po::options_description& options, po::positional_options_description&) {
    declare_lexicon(options);
    options.add_options()("no-model", po::bool_switch(), "the rules alone decide, without the trained model")(
        "model", po::value<std::string>()->value_name("FILE"), "a model of your own, made by train_mentions")(
        "explain", po::bool_switch(), "add to each mention the model's strongest reasons");
}

Result<MentionModel> read_model(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return Error{"unreadable", "cannot be opened", file, "give a file made by train_mentions"};
    const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    Result<MentionModel> model = MentionModel::read(bytes);
    if (!model) return Error{model.error().code, model.error().message, file, model.error().next};
    return model;
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
        json.key("kind").string(mention_kind_name(mention));
        json.key("source").string(mention.term.empty() ? "phrase" : "lexicon");
        if (mention.judged) json.key("score").number(mention.score / double{weight_unit});
        if (!mention.because.empty()) {
            json.key("why").begin_array();
            for (const FeatureWeight& one : mention.because) {
                json.begin_object().key("feature").string(one.feature);
                json.key("weight").number(one.weight / double{weight_unit}).end_object();
            }
            json.end_array();
        }
        json.end_object();
    }
    json.end_array().end_object();
    return json.take();
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();
    const bool without = options["no-model"].as<bool>();
    MentionModel own;
    MentionChoice choice{without ? nullptr : &MentionModel::built_in(), options["explain"].as<bool>()};
    if (!without && options.count("model") != 0) {
        Result<MentionModel> read = read_model(options["model"].as<std::string>());
        if (!read) return read.error();
        own = std::move(*read);
        choice.model = &own;
    }
    std::string line;
    std::size_t number = 0;
    while (std::getline(streams.in, line)) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const Result<TextRecord> record = read_text_record(line, number);
        if (!record) return record.error();
        streams.out << write_mentions(*record, find_skill_mentions(record->text, **lexicon, choice));
    }
    return ExitCode::ran;
}

} // namespace

Command extract_command() {
    return {"extract", "Finds skills, tools and credentials in a stream of texts", "extract [options] < texts.ndjson",
            "  echo '{\"id\":\"1\",\"text\":\"Python, Go and C\"}' | backstory extract\n", declare, run};
}

} // namespace analyzer
