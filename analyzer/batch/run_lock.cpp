// SPDX-License-Identifier: Apache-2.0
#include "batch/run_lock.hpp"

#include "batch/entry.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace analyzer {
namespace {

bool same_file(int descriptor, const std::string& path) {
    struct stat ours = {};
    struct stat named = {};
    return fstat(descriptor, &ours) == 0 && stat(path.c_str(), &named) == 0 && ours.st_ino == named.st_ino &&
           ours.st_dev == named.st_dev;
}

Error in_use(int descriptor, const std::string& folder) {
    std::string who(200, '\0');
    const ssize_t got = pread(descriptor, who.data(), who.size(), 0);
    who.resize(static_cast<std::size_t>(got > 0 ? got : 0));
    if (who.empty()) who = "an unnamed process";
    return {"output-in-use", "another run writes to this folder (" + who + ")", printable_path(folder),
            "wait until it has ended, or give another --output"};
}

} // namespace

Result<RunLock> RunLock::take(const std::string& folder, const std::string& who) {
    const std::string path = folder + "/.lock";
    for (;;) {
        Descriptor file(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (file.get() < 0) {
            return Error{"not-written",
                         std::string("the folder cannot be written to (") + std::strerror(errno) + ")",
                         printable_path(folder), "give another --output"};
        }
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        if (fcntl(file.get(), F_OFD_SETLK, &lock) != 0) {
            if (errno == EAGAIN || errno == EACCES) return in_use(file.get(), folder);
            return Error{"not-written",
                         std::string("the folder cannot be locked (") + std::strerror(errno) + ")",
                         printable_path(folder), "give an --output on a local disk"};
        }
        if (!same_file(file.get(), path))
            continue; // its holder took it away between our opening and our locking
        if (ftruncate(file.get(), 0) != 0 || pwrite(file.get(), who.data(), who.size(), 0) < 0) {
            // Only the words for others are missing; a full disk shows where it matters.
        }
        return RunLock(std::move(file), path);
    }
}

RunLock::~RunLock() {
    if (descriptor_.get() >= 0) unlink(path_.c_str());
}

} // namespace analyzer
