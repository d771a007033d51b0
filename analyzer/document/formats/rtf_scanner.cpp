// SPDX-License-Identifier: Apache-2.0
#include "document/formats/rtf_scanner.hpp"

#include <algorithm>
#include <limits>

namespace analyzer {
namespace {

constexpr std::size_t longest_name = 32; // letters, by the specification

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
int hex_digit(char c) {
    return is_digit(c)            ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

} // namespace

void RtfScanner::skip(std::int64_t count) {
    const auto left = static_cast<std::int64_t>(bytes_.size() - at_);
    at_ += static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, left));
}

RtfToken RtfScanner::control() {
    RtfToken token;
    if (at_ >= bytes_.size()) return token;
    const char first = bytes_[at_];
    if (first == '\'') {
        const int high = at_ + 1 < bytes_.size() ? hex_digit(bytes_[at_ + 1]) : -1;
        const int low = at_ + 2 < bytes_.size() ? hex_digit(bytes_[at_ + 2]) : -1;
        token.kind = RtfToken::Kind::byte;
        token.value = high >= 0 && low >= 0 ? high * 16 + low : '?';
        at_ += 1 + (high >= 0) + (high >= 0 && low >= 0);
        return token;
    }
    if (!is_letter(first)) {
        token.kind = RtfToken::Kind::symbol;
        token.text = bytes_.substr(at_++, 1);
        return token;
    }
    const std::size_t begin = at_;
    while (at_ < bytes_.size() && is_letter(bytes_[at_])) ++at_;
    token.kind = RtfToken::Kind::word;
    if (at_ - begin <= longest_name) token.text = bytes_.substr(begin, at_ - begin);
    const bool minus = at_ + 1 < bytes_.size() && bytes_[at_] == '-' && is_digit(bytes_[at_ + 1]);
    at_ += minus;
    std::int64_t value = 0;
    while (at_ < bytes_.size() && is_digit(bytes_[at_])) {
        value = std::min<std::int64_t>(value * 10 + (bytes_[at_++] - '0'),
                                       std::numeric_limits<std::int32_t>::max());
        token.has_value = true;
    }
    token.value = static_cast<std::int32_t>(minus ? -value : value);
    if (at_ < bytes_.size() && bytes_[at_] == ' ') ++at_;
    return token;
}

RtfToken RtfScanner::next() {
    while (at_ < bytes_.size() && (bytes_[at_] == '\r' || bytes_[at_] == '\n' || bytes_[at_] == '\0')) ++at_;
    RtfToken token;
    if (at_ >= bytes_.size()) return token;
    if (bytes_[at_] == '{' || bytes_[at_] == '}') {
        token.kind = bytes_[at_++] == '{' ? RtfToken::Kind::open : RtfToken::Kind::close;
        return token;
    }
    if (bytes_[at_] == '\\') {
        ++at_;
        return control();
    }
    using std::string_view_literals::operator""sv;
    const std::size_t end = std::min(bytes_.find_first_of("{}\\\r\n\0"sv, at_), bytes_.size());
    token.kind = RtfToken::Kind::text;
    token.text = bytes_.substr(at_, end - at_);
    at_ = end;
    return token;
}

} // namespace analyzer
