// The XML attached to a PDF, held against a page. Whatever it says, the page stays as it was, and what is kept of it
// either stands on the page or is hidden.
// SPDX-License-Identifier: Apache-2.0
#include "document/formats/europass.hpp"
#include "demand.hpp"
#include "document/formats/attached_profile.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace analyzer;
    static const std::string page = "Ida Moss\nQuay Lead\nMoss & Tide\n03/2019 – now\nCafé, C++ and ﬁling\n";
    const Result<std::vector<ProfileValue>> read = read_europass(fuzz::as_text(data, size), {});
    if (!read) return 0;
    Document document;
    document.text = page;
    keep_attached(document, *read);
    fuzz::demand(document.text == page && document.lines.empty(), "the page stays as it was");
    for (const Field& field : document.attached) {
        fuzz::demand_fits(field.span, page, "attached value");
        fuzz::demand(field.span.empty() != field.value.empty(), "words of the page, or a date");
    }
    fuzz::demand_sound(document);
    return 0;
}
