// The readers, in two modules beside the program that are loaded when first needed: backstory-pdf.so (Poppler and all
// it brings) and backstory-formats.so (every other format). Loading both would cost each single run a third more time.
// A module just loaded reads a tiny built-in document at once: what libraries load on first use must be there before
// a sandbox closes, and every later child inherits it.
// In: the bytes about to be read. Out: the readers loaded so far.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/format.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

/// What a module exports under the name `backstory_formats`.
using ModuleFormats = const Format* (*)(std::size_t* count);

class FormatModules {
  public:
    /// Loads the module these bytes most likely need.
    void load_for(std::string_view bytes);
    void load_all();
    [[nodiscard]] std::span<const Format> formats() const { return formats_; }

  private:
    void load_pdf();
    void load_others();
    void load(const char* file, std::span<const std::string_view> samples);

    std::vector<Format> formats_;
    bool pdf_done_ = false;
    bool others_done_ = false;
};

} // namespace analyzer
