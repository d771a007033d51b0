// Writes the id of a record of an NDJSON stream as it came: string, whole number, or null where none could be read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/input_records.hpp"
#include "report/json_writer.hpp"

namespace analyzer {

/// The member "id" of the object being written.
void write_record_id(JsonWriter& json, const RecordId& id);

} // namespace analyzer
