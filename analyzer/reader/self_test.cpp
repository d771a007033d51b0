// SPDX-License-Identifier: Apache-2.0
#include "reader/self_test.hpp"

#include "reader/sandbox.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <string>

namespace analyzer {
namespace {

constexpr int refused = 10; ///< exit status of a probe that was told no
constexpr int done = 11;    ///< of one that got through

int answer(bool got_through) {
    return got_through ? done : refused;
}

int work() {
    void* memory = std::malloc(1'000'000);
    const bool worked = memory != nullptr;
    std::free(memory);
    return answer(worked);
}
int open_file() {
    return answer(open("/etc/passwd", O_RDONLY) >= 0);
}
int write_file() {
    return answer(open("/tmp/backstory-self-test", O_WRONLY | O_CREAT, 0600) >= 0);
}
int open_socket() {
    return answer(socket(AF_INET, SOCK_STREAM, 0) >= 0);
}
int start_program() {
    std::string name = "/bin/true";
    char* arguments[] = {name.data(), nullptr};
    char* environment[] = {nullptr};
    return answer(execve(name.c_str(), arguments, environment) == 0);
}
int start_process() {
    return answer(fork() >= 0);
}
int signal_parent() {
    return answer(kill(getppid(), 0) == 0);
}
int map_code() {
    return answer(mmap(nullptr, 4'096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1,
                       0) != MAP_FAILED);
}
int take_memory() {
    void* memory = std::malloc(600'000'000);
    const bool got = memory != nullptr;
    std::free(memory);
    return answer(got);
}
int spin() {
    while (getpid() > 0) {
    }
    return done;
}

struct Probe {
    const char* name;
    int (*run)();
    bool allowed;
};

constexpr std::array probes = {
    Probe{"work in memory", work, true},
    Probe{"read another file", open_file, false},
    Probe{"write a file", write_file, false},
    Probe{"open a socket", open_socket, false},
    Probe{"start a program", start_program, false},
    Probe{"start a process", start_process, false},
    Probe{"signal its parent", signal_parent, false},
    Probe{"make memory executable", map_code, false},
    Probe{"take 600 MB", take_memory, false},
    Probe{"run on after its time", spin, false},
};

bool gets_through(const Probe& probe, const Sandbox& sandbox, const Limits& limits) {
    const pid_t child = fork();
    if (child == 0) {
        if (!sandbox.enter(limits)) _exit(1);
        _exit(probe.run());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == done;
}

} // namespace

bool run_self_test() {
    Limits limits;
    limits.cpu_seconds = 1;
    Sandbox sandbox;
    if (!sandbox.prepare()) return false;
    bool all = true;
    for (const Probe& probe : probes) {
        const bool through = gets_through(probe, sandbox, limits);
        const bool right = through == probe.allowed;
        all = all && right;
        const std::string line = std::string(right ? "ok    " : "WRONG ") + probe.name +
                                 (through ? ": got through\n" : ": stopped\n");
        if (write(STDOUT_FILENO, line.data(), line.size()) < 0) return false;
    }
    return all;
}

} // namespace analyzer
