// SPDX-License-Identifier: Apache-2.0
#include "parse/reach.hpp"

#include <algorithm>

namespace analyzer {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_high(char c) {
    return (static_cast<unsigned char>(c) & 0x80) != 0;
}
bool is_host(char c) {
    return is_digit(c) || is_letter(c) || c == '-' || c == '.';
}

/// How many labels a host name has, its last one letters only; 0 if it is none.
int host_labels(std::string_view host) {
    int labels = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= host.size(); ++i) {
        if (i < host.size() && host[i] != '.') continue;
        if (i == begin) return 0;
        ++labels;
        if (i == host.size()) {
            const std::string_view last = host.substr(begin);
            if (last.size() < 2 || last.size() > 12 || !std::all_of(last.begin(), last.end(), is_letter))
                return 0;
        }
        begin = i + 1;
    }
    return labels;
}

} // namespace

std::vector<Span> emails_in(std::string_view text, Span span) {
    std::vector<Span> found;
    std::uint32_t floor = span.begin;
    for (std::uint32_t at = span.begin; at < span.end; ++at) {
        if (text[at] != '@') continue;
        std::uint32_t begin = at, end = at + 1;
        const auto local = [](char c) {
            return is_digit(c) || is_letter(c) || c == '.' || c == '_' || c == '-' || c == '+';
        };
        while (begin > floor && local(text[begin - 1])) --begin;
        while (begin < at && (text[begin] == '.' || text[begin] == '-' || text[begin] == '+')) ++begin;
        while (end < span.end && is_host(text[end])) ++end;
        while (end > at + 1 && !is_letter(text[end - 1])) --end;
        if (begin == at || host_labels(text.substr(at + 1, end - at - 1)) < 2) continue;
        found.push_back({begin, end});
        floor = end;
        at = end - 1;
    }
    return found;
}

std::vector<Span> phones_in(std::string_view text, Span span) {
    std::vector<Span> found;
    for (std::uint32_t i = span.begin; i < span.end;) {
        const bool opens = is_digit(text[i]) || ((text[i] == '+' || text[i] == '(') && i + 1 < span.end &&
                                                 (is_digit(text[i + 1]) || text[i + 1] == '+'));
        const bool inside_word =
            i > span.begin && (is_letter(text[i - 1]) || is_digit(text[i - 1]) || text[i - 1] == '_' ||
                               text[i - 1] == '@' || text[i - 1] == '$' || is_high(text[i - 1]));
        const bool in_path = i > span.begin && text[i - 1] == '/' && i > span.begin + 1 && text[i - 2] != ' ';
        if (!opens || (inside_word && is_letter(text[i - 1])) || in_path) {
            const bool digit = is_digit(text[i]);
            ++i;
            while (digit && i < span.end && is_digit(text[i]))
                ++i; // the rest of a number that is none of ours
            continue;
        }
        std::uint32_t end = i, last_digit = i, digits = 0, marks = 0, blanks = 0;
        std::uint32_t groups = 0;
        bool in_group = false;
        for (; end < span.end; ++end) {
            const char c = text[end];
            // U+2011, U+2010, U+2013, U+00A0, U+00AD between digits
            const std::string_view rest = text.substr(end, 3);
            const std::uint32_t wide = rest.rfind("\xE2\x80\x91", 0) == 0 ||
                                               rest.rfind("\xE2\x80\x90", 0) == 0 ||
                                               rest.rfind("\xE2\x80\x93", 0) == 0
                                           ? 3
                                       : rest.rfind("\xC2\xA0", 0) == 0 || rest.rfind("\xC2\xAD", 0) == 0 ? 2
                                                                                                          : 0;
            if (is_digit(c)) {
                if (!in_group) ++groups;
                in_group = true;
                ++digits;
                last_digit = end;
                blanks = marks = 0;
                if (digits > 15) break;
                continue;
            }
            in_group = false;
            if (wide > 0) {
                end += wide - 1;
                if (++marks > 2) break;
            } else if (c == ' ') {
                if (++blanks > 1 && marks == 0) break;
            } else if (c == '-' || c == '.' || c == '(' || c == ')' || c == '/' ||
                       (c == '+' && digits == 0)) {
                if (++marks > 3) break;
            } else {
                break;
            }
        }
        const std::uint32_t stop = last_digit + 1;
        const std::string_view number = text.substr(i, stop - i);
        const bool runs_on =
            stop < span.end && (is_letter(text[stop]) || text[stop] == '@' || text[stop] == '_');
        const bool postal = digits == 9 && number.size() == 10 && number[5] == '-';
        const bool years = digits == 8 && number.size() <= 11 &&
                           (number.substr(0, 2) == "19" || number.substr(0, 2) == "20") && groups == 2;
        if (digits >= 7 && digits <= 15 && !runs_on && !postal && !years) found.push_back({i, stop});
        i = std::max(stop, i + 1);
    }
    return found;
}

std::vector<Span> web_addresses_in(std::string_view text, Span span) {
    std::vector<Span> found;
    for (std::uint32_t i = span.begin; i < span.end;) {
        while (i < span.end && !is_letter(text[i]) && !is_digit(text[i])) ++i;
        std::uint32_t end = i;
        const auto part_of = [](char c) {
            return c > ' ' && c != '|' && c != ',' && c != ';' && c != '<' && c != '>' && c != '"' &&
                   c != '(' && c != ')' && !is_high(c);
        };
        while (end < span.end && part_of(text[end])) ++end;
        std::string_view word = text.substr(i, end - i);
        while (!word.empty() && (word.back() == '.' || word.back() == ':' || word.back() == ']'))
            word.remove_suffix(1);
        const std::size_t scheme = word.find("://");
        const std::string_view host_and_path =
            scheme == std::string_view::npos ? word : word.substr(scheme + 3);
        const std::string_view host = host_and_path.substr(0, host_and_path.find_first_of("/?#:"));
        const bool known = scheme != std::string_view::npos || word.rfind("www.", 0) == 0;
        const bool lower =
            std::none_of(host.begin(), host.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        const bool mail = word.find('@') != std::string_view::npos && scheme == std::string_view::npos;
        const std::size_t dot = host.rfind('.');
        const bool plausible =
            dot != std::string_view::npos && host.size() - dot <= 7 && lower && host.size() >= 5;
        if (!mail && host_labels(host) >= 2 && (known || plausible)) {
            found.push_back({i, i + static_cast<std::uint32_t>(word.size())});
        }
        i = std::max(end, i + 1);
    }
    return found;
}

} // namespace analyzer
