// Reads a tiny built-in document of the kind that is about to be read, in the helper itself and once a kind: what
// libraries load on first use must be there before the sandbox closes, and every later child inherits it.
// In: the first bytes of the request (only looked at for "%PDF-"). Out: nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/format.hpp"

#include <span>
#include <string_view>

namespace analyzer {

class WarmUp {
  public:
    void prepare_for(std::string_view bytes, std::span<const Format> formats);

  private:
    bool pdf_done_ = false;
    bool others_done_ = false;
};

} // namespace analyzer
