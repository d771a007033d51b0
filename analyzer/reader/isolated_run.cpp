// SPDX-License-Identifier: Apache-2.0
#include "reader/isolated_run.hpp"

#include "document/frame.hpp"
#include "reader/read_document.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <exception>
#include <new>
#include <stdexcept>

namespace analyzer {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t complaint_bytes = 4'096;
constexpr int exit_no_sandbox = 70;
constexpr int exit_no_reader = 71;

Error out_of_memory() {
    return {"memory", "reading the file needs more memory than allowed", "",
            "save it again without large pictures or embedded files"};
}

Error crashed() {
    return {"crashed", "the reader ended while reading the file", "",
            "save the file again from your word processor and try that copy"};
}

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::string frame_of(const ReadRequest& request, std::span<const Format> formats) {
    try {
        const Result<Document> read = read_document(request.bytes, request.name, request.limits, formats);
        if (!read && read.error().code == no_reader_code) _exit(exit_no_reader);
        return encode_frame(read);
    } catch (const std::bad_alloc&) {
        return encode_frame(out_of_memory());
    } catch (const std::length_error&) {
        return encode_frame(out_of_memory());
    } catch (const std::exception&) {
        return encode_frame(crashed());
    }
}

[[noreturn]] void be_child(const ReadRequest& request, std::span<const Format> formats,
                           const Sandbox* sandbox, pid_t parent, int answer, int complaints) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1);
#ifdef BACKSTORY_SANITIZED // there the report goes where it always goes
    static_cast<void>(complaints);
#else
    dup2(complaints, STDERR_FILENO);
#endif
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nothing >= 0) {
        dup2(nothing, STDIN_FILENO);
        dup2(nothing, STDOUT_FILENO);
    }
    const bool held = sandbox != nullptr ? sandbox->enter(request.limits) : limit_resources(request.limits);
    if (!held) _exit(exit_no_sandbox);
    const bool sent = write_all(answer, frame_of(request, formats));
    _exit(sent ? 0 : 1);
}

struct Pipe {
    int out = -1;
    int in = -1;

    bool make(int flags) {
        int ends[2] = {-1, -1};
        if (pipe2(ends, flags) != 0) return false;
        out = ends[0];
        in = ends[1];
        return true;
    }
    void close_in() {
        if (in >= 0) close(in);
        in = -1;
    }
    Pipe() = default;
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() {
        close_in();
        if (out >= 0) close(out);
    }
};

enum class Ending { finished, late, too_long, client_gone };

/// Collects the child's answer until it closes its end, the time is up, the answer is too long, or nobody waits for it.
Ending collect(int answer, const ReadRequest& request, std::string& frame) {
    const auto deadline = Clock::now() + std::chrono::seconds(request.limits.wall_seconds);
    const std::size_t cap = request.limits.frame_bytes + frame_header_bytes;
    char block[65'536];
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) return Ending::late;
        // No event is asked of the client: its hanging up is always told, a next request may wait.
        pollfd waiting[2] = {{answer, POLLIN, 0}, {request.client, 0, 0}};
        if (poll(waiting, 2, static_cast<int>(left)) < 0 && errno != EINTR) return Ending::late;
        if ((waiting[1].revents & (POLLHUP | POLLERR)) != 0) return Ending::client_gone;
        if (waiting[0].revents == 0) continue;
        const ssize_t got = read(answer, block, sizeof block);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return Ending::finished;
        frame.append(block, static_cast<std::size_t>(got));
        if (frame.size() > cap) return Ending::too_long;
    }
}

bool is_whole(const std::string& frame, const Limits& limits) {
    const Result<std::size_t> size = frame_payload_size(frame, limits.frame_bytes);
    return size && frame.size() == frame_header_bytes + *size;
}

/// What the libraries said last; Poppler ends the process itself when memory runs out, after one line that says so.
std::string last_complaint(int complaints) {
    std::string text(complaint_bytes, '\0');
    const ssize_t got = read(complaints, text.data(), text.size());
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return text;
}

Error error_of_death(int status, const std::string& complaint) {
    if (WIFSIGNALED(status)) {
        switch (WTERMSIG(status)) {
        case SIGXCPU:
            return {"timeout", "reading the file takes too much processor time", "",
                    "save it again in a simpler form"};
        case SIGSYS:
            return {"sandbox-violation", "the file made the reader try something forbidden", "",
                    "do not trust this file; ask for it as plain text"};
        case SIGKILL:
            return out_of_memory();
        case SIGABRT:
            if (complaint.find("Out of memory") != std::string::npos ||
                complaint.find("bad_alloc") != std::string::npos)
                return out_of_memory();
            if (complaint.find("Bogus memory allocation") != std::string::npos)
                return {"corrupt", "the file states impossible sizes", "",
                        "save it again from the program that made it"};
            break;
        default:
            break;
        }
        return crashed();
    }
    if (WEXITSTATUS(status) == exit_no_sandbox)
        return {"sandbox-violation", "this system does not let the reader be confined", "",
                "use --no-sandbox if you trust the files"};
    return crashed();
}

} // namespace

std::optional<std::string> run_isolated(const ReadRequest& request, std::span<const Format> formats,
                                        const Sandbox* sandbox) {
    Pipe answer;
    Pipe complaints;
    const Error no_process = {"crashed", "no process could be started to read the file", "",
                              "close other programs and try again"};
    if (!answer.make(O_CLOEXEC) || !complaints.make(O_CLOEXEC | O_NONBLOCK)) return encode_frame(no_process);
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child < 0) return encode_frame(no_process);
    if (child == 0) be_child(request, formats, sandbox, parent, answer.in, complaints.in);
    answer.close_in();
    complaints.close_in();

    std::string frame;
    const Ending ending = collect(answer.out, request, frame);
    if (ending != Ending::finished) kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (ending == Ending::late)
        return encode_frame(
            Error{"timeout", "reading the file took too long", "", "save it again in a simpler form"});
    if (ending == Ending::too_long)
        return encode_frame(Error{"too-large", "the file holds more text than can be handed on", "",
                                  "give a shorter document"});
    if (is_whole(frame, request.limits)) return frame;
    if (WIFEXITED(status) && WEXITSTATUS(status) == exit_no_reader) return std::nullopt;
    return encode_frame(error_of_death(status, last_complaint(complaints.out)));
}

} // namespace analyzer
