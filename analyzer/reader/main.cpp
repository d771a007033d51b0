// The program backstory-reader: started by ReaderClient with --serve, never by hand.
// SPDX-License-Identifier: Apache-2.0
#include "reader/serve.hpp"

#include <unistd.h>

#include <string_view>

int main(int count, char** arguments) {
    bool serves = false;
    bool sandboxed = true;
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        serves |= argument == "--serve";
        sandboxed &= argument != "--no-sandbox";
    }
    if (!serves) {
        constexpr std::string_view usage =
            "backstory-reader " BACKSTORY_VERSION ": reads documents for backstory; run 'backstory read FILE' instead\n";
        const ssize_t ignored = write(STDERR_FILENO, usage.data(), usage.size());
        return ignored < 0 ? 3 : 2;
    }
    const int status = analyzer::serve(sandboxed);
#ifndef BACKSTORY_SANITIZED
    _exit(status); // tearing down the libraries would only cost the client time
#endif
    return status;
}
