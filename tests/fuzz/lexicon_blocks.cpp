// The text as a user's .lex file: read as blocks, judged, compiled, and then searched with over its own text.
// SPDX-License-Identifier: Apache-2.0
#include "demand.hpp"
#include "lexicon/check_lexicon.hpp"
#include "lexicon/compile_lexicon.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/mention.hpp"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace analyzer;
    const std::string text(fuzz::as_text(data, size));
    const Result<std::vector<Block>> blocks = read_blocks(text, "own.lex");
    if (blocks) {
        for (const Block& block : *blocks) {
            fuzz::demand(!block.entries.empty() && !block.id().empty(), "a block has a type and an id");
            for (const BlockEntry& entry : block.entries) {
                fuzz::demand(!entry.key.empty() && entry.line > 0, "an entry has a key and a line");
                for (const std::string& item : split_items(entry.value))
                    fuzz::demand(!item.empty(), "no empty item");
            }
        }
    }
    const std::vector<LexiconFile> files = {{"own.lex", text}};
    const std::vector<LexiconProblem> problems = check_lexicon(files);
    fuzz::demand(blocks.has_value() || !problems.empty(), "the checker names what cannot be read");
    const Result<std::string> image = compile_lexicon(files);
    fuzz::demand(image.has_value() == blocks.has_value(), "what reads as blocks compiles");
    const Result<Lexicon> lexicon = Lexicon::from_files(files);
    if (!lexicon) return 0;
    const TokenList tokens = tokenize(text);
    const Cues cues(tokens, *lexicon);
    std::vector<Mention> rejected;
    for (const Mention& mention : find_mentions(tokens, *lexicon, cues, &rejected)) {
        fuzz::demand_fits(mention.span, text, "mention");
        fuzz::demand(mention.term < lexicon->term_count(), "a mention's term is in the lexicon");
    }
    for (ListIndex list = 0; list < lexicon->list_count(); ++list) {
        for (const CueHit& hit : cues.hits(list))
            fuzz::demand(hit.item < lexicon->list_items(list).size(), "a cue's item is in its list");
    }
    return 0;
}
