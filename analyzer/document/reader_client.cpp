// SPDX-License-Identifier: Apache-2.0
#include "document/reader_client.hpp"

#include "document/frame.hpp"
#include "document/request.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <vector>

extern char** environ;

namespace analyzer {
namespace {

using Clock = std::chrono::steady_clock;

/// Seconds past the reader's own wall limit before the reader itself counts as stuck.
constexpr int grace_seconds = 5;

std::string own_folder() {
    std::vector<char> path(4'096);
    const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
    if (size <= 0) return ".";
    const std::string program(path.data(), static_cast<std::size_t>(size));
    return program.substr(0, program.rfind('/'));
}

std::string reader_program(const ReaderOptions& options) {
    if (!options.program.empty()) return options.program;
    if (const char* named = std::getenv("BACKSTORY_READER"); named != nullptr && *named != '\0') return named;
    return own_folder() + "/backstory-reader";
}

bool send_all(int socket, const void* data, std::size_t size) {
    const char* bytes = static_cast<const char*>(data);
    while (size > 0) {
        const ssize_t sent = send(socket, bytes, size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        bytes += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

enum class Received { all, closed, late };

Received receive_all(int socket, char* data, std::size_t size, Clock::time_point deadline) {
    while (size > 0) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) return Received::late;
        pollfd waiting = {socket, POLLIN, 0};
        const int ready = poll(&waiting, 1, static_cast<int>(left));
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0) return Received::late;
        const ssize_t got = recv(socket, data, size, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return Received::closed;
        data += got;
        size -= static_cast<std::size_t>(got);
    }
    return Received::all;
}

} // namespace

/// The running helper: its process id and our end of the socket to it. Ends with this object.
struct ReaderClient::Process {
    pid_t id = -1;
    int socket = -1;

    Process() = default;
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process() {
        if (socket >= 0) close(socket); // the helper ends at the end of its input
        if (id > 0) {
#ifndef BACKSTORY_SANITIZED // there the helper must end by itself for the leak check
            kill(id, SIGKILL);
#endif
            while (waitpid(id, nullptr, 0) < 0 && errno == EINTR) {
            }
        }
    }

    bool start(const std::string& program, bool sandbox) {
        int ends[2] = {-1, -1};
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return false;
        socket = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
        std::string name = program;
        std::string serve = "--serve";
        std::string open = "--no-sandbox";
        char* arguments[] = {name.data(), serve.data(), sandbox ? nullptr : open.data(), nullptr};
        const int failed = posix_spawn(&id, program.c_str(), &actions, &attributes, arguments, environ);
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
        close(ends[1]);
        if (failed != 0) id = -1;
        return failed == 0;
    }
};

ReaderClient::ReaderClient(ReaderOptions options) : options_(std::move(options)) {}
ReaderClient::~ReaderClient() = default;
ReaderClient::ReaderClient(ReaderClient&&) noexcept = default;
ReaderClient& ReaderClient::operator=(ReaderClient&&) noexcept = default;

Result<Document> ReaderClient::read_file(const std::string& path) {
    const Result<std::string> bytes = load_file(path, options_.limits);
    if (!bytes) return bytes.error();
    return read_bytes(*bytes, path == "-" ? "standard input" : path);
}

Result<Document> ReaderClient::read_bytes(std::string_view bytes, std::string_view name) {
    const std::string where(name);
    if (bytes.empty()) return Error{"empty", "the file is empty", where, "give a file with text in it"};
    if (bytes.size() > options_.limits.input_bytes)
        return Error{"too-large", "the file is larger than the limit", where, "give a smaller file"};
    if (!process_) {
        const std::string program = reader_program(options_);
        auto process = std::make_unique<Process>();
        if (!process->start(program, options_.sandbox))
            return Error{"reader-missing", "the program that reads documents cannot be started", program,
                         "install backstory-reader beside backstory, or set BACKSTORY_READER"};
        process_ = std::move(process);
    }
    RequestHead head;
    const std::string_view sent_name =
        name.substr(name.size() - std::min<std::size_t>(name.size(), request_name_limit));
    head.name_bytes = static_cast<std::uint32_t>(sent_name.size());
    head.document_bytes = bytes.size();
    head.limits = options_.limits;

    // A helper that fails in any way is not asked again: the next document gets a fresh one.
    const auto give_up = [&](Error error) {
        error.where = where;
        process_.reset();
        return Result<Document>(std::move(error));
    };
    const Error crashed = {"crashed", "the reader ended while reading the file", "",
                           "save the file again from your word processor and try that copy"};
    const int socket = process_->socket;
    if (!send_all(socket, &head, sizeof head) || !send_all(socket, sent_name.data(), sent_name.size()) ||
        !send_all(socket, bytes.data(), bytes.size()))
        return give_up(crashed);
    const auto deadline = Clock::now() + std::chrono::seconds(options_.limits.wall_seconds + grace_seconds);
    const Error late = {"timeout", "reading the file took too long", "", "save it again in a simpler form"};

    std::string frame(frame_header_bytes, '\0');
    Received state = receive_all(socket, frame.data(), frame.size(), deadline);
    if (state != Received::all) return give_up(state == Received::late ? late : crashed);
    const Result<std::size_t> size = frame_payload_size(frame, options_.limits.frame_bytes);
    if (!size) return give_up(size.error());
    frame.resize(frame_header_bytes + *size);
    state = receive_all(socket, frame.data() + frame_header_bytes, *size, deadline);
    if (state != Received::all) return give_up(state == Received::late ? late : crashed);
    Result<Result<Document>> decoded = decode_frame(frame);
    if (!decoded) return give_up(decoded.error());
    if (!*decoded) {
        Error error = decoded->error();
        error.where = where;
        return error;
    }
    return std::move(*decoded);
}

} // namespace analyzer
