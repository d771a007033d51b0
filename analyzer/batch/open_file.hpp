// Opens files of folders that nobody vouches for: part by part, never through a link, never waiting for a
// pipe or a device. In: a path, of which the first `root_bytes` were named by a person (links in them are
// followed). Out: an open regular file and its state, or the Error that says why not: not-found,
// not-permitted, not-a-file, a-link.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"

#include <sys/stat.h>

#include <string>

namespace analyzer {

/// An open file; closes with it.
class Descriptor {
  public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int get() const { return number_; }
    int release() {
        const int number = number_;
        number_ = -1;
        return number;
    }

  private:
    int number_;
};

struct OpenFile {
    Descriptor descriptor;
    struct stat state = {};
};

/// `allow_folder`: a folder is fine too.
Result<OpenFile> open_file(const std::string& path, std::size_t root_bytes, bool allow_folder = false);

/// Why something with this mode is not read, or that it cannot be opened for this errno.
Error no_regular_file(mode_t mode, const std::string& name);
Error cannot_open(int number, const std::string& name);

} // namespace analyzer
