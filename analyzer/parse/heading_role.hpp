// The role of a heading that nobody listed: by classes of words in it ("Even nicer" wishes, "In return" gives, "What we
// don't ask" asks nothing), and where they say nothing, by the items that stand under it. In: the heading's words. Out:
// the role; nothing where no word tells. Lists: posting-heading-word/*. Example: "It would be a bonus" -> preferred.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting.hpp"
#include "parse/posting_text.hpp"

#include <optional>

namespace analyzer {

struct HeadingSense {
    PostingRole role = PostingRole::other;
    std::uint32_t words = 0; ///< how many of its words told
    bool spares = false;     ///< "What you don't need"
};

std::optional<HeadingSense> heading_sense(const PostingText& text, TokenRange words);
/// The role by the list that begins at line token `i`: demands, tasks, or other where it shows neither.
PostingRole role_of_list(const PostingText& text, std::uint32_t i);

} // namespace analyzer
