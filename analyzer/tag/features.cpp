// SPDX-License-Identifier: Apache-2.0
#include "tag/features.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_listing = 10; // words, as in named_skills.cpp
constexpr std::int64_t cue_reach = 6;         // tokens before a token in which a cue is still near

std::string spelled(std::string_view source, TokenKind kind) {
    if (kind == TokenKind::symbol) return std::string(source);
    std::string shape;
    for (const char c : source) {
        char as = 'x';
        if (c >= 'A' && c <= 'Z') as = 'X';
        else if (c >= '0' && c <= '9') as = '0';
        else if ((c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0) as = 'x';
        else as = c;
        const std::size_t size = shape.size();
        if (size >= 2 && shape[size - 1] == as && shape[size - 2] == as) continue;
        shape.push_back(as);
    }
    return shape;
}

std::string number_bucket(std::size_t value) {
    if (value <= 3) return std::to_string(value);
    if (value <= 5) return "5";
    if (value <= 10) return "10";
    if (value <= 20) return "20";
    return "more";
}

class Rows {
  public:
    Rows(const ReadText& text, const std::vector<NamedSkill>& named, Naming naming)
        : text_(text), tokens_(text.tokens), naming_(naming), size_(text.tokens.size()) {
        shapes_.resize(size_);
        terms_.resize(size_);
        files_.resize(size_);
        rules_.assign(size_, "O");
        lexicon_.assign(size_, "O");
        cues_.resize(size_);
        lines_.resize(size_);
        for (std::uint32_t i = 0; i < size_; ++i) shapes_[i] = spelled(tokens_.source(i), tokens_[i].kind);
        note_terms();
        note_rules(named);
        note_cues();
        note_lines();
    }

    FeatureRows make() {
        FeatureRows rows;
        rows.slots.reserve(std::size_t{size_} * 96);
        rows_ = &rows;
        for (std::uint32_t i = 0; i < size_; ++i) {
            rows.begins.push_back(static_cast<std::uint32_t>(rows.slots.size()));
            add_row(i);
        }
        rows.begins.push_back(static_cast<std::uint32_t>(rows.slots.size()));
        return rows;
    }

  private:
    struct LineLook {
        std::string words;    ///< how many
        std::string mentions; ///< how many
        std::string commas;
        std::string asks = "no"; ///< which lists of cues are in it
        std::uint32_t first = 0;
    };

    void note_terms() {
        for (const Mention& mention : text_.mentions) {
            const Term term = text_.lexicon.term(mention.term);
            const std::string how = std::string(kind_name(term.kind)) + (mention.exact ? "" : "~") + (mention.ambiguous ? "?" : "") +
                                    (mention.reason == everyday_word ? "!" : "");
            for (std::uint32_t k = 0; k < mention.token_count; ++k) {
                const std::uint32_t i = mention.first_token + k;
                const bool last = k + 1 == mention.token_count;
                lexicon_[i] = (k == 0 ? (last ? "U|" : "B|") : (last ? "L|" : "I|")) + how;
                terms_[i] = term.id;
                files_[i] = term.file;
            }
        }
    }

    void note_rules(const std::vector<NamedSkill>& named) {
        for (const NamedSkill& one : named) {
            const std::string how = std::string(kind_name(one.kind)) + (one.term == no_term ? "|phrase" : "|term");
            for (std::uint32_t i = tokens_.first_at(one.span.begin); i < size_ && tokens_[i].span.begin < one.span.end; ++i) {
                rules_[i] = (tokens_[i].span.begin == one.span.begin ? "B|" : "I|") + how;
            }
        }
    }

    void note_cues() {
        for (std::uint32_t list = 0; list < text_.lexicon.list_count(); ++list) {
            const std::string_view name = text_.lexicon.list_name(list);
            if (name.substr(0, 8) != "posting-") continue;
            for (const CueHit& hit : text_.cues.hits(list)) {
                for (std::uint32_t k = 0; k < hit.token_count; ++k) {
                    const std::uint32_t i = hit.first_token + k;
                    if (i < size_ && (cues_[i].empty() || cues_[i].back() != name)) cues_[i].push_back(name);
                }
            }
        }
    }

    void note_lines() {
        for (std::uint32_t first = 0; first < size_;) {
            std::uint32_t last = first + 1;
            while (last < size_ && !tokens_[last].line_start) ++last;
            LineLook look;
            std::size_t words = 0, mentions = 0, commas = 0;
            for (std::uint32_t i = first; i < last; ++i) {
                words += tokens_[i].kind == TokenKind::word ? 1U : 0U;
                mentions += lexicon_[i][0] == 'B' || lexicon_[i][0] == 'U' ? 1U : 0U;
                commas += tokens_.is_symbol(i, ',') ? 1U : 0U;
                for (const std::string_view cue : cues_[i]) {
                    if (cue == "posting-cue/asks") look.asks = "yes";
                }
            }
            look.words = number_bucket(words);
            look.mentions = number_bucket(mentions);
            look.commas = number_bucket(commas);
            look.first = first;
            for (std::uint32_t i = first; i < last; ++i) lines_[i] = look;
            first = last;
        }
    }

    void add(std::string_view name) {
        rows_->slots.push_back(feature_slot(name));
        if (naming_ == Naming::named) rows_->names.emplace_back(name);
    }

    template <class... Parts> void add(std::string_view what, const Parts&... parts) {
        line_.assign(what);
        ((line_ += '|', line_ += std::string_view(parts)), ...);
        add(std::string_view(line_));
    }

    std::string_view folded(std::int64_t i) const { return inside(i) ? tokens_.folded(at(i)) : (i < 0 ? "<s>" : "</s>"); }
    std::string_view stem(std::int64_t i) const { return inside(i) ? tokens_.stem(at(i)) : (i < 0 ? "<s>" : "</s>"); }
    std::string_view shape(std::int64_t i) const { return inside(i) ? std::string_view(shapes_[at(i)]) : "edge"; }
    std::string_view rule(std::int64_t i) const { return inside(i) ? std::string_view(rules_[at(i)]) : "edge"; }
    std::string_view lexicon(std::int64_t i) const { return inside(i) ? std::string_view(lexicon_[at(i)]) : "edge"; }
    bool inside(std::int64_t i) const { return i >= 0 && i < std::int64_t{size_}; }
    static std::uint32_t at(std::int64_t i) { return static_cast<std::uint32_t>(i); }
    static std::string_view tail(std::string_view word, std::size_t count) {
        return word.substr(word.size() - std::min(word.size(), count));
    }

    void add_row(std::uint32_t token) {
        const std::int64_t i = token;
        add("bias");
        add_words(i);
        add_shapes(i);
        add_lexicon(i);
        add_cues(i);
        add_line(i);
    }

    void add_words(std::int64_t i) {
        static constexpr std::array<std::string_view, 7> word{"word-3", "word-2", "word-1", "word0", "word+1", "word+2", "word+3"};
        for (std::int64_t k = -3; k <= 3; ++k) add(word[at(k + 3)], folded(i + k));
        add("words-1", folded(i - 1), folded(i));
        add("words+1", folded(i), folded(i + 1));
        add("words-2", folded(i - 2), folded(i - 1));
        add("words+2", folded(i + 1), folded(i + 2));
        add("words-3", folded(i - 2), folded(i - 1), folded(i));
        add("around", folded(i - 1), folded(i + 1));
        add("stem0", stem(i));
        add("stem-1", stem(i - 1));
        add("stem+1", stem(i + 1));
        add("stems-1", stem(i - 1), stem(i));
        add("stems+1", stem(i), stem(i + 1));
        const std::string_view own = folded(i);
        add("front2", own.substr(0, 2));
        add("front3", own.substr(0, 3));
        add("front4", own.substr(0, 4));
        add("tail2", tail(own, 2));
        add("tail3", tail(own, 3));
        add("tail4", tail(own, 4));
        add("tail-1", tail(folded(i - 1), 3));
        add("tail+1", tail(folded(i + 1), 3));
        add("tails", tail(folded(i - 1), 3), tail(own, 3));
        add("tails+", tail(own, 3), tail(folded(i + 1), 3));
        add("tail+2", tail(folded(i + 2), 3));
        add("tail-2", tail(folded(i - 2), 3));
    }

    void add_shapes(std::int64_t i) {
        static constexpr std::array<std::string_view, 5> name{"shape-2", "shape-1", "shape0", "shape+1", "shape+2"};
        for (std::int64_t k = -2; k <= 2; ++k) add(name[at(k + 2)], shape(i + k));
        add("shapes-1", shape(i - 1), shape(i));
        add("shapes+1", shape(i), shape(i + 1));
        add("shapes3", shape(i - 1), shape(i), shape(i + 1));
        add("shape-word-1", folded(i - 1), shape(i));
        add("shape-word+1", shape(i), folded(i + 1));
        add("shape-word-2", folded(i - 2), folded(i - 1), shape(i));
        if (tokens_[at(i)].glued) add("glued", shape(i));
        if (inside(i + 1) && tokens_[at(i + 1)].glued) add("glues", shape(i));
    }

    void add_lexicon(std::int64_t i) {
        static constexpr std::array<std::string_view, 5> rules{"rule-2", "rule-1", "rule0", "rule+1", "rule+2"};
        static constexpr std::array<std::string_view, 5> terms{"lex-2", "lex-1", "lex0", "lex+1", "lex+2"};
        for (std::int64_t k = -2; k <= 2; ++k) {
            add(rules[at(k + 2)], rule(i + k));
            add(terms[at(k + 2)], lexicon(i + k));
        }
        const std::uint32_t own = at(i);
        add("rule-lex", rule(i), lexicon(i));
        add("rules", rule(i - 1), rule(i), rule(i + 1));
        add("lexes", lexicon(i - 1), lexicon(i), lexicon(i + 1));
        add("rule-word-1", rule(i), folded(i - 1));
        add("rule-word+1", rule(i), folded(i + 1));
        add("lex-word-1", lexicon(i), folded(i - 1));
        add("lex-word+1", lexicon(i), folded(i + 1));
        add("lex-words-2", lexicon(i), folded(i - 2), folded(i - 1));
        add("lex-shape", lexicon(i), shape(i));
        if (!terms_[own].empty()) {
            add("term0", terms_[own], lexicon(i).substr(0, 1));
            add("file0", files_[own]);
            add("file-rule", files_[own], rule(i));
        }
    }

    void add_cues(std::int64_t i) {
        for (const std::string_view cue : cues_[at(i)]) add("cue0", cue);
        if (inside(i - 1)) {
            for (const std::string_view cue : cues_[at(i - 1)]) {
                add("cue-1", cue);
                add("cue-lex-1", cue, lexicon(i));
            }
        }
        if (inside(i + 1)) {
            for (const std::string_view cue : cues_[at(i + 1)]) add("cue+1", cue);
        }
        for (std::int64_t k = 2; k <= cue_reach && inside(i - k); ++k) {
            for (const std::string_view cue : cues_[at(i - k)]) add("cue-near", cue, k <= 3 ? "3" : "6");
            if (tokens_[at(i - k + 1)].line_start) break;
        }
    }

    void add_line(std::int64_t i) {
        const LineLook& look = lines_[at(i)];
        const std::string place = number_bucket(at(i) - look.first);
        add("place", place);
        add("line-words", look.words);
        add("line-words-lex", look.words, lexicon(i));
        add("line-asks-lex", look.asks, lexicon(i));
        add("line-asks-shape", look.asks, shape(i));
        add("line-mentions", look.mentions, look.commas);
        add("line-mentions-lex", look.mentions, look.words, lexicon(i));
        add("line-first", folded(look.first));
        add("line-first-lex", folded(look.first), lexicon(i));
        add("line-first-tail", tail(folded(look.first), 3), lexicon(i));
        add("line-first-shape", shape(look.first), shape(i));
        add("place-shape", place, shape(i));
        add("place-lex", place, lexicon(i));
    }

    const ReadText& text_;
    const TokenList& tokens_;
    Naming naming_;
    std::uint32_t size_;
    std::vector<std::string> shapes_;
    std::vector<std::string_view> terms_, files_;
    std::vector<std::string> rules_, lexicon_;
    std::vector<std::vector<std::string_view>> cues_;
    std::vector<LineLook> lines_;
    FeatureRows* rows_ = nullptr;
    std::string line_;
};

} // namespace

std::uint32_t feature_slot(std::string_view name) {
    std::uint64_t hash = 1469598103934665603ULL; // FNV-1a, then mixed so that the high bits depend on every byte
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hash ^= hash >> 32U;
    hash *= 0x9E3779B97F4A7C15ULL;
    return static_cast<std::uint32_t>(hash >> (64U - slot_bits));
}

FeatureRows read_features(const ReadText& text, const std::vector<NamedSkill>& named, Naming naming) {
    return Rows(text, named, naming).make();
}

FeatureRows with_tags(const FeatureRows& rows, const std::vector<Tag>& tags, std::string_view tagger) {
    static constexpr std::array<char, tag_count> letters{'O', 'B', 'I'};
    FeatureRows out;
    out.slots.reserve(rows.slots.size() + std::size_t{rows.size()} * 4);
    const auto letter = [&](std::int64_t i) {
        return i < 0 || i >= std::int64_t{rows.size()} ? '-' : letters[static_cast<std::size_t>(tags[static_cast<std::size_t>(i)])];
    };
    const bool named = !rows.names.empty();
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        out.begins.push_back(static_cast<std::uint32_t>(out.slots.size()));
        out.slots.insert(out.slots.end(), rows.slots.begin() + rows.begins[i], rows.slots.begin() + rows.begins[i + 1]);
        if (named) out.names.insert(out.names.end(), rows.names.begin() + rows.begins[i], rows.names.begin() + rows.begins[i + 1]);
        const std::int64_t at = i;
        const std::string before(1, letter(at - 1)), own(1, letter(at)), after(1, letter(at + 1));
        for (const std::string& name : {std::string(tagger) + "0|" + own, std::string(tagger) + "-1|" + before + own,
                                        std::string(tagger) + "+1|" + own + after, std::string(tagger) + "3|" + before + own + after}) {
            out.slots.push_back(feature_slot(name));
            if (named) out.names.push_back(name);
        }
    }
    out.begins.push_back(static_cast<std::uint32_t>(out.slots.size()));
    return out;
}

} // namespace analyzer
