// Makes the page of one check for the person whose résumé it is. In: a report. Out: a page: the two numbers
// and what they mean, what to do first, hard conditions, the other gaps by gain, what a screen found and
// where, backstory points, questions to ask. Every sentence comes from lexicons/wording; a list that is cut
// says where the rest stands.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/page.hpp"
#include "report/report.hpp"
#include "score/what_if.hpp"

namespace analyzer {

/// `what_if`: null, or what to add before the foot.
Page gap_page(const Report& report, const WhatIf* what_if = nullptr);

} // namespace analyzer
