// SPDX-License-Identifier: Apache-2.0
#include "cli/version.hpp"

#include "lexicon/lexicon.hpp"

#include <boost/version.hpp>
#include <nettle/version.h>
#include <rapidjson/rapidjson.h>
#include <unicode/uversion.h>

#include <ostream>

namespace analyzer {

void print_versions(std::ostream& out) {
    const Lexicon& lexicon = Lexicon::built_in();
    UVersionInfo icu;
    u_getVersion(icu);
    char icu_version[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(icu, icu_version);
    out << "backstory " << BACKSTORY_VERSION << '\n'
        << "lexicon   " << lexicon.term_count() << " terms, words " << lexicon.words_hash().substr(0, 12)
        << ", rules " << lexicon.rules_hash().substr(0, 12) << '\n'
        << "libraries ICU " << icu_version << ", Boost " << BOOST_VERSION / 100000 << '.'
        << BOOST_VERSION / 100 % 1000 << ", RapidJSON " << RAPIDJSON_VERSION_STRING << ", Nettle "
        << NETTLE_VERSION_MAJOR << '.' << NETTLE_VERSION_MINOR << '\n'
        << "reader    backstory-reader (a program of its own): Poppler " << BACKSTORY_POPPLER_VERSION
        << ", libxml2 " << BACKSTORY_LIBXML2_VERSION << ", libzip " << BACKSTORY_LIBZIP_VERSION
        << ", pugixml " << BACKSTORY_PUGIXML_VERSION << ", cmark " << BACKSTORY_CMARK_VERSION << '\n';
}

} // namespace analyzer
