// SPDX-License-Identifier: Apache-2.0
#include "lexicon/import/write_terms.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/fill_template.hpp"
#include "lexicon/mention.hpp"

#include <algorithm>

namespace analyzer {

namespace {

std::string joined(const std::vector<std::string>& items) {
    std::string out;
    for (const std::string& item : items) {
        if (!out.empty()) out += " | ";
        out += item;
    }
    return out;
}

std::string example(const Lexicon& base, const std::string& name) {
    return fill_template(base.find_template("import/hit")->value("text"), {{"asked", name}}).value_or(name);
}

bool finds(const Lexicon& lexicon, std::string_view sentence, std::string_view id) {
    const TokenList tokens = tokenize(sentence);
    const Cues cues(tokens, lexicon);
    const std::vector<Mention> mentions = find_mentions(tokens, lexicon, cues);
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const Mention& m) { return lexicon.term(m.term).id == id; });
}

/// The file of those terms whose ids are in `kept`, links to others left out.
std::string file_of(const std::vector<const ImportedTerm*>& terms, const std::set<std::string>& kept,
                    const Import& import, const Lexicon& base) {
    const auto standing = [&](const std::vector<std::string>& ids) {
        std::vector<std::string> found;
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                     [&](const std::string& id) { return kept.count(id) != 0 || base.find_term(id); });
        return found;
    };
    std::string text = "template: attribution/" +
                       import.attribution.substr(import.attribution.rfind('-') + 1) +
                       "\ntext: " + std::string(base.find_template(import.attribution)->value("text")) + "\n";
    for (const ImportedTerm* term : terms) {
        if (kept.count(term->id) == 0) continue;
        text += "\nterm: " + term->id + "\nname: " + term->name + "\nkind: " + kind_name(term->kind) + "\n";
        if (!term->also.empty()) text += "also: " + joined(term->also) + "\n";
        if (const auto implies = standing(term->implies); !implies.empty())
            text += "implies: " + joined(implies) + "\n";
        if (const auto near = standing(term->near); !near.empty()) text += "near: " + joined(near) + "\n";
        text += "hit: " + example(base, term->name) + "\n";
    }
    return text;
}

} // namespace

WrittenTerms write_terms(const Import& import, const Lexicon& base) {
    std::vector<const ImportedTerm*> terms;
    std::set<std::string> kept;
    for (const ImportedTerm& term : import.terms) {
        terms.push_back(&term);
        kept.insert(term.id);
    }
    std::sort(terms.begin(), terms.end(),
              [](const ImportedTerm* a, const ImportedTerm* b) { return a->id < b->id; });
    WrittenTerms written;
    // What swallowed a term may be left out itself, so the second reading is the one that counts.
    for (int reading = 0; reading < 2; ++reading) {
        written.text = file_of(terms, kept, import, base);
        std::vector<LexiconFile> files = base.files();
        files.push_back({"imported.lex", written.text});
        const Result<Lexicon> together = Lexicon::from_files(files);
        if (!together) break;
        const std::size_t before = kept.size();
        for (const ImportedTerm* term : terms) {
            if (kept.count(term->id) != 0 && !finds(*together, example(base, term->name), term->id))
                kept.erase(term->id);
        }
        written.swallowed += before - kept.size();
        if (kept.size() == before) break;
    }
    written.text = file_of(terms, kept, import, base);
    written.terms = kept.size();
    for (const ImportedTerm* term : terms)
        written.forms += kept.count(term->id) != 0 ? 1 + term->also.size() : 0;
    return written;
}

} // namespace analyzer
