// SPDX-License-Identifier: Apache-2.0
#include "document/formats/encoding.hpp"
#include "document/formats/format.hpp"
#include "document/formats/rtf_flow.hpp"
#include "document/formats/rtf_scanner.hpp"
#include "document/formats/rtf_tables.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace analyzer {
namespace {

constexpr int tiny_half_points = 4;
constexpr int most_fallback = 4; // characters after \u that old readers would show; the specification knows 0 to 2

enum class Place : std::uint8_t { text, skipped, fonts, colours, styles, instruction, title, author, revision, item_mark };

/// Everything a closing brace takes back.
struct State {
    Place place = Place::text, place_of_halves = Place::text;
    bool bold = false, italic = false, hidden = false, deleted = false;
    int half_points = 24, colour = 0, ground = 0, font = 0, fallback = 1;
    // of the paragraph
    int style = 0, outline = -1, list = 0, table_level = 0, paragraph_ground = 0;
    // what the group opened and has to close
    bool opened_story = false, opened_field = false, optional = false;
};

struct Name {
    std::string_view word;
    Place place;
};
constexpr std::array places = {
    Name{"fonttbl", Place::fonts},        Name{"colortbl", Place::colours},      Name{"stylesheet", Place::styles},
    Name{"fldinst", Place::instruction},  Name{"title", Place::title},           Name{"author", Place::author},
    Name{"revtim", Place::revision},      Name{"listtext", Place::item_mark},    Name{"pntext", Place::item_mark},
    Name{"pict", Place::skipped},         Name{"objdata", Place::skipped},       Name{"objclass", Place::skipped},
    Name{"nonshppict", Place::skipped},   Name{"shprslt", Place::skipped},       Name{"sp", Place::skipped},
    Name{"listtable", Place::skipped},    Name{"listoverridetable", Place::skipped}, Name{"revtbl", Place::skipped},
    Name{"rsidtbl", Place::skipped},      Name{"generator", Place::skipped},     Name{"xmlnstbl", Place::skipped},
    Name{"themedata", Place::skipped},    Name{"datastore", Place::skipped},     Name{"latentstyles", Place::skipped},
    Name{"bkmkstart", Place::skipped},    Name{"bkmkend", Place::skipped},       Name{"annotation", Place::skipped},
    Name{"atnid", Place::skipped},        Name{"atnauthor", Place::skipped},     Name{"atrfstart", Place::skipped},
    Name{"ftnsep", Place::skipped},       Name{"ftnsepc", Place::skipped},       Name{"aftnsep", Place::skipped},
    Name{"tc", Place::skipped},           Name{"xe", Place::skipped},            Name{"private", Place::skipped},
    Name{"subject", Place::skipped},      Name{"keywords", Place::skipped},      Name{"comment", Place::skipped},
    Name{"doccomm", Place::skipped},      Name{"company", Place::skipped},       Name{"operator", Place::skipped},
    Name{"manager", Place::skipped},      Name{"category", Place::skipped},      Name{"hlinkbase", Place::skipped},
    Name{"creatim", Place::skipped},      Name{"printim", Place::skipped},       Name{"template", Place::skipped},
    Name{"nonesttables", Place::skipped}, Name{"pnseclvl", Place::skipped},      Name{"mmathPr", Place::skipped},
};

struct Special {
    std::string_view word;
    std::string_view text;
};
constexpr std::array specials = {
    Special{"emdash", "—"}, Special{"endash", "–"}, Special{"bullet", "•"},   Special{"lquote", "‘"},     Special{"rquote", "’"},
    Special{"ldblquote", "“"}, Special{"rdblquote", "”"}, Special{"emspace", " "}, Special{"enspace", " "}, Special{"qmspace", " "},
    Special{"zwj", "\u200D"}, Special{"zwnj", "\u200C"}, Special{"ltrmark", "\u200E"}, Special{"rtlmark", "\u200F"},
};

class Reader {
  public:
    Reader(std::string_view bytes, const Limits& limits) : scanner_(bytes), limits_(limits), flow_(limits) {}
    Result<Document> read();

  private:
    State& now() { return states_.back(); }
    void open_group();
    void close_group();
    void word(const RtfToken& token);
    bool destination(std::string_view name);
    bool table_entry(const RtfToken& token);
    bool character_word(const RtfToken& token);
    bool paragraph_word(const RtfToken& token);
    bool flow_word(const RtfToken& token);
    void symbol(char symbol);
    void bytes(std::string_view text);
    void unicode(std::int32_t value);
    void flush();
    void emit(std::string_view text);
    void open_field();
    [[nodiscard]] LineLook look();
    [[nodiscard]] const char* hidden_reason();

    RtfScanner scanner_;
    const Limits& limits_;
    RtfFlow flow_;
    RtfTables tables_;
    Document properties_;
    std::vector<State> states_ = {State{}};
    std::string pending_;            ///< bytes of one code page not decoded yet
    const char* pending_page_ = nullptr;
    const char* code_page_ = "windows-1252";
    std::string symbol_text_;        ///< font, style name, field instruction being collected
    std::string instruction_;
    std::int32_t entry_ = 0;         ///< font or style the table is at
    int skip_ = 0;                   ///< fallback characters still to drop
    char32_t high_ = 0;              ///< first half of a surrogate pair
    int date_[3] = {0, 0, 0};
    bool group_began_ = false, item_ = false, row_painted_ = false, too_deep_ = false;
};

const char* Reader::hidden_reason() {
    const State& state = now();
    if (state.hidden) return "vanish";
    if (state.half_points <= tiny_half_points) return "tiny-text";
    const bool ground = tables_.is_painted(state.ground) || tables_.is_painted(state.paragraph_ground) ||
                        (state.table_level > 0 && row_painted_) || flow_.region() == Region::text_box;
    if (tables_.is_white(state.colour) && !ground) return "white-text";
    return nullptr;
}

LineLook Reader::look() {
    const State& state = now();
    LineLook look;
    look.region = flow_.region();
    look.heading_level = state.outline >= 0 && state.outline < 9 ? static_cast<std::uint8_t>(std::min(state.outline + 1, 6)) : tables_.heading_level(state.style);
    look.list_item = look.heading_level == 0 && (item_ || state.list > 0);
    return look;
}

void Reader::emit(std::string_view text) {
    switch (now().place) {
    case Place::text: {
        if (now().deleted) return;
        flow_.set_table_level(now().table_level);
        TextBuilder& out = flow_.out();
        if (const char* reason = hidden_reason()) return out.hide(text, reason);
        if (out.at_line_start() && look().heading_level > 0) out.blank_line();
        return out.text(text, {now().bold, now().italic, static_cast<float>(now().half_points) / 2});
    }
    case Place::title: properties_.meta_title += text; return;
    case Place::author: properties_.meta_author += text; return;
    case Place::instruction:
        if (instruction_.size() < 4'096) instruction_ += text;
        return;
    case Place::styles:
        if (symbol_text_.size() < 200) symbol_text_ += text;
        return;
    case Place::colours:
        for (const char c : text) {
            if (c == ';') tables_.end_colour();
        }
        return;
    default: return;
    }
}

void Reader::flush() {
    if (high_ != 0) {
        high_ = 0;
        emit("\xEF\xBF\xBD");
    }
    if (pending_.empty()) return;
    const std::string raw = std::move(pending_);
    pending_.clear();
    const bool ascii = std::all_of(raw.begin(), raw.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (std::string_view(pending_page_) == "symbol") {
        const bool bullet = raw.find('\xB7') != std::string::npos || raw.find('\xA7') != std::string::npos;
        return emit(bullet ? "• " : ascii ? raw : " ");
    }
    emit(ascii ? raw : decode_code_page(raw, pending_page_));
}

void Reader::bytes(std::string_view text) {
    if (skip_ > 0) {
        const std::size_t dropped = std::min<std::size_t>(static_cast<std::size_t>(skip_), text.size());
        skip_ -= static_cast<int>(dropped);
        text.remove_prefix(dropped);
    }
    if (text.empty()) return;
    if (high_ != 0) flush();
    const char* page = now().place == Place::text ? tables_.code_page(now().font, code_page_) : code_page_;
    if (page != pending_page_) flush();
    pending_page_ = page;
    pending_ += text;
}

void Reader::unicode(std::int32_t value) {
    const auto unit = static_cast<char32_t>(value & 0xFFFF);
    const char32_t high = high_;
    if (high != 0 && unit >= 0xDC00 && unit < 0xE000) {
        high_ = 0;
        std::string text;
        append_utf8(text, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
        emit(text);
    } else {
        flush();
        if (unit >= 0xD800 && unit < 0xDC00) {
            high_ = unit;
        } else if (unit >= 0xF020 && unit <= 0xF0FF) {
            emit(unit == 0xF0B7 || unit == 0xF0A7 ? "•" : " "); // a symbol font's own place
        } else {
            std::string text;
            append_utf8(text, unit == 0 ? U'\uFFFD' : unit); // a lone half becomes U+FFFD in append_utf8
            emit(text);
        }
    }
    skip_ = now().fallback;
}

void Reader::open_group() {
    if (states_.size() > limits_.rtf_depth) {
        too_deep_ = true;
        return;
    }
    if (high_ == 0) flush();
    State inner = now();
    inner.opened_story = inner.opened_field = inner.optional = false;
    states_.push_back(inner);
    skip_ = 0;
}

void Reader::close_group() {
    flush();
    skip_ = 0;
    if (states_.size() < 2) return;
    const State closed = now();
    if (closed.opened_field) {
        flow_.set_table_level(closed.table_level);
        flow_.out().end_link();
    }
    if (closed.opened_story) flow_.close();
    states_.pop_back();
    if (closed.place == Place::styles && now().place == Place::styles) {
        const std::size_t end = symbol_text_.find(';');
        tables_.style_name(entry_, std::string_view(symbol_text_).substr(0, end));
        symbol_text_.clear();
    }
    if (closed.place == Place::item_mark && now().place != Place::item_mark) item_ = true;
    if (closed.place == Place::instruction && now().place != Place::instruction) open_field();
}

/// The result that follows a HYPERLINK is its words; that of a page number is no text.
void Reader::open_field() {
    const std::size_t begin = instruction_.find_first_not_of(' ');
    const std::string_view name = begin == std::string::npos ? std::string_view() : std::string_view(instruction_).substr(begin, instruction_.find(' ', begin) - begin);
    if (name == "HYPERLINK") {
        const std::size_t quote = instruction_.find('"');
        const std::size_t end = quote == std::string::npos ? quote : instruction_.find('"', quote + 1);
        const bool inside = instruction_.find("\\l") != std::string::npos;
        if (end != std::string::npos && !inside && !now().opened_field) {
            flow_.set_table_level(now().table_level);
            flow_.out().begin_link(instruction_.substr(quote + 1, end - quote - 1));
            now().opened_field = true;
        }
    } else if (name == "PAGE" || name == "NUMPAGES" || name == "TOC") {
        now().place = Place::skipped;
    }
    instruction_.clear();
}

bool Reader::destination(std::string_view name) {
    State& state = now();
    if (state.place == Place::skipped) {
        if (name == "ud") { // the Unicode half of \upr
            state.place = state.place_of_halves;
            state.optional = false;
            return true;
        }
        if (name != "shptxt" && name != "dptxbxtext") return true;
    }
    if (name == "shptxt" || name == "dptxbxtext" || name == "footnote" || name.starts_with("header") || name.starts_with("footer")) {
        if (name.size() == 7 && (name.ends_with("y") || name == "headers")) return true; // headery, footery: places, no parts
        if (name != "shptxt" && name != "dptxbxtext" && name != "footnote" && name.size() > 7) return false;
        flow_.open(name[0] == 'h' ? Region::header : name == "footnote" ? Region::footnote : name[0] == 'f' ? Region::footer : Region::text_box);
        State fresh;
        fresh.fallback = state.fallback;
        fresh.opened_story = true;
        state = fresh;
        item_ = false;
        return true;
    }
    if (name == "shpinst" || name == "do" || name == "shp" || name == "fldrslt" || name == "result" || name == "nesttableprops") {
        state.optional = false;
        return true;
    }
    for (const Name& one : places) {
        if (one.word != name) continue;
        state.place = one.place;
        return true;
    }
    if (name == "upr") {
        state.place_of_halves = state.place;
        state.place = Place::skipped;
        return true;
    }
    return false;
}

bool Reader::table_entry(const RtfToken& token) {
    const std::string_view name = token.text;
    switch (now().place) {
    case Place::fonts:
        if (name == "f") entry_ = token.value;
        else if (name == "fcharset") tables_.font_charset(entry_, token.value);
        else if (name == "cpg" && token.value > 0) tables_.font_code_page(entry_, token.value);
        return true;
    case Place::colours: tables_.colour_part(name, token.value); return true;
    case Place::styles:
        if (name == "s" || name == "cs" || name == "ds" || name == "ts") {
            entry_ = name == "s" ? token.value : -1 - std::max(token.value, 0);
            symbol_text_.clear();
        } else if (name == "sbasedon") {
            tables_.style_parent(entry_, token.value);
        } else if (name == "outlinelevel") {
            tables_.style_outline(entry_, token.value);
        }
        return true;
    case Place::revision:
        if (name == "yr") date_[0] = token.value;
        if (name == "mo") date_[1] = token.value;
        if (name == "dy") date_[2] = token.value;
        return true;
    default: return false;
    }
}

bool Reader::character_word(const RtfToken& token) {
    State& state = now();
    const std::string_view name = token.text;
    const bool on = !token.has_value || token.value != 0;
    if (name == "b") state.bold = on;
    else if (name == "i") state.italic = on;
    else if (name == "v") state.hidden = on;
    else if (name == "deleted") state.deleted = on;
    else if (name == "fs") state.half_points = token.has_value ? std::clamp(token.value, 0, 4'000) : 24;
    else if (name == "cf") state.colour = token.value;
    else if (name == "cb" || name == "highlight" || name == "chcbpat") state.ground = token.value;
    else if (name == "f") state.font = token.value;
    else if (name == "uc") state.fallback = std::clamp(token.value, 0, most_fallback);
    else if (name == "plain") {
        state.bold = state.italic = state.hidden = state.deleted = false;
        state.half_points = 24;
        state.colour = state.ground = state.font = 0;
    } else return false;
    return true;
}

bool Reader::paragraph_word(const RtfToken& token) {
    State& state = now();
    const std::string_view name = token.text;
    if (name == "pard") {
        state.style = state.list = state.table_level = state.paragraph_ground = 0;
        state.outline = -1;
    } else if (name == "s") state.style = token.value;
    else if (name == "outlinelevel") state.outline = token.value;
    else if (name == "ls") state.list = token.value;
    else if (name == "intbl") state.table_level = std::max(state.table_level, 1);
    else if (name == "itap") state.table_level = std::clamp(token.value, 0, 20);
    else if (name == "cbpat") state.paragraph_ground = token.value;
    else if (name == "trowd") row_painted_ = false;
    else if (name == "clcbpat") row_painted_ = row_painted_ || tables_.is_painted(token.value);
    else return false;
    return true;
}

bool Reader::flow_word(const RtfToken& token) {
    const std::string_view name = token.text;
    const bool in_text = now().place == Place::text;
    flow_.set_table_level(now().table_level);
    if (name == "par" || name == "sect") {
        if (in_text) flow_.end_paragraph(look());
        item_ = false;
    } else if (name == "line" || name == "lbr") {
        if (in_text) flow_.end_line(look());
    } else if (name == "tab") {
        if (in_text) flow_.out().tab();
    } else if (name == "cell" || name == "nestcell") {
        if (in_text) flow_.end_cell(look());
        item_ = false;
    } else if (name == "row" || name == "nestrow") {
        if (in_text) flow_.end_row();
    } else if (name == "page" || name == "softpage") {
        if (in_text && name == "page") flow_.end_line(look());
        flow_.new_page();
    } else {
        return false;
    }
    return true;
}

void Reader::word(const RtfToken& token) {
    const std::string_view name = token.text;
    if (name == "bin") return scanner_.skip(token.value);
    if (skip_ > 0 && name != "u") { // a control word stands for one fallback character
        --skip_;
        return;
    }
    if (name == "u") {
        if (now().place != Place::skipped) unicode(token.value);
        return;
    }
    flush();
    if (destination(name)) return;
    if (now().optional) { // {\*\something we do not know ...}
        now().optional = false;
        now().place = Place::skipped;
        return;
    }
    if (now().place == Place::skipped || table_entry(token)) return;
    if (name == "ansi") code_page_ = "windows-1252";
    else if (name == "mac") code_page_ = "macintosh";
    else if (name == "pc") code_page_ = "ibm-437";
    else if (name == "pca") code_page_ = "ibm-850";
    else if (name == "ansicpg" && token.value > 0) code_page_ = rtf_code_page(token.value);
    if (character_word(token) || paragraph_word(token) || flow_word(token)) return;
    for (const Special& special : specials) {
        if (special.word == name) return emit(special.text);
    }
}

void Reader::symbol(char symbol) {
    if (symbol == '*') {
        now().optional = group_began_; // elsewhere than behind a brace it says nothing
        return;
    }
    if (skip_ > 0) {
        --skip_;
        return;
    }
    switch (symbol) {
    case '\\':
    case '{':
    case '}': return bytes({&symbol, 1});
    case '~': flush(); return emit(" ");
    case '_': flush(); return emit("-");
    case '\n':
    case '\r': {
        flush();
        RtfToken par;
        par.text = "par";
        flow_word(par);
        return;
    }
    default: return;
    }
}

Result<Document> Reader::read() {
    for (RtfToken token = scanner_.next(); token.kind != RtfToken::Kind::end && !too_deep_; token = scanner_.next()) {
        switch (token.kind) {
        case RtfToken::Kind::open: open_group(); break;
        case RtfToken::Kind::close: close_group(); break;
        case RtfToken::Kind::word: word(token); break;
        case RtfToken::Kind::symbol: symbol(token.text[0]); break;
        case RtfToken::Kind::byte: {
            const char byte = static_cast<char>(token.value);
            if (now().place != Place::skipped) bytes({&byte, 1});
            break;
        }
        case RtfToken::Kind::text:
            if (now().place != Place::skipped) bytes(token.text);
            break;
        case RtfToken::Kind::end: break;
        }
        group_began_ = token.kind == RtfToken::Kind::open;
    }
    if (too_deep_)
        return Error{"too-complex", "groups are nested deeper than the limit of " + std::to_string(limits_.rtf_depth) + " (rtf_depth)", {},
                     "save the document as DOCX or PDF and give that file"};
    flush();
    while (states_.size() > 1) close_group();
    Document document = flow_.take();
    document.media_type = MediaType::rtf;
    document.meta_title = repair_utf8(properties_.meta_title.substr(0, 1'000));
    document.meta_author = repair_utf8(properties_.meta_author.substr(0, 1'000));
    if (date_[0] > 1900 && date_[0] < 3000 && date_[1] >= 1 && date_[1] <= 12 && date_[2] >= 1 && date_[2] <= 31) {
        std::array<char, 16> date = {};
        std::snprintf(date.data(), date.size(), "%04d-%02d-%02d", date_[0], date_[1], date_[2]);
        document.modified = date.data();
    }
    if (document.warnings.size() > limits_.messages) document.warnings.resize(limits_.messages);
    return finished(std::move(document));
}

} // namespace

Result<Document> read_rtf(std::string_view bytes, const Limits& limits) { return Reader(bytes, limits).read(); }

} // namespace analyzer
