// SPDX-License-Identifier: Apache-2.0
#include "parse/resume.hpp"

#include <algorithm>

namespace analyzer {

const char* section_kind_name(SectionKind kind) {
    switch (kind) {
    case SectionKind::contact:
        return "contact";
    case SectionKind::summary:
        return "summary";
    case SectionKind::work:
        return "work";
    case SectionKind::education:
        return "education";
    case SectionKind::skills:
        return "skills";
    case SectionKind::languages:
        return "languages";
    case SectionKind::certificates:
        return "certificates";
    case SectionKind::projects:
        return "projects";
    case SectionKind::volunteering:
        return "volunteering";
    case SectionKind::publications:
        return "publications";
    case SectionKind::awards:
        return "awards";
    case SectionKind::interests:
        return "interests";
    case SectionKind::references:
        return "references";
    case SectionKind::courses:
        return "courses";
    case SectionKind::memberships:
        return "memberships";
    case SectionKind::other:
        return "other";
    }
    return "other";
}

const Section* Resume::section_at(std::uint32_t offset) const {
    const auto after =
        std::upper_bound(sections.begin(), sections.end(), offset, [](std::uint32_t at, const Section& s) {
            return at < (s.heading.empty() ? s.body.begin : s.heading.begin);
        });
    return after == sections.begin() ? nullptr : &*(after - 1);
}

const Position* Resume::position_at(std::uint32_t offset) const {
    const Position* found = nullptr;
    for (const Position& position : positions) {
        if (position.whole.begin <= offset && offset < position.whole.end) found = &position;
    }
    return found;
}

} // namespace analyzer
