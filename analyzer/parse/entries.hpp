// Cuts a section of dated entries (jobs, volunteering, projects) into entries: which rows are the header of each,
// which its body. An entry is known by the date in its header; lines above and below belong to it as the section's
// first entry shows. In: rows of one section. Out: entries in text order that do not overlap. Dates inside bullets
// and sentences begin nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/entry_fields.hpp"
#include "parse/find_sections.hpp"

#include <optional>
#include <vector>

namespace analyzer {

struct Entry {
    std::uint32_t first = 0;      ///< rows [first, last)
    std::uint32_t header_end = 0; ///< the header is [first, header_end)
    std::uint32_t last = 0;
    std::optional<std::uint32_t> date; ///< index into RowList::dates
    std::vector<EntryField> fields;    ///< of the header
};

enum class EntrySort : std::uint8_t { work, project };

std::vector<Entry> find_entries(const ResumeWords& words, const RowList& list, const SectionPart& part,
                                EntrySort sort);

/// Is the row a sentence or its continuation, a bullet, a label: anything but a line of an entry's header?
bool is_body_row(const ResumeWords& words, const RowList& list, std::uint32_t row,
                 std::uint32_t first_of_section);

} // namespace analyzer
