// Reads the profile that Europass attaches to its PDFs: SkillsPassport XML (Europass XML 3, 2013 to 2020) and Candidate
// XML (over HR-XML, since 2020). In: the bytes of the attachment, UTF-8. Out: its values under the paths of JSON Resume
// ("work/0/position"), dates as ISO, descriptions a line each; nothing where the XML is no Europass profile. Birth date,
// gender, nationality, disability and pictures are never taken. Errors: those of load_utf8_xml, and unknown-encoding.
// Source: the schemas' documentation (europass-unofficial/europass-schema-docs; Europass XML Schema 3.4).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/limits.hpp"
#include "text/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct ProfileValue {
    std::string path;
    std::string value;

    bool operator==(const ProfileValue&) const = default;
};

Result<std::vector<ProfileValue>> read_europass(std::string_view xml, const Limits& limits);

} // namespace analyzer
