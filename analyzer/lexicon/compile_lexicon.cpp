// SPDX-License-Identifier: Apache-2.0
#include "lexicon/compile_lexicon.hpp"

#include "lexicon/image.hpp"
#include "lexicon/image_layout.hpp"
#include "lexicon/phrase_trie.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <map>
#include <set>

namespace analyzer {

namespace {

/// The image's parts while they grow; members as in ImageView.
struct Parts {
    std::string strings;
    std::map<std::string, TextRef, std::less<>> pooled;
    std::vector<TermRecord> terms;
    std::vector<FormRecord> forms;
    std::vector<ListRecord> lists;
    std::vector<TextRef> items;
    std::vector<WeightRecord> weights;
    std::vector<TemplateRecord> templates;
    std::vector<EntryRecord> entries;
    std::vector<FileRecord> files;
    std::vector<NodeRecord> nodes;
    std::vector<EdgeRecord> edges;
    std::vector<OutputRecord> outputs;
    std::vector<WordRecord> words;
    std::vector<std::uint32_t> root_child;
    std::vector<std::uint32_t> numbers;
    std::vector<TextRef> hashes;

    TextRef text(std::string_view s) {
        const auto found = pooled.find(s);
        if (found != pooled.end()) return found->second;
        const TextRef ref{static_cast<std::uint32_t>(strings.size()), static_cast<std::uint32_t>(s.size())};
        strings += s;
        pooled.emplace(std::string(s), ref);
        return ref;
    }
};

using BlocksById = std::map<std::string, const Block*, std::less<>>;

/// The folded tokens of a form that count, one blank between them: what two forms are compared by.
std::string folded_phrase(const TokenList& tokens) {
    std::string out;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (is_skipped(tokens, i)) continue;
        if (!out.empty()) out += ' ';
        out += tokens.folded(i);
    }
    return out;
}

/// The phrase with the first place of one spelling taken by each of the others; nothing where it does not hold it as whole words.
std::vector<std::string> spelled_otherwise(const std::string& phrase,
                                           const std::vector<std::string>& spellings) {
    std::vector<std::string> found;
    for (const std::string& written : spellings) {
        const std::size_t at = (' ' + phrase + ' ').find(' ' + written + ' ');
        if (at == std::string::npos) continue;
        for (const std::string& other : spellings) {
            if (other != written) found.push_back(std::string(phrase).replace(at, written.size(), other));
        }
        break;
    }
    return found;
}

bool kept_whole(Kind kind) {
    return kind == Kind::tool || kind == Kind::credential || kind == Kind::language;
}

class Compiler {
  public:
    explicit Compiler(const std::vector<LexiconFile>& files) : files_(files) {}

    std::optional<Error> read() {
        for (const LexiconFile& file : files_) {
            Result<std::vector<Block>> read = read_blocks(file.text, file.name);
            if (!read) return read.error();
            for (Block& block : *read) blocks_.push_back(std::move(block));
        }
        for (const Block& block : blocks_) by_type_[block.type()][block.id()] = &block;
        return std::nullopt;
    }

    std::string compile() {
        find_spellings();
        add_terms();
        add_lists();
        add_weights();
        add_templates();
        add_files();
        trie_.freeze();
        add_words();
        return write();
    }

  private:
    void add_terms() {
        const BlocksById& terms = by_type_["term"];
        std::map<std::string_view, TermIndex> index;
        for (const auto& [id, block] : terms) index.emplace(id, static_cast<TermIndex>(index.size()));
        std::vector<std::set<TermIndex>> near(index.size());
        for (const auto& [id, block] : terms) {
            for (const std::string& other : block->items("near")) {
                const auto found = index.find(other);
                if (found == index.end() || other == id) continue;
                near[index[id]].insert(found->second);
                near[found->second].insert(index[id]);
            }
        }
        for (const auto& [id, block] : terms) {
            TermRecord record;
            record.id = parts_.text(id);
            record.name = parts_.text(block->value("name"));
            record.issuer = parts_.text(block->value("issuer"));
            record.file = parts_.text(block->file);
            const Kind kind = kind_named(block->value("kind")).value_or(Kind::skill);
            record.kind = static_cast<std::uint8_t>(kind);
            record.level = static_cast<std::uint8_t>(
                degree_level_named(block->value("level")).value_or(DegreeLevel::none));
            std::set<TermIndex> implied;
            for (const std::string& other : block->items("implies")) {
                const auto found = index.find(other);
                if (found != index.end() && other != id) implied.insert(found->second);
            }
            record.implies = numbers(implied);
            record.near = numbers(near[index[id]]);
            record.needs = needs(*block, record);
            record.forms = forms(*block, index[id], kind);
            parts_.terms.push_back(record);
        }
    }

    Range numbers(const std::set<TermIndex>& from) {
        const Range range{static_cast<std::uint32_t>(parts_.numbers.size()),
                          static_cast<std::uint32_t>(from.size())};
        parts_.numbers.insert(parts_.numbers.end(), from.begin(), from.end());
        return range;
    }

    Range needs(const Block& block, TermRecord& record) {
        std::set<std::uint32_t> cues;
        const std::vector<std::string> items = block.items("needs");
        record.needs_list = items.empty() ? 1 : 0;
        for (const std::string& item : items) {
            if (item == "@list") {
                record.needs_list = 1;
                continue;
            }
            const auto [at, made] =
                cue_numbers_.try_emplace(item, static_cast<std::uint32_t>(cue_numbers_.size()));
            if (made) trie_.add(item, Compare::stem, false, {OutputType::cue, at->second, 0});
            cues.insert(at->second);
        }
        return numbers(cues);
    }

    Range forms(const Block& block, TermIndex term, Kind kind) {
        const auto begin = static_cast<std::uint32_t>(parts_.forms.size());
        const std::vector<std::string> ambiguous = block.items("ambiguous");
        const std::vector<std::string> cased = block.items("case");
        const auto holds = [](const std::vector<std::string>& list, const std::string& item) {
            return std::find(list.begin(), list.end(), item) != list.end();
        };
        std::vector<std::string> all = {std::string(block.value("name"))};
        const std::vector<std::string> narrower = block.items("narrower");
        const std::vector<std::string> beside = block.items("beside");
        for (const char* key : {"also", "narrower", "beside", "ambiguous"}) {
            for (std::string& item : block.items(key)) all.push_back(std::move(item));
        }
        std::set<std::string> own;
        for (const std::string& form : all) {
            const TokenList tokens = tokenize(form);
            const std::string folded = folded_phrase(tokens);
            const bool exact_case = holds(cased, form);
            if (folded.empty() || !own.insert(exact_case ? form : folded).second) continue;
            const bool is_ambiguous = holds(ambiguous, form);
            if (!is_ambiguous && !claimed_.insert(folded).second) continue;
            FormRecord record;
            record.text = parts_.text(form);
            record.folded = parts_.text(folded);
            record.term = term;
            record.role = holds(narrower, form) ? FormRole::narrower
                          : holds(beside, form) ? FormRole::beside
                                                : FormRole::name;
            record.ambiguous = is_ambiguous ? 1 : 0;
            record.exact_case = exact_case ? 1 : 0;
            record.letters =
                tokens.size() == 1 && folded.size() < 255 ? static_cast<std::uint8_t>(folded.size()) : 255;
            add_form(form, record, kept_whole(kind) ? Compare::whole : Compare::stem);
        }
        for (const std::string& phrase : block.items("never")) {
            FormRecord record;
            record.text = parts_.text(phrase);
            record.folded = parts_.text(folded_phrase(tokenize(phrase)));
            record.term = term;
            record.role = FormRole::never;
            add_form(phrase, record, Compare::stem);
        }
        return {begin, static_cast<std::uint32_t>(parts_.forms.size()) - begin};
    }

    void add_form(std::string_view form, FormRecord record, Compare compare) {
        enter_form(form, record, compare);
        if (record.role == FormRole::never || record.exact_case != 0) return;
        const std::string phrase = folded_phrase(tokenize(form));
        for (const std::vector<std::string>& spellings : spellings_) {
            for (const std::string& other : spelled_otherwise(phrase, spellings)) {
                if (!written_.insert(other).second) continue;
                record.text = record.folded = parts_.text(other);
                record.respelled = 1;
                enter_form(other, record, compare);
            }
        }
    }

    void enter_form(std::string_view form, const FormRecord& record, Compare compare) {
        trie_.add(form, compare, record.role != FormRole::never,
                  {OutputType::form, static_cast<std::uint32_t>(parts_.forms.size()), 0});
        parts_.forms.push_back(record);
    }

    /// The lists of spellings that mean the same; another spelling that some term has as a form of its own stays that term's.
    void find_spellings() {
        for (const auto& [name, block] : by_type_["list"]) {
            if (name.starts_with("spelling/")) spellings_.push_back(block->items("items"));
        }
        for (const auto& [id, block] : by_type_["term"]) {
            written_.insert(folded_phrase(tokenize(block->value("name"))));
            for (const char* key : {"also", "narrower", "beside", "ambiguous"}) {
                for (const std::string& form : block->items(key))
                    written_.insert(folded_phrase(tokenize(form)));
            }
        }
    }

    void add_lists() {
        for (const auto& [name, block] : by_type_["list"]) {
            const std::vector<std::string> items = block->items("items");
            const Compare compare = block->value("match") == "stem" ? Compare::stem : Compare::whole;
            ListRecord record{
                parts_.text(name),
                {static_cast<std::uint32_t>(parts_.items.size()), static_cast<std::uint32_t>(items.size())}};
            for (std::uint32_t i = 0; i < items.size(); ++i) {
                trie_.add(items[i], compare, false,
                          {OutputType::list_item, static_cast<std::uint32_t>(parts_.lists.size()), i});
                parts_.items.push_back(parts_.text(items[i]));
            }
            parts_.lists.push_back(record);
        }
    }

    void add_weights() {
        for (const auto& [name, block] : by_type_["weight"]) {
            const double value = std::strtod(std::string(block->value("value")).c_str(), nullptr);
            parts_.weights.push_back({parts_.text(name), parts_.text(block->value("why")), value});
        }
    }

    void add_templates() {
        for (const auto& [id, block] : by_type_["template"]) {
            TemplateRecord record{parts_.text(id),
                                  {static_cast<std::uint32_t>(parts_.entries.size()),
                                   static_cast<std::uint32_t>(block->entries.size())}};
            for (const BlockEntry& entry : block->entries) {
                parts_.entries.push_back({parts_.text(entry.key), parts_.text(entry.value)});
            }
            parts_.templates.push_back(record);
        }
    }

    void add_files() {
        std::string words;
        std::string rules;
        for (const LexiconFile& file : files_) {
            parts_.files.push_back({parts_.text(file.name), parts_.text(file.text)});
            words += sha256(file.text);
        }
        for (const auto& [name, block] : by_type_["weight"]) {
            rules.append(name).append("=").append(block->value("value")).append("\n");
        }
        parts_.hashes = {parts_.text(sha256(words)), parts_.text(sha256(rules))};
    }

    void add_words() {
        std::size_t slots = 16;
        while (slots < trie_.words.size() * 2) slots *= 2;
        parts_.words.assign(slots, {});
        for (std::uint32_t i = 0; i < trie_.words.size(); ++i) {
            const auto& [key, is_stem] = trie_.words[i];
            const std::uint32_t hash = word_hash(key, is_stem);
            std::size_t slot = hash & (slots - 1);
            while (parts_.words[slot].word != 0) slot = (slot + 1) & (slots - 1);
            parts_.words[slot] = {parts_.text(key), hash, i + 1, is_stem ? 1U : 0U, 0};
        }
        parts_.nodes = std::move(trie_.nodes);
        parts_.edges = std::move(trie_.edges);
        parts_.outputs = std::move(trie_.outputs);
        parts_.root_child = std::move(trie_.root_child);
    }

    std::string write() {
        ImageHeader header;
        std::string body(sizeof header, '\0');
        const auto pad = [&] { body.resize((body.size() + 7) / 8 * 8, '\0'); };
        for_each_part(parts_, [&]<class Record>(int part, const std::vector<Record>& records) {
            pad();
            header.parts[part] = {static_cast<std::uint32_t>(body.size()),
                                  static_cast<std::uint32_t>(records.size())};
            body.append(reinterpret_cast<const char*>(records.data()), records.size() * sizeof(Record));
        });
        pad();
        header.parts[strings_part] = {static_cast<std::uint32_t>(body.size()),
                                      static_cast<std::uint32_t>(parts_.strings.size())};
        body += parts_.strings;
        header.bytes = body.size();
        std::memcpy(body.data(), &header, sizeof header);
        return body;
    }

    const std::vector<LexiconFile>& files_;
    std::vector<Block> blocks_;
    std::map<std::string, BlocksById> by_type_;
    std::set<std::string> claimed_;
    std::vector<std::vector<std::string>> spellings_;
    std::set<std::string> written_; ///< forms and their other spellings
    std::map<std::string, std::uint32_t> cue_numbers_;
    PhraseTrie trie_;
    Parts parts_;
};

} // namespace

Result<std::string> compile_lexicon(const std::vector<LexiconFile>& files) {
    Compiler compiler(files);
    if (const std::optional<Error> refused = compiler.read()) return *refused;
    return compiler.compile();
}

} // namespace analyzer
