// Takes what is personal out of sentences and quotes made from a résumé, and leaves a mark. In: the document, its
// contact details and what find_personal found in it. Out: for any text, the text with marks. Found values are
// sought as sequences of words, whatever stands between them and in whatever case; a lone part of a name only with
// its capital, so that "Will" goes and "will" stays; a value cut off at the end of a text goes too.
// Example: Redactor(document, contact, spans).apply("Ada Marlow led ada@example.org") == "[name] led [email]".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "parse/resume.hpp"
#include "redact/personal.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

class Redactor {
  public:
    Redactor() = default; ///< takes nothing out
    Redactor(const Document& document, const Contact& contact, const std::vector<PersonalSpan>& spans);

    [[nodiscard]] bool empty() const { return values_.empty(); }
    [[nodiscard]] std::string apply(std::string_view text) const;
    /// A file's name too, where the parts of a name stand in any case and without blanks between:
    /// "ada_marlow_cv.pdf".
    [[nodiscard]] std::string apply_to_path(std::string_view path) const;

  private:
    struct Value {
        Personal kind = Personal::name;
        std::vector<std::string> words; ///< folded
        std::string opening; ///< what stands before the first word, such as "+" of a telephone number
    };
    void add_spans(std::string_view text, const std::vector<PersonalSpan>& spans);
    void add_links(const std::vector<Link>& links);
    void add(Personal kind, std::string_view text);

    std::vector<Value> values_; ///< more words first
};

} // namespace analyzer
