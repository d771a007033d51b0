// The program backstory-reader: started by ReaderClient with --serve; by hand only with --self-test.
// SPDX-License-Identifier: Apache-2.0
#include "reader/self_test.hpp"
#include "reader/serve.hpp"

#include <unistd.h>

#include <string_view>

int main(int count, char** arguments) {
    bool serves = false;
    bool tests = false;
    bool sandboxed = true;
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        serves |= argument == "--serve";
        tests |= argument == "--self-test";
        sandboxed &= argument != "--no-sandbox";
    }
    if (tests) return analyzer::run_self_test() ? 0 : 1;
    if (!serves) {
        constexpr std::string_view usage =
            "backstory-reader " BACKSTORY_VERSION
            ": reads documents for backstory; run 'backstory read FILE' instead,\n"
            "or --self-test to see that the sandbox holds\n";
        const ssize_t ignored = write(STDERR_FILENO, usage.data(), usage.size());
        return ignored < 0 ? 3 : 2;
    }
    const int status = analyzer::serve(sandboxed);
#ifndef BACKSTORY_SANITIZED
    _exit(status); // tearing down the libraries would only cost the client time
#endif
    return status;
}
