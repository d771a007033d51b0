// Makes the page of an interview pack, in the order in which a person needs its parts: stories to have
// ready, backstory points, questions to expect, ways out when stumped, questions to ask, the road to
// somebody inside, what to send afterwards. In: a report with a pack. Out: a page; printed, it fits four
// sheets of A4. Sentences come from lexicons/wording.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/page.hpp"
#include "report/report.hpp"

namespace analyzer {

Page prep_page(const Report& report);

} // namespace analyzer
