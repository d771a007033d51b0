// SPDX-License-Identifier: Apache-2.0
#include "batch/walk.hpp"
#include "text/sha256.hpp"
#include "unit/batch/scratch.hpp"

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <unistd.h>

namespace analyzer {
namespace {

using testing::ElementsAre;

std::vector<std::string> names_of(const Walk& walk, const Scratch& scratch) {
    std::vector<std::string> names;
    for (const BatchEntry& entry : walk.entries)
        names.push_back(entry_name(entry).substr(scratch.path.size() + 1));
    return names;
}

std::vector<std::string> refusals_of(const Walk& walk, const Scratch& scratch) {
    std::vector<std::string> names;
    for (const Refusal& refusal : walk.refusals)
        names.push_back(refusal.name.substr(scratch.path.size() + 1) + " " + refusal.error.code);
    return names;
}

TEST(PrintablePath, IsUtf8AndCanBeUndone) {
    EXPECT_EQ(printable_path("caf\xC3\xA9.txt"), "caf\xC3\xA9.txt");
    EXPECT_EQ(printable_path("caf\xE9.txt"), "caf\\xE9.txt");
    EXPECT_EQ(printable_path("a\\xE9"), "a\\\\xE9");
    EXPECT_EQ(printable_path("\xFF\xFE"), "\\xFF\\xFE");
}

TEST(Walk, GoesInOneOrderWhateverThePathsAre) {
    const Scratch scratch;
    for (const char* name : {"b.txt", "a.pdf", ".hidden", "in/c.txt"}) scratch.write(name, "x");
    WalkOptions options;
    EXPECT_THAT(names_of(walk_paths({scratch.path}, options), scratch),
                ElementsAre(".hidden", "a.pdf", "b.txt"));
    EXPECT_EQ(walk_paths({scratch.path}, options).folders_not_entered, 1U);
    options.recursive = true;
    const Walk all = walk_paths({scratch.path}, options);
    EXPECT_THAT(names_of(all, scratch), ElementsAre(".hidden", "a.pdf", "b.txt", "in/c.txt"));
    const Walk mixed = walk_paths(
        {scratch / "in//c.txt", scratch.path + "/", scratch / "./b.txt", scratch / "b.txt"}, options);
    EXPECT_EQ(names_of(mixed, scratch), names_of(all, scratch));
}

TEST(Walk, FollowsNoLinkBelowWhatWasNamed) {
    const Scratch scratch;
    scratch.write("real/a.txt", "x");
    ASSERT_EQ(symlink("a.txt", (scratch / "real/link.txt").c_str()), 0);
    ASSERT_EQ(symlink("..", (scratch / "real/up").c_str()), 0);
    ASSERT_EQ(symlink("real", (scratch / "named").c_str()), 0);
    ASSERT_EQ(mkfifo((scratch / "real/pipe").c_str(), 0600), 0);
    WalkOptions options;
    options.recursive = true;
    const Walk walk = walk_paths({scratch / "named"}, options);
    EXPECT_THAT(names_of(walk, scratch), ElementsAre("named/a.txt"));
    EXPECT_THAT(refusals_of(walk, scratch),
                ElementsAre("named/link.txt a-link", "named/pipe not-a-file", "named/up a-link"));
    EXPECT_THAT(refusals_of(walk_paths({scratch / "nowhere"}, options), scratch),
                ElementsAre("nowhere not-found"));

    // A folder of the path is swapped for a link after the walk.
    std::filesystem::rename(scratch / "real/a.txt", scratch / "a.txt");
    ASSERT_EQ(symlink("../a.txt", (scratch / "real/a.txt").c_str()), 0);
    const Result<Loaded> loaded = load_entry(walk.entries.front(), options.limits);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, "a-link");
}

TEST(Walk, LeavesTheResultsOut) {
    const Scratch scratch;
    scratch.write("out/reports.ndjson", "x");
    scratch.write("a.txt", "x");
    struct stat state = {};
    ASSERT_EQ(stat((scratch / "out").c_str(), &state), 0);
    EXPECT_THAT(names_of(walk_paths({scratch.path}, {true, {}, {{state.st_dev, state.st_ino}}}), scratch),
                ElementsAre("a.txt"));
}

TEST(Walk, TakesTheLinesOfRecords) {
    const Scratch scratch;
    scratch.write("file.txt", "from a file");
    const std::string path_line = R"({"id":3,"path":")" + (scratch / "file.txt") + "\"}";
    scratch.write("pool.ndjson", "{\"id\":\"a\",\"text\":\"one\"}\n\n{\"id\":2}\n" + path_line);
    const Walk walk = walk_paths({scratch / "pool.ndjson"}, {});
    EXPECT_THAT(names_of(walk, scratch), ElementsAre("pool.ndjson:1", "pool.ndjson:3", "pool.ndjson:4"));
    const Result<Loaded> text = load_entry(walk.entries[0], {});
    ASSERT_TRUE(text);
    EXPECT_EQ(text->bytes, "one");
    EXPECT_EQ(text->id, "a");
    EXPECT_EQ(text->sha256, sha256("one"));
    const Result<Loaded> bad = load_entry(walk.entries[1], {});
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, "bad-line");
    EXPECT_EQ(bad.error().where, entry_name(walk.entries[1]));
    const Result<Loaded> file = load_entry(walk.entries[2], {});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->bytes, "from a file");
    EXPECT_EQ(file->id, "3");
}

} // namespace
} // namespace analyzer
