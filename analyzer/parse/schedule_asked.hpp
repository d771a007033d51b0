// Reads when and how often one must be there: "Sunday to Thursday, start 19:00", "five mornings a week", "one week on call in
// six", "3 pm to 1 am". In: an item. Out: gates that overlap nothing asked yet. Lists: posting-schedule/*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/asked.hpp"

namespace analyzer {

void read_schedules(const PostingText& text, TokenRange item, std::vector<Asked>& asked);
/// "Rotating shifts between 8am and 8pm, one Saturday in three" is one condition: joins what stands side by side.
void join_schedules(const PostingText& text, std::vector<Asked>& asked);
/// Does a sentence begin with a schedule, as a plain condition of the job does?
bool begins_with_schedule(const PostingText& text, TokenRange item);

} // namespace analyzer
