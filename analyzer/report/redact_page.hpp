// A page without what is personal: every string of it through the redactor. In: a page, a redactor. Out: the page with marks.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "redact/redactor.hpp"
#include "report/page.hpp"

namespace analyzer {

Page redact_page(Page page, const Redactor& redactor);

} // namespace analyzer
