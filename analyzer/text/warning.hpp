// Something odd in an input that was mended and used all the same; carried along in the value it concerns.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.hpp"

#include <string>

namespace analyzer {

/// `code` is a stable kebab-case word, `span` the place in the text (empty where there is none).
struct Warning {
    std::string code;
    std::string message;
    Span span;

    bool operator==(const Warning&) const = default;
};

} // namespace analyzer
