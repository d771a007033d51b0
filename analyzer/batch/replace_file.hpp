// A file that appears whole or not at all: written beside its place, brought to the disk, renamed, the
// folder's entry synced. Example:  ReplacedFile file("out/ranking.csv");  file.write(text);  if (auto failed
// = file.finish()) return *failed;
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/open_file.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace analyzer {

class ReplacedFile {
  public:
    explicit ReplacedFile(std::string path);
    ~ReplacedFile(); ///< takes away what was not finished
    ReplacedFile(const ReplacedFile&) = delete;
    ReplacedFile& operator=(const ReplacedFile&) = delete;

    /// After a failure the rest is ignored; finish() tells.
    void write(std::string_view bytes);
    std::optional<Error> finish();

  private:
    void flush();

    std::string path_;
    std::string partial_;
    Descriptor file_;
    std::string buffer_;
    int failure_ = 0; ///< errno
};

/// Brings the entry of a new or renamed file to the disk.
void sync_folder_of(const std::string& path);

std::optional<Error> replace_file(const std::string& path, std::string_view content);

} // namespace analyzer
