// SPDX-License-Identifier: Apache-2.0
#include "batch/worker_pool.hpp"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace analyzer {
namespace {

using Clock = std::chrono::steady_clock;
using Length = std::uint64_t;

/// Address space of a worker: many times what the longest text allowed needs. A sanitizer reserves terabytes of it.
#ifdef BACKSTORY_SANITIZED
constexpr rlim_t worker_memory = RLIM_INFINITY;
#else
constexpr rlim_t worker_memory = 2'000'000'000;
#endif

bool send_all(int socket, const char* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t sent = send(socket, bytes, size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        bytes += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

[[noreturn]] void be_worker(int socket, pid_t parent, const MakeWork& make_work) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1);
    // An interrupt from the terminal reaches all processes; the parent alone decides when to end.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGTERM, SIG_DFL);
    const rlimit memory = {worker_memory, worker_memory};
    setrlimit(RLIMIT_AS, &memory);
    const rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    {
        const Work work = make_work();
        std::uint32_t task = 0;
        while (recv(socket, &task, sizeof task, MSG_WAITALL) == sizeof task) {
            const std::string answer = work(task);
            const Length length = answer.size();
            char head[sizeof length];
            std::memcpy(head, &length, sizeof length);
            if (!send_all(socket, head, sizeof head) || !send_all(socket, answer.data(), answer.size()))
                break;
        }
    }
    _exit(0);
}

} // namespace

WorkerPool::WorkerPool(std::size_t size, MakeWork make_work, std::chrono::seconds longest_task)
    : make_work_(std::move(make_work)), longest_task_(longest_task), workers_(size) {
    for (Worker& worker : workers_) start(worker);
}

WorkerPool::~WorkerPool() {
    for (Worker& worker : workers_) end(worker);
}

void WorkerPool::start(Worker& worker) {
    int ends[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return;
    const pid_t parent = getpid();
    const pid_t id = fork();
    if (id == 0) {
        close(ends[0]);
        // The ends of the others, which must see them closed when the parent is gone.
        for (const Worker& other : workers_) {
            if (other.socket >= 0) close(other.socket);
        }
        be_worker(ends[1], parent, make_work_);
    }
    close(ends[1]);
    if (id < 0) {
        close(ends[0]);
        return;
    }
    worker = Worker();
    worker.id = id;
    worker.socket = ends[0];
}

void WorkerPool::end(Worker& worker) {
    if (worker.socket >= 0) close(worker.socket);
    if (worker.id > 0) {
        // An idle one ends by itself now that its socket is closed, and ends its reader.
        if (worker.busy) kill(worker.id, SIGKILL);
        while (waitpid(worker.id, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    worker = Worker();
}

bool WorkerPool::has_idle() const {
    return std::any_of(workers_.begin(), workers_.end(), [](const Worker& worker) { return !worker.busy; });
}

std::size_t WorkerPool::busy() const {
    return static_cast<std::size_t>(
        std::count_if(workers_.begin(), workers_.end(), [](const Worker& worker) { return worker.busy; }));
}

void WorkerPool::give(std::uint32_t task) {
    Worker& worker =
        *std::find_if(workers_.begin(), workers_.end(), [](const Worker& one) { return !one.busy; });
    if (worker.id < 0) start(worker);
    worker.busy = true;
    worker.task = task;
    worker.deadline = Clock::now() + longest_task_;
    // A worker that is gone shows when its answer is waited for.
    if (worker.id > 0)
        static_cast<void>(send_all(worker.socket, reinterpret_cast<const char*>(&task), sizeof task));
}

bool WorkerPool::receive(Worker& worker, Outcome& outcome) {
    char block[65'536];
    const ssize_t got = recv(worker.socket, block, sizeof block, MSG_DONTWAIT);
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) return false;
    outcome.task = worker.task;
    if (got <= 0) {
        outcome.ending = Outcome::Ending::died;
        return true;
    }
    worker.answer.append(block, static_cast<std::size_t>(got));
    Length length = 0;
    if (worker.answer.size() < sizeof length) return false;
    std::memcpy(&length, worker.answer.data(), sizeof length);
    if (worker.answer.size() < sizeof length + length) return false;
    outcome.answer = worker.answer.substr(sizeof length);
    return true;
}

std::vector<Outcome> WorkerPool::wait(std::chrono::milliseconds longest) {
    std::vector<Outcome> outcomes;
    std::vector<pollfd> waiting;
    for (const Worker& worker : workers_) waiting.push_back({worker.busy ? worker.socket : -1, POLLIN, 0});
    const int ready = poll(waiting.data(), waiting.size(), static_cast<int>(longest.count()));
    const Clock::time_point now = Clock::now();
    for (std::size_t i = 0; i < workers_.size(); ++i) {
        Worker& worker = workers_[i];
        if (!worker.busy) continue;
        Outcome outcome;
        outcome.task = worker.task;
        bool ended = false;
        if (worker.id < 0) { // could not be forked
            outcome.ending = Outcome::Ending::died;
            ended = true;
        } else if (ready > 0 && waiting[i].revents != 0) {
            ended = receive(worker, outcome);
        }
        if (!ended && now >= worker.deadline) {
            outcome.ending = Outcome::Ending::late;
            ended = true;
        }
        if (!ended) continue;
        if (outcome.ending != Outcome::Ending::answered) end(worker);
        worker.busy = false;
        worker.answer.clear();
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

} // namespace analyzer
