// SPDX-License-Identifier: Apache-2.0
#include "report/write_what_if.hpp"

#include "report/wording.hpp"

#include <algorithm>
#include <cstdio>

namespace analyzer {

namespace {

std::string percent_text(double ratio) {
    char text[24];
    std::snprintf(text, sizeof text, "%.1f", percent(ratio));
    return text;
}

/// How a term's line is worded: the id in compare.lex.
const char* wording_of(const AssumedTerm& term) {
    if (!term.requirement) return "what-if/not-asked";
    if (term.match == MatchKind::implied) return "what-if/implied";
    if (term.match == MatchKind::related) return "what-if/related";
    return term.found_already ? "what-if/already" : "what-if/literal";
}

} // namespace

void add_what_if(Page& page, const Report& report, const WhatIf& what_if) {
    const Lexicon& lexicon = report.lexicon;
    page.add(Page::Heading{say(lexicon, "what-if/heading"), say(lexicon, "what-if/heading-note")});
    const double now = report.score.coverage(report.screen);
    Page::List list{Page::Mark::lead};
    for (const AssumedTerm& term : what_if.terms) {
        Slots slots = {{"term", term.words}};
        if (term.requirement) {
            const Requirement& requirement = report.posting.requirements[*term.requirement];
            slots["asked"] = requirement_name(report, *term.requirement);
            slots["necessity"] =
                say(lexicon, std::string("report/") + necessity_name(requirement.necessity) + "-word");
        }
        std::string others;
        for (const std::size_t other : term.also)
            others += (others.empty() ? "" : "; ") + requirement_name(report, other);
        Page::Item item{.text = say(lexicon, wording_of(term), slots)};
        if (!others.empty()) item.text += " " + say(lexicon, "what-if/also", {{"others", others}});
        const double gain = term.alone.coverage(report.screen) - now;
        const bool proof_only =
            percent(gain) <= 0 && term.alone.proof.value_or(0) > report.score.proof.value_or(0);
        item.lead = proof_only ? say(lexicon, "report/proof-word") : percent_change(gain);
        item.tone = percent(gain) > 0 ? Page::Tone::good : Page::Tone::fair;
        list.items.push_back(std::move(item));
    }
    page.add(std::move(list));
    const Score& then = what_if.score;
    std::string total = say(lexicon, "what-if/total",
                            {{"screen", screen_name(report.screen)},
                             {"before", percent_text(now)},
                             {"after", percent_text(then.coverage(report.screen))}});
    if (report.score.proof && then.proof) {
        total +=
            " " + say(lexicon, "what-if/proof",
                      {{"before", percent_text(*report.score.proof)}, {"after", percent_text(*then.proof)}});
    }
    page.say(total);
    page.say(say(lexicon, "what-if/note"));
}

void write_what_if_member(JsonWriter& json, const Report& report, const WhatIf& what_if) {
    const auto percent_or_null = [&](const char* key, std::optional<double> ratio) {
        json.key(key);
        ratio ? json.number(percent(*ratio)) : json.null();
    };
    const auto id = [&](std::size_t requirement) -> const std::string& {
        return report.posting.requirements[requirement].id;
    };
    const double now = report.score.coverage(report.screen);
    json.key("whatIf").begin_object().key("terms").begin_array();
    for (const AssumedTerm& term : what_if.terms) {
        json.begin_object().key("term").string(term.words);
        json.key("requirement").string_or_null(term.requirement ? id(*term.requirement) : std::string());
        json.key("match").string(match_kind_name(term.match)).key("foundAlready").boolean(term.found_already);
        json.key("also").begin_array();
        for (const std::size_t other : term.also) json.string(id(other));
        json.end_array();
        json.key("gain")
            .number(percent(std::max(0.0, term.alone.coverage(report.screen) - now)))
            .end_object();
    }
    json.end_array();
    const Score& then = what_if.score;
    json.key("coverage").begin_object().key("screen").string(screen_name(report.screen));
    json.key("value")
        .number(percent(then.coverage(report.screen)))
        .key("literal")
        .number(percent(then.literal));
    json.key("standard").number(percent(then.standard)).key("lenient").number(percent(then.lenient));
    percent_or_null("required", then.required);
    percent_or_null("preferred", then.preferred);
    json.key("ceiling").number(percent(then.ceiling)).end_object();
    percent_or_null("proof", then.proof);
    json.end_object();
}

} // namespace analyzer
