// Reads one item of a posting: what it asks for, how strongly, and which of it are alternatives.
// In: the item with the role of its part. Out: demands in text order, with group numbers counted on from `groups`.
// Example: "3+ years with Kafka or RabbitMQ" in a required part -> experience and two tools in one group.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/asked.hpp"
#include "parse/posting_stance.hpp"

namespace analyzer {

/// `before`: the item before it, null for the first.
std::vector<Asked> read_item(const PostingText& text, const PostingItem& item, const PostingItem* before,
                             const ItemStance& stance, std::uint32_t& groups);

} // namespace analyzer
