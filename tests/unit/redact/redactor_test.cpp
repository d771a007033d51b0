// SPDX-License-Identifier: Apache-2.0
#include "redact/redactor.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

/// A redactor for a text and the values that were found in it.
Redactor redactor_of(const std::string& text, const std::vector<std::pair<Personal, std::string>>& values,
                     const std::string& place = {}) {
    Document document;
    document.text = text;
    document.links.push_back({{}, "https://www.example.org/in/ada-marlow?x=1"});
    Contact contact;
    contact.location.value = place;
    std::vector<PersonalSpan> spans;
    for (const auto& [kind, value] : values) {
        const std::size_t at = text.find(value);
        EXPECT_NE(at, std::string::npos) << value;
        spans.push_back({kind, span_of(at, at + value.size())});
    }
    return Redactor(document, contact, spans);
}

Redactor ada() {
    return redactor_of("Will O'Brien-Marlow\nPhone: +44 (0)7700 900123 | will@example.org\n12 High Street, "
                       "Leeds LS1 4DY\nBorn 3 May 1990",
                       {{Personal::name, "Will O'Brien-Marlow"},
                        {Personal::name, "Will"},
                        {Personal::name, "Marlow"},
                        {Personal::address, "Phone: "},
                        {Personal::phone, "+44 (0)7700 900123"},
                        {Personal::email, "will@example.org"},
                        {Personal::address, "12 High Street, Leeds LS1 4DY"},
                        {Personal::birth_date, "3 May 1990"}},
                       "Leeds");
}

TEST(Redactor, LeavesMarksForWhatIsPersonal) {
    const struct {
        const char* text;
        const char* redacted;
    } cases[] = {
        {"Will O'Brien-Marlow led a team", "[name] led a team"},
        {"WILL O\u2019BRIEN MARLOW", "[name]"},
        {"Mr Marlow will train; Will trained", "Mr [name] will train; [name] trained"},
        {"marlow", "marlow"},
        {"Will", "[name]"},
        {"see will@exam", "see [email]"},
        {"Write to will@example.org.", "Write to [email]."},
        {"WILL@EXAMPLE.ORG", "[email]"},
        {"Call +44 (0)7700 900123 now", "Call [phone] now"},
        {"Phone: 5 lines installed", "Phone: 5 lines installed"},
        {"at 12 High Street,\n Leeds LS1 4DY, born 3 May 1990", "at [address], born [birth-date]"},
        {"worked in Leeds", "worked in [address]"},
        {"at 12 High Stre", "at [address]"},
        {"see https://www.example.org/in/ada-marlow and example.org/in/ada-marlow", "see [link] and [link]"},
        {"3 years, 2 teams", "3 years, 2 teams"},
        {"", ""},
    };
    const Redactor redactor = ada();
    for (const auto& c : cases) EXPECT_EQ(redactor.apply(c.text), c.redacted);
}

TEST(Redactor, TakesNamesOutOfPathsInAnyWriting) {
    EXPECT_EQ(ada().apply_to_path("/cv/will-obrien_marlowCV2.pdf"), "/cv/[name]-o[name]_[name]CV2.pdf");
    EXPECT_EQ(ada().apply_to_path("resume.pdf"), "resume.pdf");
}

TEST(Redactor, TakesNothingOutUnlessTold) {
    EXPECT_TRUE(Redactor().empty());
    EXPECT_EQ(Redactor().apply("Will Marlow, will@example.org"), "Will Marlow, will@example.org");
    EXPECT_EQ(Redactor().apply_to_path("will.pdf"), "will.pdf");
}

} // namespace
} // namespace analyzer
