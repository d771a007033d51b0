// SPDX-License-Identifier: Apache-2.0
#include "tag/features.hpp"

#include <algorithm>
#include <bit>

namespace analyzer {

namespace {

using enum Attribute;

constexpr std::array<std::string_view, attribute_count> attribute_names{
    "word", "stem", "tail", "front", "shape", "term", "field", "rule", "talk", "opener", "place", "crowd"};

struct Part {
    Attribute attribute = word;
    int offset = 0;
};

struct Pattern {
    Part first;
    Part second{};
    Part third{};
    int count = 1;

    constexpr Pattern(Part a) : first(a) {}
    constexpr Pattern(Part a, Part b) : first(a), second(b), count(2) {}
    constexpr Pattern(Part a, Part b, Part c) : first(a), second(b), third(c), count(3) {}
    [[nodiscard]] constexpr std::array<Part, 3> parts() const { return {first, second, third}; }
};

constexpr std::array patterns{
    // the words around, from near to far
    Pattern{{word, 0}},
    Pattern{{word, -1}},
    Pattern{{word, 1}},
    Pattern{{word, -2}},
    Pattern{{word, 2}},
    Pattern{{word, -1}, {word, 0}},
    Pattern{{word, 0}, {word, 1}},
    Pattern{{word, -2}, {word, -1}},
    Pattern{{word, 1}, {word, 2}},
    Pattern{{word, -1}, {word, 1}},
    Pattern{{word, -3}, {word, -2}, {word, -1}},
    Pattern{{stem, 0}},
    Pattern{{stem, -1}},
    Pattern{{stem, 1}},
    // how they look
    Pattern{{tail, 0}},
    Pattern{{tail, -1}},
    Pattern{{tail, 1}},
    Pattern{{tail, 0}, {tail, 1}},
    Pattern{{tail, -1}, {tail, 0}},
    Pattern{{front, 0}},
    Pattern{{shape, 0}},
    Pattern{{shape, -1}},
    Pattern{{shape, 1}},
    Pattern{{shape, -1}, {shape, 0}},
    Pattern{{shape, 0}, {shape, 1}},
    Pattern{{shape, -1}, {shape, 0}, {shape, 1}},
    Pattern{{word, -1}, {shape, 0}},
    Pattern{{shape, 0}, {word, 1}},
    Pattern{{word, -2}, {word, -1}, {shape, 0}},
    // what the lexicon and the rules say
    Pattern{{term, 0}},
    Pattern{{term, -1}},
    Pattern{{term, 1}},
    Pattern{{term, -1}, {term, 0}, {term, 1}},
    Pattern{{word, -1}, {term, 0}},
    Pattern{{term, 0}, {word, 1}},
    Pattern{{term, 0}, {shape, 0}},
    Pattern{{field, 0}},
    Pattern{{field, 0}, {rule, 0}},
    Pattern{{rule, 0}},
    Pattern{{rule, -1}},
    Pattern{{rule, 1}},
    Pattern{{rule, -1}, {rule, 0}, {rule, 1}},
    Pattern{{rule, 0}, {term, 0}},
    Pattern{{word, -1}, {rule, 0}},
    Pattern{{rule, 0}, {word, 1}},
    // what kind of item it is
    Pattern{{talk, 0}, {term, 0}},
    Pattern{{talk, 0}, {shape, 0}},
    Pattern{{opener, 0}, {term, 0}},
    Pattern{{opener, 0}, {shape, 0}},
    Pattern{{crowd, 0}, {term, 0}},
    Pattern{{crowd, 0}, {shape, 0}},
    Pattern{{place, 0}, {term, 0}},
    Pattern{{place, 0}, {shape, 0}},
};

constexpr int cue_reach = 2; ///< tokens to each side in which a cue is a feature

/// The lists whose hits are features, with the names they go by.
struct CueList {
    std::string_view name;
    ListIndex PostingWords::*list;
};
constexpr std::array cue_lists{
    CueList{"asks", &PostingWords::asks},
    CueList{"noun-head", &PostingWords::noun_head},
    CueList{"activity-head", &PostingWords::activity_head},
    CueList{"trait-head", &PostingWords::trait_head},
    CueList{"trim-front", &PostingWords::trim_front},
    CueList{"trim-back", &PostingWords::trim_back},
    CueList{"empty", &PostingWords::empty},
    CueList{"stop", &PostingWords::stop},
    CueList{"verb-like", &PostingWords::verb_like},
    CueList{"soft-word", &PostingWords::soft_word},
    CueList{"subject-lead", &PostingWords::subject_lead},
    CueList{"tool-head", &PostingWords::tool_head},
    CueList{"credential-head", &PostingWords::credential_head},
    CueList{"setting", &PostingWords::setting},
    CueList{"role-noun", &PostingWords::role_noun},
    CueList{"such-as", &PostingWords::such_as},
    CueList{"connector", &PostingWords::connector},
    CueList{"function-word", &PostingWords::function_word},
};

constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL;

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    hash = (hash ^ value) * golden;
    return hash ^ (hash >> 29U);
}

constexpr std::uint64_t hash_of(std::string_view bytes) { // FNV-1a
    std::uint64_t hash = 1469598103934665603ULL;
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return mixed(hash, bytes.size());
}

/// By offset from -cue_reach on and list.
constexpr auto cue_hashes = [] {
    std::array<std::array<std::uint64_t, cue_lists.size()>, 2 * cue_reach + 1> hashes{};
    for (int offset = -cue_reach; offset <= cue_reach; ++offset) {
        for (std::size_t which = 0; which < cue_lists.size(); ++which) {
            hashes[static_cast<std::size_t>(offset + cue_reach)][which] =
                mixed(golden * static_cast<std::uint64_t>(1000 + offset), hash_of(cue_lists[which].name));
        }
    }
    return hashes;
}();

/// "PostgreSQL" -> "XxX", "Python3" -> "Xx0": letters and digits by class, runs drawn together.
void append_shape(std::string& out, std::string_view source) {
    const std::size_t start = out.size();
    for (const char c : source) {
        char as = c;
        if (c >= 'A' && c <= 'Z')
            as = 'X';
        else if (c >= '0' && c <= '9')
            as = '0';
        else if ((c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0)
            as = 'x';
        const std::size_t size = out.size() - start;
        if (size >= 2 && out[out.size() - 1] == as && out[out.size() - 2] == as) continue;
        out.push_back(as);
    }
}

std::string_view bucket(std::uint32_t value) {
    static constexpr std::array<std::string_view, 7> few{"0", "1", "2", "3", "4-5", "4-5", "6-9"};
    if (value < few.size()) return few[value];
    return value < 10 ? "6-9" : (value < 20 ? "10-19" : "20+");
}

} // namespace

ItemFeatures::ItemFeatures(const PostingText& text, TokenRange item, const std::vector<NamedSkill>& named)
    : text_(text), item_(item), rules_(item.size()), named_(item.size(), nullptr), values_(item.size()),
      cues_(item.size(), 0) {
    for (const NamedSkill& one : named) {
        for (std::uint32_t i = text.tokens.first_at(one.span.begin);
             i < item.last && text.tokens[i].span.begin < one.span.end; ++i) {
            if (i < item.first) continue;
            rules_[i - item.first] = text.tokens[i].span.begin == one.span.begin ? "B" : "I";
            named_[i - item.first] = &one;
        }
    }
    for (std::size_t list = 0; list < cue_lists.size(); ++list) {
        const std::span<const CueHit> hits = text.cues.hits(text.words.*cue_lists[list].list);
        auto hit = std::lower_bound(hits.begin(), hits.end(), item.first,
                                    [](const CueHit& h, std::uint32_t i) { return h.first_token < i; });
        for (; hit != hits.end() && hit->first_token < item.last; ++hit) {
            const std::uint32_t last = std::min(hit->first_token + hit->token_count, item.last);
            for (std::uint32_t i = hit->first_token; i < last; ++i) cues_[i - item.first] |= 1U << list;
        }
    }
    for (const auto& [list, letter] : {std::pair{text.words.asks, 'a'},
                                       {text.words.company, 'c'},
                                       {text.words.process, 'p'},
                                       {text.words.benefit, 'b'}}) {
        if (text.has(list, item)) talk_ += letter;
    }
    std::uint32_t terms = 0;
    for (std::uint32_t i = item.first; i < item.last; ++i) {
        const Mention* mention = text.mention_over(i);
        if (mention != nullptr && mention->first_token == i) ++terms;
    }
    crowd_ = std::string(bucket(terms)) + " of " + std::string(bucket(text.words_in(item)));
    std::string described;
    for (std::uint32_t i = 0; i < item.size(); ++i) {
        for (std::size_t a = 0; a < attribute_count; ++a) {
            described.clear();
            describe(static_cast<Attribute>(a), i, described);
            values_[i][a] = hash_of(described);
        }
    }
}

void ItemFeatures::describe(Attribute attribute, std::uint32_t i, std::string& out) const {
    const std::uint32_t token = item_.first + i;
    const std::string_view own = text_.folded(token);
    switch (attribute) {
    case word:
        out += own;
        break;
    case stem:
        out += text_.tokens.stem(token);
        break;
    case tail:
        out += own.substr(own.size() - std::min<std::size_t>(own.size(), 3));
        break;
    case front:
        out += own.substr(0, 3);
        break;
    case shape:
        append_shape(out, text_.tokens.source(token));
        if (text_.tokens[token].glued) out += '<';
        break;
    case term:
    case field: {
        const Mention* mention = text_.mention_over(token);
        if (mention == nullptr) break;
        const Term known = text_.read.lexicon.term(mention->term);
        if (attribute == field) {
            out += known.file;
            break;
        }
        const bool first = mention->first_token == token,
                   last = mention->first_token + mention->token_count == token + 1;
        out += first ? (last ? "U " : "B ") : (last ? "L " : "I ");
        out += kind_name(known.kind);
        if (!mention->exact) out += '~';
        if (mention->ambiguous) out += '?';
        if (mention->reason == everyday_word) out += '!';
        break;
    }
    case rule:
        if (named_[i] == nullptr) break;
        out += rules_[i];
        out += ' ';
        out += kind_name(named_[i]->kind);
        if (named_[i]->term == no_term) out += " phrase";
        break;
    case talk:
        out += talk_;
        break;
    case opener:
        out += text_.folded(item_.first);
        break;
    case place:
        out += bucket(i);
        break;
    case crowd:
        out += crowd_;
        break;
    }
}

template <class Visit> void ItemFeatures::each_cue(std::uint32_t i, Visit visit) const {
    for (int offset = -cue_reach; offset <= cue_reach; ++offset) {
        const std::int64_t at = std::int64_t{i} + offset;
        if (at < 0 || at >= std::int64_t{item_.size()}) continue;
        for (std::uint32_t cues = cues_[static_cast<std::size_t>(at)]; cues != 0; cues &= cues - 1) {
            visit(offset, static_cast<std::uint32_t>(std::countr_zero(cues)));
        }
    }
}

void ItemFeatures::read(std::uint32_t i, std::vector<std::uint64_t>& hashes) const {
    hashes.clear();
    for (std::size_t k = 0; k < patterns.size(); ++k) {
        std::uint64_t hash = golden * (k + 1);
        const std::array<Part, 3> parts = patterns[k].parts();
        for (int part = 0; part < patterns[k].count; ++part) {
            const Part& one = parts[static_cast<std::size_t>(part)];
            const std::int64_t at = std::int64_t{i} + one.offset;
            const bool within = at >= 0 && at < std::int64_t{item_.size()};
            hash = mixed(
                hash,
                within ? values_[static_cast<std::size_t>(at)][static_cast<std::size_t>(one.attribute)] : 1U);
        }
        hashes.push_back(hash);
    }
    each_cue(i, [&](int offset, std::uint32_t which) {
        const std::uint64_t cue = cue_hashes[static_cast<std::size_t>(offset + cue_reach)][which];
        hashes.push_back(cue);
        if (offset == -1) hashes.push_back(mixed(cue, values_[i][static_cast<std::size_t>(term)]));
    });
}

std::vector<std::string> ItemFeatures::names(std::uint32_t i) const {
    std::vector<std::string> names;
    const auto placed = [](std::string_view name, int offset) {
        return std::string(name) + (offset > 0 ? "+" : "") + std::to_string(offset);
    };
    for (const Pattern& one : patterns) {
        std::string name;
        const std::array<Part, 3> parts = one.parts();
        for (int part = 0; part < one.count; ++part) {
            const Part& of = parts[static_cast<std::size_t>(part)];
            const std::int64_t at = std::int64_t{i} + of.offset;
            if (part > 0) name += ", ";
            name += placed(attribute_names[static_cast<std::size_t>(of.attribute)], of.offset) + "=";
            if (at < 0 || at >= std::int64_t{item_.size()})
                name += "(edge)";
            else
                describe(of.attribute, static_cast<std::uint32_t>(at), name);
        }
        names.push_back(std::move(name));
    }
    each_cue(i, [&](int offset, std::uint32_t which) {
        names.push_back(placed("cue", offset) + "=" + std::string(cue_lists[which].name));
        if (offset == -1) {
            names.push_back(names.back() + ", term0=");
            describe(term, i, names.back());
        }
    });
    return names;
}

} // namespace analyzer
