// SPDX-License-Identifier: Apache-2.0
#include "document/reader_client.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace analyzer {
namespace {

class OpenFile {
  public:
    explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
    ~OpenFile() {
        if (descriptor_ > STDERR_FILENO) close(descriptor_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    [[nodiscard]] int get() const { return descriptor_; }

  private:
    int descriptor_;
};

std::string megabytes(std::size_t bytes) {
    return std::to_string(bytes / 1'000'000) + " MB";
}

Error too_large(const std::string& where, const Limits& limits) {
    return {"too-large", "the file is larger than " + megabytes(limits.input_bytes), where,
            "save it again without large pictures, or give a smaller file"};
}

Error cannot_open(const std::string& path, int number) {
    if (number == ENOENT || number == ENOTDIR)
        return {"not-found", "there is no such file", path, "check the name and the folder"};
    if (number == EACCES || number == EPERM)
        return {"not-permitted", "the file may not be read", path,
                "give yourself read permission, or copy it"};
    if (number == ENXIO || number == ENODEV)
        return {"not-a-file", "this is not a regular file", path, "give a document"};
    return {"not-found", std::string("the file cannot be opened (") + std::strerror(number) + ")", path,
            "check the name"};
}

/// Everything up to the end of input, never more than one byte past the cap.
Result<std::string> read_all(int descriptor, std::size_t expected, const std::string& where,
                             const Limits& limits) {
    std::string bytes;
    bytes.resize(std::min(expected, limits.input_bytes) + 1);
    std::size_t used = 0;
    for (;;) {
        if (used == bytes.size()) {
            if (used > limits.input_bytes) return too_large(where, limits);
            bytes.resize(std::min(bytes.size() * 2 + 65'536, limits.input_bytes + 1));
        }
        const ssize_t got = read(descriptor, bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0)
            return Error{"not-permitted", std::string("reading failed (") + std::strerror(errno) + ")", where,
                         "check the disk or copy the file"};
        if (got == 0) break;
        used += static_cast<std::size_t>(got);
    }
    if (used > limits.input_bytes) return too_large(where, limits);
    bytes.resize(used);
    if (bytes.empty()) return Error{"empty", "the file is empty", where, "give a file with text in it"};
    return bytes;
}

} // namespace

Result<std::string> load_file(const std::string& path, const Limits& limits) {
    if (path == "-") return read_all(STDIN_FILENO, 65'536, "standard input", limits);
    // A name with a NUL inside would open another file than the one named.
    if (path.empty() || path.find('\0') != std::string::npos) return cannot_open(path, ENOENT);
    // Links are followed, for a person named this path; non-blocking so that opening a pipe cannot hang.
    const OpenFile file(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.get() < 0) return cannot_open(path, errno);
    struct stat state = {};
    if (fstat(file.get(), &state) != 0) return cannot_open(path, errno);
    if (S_ISDIR(state.st_mode))
        return Error{"not-a-file", "this is a folder", path, "give a document, or use 'batch' for folders"};
    if (!S_ISREG(state.st_mode))
        return Error{"not-a-file", "this is not a regular file", path, "give a document"};
    if (state.st_size > 0 && static_cast<std::size_t>(state.st_size) > limits.input_bytes)
        return too_large(path, limits);
    return read_all(file.get(), static_cast<std::size_t>(std::max<off_t>(state.st_size, 0)), path, limits);
}

} // namespace analyzer
