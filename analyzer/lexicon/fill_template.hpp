// Fills the slots of a wording: "{asked}" takes the slot's value, "{a asked}" puts "a" or "an" before it,
// "{Asked}" gives it a capital, "{count:story/stories}" chooses by number, the first for 1. A wording with a
// slot that has no value is not used at all: nothing half-said, no brace left over. Example: fill("Show {a
// tool} you know", {{"tool","ERP system"}}) == "Show an ERP system you know".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace analyzer {

using Slots = std::map<std::string, std::string, std::less<>>;

std::optional<std::string> fill_template(std::string_view wording, const Slots& slots);

} // namespace analyzer
