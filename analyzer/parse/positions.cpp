// SPDX-License-Identifier: Apache-2.0
#include "parse/positions.hpp"

#include <algorithm>

namespace analyzer {

Text text_of(const ResumeWords& words, Span span) {
    Text text;
    text.span = span;
    bool gap = false;
    const std::string_view source = span.of(words.text.document.text);
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        // Emphasis of Markdown left in a plain text.
        if (c == '*' && (i + 1 == source.size() || source[i + 1] == '*' || (i > 0 && source[i - 1] == '*')))
            continue;
        if (c == '\n' || c == '\t' || c == ' ' || c == '\r') {
            gap = !text.value.empty();
            continue;
        }
        if (gap) text.value += ' ';
        gap = false;
        text.value += c;
    }
    return text;
}

Text employer_of(const ResumeWords& words, Span span) {
    const std::string_view text = words.text.document.text;
    std::string_view name = span.of(text);
    if (name.size() > 4 && name.back() == '.' && name[name.size() - 2] >= 'a' &&
        name[name.size() - 2] <= 'z' && name[name.size() - 4] >= 'a' && name[name.size() - 5] != ' ') {
        name.remove_suffix(1);
    }
    const std::size_t bracket = name.rfind(" (");
    if (bracket != std::string_view::npos && bracket > 0 && name.back() == ')')
        name = name.substr(0, bracket);
    return text_of(words,
                   trim_marks(text, {span.begin, span.begin + static_cast<std::uint32_t>(name.size())}));
}

std::vector<Span> highlights_of(const RowList& list, std::uint32_t first, std::uint32_t last) {
    std::vector<Span> spans;
    bool open = false; // the last span may go on
    for (std::uint32_t i = first; i < last; ++i) {
        const Row& row = list.rows[i];
        if (row.furniture || row.span.empty()) continue;
        const Row* above = i > first ? &list.rows[i - 1] : nullptr;
        const bool hangs = above != nullptr && !row.blank_above && !row.bullet &&
                           (above->block == row.block ||
                            (list.has_layout ? row.left > above->left + 3 && above->bullet : row.indent > 0));
        if (open && hangs && !spans.empty()) {
            spans.back().end = row.span.end;
        } else {
            spans.push_back(row.span);
        }
        open = true;
    }
    return spans;
}

namespace {

constexpr std::uint32_t most_title_words = 5;
constexpr std::size_t no_field = static_cast<std::size_t>(-1);

struct Roles {
    std::size_t title = no_field;
    std::size_t employer = no_field;
    int margin = 0; ///< how much better than the other way round
};

bool usable(const EntryField& field) {
    return !field.junk && !field.place;
}

class PositionReader {
  public:
    PositionReader(const ResumeWords& words, const RowList& list, const SectionPart& part,
                   Position::Kind kind)
        : words_(words), list_(list), kind_(kind) {
        entries_ = find_entries(words, list, part,
                                kind == Position::Kind::project ? EntrySort::project : EntrySort::work);
    }

    std::vector<Position> read() {
        learn_order();
        split_sole_fields();
        std::vector<Position> positions;
        Text employer;
        bool apart = false; // the employer above stood in a line of its own
        for (std::size_t e = 0; e < entries_.size(); ++e) {
            const Entry& entry = entries_[e];
            if (kind_ == Position::Kind::project) {
                if (auto project = read_project(entry)) positions.push_back(std::move(*project));
                continue;
            }
            Roles roles = assign(entry);
            if (is_frame(e, roles)) {
                employer = employer_of(words_, entry.fields[roles.employer].span);
                apart = true;
                continue;
            }
            if (e > 0 && !employer.empty() && roles.employer != no_field &&
                stands_for_above(entry, roles, apart))
                roles.employer = no_field;
            // "Before all that: ...", "Bricklayer, self-employed": the employer above has no part in it.
            if (stands_apart(entry)) {
                employer = {};
                if (roles.title == no_field && roles.employer != no_field &&
                    entry.fields[roles.employer].employer < 1)
                    std::swap(roles.title, roles.employer);
            }
            Position position = base(entry);
            if (roles.title != no_field) {
                position.title = text_of(words_, entry.fields[roles.title].span);
            } else {
                position.title = title_below(entry);
            }
            if (roles.employer != no_field) {
                position.employer = employer_of(words_, entry.fields[roles.employer].span);
                employer = position.employer;
                apart = roles.title == no_field ||
                        entry.fields[roles.title].row != entry.fields[roles.employer].row;
            } else if (roles.title != no_field && !employer.empty() && e > 0) {
                position.employer = employer;
            }
            if (position.title.empty() && position.employer.empty()) continue;
            positions.push_back(std::move(position));
        }
        return positions;
    }

  private:
    /// "Plumber. Social housing, two councils.": a title as the body's first sentence.
    [[nodiscard]] Text title_below(const Entry& entry) const {
        if (entry.header_end >= entry.last) return {};
        const Row& row = list_.rows[entry.header_end];
        TokenRange first{row.tokens.first, row.tokens.first};
        while (first.last < row.tokens.last && words_.text.tokens.source(first.last) != ".") ++first.last;
        const bool titled = !row.bullet && !row.has_date() && first.last < row.tokens.last &&
                            words_.word_count(first) <= most_title_words && title_points(words_, first) >= 3;
        return titled ? text_of(words_, words_.text.tokens.span(first.first, first.size())) : Text{};
    }

    [[nodiscard]] bool stands_apart(const Entry& entry) const {
        return std::any_of(entry.fields.begin(), entry.fields.end(), [&](const EntryField& f) {
            return words_.covers(words_.lead_in, f.tokens) || words_.holds(words_.own_account, f.tokens);
        });
    }

    [[nodiscard]] Position base(const Entry& entry) const {
        Position position;
        position.kind = kind_;
        if (entry.date) position.dates = list_.dates[*entry.date].range;
        for (const EntryField& field : entry.fields) {
            if (field.place && position.location.empty()) position.location = text_of(words_, field.span);
        }
        const auto line_end = [&](std::uint32_t row) { return list_.rows[row].line.end; };
        position.header = {list_.rows[entry.first].span.begin, line_end(entry.header_end - 1)};
        position.whole = {position.header.begin, line_end(std::max(entry.last, entry.header_end) - 1)};
        position.highlights = highlights_of(list_, entry.header_end, entry.last);
        return position;
    }

    /// Points for title and employer read one way.
    [[nodiscard]] static int points(const EntryField& title, const EntryField& employer) {
        return title.title - std::max(title.employer, 0) + employer.employer - std::max(employer.title, 0);
    }

    /// A place stands in the field's row or right below it.
    [[nodiscard]] static bool place_beside(const Entry& entry, const EntryField& field) {
        return std::any_of(entry.fields.begin(), entry.fields.end(),
                           [&](const EntryField& f) { return f.place && f.row == field.row; });
    }

    [[nodiscard]] Roles assign(const Entry& entry) const {
        std::vector<std::size_t> fields;
        for (std::size_t i = 0; i < entry.fields.size() && fields.size() < 6; ++i) {
            if (usable(entry.fields[i])) fields.push_back(i);
        }
        Roles roles;
        if (fields.empty()) return roles;
        if (fields.size() == 1) {
            const EntryField& only = entry.fields[fields[0]];
            (only.title > only.employer ? roles.title : roles.employer) = fields[0];
            roles.margin = 0;
            return roles;
        }
        int best = -100;
        for (std::size_t a = 0; a < fields.size(); ++a) {
            for (std::size_t b = 0; b < fields.size(); ++b) {
                if (a == b) continue;
                const EntryField& title = entry.fields[fields[a]];
                const EntryField& employer = entry.fields[fields[b]];
                int sum = points(title, employer) * 4;
                sum += (a < b) == title_first_ ? 1 : 0;
                // Fields near each other and near the front go together; what only a comma parts may be the
                // title's team.
                sum -= static_cast<int>(a + b) + (employer.comma_part ? 2 : 0);
                if (place_beside(entry, employer)) sum += 2;
                if (employer.bold && !title.bold) sum += 1;
                if (sum <= best) continue;
                best = sum;
                roles.title = fields[a];
                roles.employer = fields[b];
                roles.margin = points(title, employer) - points(employer, title);
            }
        }
        return roles;
    }

    void learn_order() {
        int votes = 0;
        for (const Entry& entry : entries_) {
            const Roles roles = assign(entry);
            if (roles.title == no_field || roles.employer == no_field || roles.margin < 3) continue;
            votes += roles.title < roles.employer ? 1 : -1;
            comma_votes_ += roles.title < roles.employer && entry.fields[roles.employer].comma_part ? 1 : 0;
        }
        title_first_ = votes >= 0;
        if (votes == 0) {
            for (const Entry& entry : entries_) {
                // Nothing tells them apart: on one line the title comes first, in lines of their own the bold
                // one is the employer.
                std::uint32_t lines = 0;
                for (std::uint32_t i = entry.first; i < entry.header_end; ++i) lines += 1;
                if (lines > 1 && entry.fields.size() > 1 && entry.fields[0].row != entry.fields[1].row)
                    title_first_ = false;
            }
        }
    }

    /// "Aide-soignante, Clinique du Lac": words of no list, in the order that the other entries show.
    void split_sole_fields() {
        if (kind_ == Position::Kind::project) return;
        for (Entry& entry : entries_) {
            std::size_t sole = no_field;
            std::uint32_t count = 0;
            for (std::size_t i = 0; i < entry.fields.size(); ++i) {
                if (!usable(entry.fields[i])) continue;
                sole = i;
                ++count;
            }
            if (count != 1 || entry.fields[sole].title >= 2) continue;
            std::vector<EntryField> parts = comma_fields(words_, list_, entry.fields[sole]);
            if (parts.size() < 2 || parts[1].place || parts[1].tokens.empty()) continue;
            const bool employer_leads = parts[0].employer >= 1;
            // "U.S. Army, 91E (welding), Sgt.": the title is all that follows, where its last part is one.
            if (employer_leads && parts.size() > 2 && parts.back().title >= 2 && parts[1].title < 1) {
                parts[1].span.end = parts.back().span.end;
                parts[1].tokens.last = parts.back().tokens.last;
                parts[1].title = parts.back().title;
            }
            if (employer_leads
                    ? parts[1].title < 1
                    : !title_first_ || (parts[1].employer < 1 && parts.size() < 3 && comma_votes_ < 1))
                continue;
            (employer_leads ? parts[1] : parts[0]).title += 2;
            (employer_leads ? parts[0] : parts[1]).employer += 2;
            parts.resize(2);
            entry.fields.erase(entry.fields.begin() + static_cast<std::ptrdiff_t>(sole));
            entry.fields.insert(entry.fields.begin() + static_cast<std::ptrdiff_t>(sole), parts.begin(),
                                parts.end());
        }
    }

    /// An employer's total stretch above its roles, without a title of its own.
    [[nodiscard]] bool is_frame(std::size_t e, const Roles& roles) const {
        const Entry& entry = entries_[e];
        if (roles.title != no_field || roles.employer == no_field || !entry.date || e + 1 >= entries_.size())
            return false;
        const Entry& next = entries_[e + 1];
        if (!next.date || entry.last != entry.header_end) return false;
        const DateRange& all = list_.dates[*entry.date].range;
        const DateRange& part = list_.dates[*next.date].range;
        if (!all.start || !part.start || part.start->year < all.start->year) return false;
        const Roles inner = assign(next);
        return inner.title != no_field && inner.employer == no_field;
    }

    /// "same site", or only the title's team in a section whose employers stand in lines of their own.
    [[nodiscard]] bool stands_for_above(const Entry& entry, const Roles& roles, bool apart) const {
        const EntryField& employer = entry.fields[roles.employer];
        if (words_.holds(words_.same_employer, employer.tokens)) return true;
        if (!apart || roles.title == no_field) return false;
        const EntryField& title = entry.fields[roles.title];
        return employer.comma_part && employer.row == title.row && employer.employer <= 0 &&
               title.title >= 2 && !place_beside(entry, employer);
    }

    [[nodiscard]] std::optional<Position> read_project(const Entry& entry) const {
        if (!entry.date) return std::nullopt;
        Position position = base(entry);
        for (const EntryField& field : entry.fields) {
            if (!usable(field)) continue;
            if (position.title.empty()) {
                position.title = text_of(words_, field.span);
            } else if (position.employer.empty() && field.employer >= 2) {
                position.employer = text_of(words_, field.span);
            }
        }
        if (position.title.empty()) return std::nullopt;
        return position;
    }

    const ResumeWords& words_;
    const RowList& list_;
    Position::Kind kind_;
    std::vector<Entry> entries_;
    bool title_first_ = true;
    int comma_votes_ = 0; ///< entries that read "Title, Employer"
};

} // namespace

std::vector<Position> read_positions(const ResumeWords& words, const RowList& list, const SectionPart& part,
                                     Position::Kind kind) {
    return PositionReader(words, list, part, kind).read();
}

} // namespace analyzer
