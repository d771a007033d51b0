// The commands, one file each; commands() in commands.cpp is their table.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.hpp"

namespace analyzer {

Command audit_command();
Command batch_command();
Command check_command();
Command prep_command();
Command compare_command();
Command read_command();
Command parse_command();
Command extract_command();
Command stream_command();
Command lexicon_command();
Command schema_command();

} // namespace analyzer
