// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

namespace {

/// "E X P E R I E N C E": the first run of single letters, blanks between them, that is long enough.
Span spaced_run(std::string_view line, std::size_t least) {
    const auto letter = [&](std::size_t i) {
        const char c = i < line.size() ? line[i] : ' ';
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!letter(i) || (i > 0 && line[i - 1] != ' ' && line[i - 1] != '\t')) continue;
        std::size_t letters = 1, end = i + 1;
        while (end + 1 < line.size() && line[end] == ' ' && letter(end + 1) && !letter(end + 2)) {
            ++letters;
            end += 2;
        }
        if (letters >= least) return span_of(i, end);
    }
    return {};
}

} // namespace

void find_spaced_letters(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    for (const Feature& feature : document.features) {
        if (feature.kind == FeatureKind::spaced_letters)
            out.add_on_page(
                feature.page,
                {{"quote", short_quote(feature.sample)}, {"count", std::to_string(feature.count)}}, "page");
    }
    const auto least = static_cast<std::size_t>(inputs.resume.text.lexicon.weight("finding/spaced-letters"));
    for (const Line& line : document.lines) {
        const Span run = spaced_run(line.span.of(document.text), least);
        if (!run.empty()) return out.add({line.span.begin + run.begin, line.span.begin + run.end});
    }
}

} // namespace analyzer
