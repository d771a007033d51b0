// SPDX-License-Identifier: Apache-2.0
#include "reader/sandbox.hpp"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>

namespace analyzer {
namespace {

// A sanitizer reserves terabytes of address space, and its report needs calls that the filter forbids.
#ifdef BACKSTORY_SANITIZED
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

/// What parsing needs once everything is loaded.
constexpr std::array allowed = {
    SCMP_SYS(read),         SCMP_SYS(write),          SCMP_SYS(readv),
    SCMP_SYS(writev),       SCMP_SYS(close),          SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),   SCMP_SYS(lseek),          SCMP_SYS(pread64),
    SCMP_SYS(munmap),       SCMP_SYS(mremap),         SCMP_SYS(madvise),
    SCMP_SYS(brk),          SCMP_SYS(futex),          SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigprocmask), SCMP_SYS(exit),
    SCMP_SYS(exit_group),   SCMP_SYS(clock_gettime),  SCMP_SYS(gettimeofday),
    SCMP_SYS(time),         SCMP_SYS(getrandom),      SCMP_SYS(getpid),
    SCMP_SYS(gettid),       SCMP_SYS(getrusage),      SCMP_SYS(sched_yield),
    SCMP_SYS(sigaltstack),
};

/// What no reader has a reason to try: the attempt itself is the finding, so it ends the process.
constexpr std::array deadly = {
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(clone),
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(kill),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(pivot_root),
    SCMP_SYS(chroot),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(bpf),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(keyctl),
    SCMP_SYS(init_module),
    SCMP_SYS(finit_module),
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat),
    SCMP_SYS(chmod),
    SCMP_SYS(fchmodat),
    SCMP_SYS(open_by_handle_at),
};

/// A condition on a call's third argument.
scmp_arg_cmp third(scmp_compare compare, scmp_datum_t a, scmp_datum_t b) {
    return {2, compare, a, b};
}

bool add_rules(scmp_filter_ctx filter, bool may_open) {
    int failed = 0;
    for (const int call : allowed) failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    for (const int call : deadly) failed |= seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, call, 0);
    const scmp_arg_cmp no_code = third(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, no_code);
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, no_code);
    // abort() needs it; the process id is not known yet, so its one useful signal is what is let through.
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, third(SCMP_CMP_EQ, SIGABRT, 0));
    if (may_open) {
        const scmp_arg_cmp read_only = third(SCMP_CMP_MASKED_EQ, O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY);
        failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, read_only);
        failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(getdents64), 0);
    } else {
        failed |= seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(openat), 0);
    }
    failed |= seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(open), 0);
    return failed == 0;
}

/// The filter as the kernel's own instructions, so that a child installs it in one call instead of building it.
std::vector<sock_filter> build_filter(bool may_open) {
    std::vector<sock_filter> program;
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(ENOSYS));
    if (filter == nullptr) return program;
    // As a tree the filter is searched in a few steps; the kernel does so for every call there is when a child installs it.
    seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    const int store = memfd_create("filter", MFD_CLOEXEC);
    if (store >= 0 && add_rules(filter, may_open) && seccomp_export_bpf(filter, store) == 0) {
        const off_t size = lseek(store, 0, SEEK_END);
        program.resize(static_cast<std::size_t>(size) / sizeof(sock_filter));
        if (pread(store, program.data(), static_cast<std::size_t>(size), 0) != size) program.clear();
    }
    if (store >= 0) close(store);
    seccomp_release(filter);
    return program;
}

/// Rules that leave reading below Poppler's and the C library's data and nothing else; -1 where there is no Landlock.
int build_landlock() {
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) return -1;
    constexpr std::uint64_t first_version = (1ULL << 13) - 1; // every file access of the first Landlock
    const landlock_ruleset_attr attributes = {.handled_access_fs = first_version |
                                                                   (version >= 2 ? 1ULL << 13 : 0) |
                                                                   (version >= 3 ? 1ULL << 14 : 0)};
    const long rules = syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (rules < 0) return -1;
    for (const char* path :
         {"/usr/share/poppler", "/usr/lib/x86_64-linux-gnu/gconv", "/usr/lib/aarch64-linux-gnu/gconv"}) {
        const int folder = open(path, O_PATH | O_CLOEXEC);
        if (folder < 0) continue;
        const landlock_path_beneath_attr beneath = {.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE |
                                                                      LANDLOCK_ACCESS_FS_READ_DIR,
                                                    .parent_fd = folder};
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
        close(folder);
    }
    return static_cast<int>(rules);
}

bool limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
    const rlimit value = {soft, hard};
    return setrlimit(resource, &value) == 0;
}

} // namespace

bool limit_resources(const Limits& limits) {
    bool held = limit(RLIMIT_CORE, 0, 0);
    if (!sanitized) held &= limit(RLIMIT_AS, limits.memory_bytes, limits.memory_bytes);
    held &= limit(RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 1);
    return held;
}

Sandbox::Sandbox() = default;

Sandbox::~Sandbox() {
    if (landlock_rules_ >= 0) close(landlock_rules_);
}

bool Sandbox::prepare() {
    if (sanitized) return true;
    landlock_rules_ = build_landlock();
    filter_ = build_filter(landlock_rules_ >= 0);
    return !filter_.empty();
}

bool Sandbox::enter(const Limits& limits) const {
    if (!limit_resources(limits)) return false;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
    if (sanitized) return true;
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    bool held = limit(RLIMIT_FSIZE, 0, 0);
    held &= limit(RLIMIT_NOFILE, 16, 16);
    held &= limit(RLIMIT_NPROC, 0, 0);
    if (!held) return false;
    if (landlock_rules_ >= 0 && syscall(SYS_landlock_restrict_self, landlock_rules_, 0) != 0) return false;
    const sock_fprog program = {static_cast<unsigned short>(filter_.size()),
                                const_cast<sock_filter*>(filter_.data())};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

} // namespace analyzer
