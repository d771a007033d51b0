// SPDX-License-Identifier: Apache-2.0
#include "text/code_points.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t stride = 256;

bool starts_code_point(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

} // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
    every_.reserve(text.size() / stride + 1);
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i % stride == 0) every_.push_back(count);
        count += starts_code_point(text[i]) ? 1U : 0U;
    }
    if (text.size() % stride == 0) every_.push_back(count);
}

std::uint32_t CodePoints::before(std::uint32_t byte_offset) const {
    const std::uint32_t end = std::min<std::uint32_t>(byte_offset, static_cast<std::uint32_t>(text_.size()));
    const std::uint32_t slot = end / stride;
    std::uint32_t count = every_[slot];
    for (std::uint32_t i = slot * stride; i < end; ++i) count += starts_code_point(text_[i]) ? 1U : 0U;
    return count;
}

} // namespace analyzer
