// SPDX-License-Identifier: Apache-2.0
#include "document/formats/attached_profile.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <cstring>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace analyzer {
namespace {

constexpr std::size_t most_places = 40;    // of one value on the page
constexpr std::size_t most_hidden = 4'000; // bytes kept of what is not on the page
constexpr std::uint32_t near_bytes = 600;  // title and employer of one entry stand that near

/// Letters, digits, '+' and '#' of a text, folded, so that line ends, hyphens and quotes do not tell words apart.
struct BareText {
    std::string letters;
    std::vector<std::uint32_t> places; ///< of each byte of `letters` in the source

    explicit BareText(std::string_view source) {
        std::uint32_t at = 0;
        while (at < source.size()) {
            const CodePoint c = code_point_at(source, at);
            const std::string_view written = source.substr(at, c.bytes);
            const bool plain = c.value < 0x80;
            const bool kept =
                plain ? (c.value >= '0' && c.value <= '9') || (c.value >= 'A' && c.value <= 'Z') ||
                            (c.value >= 'a' && c.value <= 'z') || c.value == '+' || c.value == '#'
                      : !(c.value < 0xC0 || (c.value >= 0x2000 && c.value <= 0x2BFF));
            if (kept) append_folded(letters, written);
            places.resize(letters.size(), at);
            at += c.bytes;
        }
    }
};

class Page {
  public:
    explicit Page(std::string_view text) : text_(text), bare_(text) {}

    /// Where the words stand, whole words only.
    [[nodiscard]] std::vector<Span> places_of(const BareText& words) const {
        std::vector<Span> found;
        if (words.letters.empty()) return found;
        const char* begin = bare_.letters.data();
        const char* end = begin + bare_.letters.size();
        for (const char* from = begin; from < end && found.size() < most_places;) {
            // memmem is linear whatever the words are; std::search is not.
            const auto* hit = static_cast<const char*>(memmem(from, static_cast<std::size_t>(end - from),
                                                              words.letters.data(), words.letters.size()));
            if (hit == nullptr) break;
            const auto first = static_cast<std::size_t>(hit - begin);
            const std::size_t last = first + words.letters.size() - 1;
            if (starts_word(first) && ends_word(last))
                found.push_back(span_of(bare_.places[first], end_of(bare_.places[last])));
            from = hit + 1;
        }
        return found;
    }

  private:
    [[nodiscard]] std::size_t end_of(std::size_t place) const {
        return place + code_point_at(text_, place).bytes;
    }
    [[nodiscard]] bool starts_word(std::size_t at) const {
        return at == 0 ||
               (bare_.places[at - 1] != bare_.places[at] && end_of(bare_.places[at - 1]) != bare_.places[at]);
    }
    [[nodiscard]] bool ends_word(std::size_t at) const {
        return at + 1 == bare_.places.size() ||
               (bare_.places[at] != bare_.places[at + 1] && end_of(bare_.places[at]) != bare_.places[at + 1]);
    }

    std::string_view text_;
    BareText bare_;
};

std::string_view last_part(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

bool is_date(std::string_view path) {
    return last_part(path) == "startDate" || last_part(path) == "endDate";
}

/// "work/3" of "work/3/position", and so for everything that has entries.
std::string entry_of(std::string_view path) {
    const std::size_t first = path.find('/');
    if (first == std::string_view::npos) return std::string(path);
    return std::string(path.substr(0, path.find('/', first + 1)));
}

std::uint32_t distance(Span a, Span b) {
    if (a.overlaps(b)) return 0;
    return a.end <= b.begin ? b.begin - a.end : a.begin - b.end;
}

struct Value {
    const ProfileValue* said = nullptr;
    std::vector<Span> places;
};

class Comparer {
  public:
    explicit Comparer(Document& document) : document_(document), page_(document.text) {}

    void take(const std::vector<ProfileValue>& profile) {
        std::vector<std::string> order;
        std::map<std::string, std::vector<Value>> entries;
        for (const ProfileValue& value : profile) {
            std::vector<Value>& entry = entries[entry_of(value.path)];
            if (entry.empty()) order.push_back(entry_of(value.path));
            entry.push_back(
                {&value, is_date(value.path) ? std::vector<Span>() : page_.places_of(BareText(value.value))});
        }
        for (const std::string& name : order) settle(entries[name]);
        if (!unseen_.empty()) document_.hidden.push_back({unseen_, "attached", 1});
    }

  private:
    /// The places of one entry's first two values (title and employer) nearest each other and not taken by an entry
    /// before; for all others the place nearest to those.
    void settle(std::vector<Value>& entry) {
        std::vector<Value*> printed;
        for (Value& value : entry) {
            if (is_date(value.said->path)) continue;
            if (value.places.empty())
                keep_unseen(value.said->value);
            else
                printed.push_back(&value);
        }
        if (printed.empty()) return;
        Span anchor = first_free(*printed[0]);
        if (printed.size() > 1) {
            std::uint32_t best = near_bytes;
            for (const Span a : printed[0]->places)
                for (const Span b : printed[1]->places)
                    if (taken_.count(a) == 0 && distance(a, b) < best && !a.overlaps(b)) {
                        best = distance(a, b);
                        anchor = a;
                    }
        }
        taken_.insert(anchor);
        for (const Value* value : printed) {
            Span place = anchor;
            if (value != printed[0]) {
                place = value->places.front();
                for (const Span other : value->places)
                    if (distance(other, anchor) < distance(place, anchor)) place = other;
            }
            document_.attached.push_back({value->said->path, place, {}});
        }
        for (const Value& value : entry)
            if (is_date(value.said->path))
                document_.attached.push_back({value.said->path, {}, value.said->value});
    }

    [[nodiscard]] Span first_free(const Value& value) const {
        for (const Span place : value.places)
            if (taken_.count(place) == 0) return place;
        return value.places.front();
    }

    void keep_unseen(const std::string& words) {
        if (unseen_.size() + words.size() > most_hidden) return;
        if (!unseen_.empty()) unseen_ += '\n';
        unseen_ += words;
    }

    Document& document_;
    Page page_;
    std::set<Span> taken_;
    std::string unseen_;
};

} // namespace

void keep_attached(Document& document, const std::vector<ProfileValue>& profile) {
    Comparer(document).take(profile);
}

} // namespace analyzer
