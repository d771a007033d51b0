// Trains the model of analyzer/tag from label files its user has: train_mentions --help. Texts are held in memory only; the
// model holds weights of hashed features and nothing of the texts.
// SPDX-License-Identifier: Apache-2.0
#include "crf.hpp"
#include "labels.hpp"

#include "analyze/annotated_text.hpp"
#include "tag/tag_mentions.hpp"

#include <boost/program_options.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>

namespace analyzer {

namespace {

namespace po = boost::program_options;

struct TextExample {
    Example knowledge, activity; ///< `knowledge.rows` serves all three
    std::vector<Tag> broad;
    std::vector<LabelledSpan> spans;
    bool held_out = false;
    bool named = false; ///< its labels tell knowledge from activities
};

std::vector<Tag> tags_of(const TokenList& tokens, const std::vector<LabelledSpan>& spans, std::string_view kind) {
    std::vector<Tag> tags(tokens.size(), Tag::outside);
    for (const LabelledSpan& span : spans) {
        if (!kind.empty() && span.kind != kind) continue;
        bool first = true;
        for (std::uint32_t i = 0; i < tokens.size(); ++i) {
            if (!tokens[i].span.overlaps(span.span) || tags[i] != Tag::outside) continue;
            tags[i] = first ? Tag::begin : Tag::inside;
            first = false;
        }
    }
    return tags;
}

Result<std::vector<TextExample>> read_examples(const std::vector<std::string>& files, bool named, unsigned held_out) {
    std::vector<TextExample> examples;
    for (const std::string& file : files) {
        const Result<std::vector<LabelledText>> texts = read_labels(file);
        if (!texts) return texts.error();
        for (const LabelledText& text : *texts) {
            Document document;
            document.text = text.text;
            const AnnotatedText annotated(document, Lexicon::built_in());
            const ReadText read = annotated.view();
            TextExample example;
            example.spans = text.spans;
            example.named = named;
            example.held_out = held_out > 0 && feature_slot(text.group) % held_out == 0;
            example.knowledge.rows = read_features(read, find_named_skills(read));
            example.knowledge.tags = tags_of(read.tokens, text.spans, named ? "knowledge" : "");
            example.activity.tags = tags_of(read.tokens, text.spans, "skill");
            example.broad = tags_of(read.tokens, text.spans, "");
            examples.push_back(std::move(example));
        }
    }
    return examples;
}

/// Gathers the taggers' weights as whole numbers.
class Store {
  public:
    void put(Layer layer, const TrainedTagger& tagger) {
        const std::size_t offset = static_cast<std::size_t>(layer) * tag_count;
        for (std::size_t i = 0; i < tagger.slots.size(); ++i) {
            for (std::size_t tag = 0; tag < tag_count; ++tag) {
                const auto weight = static_cast<int>(std::lround(tagger.weights[i][tag] * float{weight_unit}));
                if (weight != 0) weights_[tagger.slots[i]][offset + tag] = static_cast<std::int8_t>(std::clamp(weight, -127, 127));
            }
        }
        for (std::size_t from = 0; from < tag_count; ++from) {
            for (std::size_t to = 0; to < tag_count; ++to) {
                steps_[static_cast<std::size_t>(layer)][from][to] =
                    static_cast<std::int32_t>(std::lround(tagger.steps[from][to] * float{weight_unit}));
            }
        }
    }
    /// What beginning a span is worth beyond its features: more finds more.
    void lean(Layer layer, int amount) {
        for (auto& from : steps_[static_cast<std::size_t>(layer)]) from[static_cast<std::size_t>(Tag::begin)] += amount;
    }
    [[nodiscard]] MentionModel model() const {
        std::vector<std::uint32_t> slots;
        std::vector<std::int8_t> weights;
        for (const auto& [slot, row] : weights_) {
            slots.push_back(slot);
            weights.insert(weights.end(), row.begin(), row.end());
        }
        return MentionModel::of(slots, std::move(weights), steps_);
    }

  private:
    std::map<std::uint32_t, std::array<std::int8_t, weights_per_slot>> weights_;
    std::array<Steps, layer_count> steps_{};
};

/// How well a tagger does on what was held out, for several leanings.
void report(const char* name, const std::vector<TextExample>& examples, const Store& store, Layer layer) {
    for (const int lean : {-16, 0, 16, 32, 48, 64}) {
        Store leaning = store;
        leaning.lean(layer, lean);
        const MentionModel model = leaning.model();
        double gold = 0, found = 0, both = 0;
        for (const TextExample& example : examples) {
            if (!example.held_out || example.named == (layer == Layer::broad)) continue;
            const FeatureRows& rows = layer == Layer::activity ? example.activity.rows : example.knowledge.rows;
            const std::vector<Tag>& tags = layer == Layer::activity ? example.activity.tags : example.knowledge.tags;
            const std::vector<TaggedSpan> spans = TagPaths(rows, model, layer).spans();
            std::vector<Span> wanted;
            for (std::uint32_t i = 0; i < tags.size(); ++i) {
                if (tags[i] != Tag::begin) continue;
                std::uint32_t last = i + 1;
                while (last < tags.size() && tags[last] == Tag::inside) ++last;
                wanted.push_back({i, last});
            }
            gold += static_cast<double>(wanted.size());
            found += static_cast<double>(spans.size());
            for (const TaggedSpan& span : spans) {
                if (std::find(wanted.begin(), wanted.end(), Span{span.tokens.first, span.tokens.last}) != wanted.end()) ++both;
            }
        }
        std::cerr << "held out, " << name << ", lean " << lean << ": precision " << 100 * both / std::max(1.0, found) << ", recall "
                  << 100 * both / std::max(1.0, gold) << ", F1 " << 200 * both / std::max(1.0, found + gold) << '\n';
    }
}

int run(int count, char** arguments) {
    po::options_description options("Options");
    Training training;
    unsigned held_out = 0;
    int lean_knowledge = 0, lean_activity = 0;
    options.add_options()("help", "print this")(
        "named", po::value<std::vector<std::string>>()->multitoken(), "label files whose kinds are `knowledge` and `skill`")(
        "broad", po::value<std::vector<std::string>>()->multitoken(), "label files of one kind")(
        "output", po::value<std::string>()->required(), "the model file to write")(
        "held-out", po::value(&held_out), "hold out one group of texts in N, and report on them")(
        "epochs", po::value(&training.epochs), "rounds")("rate", po::value(&training.rate), "learning rate")(
        "penalty", po::value(&training.penalty), "weight of the L1 penalty")(
        "rarest", po::value(&training.rarest), "how often a feature must be seen")(
        "lean-knowledge", po::value(&lean_knowledge), "in 1/32: more finds more")("lean-activity", po::value(&lean_activity), "likewise");
    po::variables_map given;
    po::store(po::parse_command_line(count, arguments, options), given);
    if (given.count("help") != 0) {
        std::cout << "train_mentions --named LABELS... --broad LABELS... --output FILE\n" << options;
        return 0;
    }
    po::notify(given);

    std::vector<TextExample> examples;
    for (const bool named : {false, true}) {
        const char* option = named ? "named" : "broad";
        if (given.count(option) == 0) continue;
        Result<std::vector<TextExample>> read = read_examples(given[option].as<std::vector<std::string>>(), named, held_out);
        if (!read) {
            std::cerr << read.error().where << ": " << read.error().message << '\n';
            return 2;
        }
        std::move(read->begin(), read->end(), std::back_inserter(examples));
    }
    std::cerr << examples.size() << " texts\n";

    Store store;
    const auto chosen = [&](bool named, Example TextExample::*part) {
        std::vector<const Example*> some;
        for (const TextExample& example : examples) {
            if (example.named == named && !example.held_out) some.push_back(&(example.*part));
        }
        return some;
    };
    store.put(Layer::broad, train_tagger(chosen(false, &TextExample::knowledge), training));
    if (held_out > 0) report("broad", examples, store, Layer::broad);
    const MentionModel broad = store.model();
    for (TextExample& example : examples) {
        if (!example.named) continue;
        example.knowledge.rows = with_tags(example.knowledge.rows, TagPaths(example.knowledge.rows, broad, Layer::broad).best(), "broad");
        example.activity.rows = example.knowledge.rows;
    }
    store.put(Layer::knowledge, train_tagger(chosen(true, &TextExample::knowledge), training));
    if (held_out > 0) report("knowledge", examples, store, Layer::knowledge);
    store.put(Layer::activity, train_tagger(chosen(true, &TextExample::activity), training));
    if (held_out > 0) report("activity", examples, store, Layer::activity);
    store.lean(Layer::knowledge, lean_knowledge);
    store.lean(Layer::activity, lean_activity);
    const std::string bytes = store.model().write();
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
        std::cerr << "train_mentions: " << error.what() << '\n';
        return 2;
    }
}
