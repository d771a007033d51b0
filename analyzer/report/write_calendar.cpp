// SPDX-License-Identifier: Apache-2.0
#include "report/write_calendar.hpp"

#include "bridge/build_pack.hpp"
#include "lexicon/fill_template.hpp"
#include "text/utf8.hpp"

#include <map>

namespace analyzer {

namespace {

constexpr std::size_t longest_line = 75; ///< octets, without the line end

/// "20261204"
std::string basic(const Day& day) {
    std::string text;
    for (const char c : day.iso()) {
        if (c != '-') text += c;
    }
    return text;
}

/// TEXT of RFC 5545, section 3.3.11; other control characters have no place in it.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
            out += c;
        }
    }
    return out;
}

class Writer {
  public:
    Writer(const Report& report, const Day& today) : report_(report), pack_(*report.pack), today_(today) {}

    std::string write() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Backstory//backstory " BACKSTORY_VERSION "//EN");
        line("CALSCALE:GREGORIAN");
        if (pack_.request.interview) event("interview", *pack_.request.interview, {});
        if (pack_.request.decision) event("decision", *pack_.request.decision, {});
        std::map<std::string, int> times;
        for (const Message& message : pack_.messages) {
            const int number = ++times[message.kind];
            if (message.day) event(message.kind, *message.day, message, "-" + std::to_string(number));
        }
        line("END:VCALENDAR");
        return std::move(out_);
    }

  private:
    void line(std::string_view text) {
        std::size_t room = longest_line;
        while (text.size() > room) {
            const std::string_view part = utf8_prefix(text, room);
            out_ += part;
            out_ += "\r\n ";
            text.remove_prefix(part.size());
            room = longest_line - 1; // the blank that marks a folded line counts
        }
        out_ += text;
        out_ += "\r\n";
    }

    void event(const std::string& kind, const Day& day, const Message& message,
               const std::string& number = {}) {
        const std::string& title = report_.posting.title.value;
        const std::optional<Template> wording = report_.lexicon.find_template("calendar/" + kind);
        if (!wording) return;
        Slots slots = {{"title", title}, {"to", message.to}};
        std::optional<std::string> summary = fill_template(wording->value("text"), slots);
        if (!summary) summary = fill_template(wording->value("text-short"), slots);
        line("BEGIN:VEVENT");
        line("UID:" + kind + number + "-" + report_.posting_file.sha256.substr(0, 32) + "@backstory");
        line("DTSTAMP:" + basic(today_) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + basic(day));
        line("DTEND;VALUE=DATE:" + basic(day.plus_days(1)));
        line("SUMMARY:" + escaped(report_.redactor.apply(summary.value_or(kind))));
        const std::string body = report_.redactor.apply(text_of(message));
        if (!body.empty()) line("DESCRIPTION:" + escaped(body));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    const Report& report_;
    const InterviewPack& pack_;
    const Day today_;
    std::string out_;
};

} // namespace

std::optional<std::string> write_calendar(const Report& report, const Day& today) {
    if (!report.pack || (!report.pack->request.interview && !report.pack->request.decision))
        return std::nullopt;
    return Writer(report, today).write();
}

} // namespace analyzer
