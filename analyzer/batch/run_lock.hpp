// Keeps two runs apart that write to one folder: an open-file-description lock on its file `.lock`, which
// ends with the process whatever kills it, so that none is ever stale. Fails with output-in-use and says who
// holds it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/open_file.hpp"

#include <string>

namespace analyzer {

class RunLock {
  public:
    /// `who` is written into the lock for others to read: "process 4711, since 2026-03-01 14:02:11".
    static Result<RunLock> take(const std::string& folder, const std::string& who);
    ~RunLock();
    RunLock(RunLock&&) noexcept = default;
    RunLock& operator=(RunLock&&) noexcept = default;
    /// For a forked child, which must not hold it.
    void leave() { descriptor_ = Descriptor(); }

  private:
    RunLock(Descriptor descriptor, std::string path)
        : descriptor_(std::move(descriptor)), path_(std::move(path)) {}

    Descriptor descriptor_;
    std::string path_;
};

} // namespace analyzer
