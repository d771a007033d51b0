// SPDX-License-Identifier: Apache-2.0
#include "document/reader_client.hpp"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace analyzer {
namespace {

namespace fs = std::filesystem;

class ReaderClientTest : public ::testing::Test {
  protected:
    void SetUp() override {
        const std::string test = ::testing::UnitTest::GetInstance()->current_test_info()->name();
        folder_ = fs::temp_directory_path() / ("reader-client-" + std::to_string(getpid()) + test);
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    std::string write(const std::string& name, const std::string& bytes) {
        const fs::path path = folder_ / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    }
    /// A program that stands in for the reader and does what the shell lines say.
    ReaderOptions stand_in(const std::string& lines) {
        const std::string path = write("stand-in", "#!/bin/sh\n" + lines + "\n");
        fs::permissions(path, fs::perms::owner_all);
        ReaderOptions options;
        options.program = path;
        return options;
    }
    static ReaderOptions real() {
        ReaderOptions options;
        options.program = PROGRAM_FOLDER "/backstory-reader";
        return options;
    }
    fs::path folder_;
};

TEST_F(ReaderClientTest, ReadsOneDocumentAfterTheOther) {
    ReaderClient reader(real());
    for (const char* text : {"Ann Doe\nWelder\n", "Bob Roe\nNurse\n"}) {
        const Result<Document> read = reader.read_file(write("cv.txt", text));
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_EQ(read->text, text);
        EXPECT_EQ(read->media_type, MediaType::plain_text);
        EXPECT_EQ(read->lines.size(), 2U);
    }
}

TEST_F(ReaderClientTest, ReadsTheSameWithoutTheSandbox) {
    ReaderOptions open = real();
    open.sandbox = false;
    const std::string path =
        write("cv.html", "<html><body><h1>Ann Doe</h1><p>Caf&eacute; manager</p></body></html>");
    const Result<Document> confined = ReaderClient(real()).read_file(path);
    const Result<Document> free = ReaderClient(open).read_file(path);
    ASSERT_TRUE(confined) << confined.error().message;
    ASSERT_TRUE(free) << free.error().message;
    EXPECT_EQ(*confined, *free);
}

TEST_F(ReaderClientTest, TellsMissingFilesFoldersPipesAndEmptyFilesApart) {
    ReaderClient reader(real());
    const auto code = [&](const std::string& path) {
        const Result<Document> read = reader.read_file(path);
        return read ? std::string("read") : read.error().code;
    };
    EXPECT_EQ(code((folder_ / "none.pdf").string()), "not-found");
    EXPECT_EQ(code(folder_.string()), "not-a-file");
    EXPECT_EQ(code(write("empty.pdf", "")), "empty");
    EXPECT_EQ(code(std::string("a\0b", 3)), "not-found");
    const std::string pipe = (folder_ / "pipe.pdf").string();
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(code(pipe), "not-a-file");
    EXPECT_EQ(code("/dev/zero"), "not-a-file");
    fs::create_symlink(write("cv.txt", "Ann Doe\n"), folder_ / "link.txt");
    EXPECT_EQ(code((folder_ / "link.txt").string()), "read");
}

TEST_F(ReaderClientTest, RefusesWhatIsOverTheSizeLimit) {
    ReaderOptions options = real();
    options.limits.input_bytes = 100;
    ReaderClient reader(options);
    const Result<Document> read = reader.read_file(write("long.txt", std::string(101, 'a')));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, "too-large");
    EXPECT_TRUE(reader.read_file(write("short.txt", std::string(100, 'a'))));
}

TEST_F(ReaderClientTest, SaysWhenTheProgramIsMissing) {
    ReaderOptions options;
    options.program = (folder_ / "nowhere").string();
    const Result<Document> read = ReaderClient(options).read_bytes("text", "cv.txt");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, "reader-missing");
}

TEST_F(ReaderClientTest, OutlivesAReaderThatEnds) {
    ReaderClient reader(stand_in("exit 1"));
    for (int i = 0; i < 3; ++i) {
        const Result<Document> read = reader.read_bytes("text", "cv.txt");
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, "crashed");
        EXPECT_EQ(read.error().where, "cv.txt");
    }
}

TEST_F(ReaderClientTest, RefusesAnAnswerThatIsNoFrame) {
    for (const char* answer :
         {"printf 'something else entirely'", "printf 'BSF1\\377\\377\\377\\377aaaaaaaa'",
          "printf 'BSF1\\004\\000\\000\\000aaaaaaaabbbb'"}) {
        ReaderClient reader(stand_in(std::string(answer) + "; sleep 1"));
        const Result<Document> read = reader.read_bytes("text", "cv.txt");
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, "bad-frame") << answer;
    }
}

TEST_F(ReaderClientTest, SaysWhenHalfAFrameCame) {
    ReaderClient reader(stand_in("printf 'BSF1\\100\\000\\000\\000aaaaaaaabbbb'"));
    const Result<Document> read = reader.read_bytes("text", "cv.txt");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, "crashed");
}

#ifndef BACKSTORY_SANITIZED // there the sandbox is left open for the sanitizer
TEST(Reader, SandboxHoldsOnThisMachine) {
    EXPECT_EQ(std::system(PROGRAM_FOLDER "/backstory-reader --self-test"), 0);
}
#endif

} // namespace
} // namespace analyzer
