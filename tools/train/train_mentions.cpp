// Trains lexicons/models/mention.model from label files that its user has: train_mentions --help. Texts are
// held in memory only; the model holds weights of hashed features and nothing of the texts.
// SPDX-License-Identifier: Apache-2.0
#include "crf.hpp"
#include "labels.hpp"

#include "analyze/annotated_text.hpp"
#include "tag/features.hpp"
#include "tag/settle_skills.hpp"

#include <boost/program_options.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

constexpr std::string_view knowledge = "knowledge"; // of the labels' kinds, the one that is learned

/// Whether a group of texts is of the fold that is held out.
std::size_t fold_of(const std::string& group, std::size_t folds) {
    return std::hash<std::string_view>{}(group) % folds;
}

std::vector<Tag> tags_of(const TokenList& tokens, TokenRange item, const std::vector<LabelledSpan>& spans) {
    std::vector<Tag> tags(item.size(), Tag::outside);
    for (const LabelledSpan& span : spans) {
        if (span.kind != knowledge) continue;
        bool first = true;
        for (std::uint32_t i = item.first; i < item.last; ++i) {
            if (!tokens[i].span.overlaps(span.span) || tags[i - item.first] != Tag::outside) continue;
            tags[i - item.first] = first ? Tag::begin : Tag::inside;
            first = false;
        }
    }
    return tags;
}

std::vector<TaggedRow> rows_of(const LabelledText& labelled) {
    Document document;
    document.text = labelled.text;
    const AnnotatedText annotated(document, Lexicon::built_in());
    const ReadText read = annotated.view();
    const PostingText text(read);
    std::vector<TaggedRow> rows;
    for (const PostingItem& item : split_into_items(text)) {
        const std::vector<NamedSkill> named = find_named_skills(text, item);
        const ItemFeatures features(text, item.tokens, named);
        TaggedRow& row = rows.emplace_back();
        row.tags = tags_of(read.tokens, item.tokens, labelled.spans);
        row.features.resize(item.tokens.size());
        for (std::uint32_t i = 0; i < item.tokens.size(); ++i) features.read(i, row.features[i]);
    }
    return rows;
}

/// `lean`: what beginning a mention is worth beyond its features, in units of the weights; more finds more.
std::string model_bytes(const FieldWeights& field, double lean) {
    const auto whole = [](double value, int most) {
        return std::clamp(static_cast<int>(std::lround(value * weight_unit)), -most, most);
    };
    std::vector<std::pair<std::uint64_t, FeatureWeights>> features;
    for (const auto& [feature, weights] : field.features) {
        const FeatureWeights stored{static_cast<std::int8_t>(whole(weights[0], 127)),
                                    static_cast<std::int8_t>(whole(weights[1], 127))};
        if (stored.begin != 0 || stored.inside != 0) features.emplace_back(feature, stored);
    }
    TagSteps steps{};
    for (std::size_t from = 0; from < tag_count; ++from) {
        for (std::size_t to = 0; to < tag_count; ++to) {
            const double more = to == static_cast<std::size_t>(Tag::begin) ? lean : 0.0;
            steps[from][to] = static_cast<std::int16_t>(whole(field.steps[from][to] + more, 10'000));
        }
    }
    return MentionModel::packed(features, steps);
}

/// How often spans of a held-out text and of the model are the same, in bytes.
struct Count {
    double labelled = 0, found = 0, both = 0;

    void add(const LabelledText& text, const MentionModel& model) {
        Document document;
        document.text = text.text;
        const AnnotatedText annotated(document, Lexicon::built_in());
        const ReadText read = annotated.view();
        const PostingText posting(read);
        std::vector<Span> wanted;
        for (const LabelledSpan& span : text.spans) {
            if (span.kind == knowledge) wanted.push_back(span.span);
        }
        labelled += static_cast<double>(wanted.size());
        for (const PostingItem& item : split_into_items(posting)) {
            for (const SettledSkill& settled : settle_skills(posting, item, model, Reasons::left_out)) {
                const Kind kind = settled.skill.kind;
                if (kind == Kind::soft || kind == Kind::experience) continue;
                ++found;
                if (std::find(wanted.begin(), wanted.end(), settled.skill.span) != wanted.end()) ++both;
            }
        }
    }
    [[nodiscard]] double f1() const { return 200 * both / std::max(1.0, found + labelled); }
    void print(std::string_view name) const {
        std::cerr << name << ": precision " << 100 * both / std::max(1.0, found) << ", recall "
                  << 100 * both / std::max(1.0, labelled) << ", F1 " << f1() << '\n';
    }
};

void hold_out(const std::vector<LabelledText>& texts, const std::vector<std::vector<TaggedRow>>& rows,
              std::size_t folds, const Training& training, const std::vector<double>& leans) {
    std::vector<Count> counts(leans.size());
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<const TaggedRow*> chosen;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (fold_of(texts[i].group, folds) == fold) continue;
            for (const TaggedRow& row : rows[i]) chosen.push_back(&row);
        }
        const FieldWeights field = train_field(chosen, training);
        for (std::size_t k = 0; k < leans.size(); ++k) {
            const std::string bytes = model_bytes(field, leans[k]);
            const Result<MentionModel> model = MentionModel::over(bytes);
            for (const LabelledText& text : texts) {
                if (fold_of(text.group, folds) == fold) counts[k].add(text, *model);
            }
        }
    }
    for (std::size_t k = 0; k < leans.size(); ++k)
        counts[k].print("held out, lean " + std::to_string(leans[k]));
}

int run(int count, char** arguments) {
    po::options_description options("Options");
    Training training;
    std::size_t folds = 0;
    std::vector<double> leans{0.0};
    options.add_options()("help", "print this")(
        "labels", po::value<std::vector<std::string>>()->multitoken()->required(),
        "label files (tools/train/README.md)")("output", po::value<std::string>(), "the model file to write")(
        "hold-out", po::value(&folds),
        "instead, train N times without a Nth of the documents and report on what was held out")(
        "rounds", po::value(&training.rounds), "over the texts")(
        "rate", po::value(&training.rate), "of learning")("penalty", po::value(&training.penalty),
                                                          "on the weights: more leaves fewer")(
        "rarest", po::value(&training.rarest),
        "how often a feature must be seen")("lean", po::value(&leans)->multitoken(),
                                            "towards finding more; the first one is used for the output");
    po::variables_map given;
    po::store(po::parse_command_line(count, arguments, options), given);
    if (given.count("help") != 0) {
        std::cout << "train_mentions --labels FILE... (--output FILE | --hold-out N)\n" << options;
        return 0;
    }
    po::notify(given);

    std::vector<LabelledText> texts;
    for (const std::string& file : given["labels"].as<std::vector<std::string>>()) {
        Result<std::vector<LabelledText>> read = read_labels(file);
        if (!read) {
            std::cerr << "train_mentions: error: " << read.error().message << ", " << read.error().where
                      << "; " << read.error().next << '\n';
            return 2;
        }
        std::move(read->begin(), read->end(), std::back_inserter(texts));
    }
    std::vector<std::vector<TaggedRow>> rows;
    for (const LabelledText& text : texts) rows.push_back(rows_of(text));
    if (folds > 1) hold_out(texts, rows, folds, training, leans);
    if (given.count("output") == 0) return 0;
    std::vector<const TaggedRow*> all;
    for (const std::vector<TaggedRow>& of_text : rows) {
        for (const TaggedRow& row : of_text) all.push_back(&row);
    }
    const std::string bytes = model_bytes(train_field(all, training), leans.front());
    std::ofstream(given["output"].as<std::string>(), std::ios::binary) << bytes;
    std::cerr << bytes.size() << " bytes\n";
    return 0;
}

} // namespace

} // namespace analyzer

int main(int count, char** arguments) {
    try {
        return analyzer::run(count, arguments);
    } catch (const std::exception& error) {
        std::cerr << "train_mentions: error: " << error.what() << "; see train_mentions --help\n";
        return 2;
    }
}
