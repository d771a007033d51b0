// SPDX-License-Identifier: Apache-2.0
#include "parse/sound_mention.hpp"

#include "text/fold.hpp"

#include <string>

namespace analyzer {

namespace {

/// The words of a skill's stem that are another word: "project manager" is a role, "negotiable" says something of the pay.
bool reads_as_skill(const PostingText& text, const Mention& mention) {
    const std::uint32_t last = mention.first_token + mention.token_count - 1;
    if (text.at(text.words.role_noun, last) != 0) return false;
    if (mention.exact || mention.token_count > 1) return true;
    if (mention.first_token > 0 && text.at(text.words.verb_lead, mention.first_token - 1) != 0) return true;
    const std::string_view word = text.folded(last);
    if (word.ends_with("ing")) return true;
    for (const std::string_view form : text.read.lexicon.forms(mention.term)) {
        const std::string known = fold(form);
        if (word.size() == known.size() + 1 && word.ends_with('s') && word.starts_with(known)) return true;
        if (known.size() == word.size() + 1 && known.ends_with('s') && known.starts_with(word)) return true;
    }
    return false;
}

/// A lone word for a trait is none where it only shares the stem ("objectives", "support") or describes a thing
/// ("professional licence", "creative content").
bool reads_as_trait(const PostingText& text, const Mention& mention) {
    const std::uint32_t next = mention.first_token + 1;
    for (const ListIndex thing : {text.words.tool_head, text.words.setting, text.words.credential_head}) {
        if (!text.starts_line(next) && text.at(thing, next) != 0) return false;
    }
    if (mention.exact) return true;
    const std::string_view word = text.folded(mention.first_token);
    return text.ends_like(text.words.trait_ending, word);
}

} // namespace

bool sound_mention(const PostingText& text, const Mention& mention) {
    if (mention.token_count == 1 && text.placeholder(mention.first_token)) return false;
    const Kind kind = text.read.lexicon.term(mention.term).kind;
    if (kind == Kind::skill) return reads_as_skill(text, mention);
    if (kind == Kind::soft && mention.token_count == 1) return reads_as_trait(text, mention);
    return true;
}

} // namespace analyzer
