// lexicon_compiler FOLDER IMAGE: compiles a folder of .lex files into the image that the build links in.
// SPDX-License-Identifier: Apache-2.0
#include "lexicon/compile_lexicon.hpp"

#include <fstream>
#include <iostream>

int main(int count, char** arguments) {
    using namespace analyzer;
    if (count != 3) {
        std::cerr << "usage: lexicon_compiler FOLDER IMAGE\n";
        return 2;
    }
    const std::string folder = arguments[1];
    Result<std::vector<LexiconFile>> files = load_lexicon_folder(folder);
    if (!files) {
        std::cerr << files.error().where << ": " << files.error().message << '\n';
        return 2;
    }
    // Names relative to the folder keep the image the same wherever the project is built.
    for (LexiconFile& file : *files) file.name = "lexicons" + file.name.substr(folder.size());
    const Result<std::string> image = compile_lexicon(*files);
    if (!image) {
        std::cerr << image.error().where << ": " << image.error().message << "; " << image.error().next
                  << '\n';
        return 2;
    }
    std::ofstream out(arguments[2], std::ios::binary | std::ios::trunc);
    out << *image;
    out.close();
    return out ? 0 : 2;
}
