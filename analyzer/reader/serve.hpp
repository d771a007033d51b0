// The reader's life: takes requests from the socket on standard input and answers each with one frame, until the
// client closes its end. In: the readers, whether to confine the children. Out: the exit status.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/format.hpp"

#include <span>

namespace analyzer {

int serve(std::span<const Format> formats, bool sandboxed);

} // namespace analyzer
