// SPDX-License-Identifier: Apache-2.0
#include "batch/replace_file.hpp"

#include "batch/entry.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace analyzer {
namespace {

constexpr std::size_t buffer_bytes = 1 << 20;

} // namespace

ReplacedFile::ReplacedFile(std::string path)
    : path_(std::move(path)), partial_(path_ + ".partial"),
      file_(open(partial_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666)) {
    if (file_.get() < 0) failure_ = errno;
}

ReplacedFile::~ReplacedFile() {
    if (file_.get() >= 0) unlink(partial_.c_str());
}

void ReplacedFile::flush() {
    std::string_view left = buffer_;
    while (!left.empty() && failure_ == 0) {
        const ssize_t written = ::write(file_.get(), left.data(), left.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) {
            failure_ = written < 0 ? errno : ENOSPC;
        } else {
            left.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    buffer_.clear();
}

void ReplacedFile::write(std::string_view bytes) {
    buffer_ += bytes;
    if (buffer_.size() >= buffer_bytes) flush();
}

std::optional<Error> ReplacedFile::finish() {
    flush();
    if (failure_ == 0 && fsync(file_.get()) != 0) failure_ = errno;
    if (failure_ == 0 && std::rename(partial_.c_str(), path_.c_str()) != 0) failure_ = errno;
    if (failure_ != 0) {
        const bool full = failure_ == ENOSPC || failure_ == EDQUOT || failure_ == EFBIG;
        return Error{full ? "disk-full" : "not-written",
                     full ? "the disk is full"
                          : std::string("the file cannot be written (") + std::strerror(failure_) + ")",
                     printable_path(path_),
                     "free some space and give the same command again: it goes on from there"};
    }
    file_ = Descriptor();
    sync_folder_of(path_);
    return std::nullopt;
}

void sync_folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const Descriptor entry(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (entry.get() >= 0) fsync(entry.get());
}

std::optional<Error> replace_file(const std::string& path, std::string_view content) {
    ReplacedFile file(path);
    file.write(content);
    return file.finish();
}

} // namespace analyzer
