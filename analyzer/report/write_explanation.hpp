// Writes the score's sum line by line, so that anyone can redo it by hand: weight, share, credit, points, and why.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/report.hpp"

#include <string>

namespace analyzer {

std::string write_explanation(const Report& report);

} // namespace analyzer
