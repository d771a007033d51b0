// Everything one check found, by value or by reference to what outlives it; the writers turn it into JSON or
// text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/bridge.hpp"
#include "bridge/pack.hpp"
#include "document/document.hpp"
#include "findings/finding.hpp"
#include "lexicon/lexicon.hpp"
#include "match/match.hpp"
#include "parse/posting.hpp"
#include "parse/resume.hpp"
#include "redact/redactor.hpp"
#include "score/gap.hpp"
#include "score/score.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace analyzer {

/// A document and what names it in a report.
struct SourceFile {
    std::string path;
    std::string sha256;
    std::size_t bytes = 0;
    Document document;
};

/// unreadable: the résumé's text holds no words to screen; nothing_to_screen: the posting asks for none.
/// Neither has numbers.
enum class Status : std::uint8_t { scored, unreadable, nothing_to_screen };
const char* status_name(Status status);

struct Report {
    const Lexicon& lexicon;
    const SourceFile& resume_file;
    const SourceFile& posting_file;
    std::string as_of; ///< ISO day
    Screen screen = Screen::standard;
    bool sandboxed = true;
    Status status = Status::scored;
    Resume resume;
    Posting posting;
    std::vector<Match> matches; ///< same index as the posting's requirements
    Score score;
    std::vector<Gap> gaps;
    Bridge bridge;
    std::vector<Finding> findings;      ///< gravest first
    std::vector<std::string> rules_off; ///< ids of the rules about the file that were turned off
    std::optional<InterviewPack> pack;  ///< where one was asked for
    Redactor redactor;                  ///< what the writers take out; nothing unless asked for
    std::vector<std::string> surplus;   ///< terms the résumé has and the posting does not ask for
};

/// Percent with one decimal, as every writer prints ratios.
double percent(double ratio);
/// A requirement as people are told of it: in the posting's own words.
std::string requirement_name(const Report& report, std::size_t requirement);
const Gate* gate_of(const Report& report, std::size_t requirement);

} // namespace analyzer
