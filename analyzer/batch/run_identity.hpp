// What makes two runs one: the postings, the word lists, the version, the options that a number depends on.
// It is the first record of reports.ndjson; a run whose identity differs never adds to that file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace analyzer {

struct PostingIdentity {
    std::string path; ///< printable
    std::string sha256;
    std::string title;
    std::string company;

    bool operator==(const PostingIdentity&) const = default;
};

struct RunIdentity {
    std::string version; ///< of the program
    std::string rules;   ///< SHA-256 of the weights
    std::string words;   ///< SHA-256 of terms, lists and sentences
    std::string as_of;   ///< ISO day
    std::string screen;
    std::string blind; ///< what a blind run takes out: "person", "person, schools", ...; empty: nothing
    bool sandboxed = true;
    std::vector<PostingIdentity> postings; ///< sorted by path
    std::vector<std::string> rules_off;    ///< ids of the findings' rules that were turned off

    bool operator==(const RunIdentity&) const = default;
};

/// What differs first, as words for a sentence ("the word lists", "the posting nurse.txt"); nothing if they
/// are equal.
std::optional<std::string> first_difference(const RunIdentity& then, const RunIdentity& now);

} // namespace analyzer
