// Reads one document in a child process of its own, so that whatever the document does to a parser ends there.
// In: the request, the readers, the prepared sandbox (null: limits only). Out: the frame to hand on: the child's own,
// or an error frame that says how the child ended: timeout, memory, crashed, sandbox-violation, too-large.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/format.hpp"
#include "reader/sandbox.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace analyzer {

struct ReadRequest {
    std::string_view bytes;
    std::string_view name;
    Limits limits;
    int client = -1; ///< the socket whose closing makes the answer pointless
};

/// Nothing where none of the readers is for this kind of document.
std::optional<std::string> run_isolated(const ReadRequest& request, std::span<const Format> formats,
                                        const Sandbox* sandbox);

} // namespace analyzer
