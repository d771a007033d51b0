// SPDX-License-Identifier: Apache-2.0
#include "analyze/find_skill_mentions.hpp"

#include "analyze/annotated_text.hpp"
#include "parse/named_skills.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::size_t most_reasons = 5;
// How far under zero the model's margin may lie for what the rules name; set on held-out labels, where -96 to -32 measured
// alike. Names of tools, papers and languages mislead the rules least, so they need the clearest no.
constexpr std::int32_t named_margin = -128;
constexpr std::int32_t rule_margin = -64;

bool is_knowledge(Kind kind) {
    return kind == Kind::skill || kind == Kind::tool || kind == Kind::language || kind == Kind::degree || kind == Kind::credential;
}

bool is_name(const NamedSkill& named) {
    return named.term != no_term && is_knowledge(named.kind) && named.kind != Kind::skill;
}

SkillMention of_rules(const NamedSkill& named, const std::string& text, const Lexicon& lexicon) {
    SkillMention mention;
    mention.span = named.span;
    mention.kind = named.kind;
    if (named.term == no_term) {
        mention.name = named.span.of(text);
    } else {
        const Term term = lexicon.term(named.term);
        mention.term = term.id;
        mention.name = term.name;
        mention.kind = term.kind;
    }
    return mention;
}

/// Makes mentions of what the taggers and the rules found.
class Chooser {
  public:
    Chooser(const ReadText& text, const MentionChoice& choice)
        : text_(text), tokens_(text.tokens), choice_(choice), named_(find_named_skills(text)),
          tagged_(read_features(text, named_, choice.explain ? Naming::named : Naming::hashed), *choice.model) {}

    std::vector<SkillMention> choose() {
        for (const TaggedSpan& span : tagged_.knowledge.spans()) add(span);
        for (const TaggedSpan& span : tagged_.activity.spans()) {
            if (!repeated(span)) add(span);
        }
        for (const NamedSkill& named : named_) {
            const TokenRange tokens = tokens_of(named.span);
            const Layer layer = is_knowledge(named.kind) ? Layer::knowledge : Layer::activity;
            const std::int32_t margin = (layer == Layer::knowledge ? tagged_.knowledge : tagged_.activity).margin(tokens);
            if (margin < (is_name(named) ? named_margin : rule_margin) || overlapped(named.span)) continue;
            SkillMention mention = of_rules(named, std::string(tokens_.text), text_.lexicon);
            judge(mention, {tokens, layer, margin});
            found_.push_back(std::move(mention));
        }
        std::sort(found_.begin(), found_.end(), [](const SkillMention& a, const SkillMention& b) {
            return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
        });
        return std::move(found_);
    }

  private:
    TokenRange tokens_of(Span span) const {
        TokenRange range{tokens_.first_at(span.begin), 0};
        for (range.last = range.first; range.last < tokens_.size() && tokens_[range.last].span.begin < span.end;) ++range.last;
        return range;
    }

    bool overlapped(Span span) const {
        return std::any_of(found_.begin(), found_.end(), [&](const SkillMention& one) { return one.span.overlaps(span); });
    }

    /// The same words as knowledge, or a part of them, are no activity of their own.
    bool repeated(const TaggedSpan& activity) const {
        const Span span = tokens_.span(activity.tokens.first, activity.tokens.size());
        return std::any_of(found_.begin(), found_.end(), [&](const SkillMention& one) {
            return one.span.contains(span) || (one.span.overlaps(span) && !span.contains(one.span));
        });
    }

    void judge(SkillMention& mention, const TaggedSpan& span) const {
        mention.judged = true;
        mention.score = span.margin;
        if (choice_.explain) mention.because = strongest_features(tagged_.rows, *choice_.model, span, most_reasons);
    }

    void add(const TaggedSpan& span) {
        SkillMention mention;
        mention.span = tokens_.span(span.tokens.first, span.tokens.size());
        mention.name = mention.span.of(tokens_.text);
        mention.activity = span.layer == Layer::activity;
        const Mention* term = filling_term(span);
        if (term != nullptr) {
            const Term entry = text_.lexicon.term(term->term);
            mention.term = entry.id;
            mention.name = entry.name;
            mention.kind = entry.kind;
            if (mention.activity && entry.kind == Kind::soft) mention.activity = false;
        } else if (!mention.activity && name_like(span.tokens)) {
            mention.kind = Kind::tool;
        }
        judge(mention, span);
        found_.push_back(std::move(mention));
    }

    /// The term that makes up most of the span and fits what the tagger takes it for; null if none.
    const Mention* filling_term(const TaggedSpan& span) const {
        for (const Mention& mention : text_.mentions) {
            const TokenRange own{mention.first_token, mention.first_token + mention.token_count};
            const Kind kind = text_.lexicon.term(mention.term).kind;
            const bool fits = is_knowledge(kind) || (span.layer == Layer::activity && kind == Kind::soft);
            if (fits && span.tokens.contains(own) && 2 * own.size() >= span.tokens.size()) return &mention;
        }
        return nullptr;
    }

    /// Every word written as names are: a capital (of more than a line's first word), a digit or a capital inside.
    bool name_like(TokenRange range) const {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            if (tokens_[i].kind != TokenKind::word) continue;
            const std::string_view word = tokens_.source(i);
            const bool inner = std::any_of(word.begin() + 1, word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
            if (!inner && (tokens_[i].line_start || !starts_with_capital(word))) return false;
        }
        return true;
    }

    const ReadText& text_;
    const TokenList& tokens_;
    MentionChoice choice_;
    std::vector<NamedSkill> named_;
    TaggedText tagged_;
    std::vector<SkillMention> found_;
};

} // namespace

std::vector<SkillMention> find_skill_mentions(const std::string& text, const Lexicon& lexicon, const MentionChoice& choice) {
    Document document;
    document.text = text;
    const AnnotatedText annotated(document, lexicon);
    const ReadText read = annotated.view();
    if (choice.model != nullptr) return Chooser(read, choice).choose();
    std::vector<SkillMention> found;
    for (const NamedSkill& named : find_named_skills(read)) found.push_back(of_rules(named, text, lexicon));
    return found;
}

const char* mention_kind_name(const SkillMention& mention) { return mention.activity ? "activity" : kind_name(mention.kind); }

} // namespace analyzer
