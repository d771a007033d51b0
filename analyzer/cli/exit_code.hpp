// Exit codes of the program; part of the outside contract.
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace analyzer {

enum class ExitCode : int {
    ran = 0,
    under_limit = 1,   ///< coverage below --fail-under
    could_not_run = 2, ///< bad usage, unreadable input, nothing to screen, bad lexicon
    some_unread = 3,   ///< batch: some inputs could not be read
    interrupted = 130,
};

} // namespace analyzer
