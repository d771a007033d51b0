// SPDX-License-Identifier: Apache-2.0
#include "batch/run_identity.hpp"

#include <algorithm>

namespace analyzer {

std::optional<std::string> first_difference(const RunIdentity& then, const RunIdentity& now) {
    if (then.version != now.version) return "the version of the program (" + then.version + " then)";
    if (then.rules != now.rules) return "the weights";
    if (then.words != now.words) return "the word lists";
    if (then.as_of != now.as_of) return "the day to reckon from (" + then.as_of + " then)";
    if (then.screen != now.screen) return "the screen (" + then.screen + " then)";
    if (then.blind != now.blind)
        return "--blind (" + (then.blind.empty() ? "not given" : then.blind) + " then)";
    if (then.sandboxed != now.sandboxed) return std::string("--no-sandbox");
    if (then.rules_off != now.rules_off) return std::string("--without-rule");
    for (const PostingIdentity& posting : now.postings) {
        if (std::count(then.postings.begin(), then.postings.end(), posting) == 0)
            return "the posting " + posting.path;
    }
    for (const PostingIdentity& posting : then.postings) {
        if (std::count(now.postings.begin(), now.postings.end(), posting) == 0)
            return "the posting " + posting.path + ", no longer given";
    }
    return std::nullopt;
}

} // namespace analyzer
