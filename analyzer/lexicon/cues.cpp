// SPDX-License-Identifier: Apache-2.0
#include "lexicon/cues.hpp"

#include "lexicon/phrase_trie.hpp"

#include <algorithm>
#include <numeric>

namespace analyzer {

namespace {

/// The words of a text as numbers of the lexicon's vocabulary: whole and by stem, 0 where it has none.
struct NumberedToken {
    std::uint32_t whole = 0;
    std::uint32_t stem = 0;
    bool skipped = false;
};

/// Walks the trie from every token; depth is bounded by the longest form.
class Scan {
  public:
    Scan(const TokenList& tokens, const ImageView& image) : image_(image), numbered_(tokens.size()) {
        for (std::uint32_t i = 0; i < tokens.size(); ++i) {
            numbered_[i].whole = image.word(tokens.folded(i), false);
            if (tokens[i].kind == TokenKind::word) numbered_[i].stem = image.word(tokens.stem(i), true);
            numbered_[i].skipped = is_skipped(tokens, i);
        }
    }

    /// Calls found(output, token count) for every phrase that begins at `first`.
    template <class Found> void at(std::uint32_t first, Found found) const {
        const NumberedToken& token = numbered_[first];
        for (const std::uint32_t word : {token.whole, token.stem}) {
            if (word == 0) continue;
            if (const std::uint32_t node = image_.root_child[word]) walk(node, first, first + 1, found);
        }
    }

  private:
    template <class Found>
    void walk(std::uint32_t node, std::uint32_t first, std::uint32_t next, Found found) const {
        const NodeRecord& at = image_.nodes[node];
        for (const OutputRecord& output : image_.outputs.subspan(at.outputs.begin, at.outputs.count)) {
            found(output, next - first);
        }
        if (at.edges.count == 0) return;
        while (next < numbered_.size() && numbered_[next].skipped) ++next;
        if (next >= numbered_.size()) return;
        for (const std::uint32_t word : {numbered_[next].whole, numbered_[next].stem}) {
            if (word == 0) continue;
            const auto edges = image_.edges.subspan(at.edges.begin, at.edges.count);
            const auto edge =
                std::lower_bound(edges.begin(), edges.end(), word,
                                 [](const EdgeRecord& e, std::uint32_t w) { return e.word < w; });
            if (edge != edges.end() && edge->word == word) walk(edge->node, first, next + 1, found);
        }
    }

    const ImageView& image_;
    std::vector<NumberedToken> numbered_;
};

/// Are the words those of the form itself, or only of the same stems?
bool same_words(const TokenList& tokens, std::uint32_t first, std::uint32_t count, std::string_view folded) {
    for (std::uint32_t i = first; i < first + count; ++i) {
        if (is_skipped(tokens, i)) continue;
        const std::string_view word = tokens.folded(i);
        if (!folded.starts_with(word)) return false;
        folded.remove_prefix(word.size());
        if (folded.starts_with(' ')) folded.remove_prefix(1);
    }
    return folded.empty();
}

} // namespace

Cues::Cues(const TokenList& tokens, const Lexicon& lexicon) {
    const ImageView& image = lexicon.image();
    std::vector<CueHit> found;
    const Scan scan(tokens, image);
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        const std::size_t forms_before = forms_.size();
        scan.at(i, [&](const OutputRecord& output, std::uint32_t count) {
            if (output.type == OutputType::form) {
                const bool exact = same_words(tokens, i, count, image.text(image.forms[output.index].folded));
                forms_.push_back({output.index, i, count, exact});
            } else if (output.type == OutputType::list_item) {
                found.push_back({output.index, output.item, i, count});
            } else {
                senses_.push_back({output.index, i, count});
            }
        });
        std::stable_sort(forms_.begin() + static_cast<std::ptrdiff_t>(forms_before), forms_.end(),
                         [](const FormHit& a, const FormHit& b) {
                             if (a.token_count != b.token_count) return a.token_count > b.token_count;
                             return a.exact && !b.exact;
                         });
    }
    sort_by_list(found, lexicon.list_count());
}

/// Counts, then puts each where its list has room; of those of one list that begin at a token the longest stays.
void Cues::sort_by_list(const std::vector<CueHit>& found, std::uint32_t lists) {
    begins_.assign(lists + 1, 0);
    for (const CueHit& hit : found) ++begins_[hit.list + 1];
    std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    std::vector<CueHit> sorted(found.size());
    std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
    for (const CueHit& hit : found) sorted[next[hit.list]++] = hit;
    hits_.reserve(sorted.size());
    std::uint32_t list = 0;
    for (const CueHit& hit : sorted) {
        while (list <= hit.list) begins_[list++] = static_cast<std::uint32_t>(hits_.size());
        CueHit* const last = hits_.empty() ? nullptr : &hits_.back();
        if (last != nullptr && last->list == hit.list && last->first_token == hit.first_token) {
            if (last->token_count < hit.token_count) *last = hit;
        } else {
            hits_.push_back(hit);
        }
    }
    while (list <= lists) begins_[list++] = static_cast<std::uint32_t>(hits_.size());
}

const CueHit* Cues::at(std::span<const CueHit> all, std::uint32_t token) {
    const auto found = std::lower_bound(all.begin(), all.end(), token,
                                        [](const CueHit& h, std::uint32_t t) { return h.first_token < t; });
    return found != all.end() && found->first_token == token ? &*found : nullptr;
}

const CueHit* Cues::first_in(std::span<const CueHit> all, std::uint32_t first, std::uint32_t last) {
    if (last == first + 1) return at(all, first);
    auto found = std::lower_bound(all.begin(), all.end(), first,
                                  [](const CueHit& h, std::uint32_t token) { return h.first_token < token; });
    for (; found != all.end() && found->first_token < last; ++found) {
        if (found->first_token + found->token_count <= last) return &*found;
    }
    return nullptr;
}

bool Cues::sense_in(std::uint32_t cue, std::uint32_t first, std::uint32_t last, std::uint32_t but_first,
                    std::uint32_t but_last) const {
    auto found =
        std::lower_bound(senses_.begin(), senses_.end(), first,
                         [](const SenseHit& h, std::uint32_t token) { return h.first_token < token; });
    for (; found != senses_.end() && found->first_token < last; ++found) {
        const bool inside =
            found->first_token >= but_first && found->first_token + found->token_count <= but_last;
        if (found->cue == cue && !inside) return true;
    }
    return false;
}

} // namespace analyzer
