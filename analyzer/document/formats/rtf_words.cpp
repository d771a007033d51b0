// SPDX-License-Identifier: Apache-2.0
#include "document/formats/rtf_reader.hpp"

#include <algorithm>
#include <array>

namespace analyzer {

/// What a control word makes of the group it opens.
struct RtfDestination {
    std::string_view word;
    RtfReader::Place place;
};

namespace {

constexpr int most_fallback =
    4; // characters after \u that old readers would show; the specification knows 0 to 2

using Place = RtfReader::Place;

constexpr std::array places = {
    RtfDestination{"fonttbl", Place::fonts},
    RtfDestination{"colortbl", Place::colours},
    RtfDestination{"stylesheet", Place::styles},
    RtfDestination{"fldinst", Place::instruction},
    RtfDestination{"title", Place::title},
    RtfDestination{"author", Place::author},
    RtfDestination{"revtim", Place::revision},
    RtfDestination{"listtext", Place::item_mark},
    RtfDestination{"pntext", Place::item_mark},
    RtfDestination{"pict", Place::skipped},
    RtfDestination{"objdata", Place::skipped},
    RtfDestination{"objclass", Place::skipped},
    RtfDestination{"nonshppict", Place::skipped},
    RtfDestination{"shprslt", Place::skipped},
    RtfDestination{"sp", Place::skipped},
    RtfDestination{"listtable", Place::skipped},
    RtfDestination{"listoverridetable", Place::skipped},
    RtfDestination{"revtbl", Place::skipped},
    RtfDestination{"rsidtbl", Place::skipped},
    RtfDestination{"generator", Place::skipped},
    RtfDestination{"xmlnstbl", Place::skipped},
    RtfDestination{"themedata", Place::skipped},
    RtfDestination{"datastore", Place::skipped},
    RtfDestination{"latentstyles", Place::skipped},
    RtfDestination{"bkmkstart", Place::skipped},
    RtfDestination{"bkmkend", Place::skipped},
    RtfDestination{"annotation", Place::skipped},
    RtfDestination{"atnid", Place::skipped},
    RtfDestination{"atnauthor", Place::skipped},
    RtfDestination{"atrfstart", Place::skipped},
    RtfDestination{"ftnsep", Place::skipped},
    RtfDestination{"ftnsepc", Place::skipped},
    RtfDestination{"aftnsep", Place::skipped},
    RtfDestination{"tc", Place::skipped},
    RtfDestination{"xe", Place::skipped},
    RtfDestination{"private", Place::skipped},
    RtfDestination{"subject", Place::skipped},
    RtfDestination{"keywords", Place::keywords},
    RtfDestination{"comment", Place::skipped},
    RtfDestination{"doccomm", Place::skipped},
    RtfDestination{"company", Place::skipped},
    RtfDestination{"operator", Place::skipped},
    RtfDestination{"manager", Place::skipped},
    RtfDestination{"category", Place::skipped},
    RtfDestination{"hlinkbase", Place::skipped},
    RtfDestination{"creatim", Place::skipped},
    RtfDestination{"printim", Place::skipped},
    RtfDestination{"template", Place::skipped},
    RtfDestination{"nonesttables", Place::skipped},
    RtfDestination{"pnseclvl", Place::skipped},
    RtfDestination{"mmathPr", Place::skipped},
};

struct Special {
    std::string_view word;
    std::string_view text;
};
constexpr std::array specials = {
    Special{"emdash", "—"},       Special{"endash", "–"},       Special{"bullet", "•"},
    Special{"lquote", "‘"},       Special{"rquote", "’"},       Special{"ldblquote", "“"},
    Special{"rdblquote", "”"},    Special{"emspace", " "},      Special{"enspace", " "},
    Special{"qmspace", " "},      Special{"zwj", "\u200D"},     Special{"zwnj", "\u200C"},
    Special{"ltrmark", "\u200E"}, Special{"rtlmark", "\u200F"},
};

} // namespace

bool RtfReader::destination(std::string_view name) {
    State& state = now();
    if (state.place == Place::skipped) {
        if (name == "ud") { // the Unicode half of \upr
            state.place = state.place_of_halves;
            state.optional = false;
            return true;
        }
        if (name != "shptxt" && name != "dptxbxtext") return true;
    }
    if (name == "shptxt" || name == "dptxbxtext" || name == "footnote" || name.starts_with("header") ||
        name.starts_with("footer")) {
        if (name.size() == 7 && (name.ends_with("y") || name == "headers"))
            return true; // headery, footery: places, no parts
        if (name != "shptxt" && name != "dptxbxtext" && name != "footnote" && name.size() > 7) return false;
        flow_.open(name[0] == 'h'       ? Region::header
                   : name == "footnote" ? Region::footnote
                   : name[0] == 'f'     ? Region::footer
                                        : Region::text_box);
        State fresh;
        fresh.fallback = state.fallback;
        fresh.opened_story = true;
        state = fresh;
        item_ = false;
        return true;
    }
    if (name == "shpinst" || name == "do" || name == "shp" || name == "fldrslt" || name == "result" ||
        name == "nesttableprops") {
        state.optional = false;
        return true;
    }
    for (const RtfDestination& one : places) {
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

bool RtfReader::table_entry(const RtfToken& token) {
    const std::string_view name = token.text;
    switch (now().place) {
    case Place::fonts:
        if (name == "f")
            entry_ = token.value;
        else if (name == "fcharset")
            tables_.font_charset(entry_, token.value);
        else if (name == "cpg" && token.value > 0)
            tables_.font_code_page(entry_, token.value);
        return true;
    case Place::colours:
        tables_.colour_part(name, token.value);
        return true;
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
    default:
        return false;
    }
}

bool RtfReader::character_word(const RtfToken& token) {
    State& state = now();
    const std::string_view name = token.text;
    const bool on = !token.has_value || token.value != 0;
    if (name == "b")
        state.bold = on;
    else if (name == "i")
        state.italic = on;
    else if (name == "v")
        state.hidden = on;
    else if (name == "deleted")
        state.deleted = on;
    else if (name == "fs")
        state.half_points = token.has_value ? std::clamp(token.value, 0, 4'000) : 24;
    else if (name == "cf")
        state.colour = token.value;
    else if (name == "cb" || name == "highlight" || name == "chcbpat")
        state.ground = token.value;
    else if (name == "f")
        state.font = token.value;
    else if (name == "uc")
        state.fallback = std::clamp(token.value, 0, most_fallback);
    else if (name == "plain") {
        state.bold = state.italic = state.hidden = state.deleted = false;
        state.half_points = 24;
        state.colour = state.ground = state.font = 0;
    } else
        return false;
    return true;
}

bool RtfReader::paragraph_word(const RtfToken& token) {
    State& state = now();
    const std::string_view name = token.text;
    if (name == "pard") {
        state.style = state.list = state.table_level = state.paragraph_ground = 0;
        state.outline = -1;
    } else if (name == "s")
        state.style = token.value;
    else if (name == "outlinelevel")
        state.outline = token.value;
    else if (name == "ls")
        state.list = token.value;
    else if (name == "intbl")
        state.table_level = std::max(state.table_level, 1);
    else if (name == "itap")
        state.table_level = std::clamp(token.value, 0, 20);
    else if (name == "cbpat")
        state.paragraph_ground = token.value;
    else if (name == "trowd")
        row_painted_ = false;
    else if (name == "clcbpat")
        row_painted_ = row_painted_ || tables_.is_painted(token.value);
    else
        return false;
    return true;
}

/// A picture is counted once: Word writes it a second time for old readers, as \nonshppict.
bool RtfReader::picture_word(const RtfToken& token) {
    State& state = now();
    const std::string_view name = token.text;
    if (name == "shppict" && state.place == Place::text) {
        state.optional = false;
        return true;
    }
    if (name == "pict" && state.place == Place::text) {
        state.place = Place::skipped;
        state.in_picture = true;
        state.optional = false;
        picture_width_ = 0;
        ++pictures_;
        return true;
    }
    if (!state.in_picture) return false;
    if (name == "picwgoal") picture_width_ = std::max(token.value, 0);
    if (name == "pichgoal") picture_area_ += static_cast<double>(picture_width_) * std::max(token.value, 0);
    return true;
}

bool RtfReader::flow_word(const RtfToken& token) {
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
    } else if (name == "cols") {
        columns_ = std::max(columns_, std::clamp(token.value, 1, 50));
    } else if (name == "page" || name == "softpage") {
        if (in_text && name == "page") flow_.end_line(look());
        flow_.new_page();
    } else {
        return false;
    }
    return true;
}

void RtfReader::word(const RtfToken& token) {
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
    if (picture_word(token)) return;
    if (destination(name)) return;
    if (now().optional) { // {\*\something we do not know ...}
        now().optional = false;
        now().place = Place::skipped;
        return;
    }
    if (now().place == Place::skipped || table_entry(token)) return;
    if (name == "ansi")
        code_page_ = "windows-1252";
    else if (name == "mac")
        code_page_ = "macintosh";
    else if (name == "pc")
        code_page_ = "ibm-437";
    else if (name == "pca")
        code_page_ = "ibm-850";
    else if (name == "ansicpg" && token.value > 0)
        code_page_ = rtf_code_page(token.value);
    if (character_word(token) || paragraph_word(token) || flow_word(token)) return;
    for (const Special& special : specials) {
        if (special.word == name) return emit(special.text);
    }
}

void RtfReader::symbol(char symbol) {
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
    case '}':
        return bytes({&symbol, 1});
    case '~':
        flush();
        return emit(" ");
    case '_':
        flush();
        return emit("-");
    case '\n':
    case '\r': {
        flush();
        RtfToken par;
        par.text = "par";
        flow_word(par);
        return;
    }
    default:
        return;
    }
}

} // namespace analyzer
