// SPDX-License-Identifier: Apache-2.0
#include "report/write_sarif.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

TEST(FileUri, EncodesWhatAUriCannotHold) {
    const struct {
        const char* path;
        const char* uri;
    } cases[] = {
        {"resume.pdf", "resume.pdf"},
        {"../my files/r\xC3\xA9sum\xC3\xA9 #1.pdf", "../my%20files/r%C3%A9sum%C3%A9%20%231.pdf"},
        {"/home/a/b.pdf", "file:///home/a/b.pdf"},
        {"a:b?c%20.pdf", "a%3Ab%3Fc%2520.pdf"},
        {"not\xFFutf8\n.txt", "not%FFutf8%0A.txt"},
    };
    for (const auto& c : cases) EXPECT_EQ(file_uri(c.path), c.uri);
}

} // namespace
} // namespace analyzer
