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
#include <numeric>

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

/// One that is worked on and the rest in wait: at some milliseconds each they outlast the caller's wait for the disk (10 to 20 ms),
/// and are few enough to be worked off soon after an interrupt.
constexpr std::size_t tasks_a_worker = 4;

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
        if (!worker.tasks.empty()) kill(worker.id, SIGKILL);
        while (waitpid(worker.id, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    worker = Worker();
}

bool WorkerPool::has_room() const {
    return std::any_of(workers_.begin(), workers_.end(),
                       [](const Worker& worker) { return worker.tasks.size() < tasks_a_worker; });
}

std::size_t WorkerPool::in_flight() const {
    return std::accumulate(workers_.begin(), workers_.end(), std::size_t{0},
                           [](std::size_t sum, const Worker& worker) { return sum + worker.tasks.size(); });
}

void WorkerPool::give(std::uint32_t task) {
    give(*std::min_element(workers_.begin(), workers_.end(),
                           [](const Worker& a, const Worker& b) { return a.tasks.size() < b.tasks.size(); }),
         task);
}

void WorkerPool::give(Worker& worker, std::uint32_t task) {
    if (worker.id < 0) start(worker);
    if (worker.tasks.empty()) worker.deadline = Clock::now() + longest_task_;
    worker.tasks.push_back(task);
    // A worker that is gone shows when its answer is waited for.
    if (worker.id > 0)
        static_cast<void>(send_all(worker.socket, reinterpret_cast<const char*>(&task), sizeof task));
}

void WorkerPool::finish(Worker& worker, Outcome::Ending ending, std::string answer,
                        std::vector<Outcome>& outcomes) const {
    outcomes.push_back({worker.tasks.front(), ending, std::move(answer)});
    worker.tasks.pop_front();
    worker.deadline = Clock::now() + longest_task_;
}

bool WorkerPool::receive(Worker& worker, std::vector<Outcome>& outcomes) const {
    char block[65'536];
    const ssize_t got = recv(worker.socket, block, sizeof block, MSG_DONTWAIT);
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) return true;
    if (got <= 0) return false;
    std::string& answers = worker.answers;
    answers.append(block, static_cast<std::size_t>(got));
    Length length = 0;
    while (answers.size() >= sizeof length) {
        std::memcpy(&length, answers.data(), sizeof length);
        if (answers.size() - sizeof length < length) break;
        finish(worker, Outcome::Ending::answered, answers.substr(sizeof length, length), outcomes);
        answers.erase(0, sizeof length + length);
    }
    return true;
}

void WorkerPool::replace(Worker& worker, Outcome::Ending ending, std::vector<Outcome>& outcomes) {
    finish(worker, ending, {}, outcomes);
    const std::deque<std::uint32_t> waited = worker.tasks;
    end(worker);
    for (const std::uint32_t task : waited) give(worker, task);
}

std::vector<Outcome> WorkerPool::wait(std::chrono::milliseconds longest) {
    std::vector<Outcome> outcomes;
    std::vector<pollfd> waiting;
    for (const Worker& worker : workers_)
        waiting.push_back({worker.tasks.empty() ? -1 : worker.socket, POLLIN, 0});
    const int ready = poll(waiting.data(), waiting.size(), static_cast<int>(longest.count()));
    for (std::size_t i = 0; i < workers_.size(); ++i) {
        Worker& worker = workers_[i];
        if (worker.tasks.empty()) continue;
        const bool gone = worker.id < 0 || // could not be forked
                          (ready > 0 && waiting[i].revents != 0 && !receive(worker, outcomes));
        if (gone) {
            replace(worker, Outcome::Ending::died, outcomes);
        } else if (!worker.tasks.empty() && Clock::now() >= worker.deadline) {
            replace(worker, Outcome::Ending::late, outcomes);
        }
    }
    return outcomes;
}

} // namespace analyzer
