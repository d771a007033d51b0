// Reads documents through the `backstory-reader` program, which parses untrusted bytes in a process of its own.
// In: the bytes of a file (or its path). Out: the Document, or an Error whose code tells outcomes apart: not-found,
// not-a-file, empty, too-large, unsupported, encrypted, corrupt, no-text, unknown-encoding, too-complex, timeout, memory,
// crashed, sandbox-violation, bad-frame, reader-missing.
// Example:  ReaderClient reader({});  Result<Document> resume = reader.read_file("resume.pdf");
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "document/limits.hpp"
#include "text/result.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace analyzer {

struct ReaderOptions {
    std::string program; ///< path of backstory-reader; empty: beside this program, or $BACKSTORY_READER
    bool sandbox = true; ///< off only for --no-sandbox, which every report then states
    Limits limits = {};
};

/// One helper process, started at the first read and kept for the next ones. Not for several threads at once.
class ReaderClient {
  public:
    explicit ReaderClient(ReaderOptions options);
    ~ReaderClient();
    ReaderClient(ReaderClient&&) noexcept;
    ReaderClient& operator=(ReaderClient&&) noexcept;

    Result<Document> read_file(const std::string& path);
    Result<Document> read_bytes(std::string_view bytes, std::string_view name);

  private:
    struct Process;
    ReaderOptions options_;
    std::unique_ptr<Process> process_;
};

/// The bytes of a regular file, opened without following into devices or pipes; "-" is standard input.
Result<std::string> load_file(const std::string& path, const Limits& limits);

} // namespace analyzer
