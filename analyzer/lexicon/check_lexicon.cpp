// SPDX-License-Identifier: Apache-2.0
#include "lexicon/check_lexicon.hpp"

#include "lexicon/block_rules.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/mention.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace analyzer {

namespace {

bool is_id(std::string_view id, bool slash) {
    return !id.empty() && id.front() != '-' && id.back() != '-' &&
           std::all_of(id.begin(), id.end(), [&](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || (slash && c == '/');
           });
}

bool holds(const std::vector<std::string_view>& list, std::string_view item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

class Checker {
  public:
    explicit Checker(const std::vector<LexiconFile>& files, const Lexicon* base = nullptr)
        : files_(files), base_(base) {}

    std::vector<LexiconProblem> check() {
        for (const LexiconFile& file : files_) {
            Result<std::vector<Block>> blocks = read_blocks(file.text, file.name);
            if (!blocks) {
                const std::string& where = blocks.error().where;
                const std::size_t colon = where.rfind(':');
                const bool numbered =
                    colon != std::string::npos && colon > 0 && where.substr(0, colon) == file.name;
                const int line = numbered ? std::atoi(where.c_str() + colon + 1) : 1;
                problems_.push_back({file.name, static_cast<std::uint32_t>(line),
                                     blocks.error().message + "; " + blocks.error().next});
                continue;
            }
            for (Block& block : *blocks) blocks_.push_back(std::move(block));
        }
        check_shapes();
        check_terms();
        check_cycles();
        if (problems_.empty()) check_examples();
        return std::move(problems_);
    }

    /// The files with the base, compiled, if nothing is wrong with them.
    std::optional<Lexicon> take_compiled() { return std::move(together_); }

  private:
    void say(const Block& block, std::string message, std::uint32_t line = 0) {
        problems_.push_back({block.file, line == 0 ? block.entries.front().line : line, std::move(message)});
    }

    void check_shapes() {
        std::map<std::pair<std::string, std::string>, const Block*> seen;
        const Block* before = nullptr;
        for (const Block& block : blocks_) {
            const BlockRules* rules = block_rules(block.type());
            if (rules == nullptr) {
                say(block, "no block begins with `" + block.type() +
                               ":`; begin with term, list, weight or template");
                continue;
            }
            if (!is_id(block.id(), rules->type != "term")) {
                say(block, "`" + block.id() + "` is no id; use lower-case letters, digits and hyphens");
            }
            check_keys(block, *rules);
            const auto [at, made] = seen.try_emplace({block.type(), block.id()}, &block);
            if (!made)
                say(block,
                    block.type() + " `" + block.id() + "` stands in " + at->second->file + " too; keep one");
            if (before != nullptr && before->file == block.file && before->type() == block.type() &&
                block.id() < before->id()) {
                say(block, "`" + block.id() + "` comes before `" + before->id() + "`; sort the blocks by id");
            }
            before = &block;
        }
    }

    void check_keys(const Block& block, const BlockRules& rules) {
        std::set<std::string_view> seen;
        std::size_t at = 0;
        for (const BlockEntry& entry : block.entries) {
            const bool repeated = !seen.insert(entry.key).second;
            if (rules.keys.empty()) continue;
            const auto found = std::find(rules.keys.begin(), rules.keys.end(), entry.key);
            if (found == rules.keys.end()) {
                say(block, "unknown key `" + entry.key + "`; see lexicons/README.md", entry.line);
                continue;
            }
            if (repeated && !holds(rules.repeated, entry.key)) {
                say(block, "`" + entry.key + "` stands twice; join the two", entry.line);
            }
            const auto order = static_cast<std::size_t>(found - rules.keys.begin());
            if (order < at)
                say(block, "`" + entry.key + "` is out of order; see lexicons/README.md", entry.line);
            at = order;
        }
        for (const std::string_view key : rules.must) {
            if (!seen.count(key)) say(block, "`" + block.id() + "` lacks `" + std::string(key) + ":`");
        }
    }

    void check_terms() {
        for (const Block& block : blocks_) {
            if (block.type() == "term") terms_.emplace(block.id(), &block);
        }
        std::map<std::string, const Block*> forms;
        for (const auto& [id, block] : terms_) {
            if (!kind_named(block->value("kind")))
                say(*block, "`" + std::string(block->value("kind")) + "` is no kind");
            if (!block->value("level").empty() && !degree_level_named(block->value("level"))) {
                say(*block, "`" + std::string(block->value("level")) + "` is no degree level");
            }
            const std::vector<std::string> ambiguous = block->items("ambiguous");
            if (!ambiguous.empty() && block->value("miss").empty()) {
                say(*block, "`" + id +
                                "` has ambiguous forms and no `miss:`; add a sentence where they mean "
                                "something else");
            }
            std::vector<std::string> all = block->items("also");
            for (const char* key : {"narrower", "beside"}) {
                for (std::string& form : block->items(key)) {
                    if (std::find(all.begin(), all.end(), form) != all.end())
                        say(*block, "\"" + form + "\" stands twice in `" + id + "`, the second time under `" +
                                        key + ":`; keep one");
                    all.push_back(std::move(form));
                }
            }
            all.emplace_back(block->value("name"));
            all.insert(all.end(), ambiguous.begin(), ambiguous.end());
            for (const std::string& form : block->items("case")) {
                if (std::find(all.begin(), all.end(), form) == all.end()) {
                    say(*block, "`case: " + form + "` is no form of `" + id + "`");
                }
            }
            for (const std::string& form : all) {
                if (std::find(ambiguous.begin(), ambiguous.end(), form) != ambiguous.end()) continue;
                const auto [at, made] = forms.try_emplace(fold(form), block);
                if (!made && at->second != block) {
                    say(*block, "the form \"" + form + "\" of `" + id + "` belongs to `" + at->second->id() +
                                    "` already");
                }
            }
            for (const char* key : {"implies", "near"}) {
                for (const std::string& other : block->items(key)) {
                    if (!terms_.count(other) && !(base_ && base_->find_term(other)))
                        say(*block, "`" + std::string(key) + ": " + other + "` is no id of a term");
                }
            }
        }
    }

    void check_cycles() {
        std::map<std::string, int> state; // 1: on the path, 2: done
        for (const auto& [id, block] : terms_) walk_implies(*block, state);
    }

    void walk_implies(const Block& block, std::map<std::string, int>& state) {
        int& mine = state[block.id()];
        if (mine == 2) return;
        if (mine == 1) {
            say(block, "`" + block.id() + "` implies itself over other terms; break the circle");
            return;
        }
        mine = 1;
        for (const std::string& other : block.items("implies")) {
            const auto found = terms_.find(other);
            if (found != terms_.end()) walk_implies(*found->second, state);
        }
        state[block.id()] = 2;
    }

    void check_examples() {
        std::vector<LexiconFile> together;
        if (base_ != nullptr) together = base_->files();
        together.insert(together.end(), files_.begin(), files_.end());
        Result<Lexicon> compiled = Lexicon::from_files(together);
        if (!compiled) {
            problems_.push_back({compiled.error().where, 0, compiled.error().message});
            return;
        }
        together_ = std::move(*compiled);
        const Lexicon* lexicon = &*together_;
        for (const auto& [id, block] : terms_) {
            const TermIndex term = lexicon->find_term(id).value_or(no_term);
            for (const BlockEntry& entry : block->entries) {
                const bool hit = entry.key == "hit";
                if (!hit && entry.key != "miss") continue;
                const TokenList tokens = tokenize(entry.value);
                const Cues cues(tokens, *lexicon);
                const std::vector<Mention> mentions = find_mentions(tokens, *lexicon, cues);
                const bool found = std::any_of(mentions.begin(), mentions.end(),
                                               [&](const Mention& m) { return m.term == term; });
                if (found == hit) continue;
                say(*block,
                    "`" + id + "`: " + (hit ? "not found in its own hit: \"" : "found in its own miss: \"") +
                        entry.value + "\"",
                    entry.line);
            }
        }
    }

    const std::vector<LexiconFile>& files_;
    const Lexicon* base_;
    std::optional<Lexicon> together_;
    std::vector<Block> blocks_;
    std::map<std::string, const Block*> terms_;
    std::vector<LexiconProblem> problems_;
};

} // namespace

std::vector<LexiconProblem> check_lexicon(const std::vector<LexiconFile>& files) {
    return Checker(files).check();
}

UserLexicon check_user_lexicon(const std::vector<LexiconFile>& files, const Lexicon& base) {
    Checker checker(files, &base);
    std::vector<LexiconProblem> problems = checker.check();
    if (!problems.empty()) return {std::move(problems), std::nullopt};
    return {{}, checker.take_compiled()};
}

} // namespace analyzer
