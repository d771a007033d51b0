// SPDX-License-Identifier: Apache-2.0
#include "lexicon/export_lexicon.hpp"

#include <algorithm>

namespace analyzer {

namespace {

class Row {
  public:
    explicit Row(std::string& out) : out_(out) {}
    ~Row() { out_ += '\n'; }
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;

    Row& cell(std::string_view value) {
        next_cell();
        out_ += value;
        return *this;
    }

    template <class Items, class Name> Row& cell(const Items& items, Name name) {
        next_cell();
        const char* separator = "";
        for (const auto& item : items) {
            out_ += separator;
            out_ += name(item);
            separator = " | ";
        }
        return *this;
    }

  private:
    void next_cell() {
        if (!first_) out_ += '\t';
        first_ = false;
    }

    std::string& out_;
    bool first_ = true;
};

} // namespace

std::string export_lexicon(const Lexicon& lexicon) {
    const ImageView& image = lexicon.image();
    std::string out =
        "id\tname\tkind\tforms\tambiguous\tnarrower\tbeside\timplies\tnear\tlevel\tissuer\tfile\n";
    for (TermIndex i = 0; i < lexicon.term_count(); ++i) {
        const Term term = lexicon.term(i);
        std::vector<std::string_view> plain;
        std::vector<std::string_view> ambiguous;
        std::vector<std::string_view> narrower; // which of both are no names
        std::vector<std::string_view> beside;
        for (const FormRecord& form :
             image.forms.subspan(image.terms[i].forms.begin, image.terms[i].forms.count)) {
            if (form.role == FormRole::never) continue;
            (form.ambiguous ? ambiguous : plain).push_back(image.text(form.text));
            if (form.role == FormRole::narrower) narrower.push_back(image.text(form.text));
            if (form.role == FormRole::beside) beside.push_back(image.text(form.text));
        }
        const auto itself = [](std::string_view form) { return form; };
        const auto id = [&](TermIndex other) { return lexicon.term(other).id; };
        Row(out)
            .cell(term.id)
            .cell(term.name)
            .cell(kind_name(term.kind))
            .cell(plain, itself)
            .cell(ambiguous, itself)
            .cell(narrower, itself)
            .cell(beside, itself)
            .cell(term.implies, id)
            .cell(term.near, id)
            .cell(term.level == DegreeLevel::none ? std::string_view() : degree_level_name(term.level))
            .cell(term.issuer)
            .cell(term.file);
    }
    return out;
}

} // namespace analyzer
