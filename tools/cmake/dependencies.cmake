# The libraries and what each is for; tools/setup.sh installs them.
find_package(PkgConfig REQUIRED)
find_package(Boost REQUIRED COMPONENTS program_options regex)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)     # DOCX and ODT packages
pkg_check_modules(pugixml REQUIRED IMPORTED_TARGET pugixml)   # their XML
pkg_check_modules(libxml2 REQUIRED IMPORTED_TARGET libxml-2.0) # HTML
pkg_check_modules(libcmark REQUIRED IMPORTED_TARGET libcmark) # Markdown
pkg_check_modules(libseccomp REQUIRED IMPORTED_TARGET libseccomp) # the reader's sandbox
pkg_check_modules(poppler REQUIRED IMPORTED_TARGET poppler)   # PDF, linked by backstory-reader alone
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)   # batch --sqlite
pkg_check_modules(nettle REQUIRED IMPORTED_TARGET nettle)     # SHA-256
find_package(ZLIB REQUIRED) # checksums of a batch's records
find_path(RAPIDJSON_INCLUDE rapidjson/document.h REQUIRED)
find_path(STEMMER_INCLUDE libstemmer.h REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)

add_library(stemmer INTERFACE)
target_include_directories(stemmer SYSTEM INTERFACE ${STEMMER_INCLUDE})
target_link_libraries(stemmer INTERFACE ${STEMMER_LIBRARY})
add_library(rapidjson INTERFACE)
target_include_directories(rapidjson SYSTEM INTERFACE ${RAPIDJSON_INCLUDE})
