// SPDX-License-Identifier: Apache-2.0
#include "reader/serve.hpp"

#include "document/frame.hpp"
#include "document/request.hpp"
#include "reader/format_modules.hpp"
#include "reader/isolated_run.hpp"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <optional>
#include <utility>

namespace analyzer {
namespace {

constexpr int client = STDIN_FILENO;

bool receive(void* data, std::size_t size) {
    char* bytes = static_cast<char*>(data);
    while (size > 0) {
        const ssize_t got = recv(client, bytes, size, MSG_WAITALL);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool answer(std::string_view frame) {
    while (!frame.empty()) {
        const ssize_t sent = send(client, frame.data(), frame.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        frame.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// Which reader is needed is found out in the child; the guess before that may be wrong once.
std::string read_isolated(const ReadRequest& request, FormatModules& modules, const Sandbox* sandbox) {
    modules.load_for(request.bytes);
    std::optional<std::string> frame = run_isolated(request, modules.formats(), sandbox);
    if (frame) return std::move(*frame);
    modules.load_all();
    frame = run_isolated(request, modules.formats(), sandbox);
    if (frame) return std::move(*frame);
    return encode_frame(Error{"reader-missing",
                              "the part of the program that reads this kind of file is not there", "",
                              "install backstory-pdf.so and backstory-formats.so beside backstory-reader"});
}

} // namespace

int serve(bool sandboxed) {
    // An interrupt is for the client, which ends this process by closing the socket.
    std::signal(SIGINT, SIG_IGN);
    Sandbox sandbox;
    const bool confined = !sandboxed || sandbox.prepare();
    FormatModules modules;
    std::string name;
    std::string bytes;
    for (RequestHead head; receive(&head, sizeof head);) {
        if (!is_valid(head)) return 1;
        name.resize(head.name_bytes);
        bytes.resize(head.document_bytes);
        if (!receive(name.data(), name.size()) || !receive(bytes.data(), bytes.size())) return 1;
        std::string frame;
        if (confined) {
            frame =
                read_isolated({bytes, name, head.limits, client}, modules, sandboxed ? &sandbox : nullptr);
        } else {
            frame = encode_frame(Error{"sandbox-violation", "this system does not let the reader be confined",
                                       "", "use --no-sandbox if you trust the files"});
        }
        if (!answer(frame)) return 0;
    }
    return 0;
}

} // namespace analyzer
