// SPDX-License-Identifier: Apache-2.0
#include "text/csv_table.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace analyzer {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view guarded = "=+-@\t\r";

char find_separator(std::string_view bytes) {
    const std::string_view first = bytes.substr(0, bytes.find('\n'));
    for (const char separator : {',', ';', '\t'}) {
        if (first.find(separator) != std::string_view::npos) return separator;
    }
    return ',';
}

/// Walks over the bytes, a row at a time.
class Reader {
  public:
    Reader(std::string_view bytes, char separator) : bytes_(bytes), separator_(separator) {}

    [[nodiscard]] bool at_end() const { return at_ == bytes_.size(); }
    [[nodiscard]] std::size_t line() const { return line_; }
    [[nodiscard]] bool open_quote() const { return open_quote_; }

    CsvRow read_row() {
        CsvRow row;
        row.line = line_;
        for (;;) {
            row.cells.push_back(read_cell());
            if (at_end()) return row;
            const char end = bytes_[at_++];
            if (end == separator_) continue;
            if (end == '\r' && !at_end() && bytes_[at_] == '\n') ++at_;
            ++line_;
            return row;
        }
    }

  private:
    std::string read_cell() {
        std::string cell;
        const bool quoted = !at_end() && bytes_[at_] == '"';
        if (quoted) ++at_;
        open_quote_ = quoted;
        for (; !at_end(); ++at_) {
            const char c = bytes_[at_];
            if (open_quote_) {
                if (c == '\n') ++line_;
                if (c != '"') {
                    cell += c;
                } else if (at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '"') {
                    cell += bytes_[++at_];
                } else {
                    open_quote_ = false;
                }
            } else if (c == separator_ || c == '\n' || (c == '\r' && bytes_.substr(at_, 2) == "\r\n")) {
                break;
            } else {
                cell += c;
            }
        }
        if (cell.size() > 1 && cell[0] == '\'' && guarded.find(cell[1]) != std::string_view::npos)
            cell.erase(0, 1);
        return cell;
    }

    std::string_view bytes_;
    char separator_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    bool open_quote_ = false;
};

bool blank(const CsvRow& row) {
    return row.cells.size() == 1 && row.cells.front().empty();
}

} // namespace

std::optional<std::size_t> CsvTable::column(std::string_view title) const {
    const auto found = std::find(head.begin(), head.end(), title);
    if (found == head.end()) return std::nullopt;
    return static_cast<std::size_t>(found - head.begin());
}

std::string CsvTable::where(const CsvRow& row) const {
    return name + ":" + std::to_string(row.line);
}

Result<CsvTable> read_csv(std::string_view bytes, const std::string& name) {
    if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark)
        bytes.remove_prefix(byte_order_mark.size());
    if (!is_valid_utf8(bytes))
        return Error{"bad-table", "the table is not UTF-8", name, "save it as CSV UTF-8"};
    CsvTable table;
    table.name = name;
    table.separator = find_separator(bytes);
    Reader reader(bytes, table.separator);
    while (!reader.at_end()) {
        CsvRow row = reader.read_row();
        if (reader.open_quote()) {
            return Error{"bad-table", "a quoted cell has no end", table.where(row), "close it with a \""};
        }
        if (blank(row)) continue;
        if (table.head.empty()) {
            table.head = std::move(row.cells);
            continue;
        }
        if (row.cells.size() != table.head.size()) {
            return Error{"bad-table",
                         "the row has " + std::to_string(row.cells.size()) + " cells, the head " +
                             std::to_string(table.head.size()),
                         table.where(row), "give each row a cell for each column"};
        }
        table.rows.push_back(std::move(row));
    }
    std::set<std::string> titles;
    for (const std::string& title : table.head) {
        if (!titles.insert(title).second) {
            return Error{"bad-table", "two columns are called `" + title + "`", name,
                         "give each its own name"};
        }
    }
    if (table.rows.empty()) {
        return Error{"bad-table", "the table has no rows", name,
                     "give a line of column names and rows below"};
    }
    return table;
}

} // namespace analyzer
