// SPDX-License-Identifier: Apache-2.0
#include "reader/serve.hpp"

#include "document/frame.hpp"
#include "document/request.hpp"
#include "reader/isolated_run.hpp"
#include "reader/warm_up.hpp"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

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

} // namespace

int serve(std::span<const Format> formats, bool sandboxed) {
    // An interrupt is for the client, which ends this process by closing the socket.
    std::signal(SIGINT, SIG_IGN);
    Sandbox sandbox;
    const bool confined = !sandboxed || sandbox.prepare();
    WarmUp warm_up;
    std::string name;
    std::string bytes;
    for (RequestHead head; receive(&head, sizeof head);) {
        if (!is_valid(head)) return 1;
        name.resize(head.name_bytes);
        bytes.resize(head.document_bytes);
        if (!receive(name.data(), name.size()) || !receive(bytes.data(), bytes.size())) return 1;
        std::string frame;
        if (confined) {
            warm_up.prepare_for(bytes, formats);
            frame = run_isolated({bytes, name, head.limits, client}, formats, sandboxed ? &sandbox : nullptr);
        } else {
            frame = encode_frame(Error{"sandbox-violation", "this system does not let the reader be confined", "",
                                       "use --no-sandbox if you trust the files"});
        }
        if (!answer(frame)) return 0;
    }
    return 0;
}

} // namespace analyzer
