// SPDX-License-Identifier: Apache-2.0
#include "batch/open_file.hpp"

#include "batch/entry.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace analyzer {
namespace {

constexpr int reading = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;

} // namespace

Descriptor::~Descriptor() {
    if (number_ >= 0) close(number_);
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        if (number_ >= 0) close(number_);
        number_ = other.release();
    }
    return *this;
}

Error cannot_open(int number, const std::string& name) {
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {"not-found", "there is no such file", name, "check the name and the folder"};
    case EACCES:
    case EPERM:
        return {"not-permitted", "the file may not be read", name,
                "give yourself read permission, or copy it"};
    case ELOOP:
        return {"a-link", "this is a link, and links are not followed", name, "name the file itself"};
    case ENXIO:
    case ENODEV:
        return {"not-a-file", "this is not a regular file", name, "give a document"};
    default:
        return {"not-found", std::string("the file cannot be opened (") + std::strerror(number) + ")", name,
                "check the name"};
    }
}

Error no_regular_file(mode_t mode, const std::string& name) {
    if (S_ISLNK(mode)) return cannot_open(ELOOP, name);
    const char* kind = S_ISDIR(mode)    ? "a folder"
                       : S_ISFIFO(mode) ? "a pipe"
                       : S_ISSOCK(mode) ? "a socket"
                                        : "a device";
    return {"not-a-file", std::string("this is ") + kind + ", not a file", name,
            "nothing to do if it holds no résumé"};
}

Result<OpenFile> open_file(const std::string& path, std::size_t root_bytes, bool allow_folder) {
    const std::string name = printable_path(path);
    if (path.empty() || path.find('\0') != std::string::npos) return cannot_open(ENOENT, name);
    OpenFile file;
    file.descriptor = Descriptor(open(path.substr(0, root_bytes).c_str(), reading));
    for (std::size_t at = root_bytes; file.descriptor.get() >= 0 && at < path.size();) {
        if (path[at] == '/') {
            ++at;
            continue;
        }
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string part = path.substr(at, end - at);
        const int below = openat(file.descriptor.get(), part.c_str(), reading | O_NOFOLLOW);
        const int failure = errno;
        file.descriptor = Descriptor(below);
        errno = failure;
        at = end;
    }
    if (file.descriptor.get() < 0 || fstat(file.descriptor.get(), &file.state) != 0)
        return cannot_open(errno, name);
    const mode_t mode = file.state.st_mode;
    if (!S_ISREG(mode) && !(allow_folder && S_ISDIR(mode))) return no_regular_file(mode, name);
    return file;
}

} // namespace analyzer
