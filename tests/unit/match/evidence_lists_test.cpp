// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

/// A list whose name holds no term's id would never speak for anything.
TEST(EvidenceLists, NameTermsOfTheLexicon) {
    const Lexicon& lexicon = Lexicon::built_in();
    for (const std::string group : {"deeds", "employer"}) {
        const std::vector<ListIndex> lists = lexicon.lists_in(group);
        EXPECT_FALSE(lists.empty()) << group;
        for (const ListIndex list : lists) {
            const std::string_view id = lexicon.list_name(list).substr(group.size() + 1);
            EXPECT_TRUE(lexicon.find_term(id)) << group << "/" << id;
        }
    }
}

} // namespace
} // namespace analyzer
