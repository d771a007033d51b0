// What the lexicon knows of one term. Views point into the lexicon's image and live as long as it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace analyzer {

/// What kind of thing a posting asks for; the contract's `kind`.
enum class Kind : std::uint8_t { skill, tool, soft, language, degree, credential, experience, title, gate };

/// Ordered from low to high, so that levels compare. `none`: no degree, or its level is unknown.
enum class DegreeLevel : std::uint8_t {
    none,
    secondary,
    certificate,
    associate,
    bachelor,
    master,
    doctorate
};

using TermIndex = std::uint32_t; ///< position of a term in its lexicon, in the order of ids
inline constexpr TermIndex no_term = std::numeric_limits<TermIndex>::max();

/// How a form stands to its term. name: another word for it; narrower: a part, kind, tool or sign of it, from which it follows;
/// beside: a neighbour without an entry of its own; never: a phrase that is something else.
enum class FormRole : std::uint8_t { name, narrower, beside, never };

struct Term {
    std::string_view id;
    std::string_view name;
    Kind kind = Kind::skill;
    DegreeLevel level = DegreeLevel::none;
    std::string_view issuer;
    std::string_view file;
    std::span<const TermIndex> implies; ///< direct ones only
    std::span<const TermIndex> near;    ///< both ways: a neighbour's neighbours include it
};

const char* kind_name(Kind kind);
std::optional<Kind> kind_named(std::string_view name);
const char* degree_level_name(DegreeLevel level); ///< "" for none
std::optional<DegreeLevel> degree_level_named(std::string_view name);

} // namespace analyzer
