// SPDX-License-Identifier: Apache-2.0
#include "report/redact_page.hpp"

namespace analyzer {

namespace {

/// Changes every string of a block in place.
class Changer {
  public:
    explicit Changer(const Redactor& redactor) : redactor_(redactor) {}

    void operator()(std::string& text) const { text = redactor_.apply(text); }
    void operator()(Page::Heading& heading) const { change(heading.text, heading.note); }
    void operator()(Page::Paragraph& paragraph) const { change(paragraph.text); }
    void operator()(Page::Meter& meter) const { change(meter.label, meter.note); }
    void operator()(Page::List& list) const {
        for (Page::Item& item : list.items) {
            change(item.lead, item.text);
            for (Page::Detail& detail : item.details) change(detail.label, detail.text);
        }
    }
    void operator()(Page::Table& table) const {
        change(table.caption);
        for (std::string& head : table.head) change(head);
        for (std::vector<Page::Cell>& row : table.rows) {
            for (Page::Cell& cell : row) change(cell.text, cell.target);
        }
    }
    void operator()(Page::Note& note) const { change(note.label, note.text); }
    void operator()(Page::Quote& quote) const { change(quote.text, quote.source); }
    void operator()(Page::Message& message) const { change(message.label, message.text); }
    void operator()(Page::Link& link) const { change(link.text, link.target); }

  private:
    template <class... Texts> void change(Texts&... texts) const { ((*this)(texts), ...); }

    const Redactor& redactor_;
};

} // namespace

Page redact_page(Page page, const Redactor& redactor) {
    if (redactor.empty()) return page;
    const Changer change(redactor);
    change(page.title);
    for (Page::Block& block : page.blocks) std::visit(change, block);
    for (std::string& line : page.foot) change(line);
    return page;
}

} // namespace analyzer
