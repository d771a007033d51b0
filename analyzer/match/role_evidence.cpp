// SPDX-License-Identifier: Apache-2.0
#include "match/role_evidence.hpp"

#include "match/content_stems.hpp"
#include "token/tokenize.hpp"

#include <algorithm>
#include <set>
#include <span>

namespace analyzer {

namespace {

/// One thing that belongs to a field may be used in any job; so many different ones make it work in that field.
constexpr std::size_t enough_signs = 2;

} // namespace

RoleEvidence::RoleEvidence(const ReadPosting& posting, const ReadResume& resume, TermRelations& relations)
    : posting_(posting), resume_(resume), relations_(relations), kin_(resume.text.lexicon),
      small_words_(resume.text.lexicon.list("match/small-words")),
      vague_words_(resume.text.lexicon.list("match/vague-role-words")),
      shared_words_(resume.text.lexicon.list("match/shared-words")),
      after_qualifying_(resume.text.lexicon.list("match/after-qualifying")),
      as_one_(resume.text.lexicon.list("match/as-one")),
      lead_role_(resume.text.lexicon.list("match/lead-role")),
      learner_(resume.text.lexicon.list("match/learner")) {
    find_settings(*term_lists(resume.text.lexicon, "employer"));
}

void RoleEvidence::find_settings(const TermLists& employers) {
    for (const Position& position : resume_.resume.positions) {
        std::vector<RolePlace>& settings = settings_.emplace_back();
        const TokenRun header = range_of(position.header);
        const TokenRun employer = range_of(position.employer.span); // one may stand above several jobs
        for (const auto& [setting, words] : employers.all) {
            const CueHit* hit = nullptr;
            for (const TokenRun range : {header, employer}) {
                if (hit == nullptr && range.count > 0)
                    hit = resume_.text.cues.first_in(words, range.first, range.first + range.count);
            }
            if (hit != nullptr)
                settings.push_back({{hit->first_token, hit->token_count}, MatchKind::implied, setting});
        }
    }
}

TokenRun RoleEvidence::range_of(Span span) const {
    const std::uint32_t first = resume_.text.tokens.first_at(span.begin);
    return {first, resume_.text.tokens.first_at(span.end) - first};
}

std::vector<TermIndex> RoleEvidence::terms_in(Span span) const {
    std::vector<TermIndex> found;
    const auto [from, to] = mentions_in(posting_.text.mentions, span);
    for (const Mention& mention : std::span(from, to)) found.push_back(mention.term);
    return found;
}

std::vector<TermIndex> RoleEvidence::terms_asked(const Requirement& requirement) const {
    std::vector<TermIndex> asked = terms_in(requirement.spans.front());
    std::erase(asked, requirement.term);
    if (requirement.term != no_term) asked.insert(asked.begin(), requirement.term);
    return asked;
}

/// Do the words asked for and those of a title meet in one that is not said of many fields?
bool RoleEvidence::tells(const std::vector<std::string_view>& asked,
                         const std::vector<std::string_view>& had) const {
    return std::any_of(asked.begin(), asked.end(), [&](std::string_view a) {
        return std::any_of(had.begin(), had.end(), [&](std::string_view h) { return kin_.are_kin(a, h); });
    });
}

/// "As a site engineer" asked: a site engineer was one, a graduate engineer is near it. "In teaching at key stage 2": any teacher
/// did something of the kind.
MatchKind RoleEvidence::by_title(const Position& position, const std::vector<std::string_view>& asked,
                                 const std::vector<std::string_view>& role) const {
    const std::vector<std::string_view> had =
        content_stems(resume_.text, position.title.span, {small_words_, vague_words_});
    if (!tells(asked, had) && !named_in_title(position, asked)) return MatchKind::none;
    if (role.size() < 2) return MatchKind::implied;
    const bool all =
        std::all_of(role.begin(), role.end(), [&](std::string_view stem) { return tells({stem}, had); });
    const TokenRun title = range_of(position.title.span);
    const bool learns =
        resume_.text.cues.first_in(learner_, title.first, title.first + title.count) != nullptr;
    if (all) return learns ? MatchKind::related : MatchKind::inflection; // a trainee nurse is none yet
    return calls_itself(role) ? MatchKind::implied : MatchKind::related;
}

/// "Data & reporting analyst", says the head of the page: then a reporting analyst's years are a data analyst's.
bool RoleEvidence::calls_itself(const std::vector<std::string_view>& role) const {
    for (const Line& line : resume_.text.document.lines) {
        const Section* const section = resume_.resume.section_at(line.span.begin);
        if (section == nullptr ||
            (section->kind != SectionKind::contact && section->kind != SectionKind::summary))
            continue;
        const std::vector<std::string_view> had = content_stems(resume_.text, line.span, {small_words_});
        if (std::all_of(role.begin(), role.end(), [&](std::string_view stem) { return tells({stem}, had); }))
            return true;
    }
    return false;
}

bool RoleEvidence::named_in_title(const Position& position,
                                  const std::vector<std::string_view>& asked) const {
    // "AP clerk" is accounts work: the names of what the title mentions tell too.
    const auto [from, to] = mentions_in(resume_.text.mentions, position.title.span);
    for (const Mention& mention : std::span(from, to)) {
        const TokenList name = tokenize(resume_.text.lexicon.term(mention.term).name);
        std::vector<std::string_view> stems;
        for (std::uint32_t i = 0; i < name.size(); ++i) stems.push_back(name.stem(i));
        if (tells(asked, stems)) return true;
    }
    return false;
}

void RoleEvidence::by_fields(std::size_t index, const std::vector<TermIndex>& asked, bool a_role,
                             std::vector<RolePlace>& found) {
    const Position& position = resume_.resume.positions[index];
    std::vector<RolePlace> signs;
    std::set<TermIndex> different;
    bool in_header = false;
    const auto [from, to] = mentions_in(resume_.text.mentions, position.whole);
    for (const Mention& mention : std::span(from, to)) {
        if (a_role && position.title.span.contains(mention.span)) continue; // by_title has judged it
        MatchKind best = MatchKind::none;
        for (const TermIndex term : asked) best = std::max(best, relations_.relation({term}, {mention.term}));
        if (best < MatchKind::implied) continue;
        const RolePlace place = {
            {mention.first_token, mention.token_count}, MatchKind::implied, mention.term};
        if (best == MatchKind::literal) {
            found.push_back(place);
            continue;
        }
        in_header = in_header || position.header.contains(mention.span);
        different.insert(mention.term);
        signs.push_back(place);
    }
    for (const RolePlace& setting : settings_[index]) {
        const bool speaks = std::any_of(asked.begin(), asked.end(), [&](TermIndex term) {
            return relations_.relation({term}, {setting.term}) >= MatchKind::implied;
        });
        if (speaks) found.push_back(setting);
    }
    if (in_header || different.size() >= enough_signs) found.insert(found.end(), signs.begin(), signs.end());
}

/// "Ledgerline (payments, 200 people)": what stands beside the title says whose work it was.
void RoleEvidence::by_employer(const Position& position, const std::vector<std::string_view>& asked,
                               std::vector<RolePlace>& found) {
    if (position.title.empty()) return;
    for (const Span part : {Span{position.header.begin, position.title.span.begin},
                            Span{position.title.span.end, position.header.end}}) {
        if (part.end <= part.begin) continue;
        const std::vector<std::string_view> had = content_stems(resume_.text, part, {});
        const bool all = std::all_of(asked.begin(), asked.end(),
                                     [&](std::string_view stem) { return tells({stem}, had); });
        if (all) found.push_back({range_of(part), MatchKind::inflection});
    }
}

/// What one job's header tells of its employer is so in every job there: "Ledgerline (payments)" is named once.
void RoleEvidence::share_employers(std::vector<RolePlace>& found) const {
    std::vector<RolePlace> shared;
    for (const Position& told : resume_.resume.positions) {
        if (told.employer.empty()) continue;
        const TokenRun header = range_of(told.header);
        const TokenRun title = range_of(told.title.span);
        const auto of_employer = std::find_if(found.begin(), found.end(), [&](const RolePlace& place) {
            const bool in_header =
                place.range.first >= header.first && place.range.first < header.first + header.count;
            return in_header &&
                   (place.range.first < title.first || place.range.first >= title.first + title.count);
        });
        if (of_employer == found.end()) continue;
        for (const Position& other : resume_.resume.positions) {
            const TokenRun range = range_of(other.header);
            const bool same =
                &other != &told && other.employer.value == told.employer.value && range.count > 0;
            if (same) shared.push_back({range, of_employer->match, of_employer->term});
        }
    }
    found.insert(found.end(), shared.begin(), shared.end());
}

std::vector<RolePlace> RoleEvidence::places(const Requirement& requirement) {
    std::vector<RolePlace> found;
    if (requirement.spans.empty()) return found;
    const Span quote = requirement.spans.front();
    std::vector<std::string_view> asked =
        content_stems(posting_.text, quote, {small_words_, vague_words_}, Numbers::dropped);
    std::vector<TermIndex> terms = terms_asked(requirement);
    // "One year post-qualification experience": of the work that the posting is about.
    Span work = quote;
    const std::uint32_t first = posting_.text.tokens.first_at(quote.begin);
    const bool after_qualifying =
        posting_.text.cues.first_in(after_qualifying_, first, posting_.text.tokens.first_at(quote.end)) !=
        nullptr;
    if (asked.empty() && after_qualifying) {
        work = posting_.posting.title.span;
        asked = content_stems(posting_.text, work, {small_words_, vague_words_}, Numbers::dropped);
        terms = terms_in(work);
    }
    const bool vague = asked.empty();
    const bool leads = !vague && content_stems(posting_.text, work, {small_words_, vague_words_, lead_role_},
                                               Numbers::dropped)
                                     .empty();
    const std::vector<std::string_view> telling =
        content_stems(posting_.text, work, {small_words_, vague_words_, shared_words_}, Numbers::dropped);
    std::vector<std::string_view> role; // of "as a site engineer", all its words
    if (posting_.text.cues.first_in(as_one_, first, posting_.text.tokens.first_at(quote.end)) != nullptr)
        role = asked;
    if (!telling.empty()) asked = telling;
    for (std::size_t i = 0; i < resume_.resume.positions.size(); ++i) {
        const Position& position = resume_.resume.positions[i];
        if (position.kind == Position::Kind::work && !position.title.span.empty()) {
            const TokenRun title = range_of(position.title.span);
            MatchKind match = vague ? MatchKind::implied : by_title(position, asked, role);
            // "One year as a supervisor": a duty manager was one.
            if (leads && match == MatchKind::none &&
                resume_.text.cues.first_in(lead_role_, title.first, title.first + title.count) != nullptr)
                match = MatchKind::implied;
            if (title.count > 0 && match != MatchKind::none) found.push_back({title, match});
        } else if (position.kind == Position::Kind::work && vague) {
            found.push_back({range_of(position.header)});
        }
        if (!vague) by_employer(position, asked, found);
        by_fields(i, terms, role.size() > 1, found);
    }
    share_employers(found);
    return found;
}

} // namespace analyzer
