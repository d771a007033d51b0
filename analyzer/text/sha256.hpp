// SHA-256 of bytes as 64 lower-case hexadecimal digits, for naming inputs and word lists in reports.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace analyzer {

std::string sha256(std::string_view bytes);

} // namespace analyzer
