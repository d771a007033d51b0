// The competencies a posting asks for beyond its single requirements (teamwork, resilience, ...), as
// interviewers' frameworks name them, and where the résumé shows them. In: posting and résumé. Out: those
// whose cue words stand in what the posting asks or gives as duties, most often named first. The table is the
// templates `competency/...` and the lists of the same names. Sources of the table: the OPM's structured
// interview guide and the UK Civil Service behaviours, in our own words.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/deeds.hpp"

#include <string>
#include <vector>

namespace analyzer {

struct Competency {
    Template wording;
    std::string name;
    std::size_t times = 0;                 ///< its cue words stand in the posting
    std::vector<std::size_t> requirements; ///< whose words in the posting hold a cue
    std::vector<std::size_t> deeds;        ///< indexes, in text order
};

std::vector<Competency> find_competencies(const BridgeInputs& inputs, const std::vector<Deed>& deeds);

} // namespace analyzer
