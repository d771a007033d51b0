// SPDX-License-Identifier: Apache-2.0
#include "batch/walk.hpp"

#include "batch/open_file.hpp"
#include "batch/read_lines.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <tuple>

namespace analyzer {
namespace {

constexpr int deepest = 64;

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool holds_records(std::string_view path) {
    return ends_with(path, ".ndjson") || ends_with(path, ".jsonl");
}

std::string joined(const std::string& folder, const std::string& name) {
    return ends_with(folder, "/") ? folder + name : folder + "/" + name;
}

class Walker {
  public:
    explicit Walker(const WalkOptions& options) : options_(options) {}

    void walk_named(const std::string& named) {
        // "a/./b" and "a//b" are one name; ".." stays, for it may lead elsewhere than it seems.
        const bool folds = named.find("..") == std::string::npos;
        std::string path = folds ? std::filesystem::path(named).lexically_normal().string() : named;
        while (path.size() > 1 && ends_with(path, "/")) path.pop_back();
        root_bytes_ = path.size();
        Result<OpenFile> file = open_file(path, root_bytes_, true);
        if (!file) return refuse(path, file.error());
        if (S_ISDIR(file->state.st_mode)) return walk_folder(std::move(file->descriptor), path, 0);
        add_file(path, file->state, std::move(file->descriptor));
    }

    Walk take() {
        std::vector<BatchEntry>& entries = walk_.entries;
        const auto key = [](const BatchEntry& entry) { return std::tie(entry.path, entry.line); };
        std::sort(entries.begin(), entries.end(), [&](const BatchEntry& a, const BatchEntry& b) {
            return std::tuple_cat(key(a), std::tie(a.root_bytes)) <
                   std::tuple_cat(key(b), std::tie(b.root_bytes));
        });
        entries.erase(std::unique(entries.begin(), entries.end(),
                                  [&](const BatchEntry& a, const BatchEntry& b) { return key(a) == key(b); }),
                      entries.end());
        for (BatchEntry& entry : entries) entry.name = entry_name(entry);
        std::vector<Refusal>& refusals = walk_.refusals;
        std::sort(refusals.begin(), refusals.end(),
                  [](const Refusal& a, const Refusal& b) { return a.name < b.name; });
        refusals.erase(std::unique(refusals.begin(), refusals.end(),
                                   [](const Refusal& a, const Refusal& b) { return a.name == b.name; }),
                       refusals.end());
        return std::move(walk_);
    }

  private:
    void refuse(const std::string& path, Error error) {
        error.where = printable_path(path);
        walk_.refusals.push_back({error.where, std::move(error)});
    }

    void walk_folder(Descriptor folder, const std::string& path, int depth) {
        struct stat state = {};
        if (fstat(folder.get(), &state) != 0) return refuse(path, cannot_open(errno, path));
        const std::pair<dev_t, ino_t> identity{state.st_dev, state.st_ino};
        if (std::count(options_.left_out.begin(), options_.left_out.end(), identity) > 0) return;
        const int number = folder.release();
        DIR* listing = fdopendir(number);
        if (listing == nullptr) return refuse(path, cannot_open(errno, path));
        std::vector<std::string> names;
        errno = 0;
        while (const dirent* item = readdir(listing)) {
            const std::string name = item->d_name;
            if (name != "." && name != "..") names.push_back(name);
            errno = 0;
        }
        if (errno != 0)
            refuse(path, {"not-permitted", "the folder cannot be listed to its end", "", "check the disk"});
        std::sort(names.begin(), names.end());
        for (const std::string& name : names) walk_item(number, name, joined(path, name), depth);
        closedir(listing);
    }

    void walk_item(int folder, const std::string& name, const std::string& path, int depth) {
        struct stat state = {};
        if (fstatat(folder, name.c_str(), &state, AT_SYMLINK_NOFOLLOW) != 0)
            return refuse(path, cannot_open(errno, path));
        if (S_ISREG(state.st_mode)) return add_file(path, state, Descriptor());
        if (!S_ISDIR(state.st_mode)) return refuse(path, no_regular_file(state.st_mode, path));
        if (!options_.recursive) {
            ++walk_.folders_not_entered;
            return;
        }
        if (depth + 1 >= deepest) {
            return refuse(path, {"too-deep",
                                 "folders are entered " + std::to_string(deepest) + " deep and no deeper", "",
                                 "name the folder itself"});
        }
        Descriptor below(
            openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
        if (below.get() < 0) return refuse(path, cannot_open(errno, path));
        walk_folder(std::move(below), path, depth + 1);
    }

    void add_file(const std::string& path, const struct stat& state, Descriptor file) {
        if (holds_records(path)) return add_records(path, std::move(file));
        if (static_cast<std::uint64_t>(std::max<off_t>(state.st_size, 0)) > options_.limits.input_bytes) {
            const std::string limit = std::to_string(options_.limits.input_bytes / 1'000'000) + " MB";
            return refuse(path, {"too-large", "the file is larger than " + limit, "", "give a smaller file"});
        }
        BatchEntry entry;
        entry.path = path;
        entry.root_bytes = static_cast<std::uint32_t>(root_bytes_);
        walk_.entries.push_back(std::move(entry));
    }

    void add_records(const std::string& path, Descriptor file) {
        if (file.get() < 0) {
            Result<OpenFile> opened = open_file(path, root_bytes_);
            if (!opened) return refuse(path, opened.error());
            file = std::move(opened->descriptor);
        }
        LineReader reader(file.get(), 64);
        FileLine line;
        for (std::uint32_t number = 1; reader.next(line); ++number) {
            if (line.text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            BatchEntry entry;
            entry.path = path;
            entry.root_bytes = static_cast<std::uint32_t>(root_bytes_);
            entry.line = number;
            entry.line_begin = line.begin;
            entry.line_bytes = static_cast<std::uint32_t>(std::min<std::uint64_t>(line.bytes, UINT32_MAX));
            walk_.entries.push_back(std::move(entry));
        }
        if (reader.failed())
            refuse(path, {"not-permitted", "the file cannot be read to its end", "", "check the disk"});
    }

    const WalkOptions& options_;
    std::size_t root_bytes_ = 0;
    Walk walk_;
};

} // namespace

Walk walk_paths(const std::vector<std::string>& paths, const WalkOptions& options) {
    Walker walker(options);
    for (const std::string& path : paths) walker.walk_named(path);
    return walker.take();
}

} // namespace analyzer
