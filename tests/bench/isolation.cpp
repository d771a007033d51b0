// isolation_bench [-n ROUNDS] FILE...: what a sandboxed process a document costs over reading it in one's own process.
// Each round reads a file in-process, through a warmed helper without sandbox and through a warmed helper with it, one right
// after the other, so that a busy machine slows all three. Prints milliseconds: medians a media type, then of all files the
// median, the 90th percentile and the worst of what isolation adds. Exit 1 where its median is over 2 ms, or where the three
// read different documents. Files that cannot be read are counted and left out.
// SPDX-License-Identifier: Apache-2.0
#include "document/reader_client.hpp"
#include "reader/format_modules.hpp"
#include "reader/read_document.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace analyzer;
using Clock = std::chrono::steady_clock;

constexpr double goal_milliseconds = 2;

double at(std::vector<double> values, double part) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

template <class Read> double milliseconds(Read read) {
    const auto start = Clock::now();
    read();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

struct Times {
    std::vector<double> inside, process, sandbox, added;
};

void print(const char* name, const Times& times) {
    std::printf("%-74s %5zu %8.2f %8.2f %8.2f %8.2f\n", name, times.inside.size(), at(times.inside, 0.5),
                at(times.process, 0.5), at(times.sandbox, 0.5), at(times.added, 0.5));
}

} // namespace

int main(int count, char** arguments) {
    int rounds = 9, first = 1;
    if (count > 2 && std::string_view(arguments[1]) == "-n") {
        rounds = std::max(1, std::atoi(arguments[2]));
        first = 3;
    }
    FormatModules modules;
    modules.load_all();
    ReaderOptions confined, open;
    open.sandbox = false;
    ReaderClient with(confined), without(open);

    std::map<std::string, Times> types;
    Times all;
    int left_out = 0, different = 0;
    for (int i = first; i < count; ++i) {
        const std::string path = arguments[i];
        const Result<std::string> bytes = load_file(path, confined.limits);
        // The first read of each loads what its reader needs.
        const Result<Document> warm = bytes ? with.read_bytes(*bytes, path) : Result<Document>(bytes.error());
        if (!warm) {
            ++left_out;
            continue;
        }
        const auto read_here = [&] {
            return read_document(*bytes, path, confined.limits, modules.formats());
        };
        const Result<Document> here = read_here(), process = without.read_bytes(*bytes, path);
        if (!here || !process || !(*here == *warm) || !(*process == *warm)) {
            ++different;
            std::printf("%s: read otherwise without the sandbox\n", path.c_str());
        }
        Times file;
        for (int round = 0; round < rounds; ++round) {
            file.inside.push_back(milliseconds([&] { static_cast<void>(read_here()); }));
            file.process.push_back(
                milliseconds([&] { static_cast<void>(without.read_bytes(*bytes, path)); }));
            file.sandbox.push_back(milliseconds([&] { static_cast<void>(with.read_bytes(*bytes, path)); }));
        }
        const double inside = at(file.inside, 0.5), sandbox = at(file.sandbox, 0.5);
        for (Times* times : {&types[media_type_name(warm->media_type)], &all}) {
            times->inside.push_back(inside);
            times->process.push_back(at(file.process, 0.5));
            times->sandbox.push_back(sandbox);
            times->added.push_back(sandbox - inside);
        }
    }
    std::printf("%-74s %5s %8s %8s %8s %8s\n", "ms, median", "files", "inside", "process", "sandbox",
                "added");
    for (const auto& [name, times] : types) print(name.c_str(), times);
    print("all", all);
    const double median = at(all.added, 0.5);
    std::printf("isolation adds %.2f ms a document (median; goal %.0f), 90th percentile %.2f, worst %.2f; %d "
                "files not "
                "readable, %d read otherwise\n",
                median, goal_milliseconds, at(all.added, 0.9), at(all.added, 1), left_out, different);
    return median > goal_milliseconds || different > 0 || all.added.empty() ? 1 : 0;
}
