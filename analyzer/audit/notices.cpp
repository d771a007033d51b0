// SPDX-License-Identifier: Apache-2.0
#include "audit/notices.hpp"

namespace analyzer {

std::vector<std::string> audit_notices(const Lexicon& lexicon) {
    std::vector<std::string> notices;
    for (const Template& wording : lexicon.templates_in("audit/notice-"))
        notices.emplace_back(wording.value("text"));
    return notices;
}

} // namespace analyzer
