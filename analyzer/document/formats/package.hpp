// A zip package (DOCX, ODT) held in memory: parts are found by name and inflated one by one, every byte counted. In:
// the bytes of the file. Out: parts as strings; errors corrupt (damaged, overlapping entries, wrong checksum),
// encrypted, unsupported (compression), too-large (entries, bytes, ratio). Nothing is written anywhere; names are
// only compared, in lower case and with '\' read as '/'. Two entries of one name make the package corrupt.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/limits.hpp"
#include "text/result.hpp"
#include "text/warning.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

class Package {
  public:
    static Result<Package> open(std::string_view bytes, const Limits& limits);

    [[nodiscard]] bool has(std::string_view name) const;
    Result<std::string> part(std::string_view name);
    std::vector<Warning> warnings;

  private:
    struct Archive;
    struct CloseArchive {
        void operator()(Archive* archive) const;
    };
    std::unique_ptr<Archive, CloseArchive> archive_;
    std::map<std::string, std::uint64_t, std::less<>> index_;
    Limits limits_;
    std::size_t inflated_ = 0;
};

} // namespace analyzer
