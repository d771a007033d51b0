// SPDX-License-Identifier: Apache-2.0
#include "audit/notices.hpp"

namespace analyzer {

std::vector<std::string> audit_notices(const Lexicon& lexicon) {
    constexpr std::string_view prefix = "audit/notice-";
    std::vector<std::string> notices;
    for (const Template& wording : lexicon.templates()) {
        if (wording.id.substr(0, prefix.size()) == prefix) notices.emplace_back(wording.value("text"));
    }
    return notices;
}

} // namespace analyzer
