// What the process that parses one document may still do: use the memory and time it was given, read the bytes it
// already has, answer on the descriptors it already holds. Prepared once, entered by each child after the fork.
// In: limits. Out: false where the kernel refuses a part that must hold (resource limits, no-new-privileges, seccomp).
// Landlock is an extra: where the kernel has it, Poppler's character maps may be opened; else nothing may be opened.
// Example:  Sandbox sandbox; sandbox.prepare();  /* in the child */ if (!sandbox.enter(limits)) _exit(1);
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/limits.hpp"

#include <vector>

struct sock_filter;

namespace analyzer {

class Sandbox {
  public:
    Sandbox();
    ~Sandbox();
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    /// Builds the filter and the Landlock rules; false if that fails.
    bool prepare();
    /// For the child alone, and for good.
    [[nodiscard]] bool enter(const Limits& limits) const;

  private:
    std::vector<sock_filter> filter_;
    int landlock_rules_ = -1;
};

/// The limits that hold with and without the sandbox: memory, processor time, no core file.
bool limit_resources(const Limits& limits);

} // namespace analyzer
