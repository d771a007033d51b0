// Shows that the sandbox holds on this machine: a child that tries what no document may bring about must fail or die.
// In: nothing. Out: one line a probe on standard output; true if all went as they must. For `backstory-reader --self-test`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace analyzer {

bool run_self_test();

} // namespace analyzer
