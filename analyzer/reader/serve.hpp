// The reader's life: takes requests from the socket on standard input and answers each with one frame, until the
// client closes its end. In: whether to confine the children. Out: the exit status.
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace analyzer {

int serve(bool sandboxed);

} // namespace analyzer
