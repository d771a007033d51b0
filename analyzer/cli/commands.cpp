// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"

namespace analyzer {

const std::vector<Command>& commands() {
    static const std::vector<Command> table = {
        check_command(), prep_command(),    batch_command(),   compare_command(),
        read_command(),  parse_command(),   extract_command(), stream_command(),
        audit_command(), lexicon_command(), schema_command(),
    };
    return table;
}

std::string text_option(const boost::program_options::variables_map& options, const char* name) {
    return options.count(name) ? options[name].as<std::string>() : std::string();
}

std::vector<std::string> list_option(const boost::program_options::variables_map& options, const char* name) {
    return options.count(name) ? options[name].as<std::vector<std::string>>() : std::vector<std::string>();
}

Error usage_error(std::string what, const char* command) {
    return {"usage", std::move(what), std::string("backstory ") + command,
            std::string("see `backstory ") + command + " --help`"};
}

} // namespace analyzer
