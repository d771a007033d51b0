// SPDX-License-Identifier: Apache-2.0
#include "report/report.hpp"

#include "match/asked_words.hpp"

#include <array>
#include <cmath>

namespace analyzer {

const char* status_name(Status status) {
    constexpr std::array<const char*, 3> names = {"scored", "unreadable", "nothing-to-screen"};
    return names[static_cast<std::size_t>(status)];
}

double percent(double ratio) {
    return std::round(ratio * 1000) / 10;
}

std::string requirement_name(const Report& report, std::size_t requirement) {
    return asked_words(report.posting_file.document.text, report.posting.requirements[requirement]);
}

const Gate* gate_of(const Report& report, std::size_t requirement) {
    for (const Gate& gate : report.score.gates) {
        if (gate.requirement == requirement) return &gate;
    }
    return nullptr;
}

} // namespace analyzer
