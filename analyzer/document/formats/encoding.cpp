// SPDX-License-Identifier: Apache-2.0
#include "document/formats/encoding.hpp"

#include "text/utf8.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <cctype>
#include <memory>

namespace analyzer {
namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

/// UTF-16 or UTF-32 told by where its zero bytes stand; a text in Latin letters has one in each unit.
const char* wide_by_zeros(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, 4096);
    if (sample.size() < 4) return nullptr;
    std::size_t zeros[4] = {0, 0, 0, 0};
    for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 4] += sample[i] == '\0';
    const std::size_t units = sample.size() / 4;
    const auto most = [&](std::size_t n) { return n * 10 >= units * 7; };
    const auto few = [&](std::size_t n) { return n * 10 <= units; };
    if (most(zeros[1]) && most(zeros[2]) && most(zeros[3]) && few(zeros[0])) return "UTF-32LE";
    if (most(zeros[0]) && most(zeros[1]) && most(zeros[2]) && few(zeros[3])) return "UTF-32BE";
    if (most(zeros[1]) && most(zeros[3]) && few(zeros[0]) && few(zeros[2])) return "UTF-16LE";
    if (most(zeros[0]) && most(zeros[2]) && few(zeros[1]) && few(zeros[3])) return "UTF-16BE";
    return nullptr;
}

/// What ICU makes of bytes that are no UTF-8; Windows-1252 unless something else is clearly likelier.
std::string guessed_code_page(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    if (U_FAILURE(status)) return "windows-1252";
    const auto size = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size(), 100'000));
    ucsdet_setText(detector.get(), bytes.data(), size, &status);
    std::int32_t found = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &found, &status);
    if (U_FAILURE(status)) return "windows-1252";
    std::string best;
    std::int32_t best_confidence = 0, latin_confidence = 0;
    for (std::int32_t i = 0; i < found; ++i) {
        const std::string name = ucsdet_getName(matches[i], &status);
        const std::int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (U_FAILURE(status)) return "windows-1252";
        if (name == "ISO-8859-1" || name == "windows-1252") {
            latin_confidence = std::max(latin_confidence, confidence);
        } else if (best.empty() && !name.starts_with("UTF-") && !name.starts_with("ISO-2022") &&
                   !name.starts_with("IBM4")) {
            best = name;
            best_confidence = confidence;
        }
    }
    return best_confidence >= 30 && best_confidence > latin_confidence + 10 ? best : "windows-1252";
}

bool is_binary(std::string_view bytes) {
    std::size_t controls = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        controls +=
            (byte >= 1 && byte <= 8) || (byte >= 0x0E && byte <= 0x1A) || (byte >= 0x1C && byte <= 0x1F);
    }
    return controls > 8 + bytes.size() / 50;
}

/// Is this UTF-8 that took damage or was written overlong, rather than a text in a code page? There letters
/// beyond ASCII stand alone or in pairs that hardly ever form the sequences of UTF-8.
bool is_damaged_utf8(std::string_view bytes) {
    std::size_t whole = 0, long_ones = 0, overlong = 0, bad = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const CodePoint point = code_point_at(bytes, i);
        if (point.value != 0xFFFD || bytes.substr(i).starts_with("\xEF\xBF\xBD")) {
            ++whole;
            long_ones += point.bytes >= 3;
            i += point.bytes;
            continue;
        }
        const std::size_t wanted = lead >= 0xFC   ? 5
                                   : lead >= 0xF8 ? 4
                                   : lead >= 0xF0 ? 3
                                   : lead >= 0xE0 ? 2
                                   : lead >= 0xC0 ? 1
                                                  : 0;
        std::size_t got = 0;
        while (got < wanted && i + 1 + got < bytes.size() &&
               (static_cast<unsigned char>(bytes[i + 1 + got]) & 0xC0) == 0x80)
            ++got;
        if (wanted > 0 && got == wanted)
            ++overlong;
        else
            ++bad;
        i += 1 + (got == wanted ? got : 0);
    }
    if (whole > 0 && whole >= bad) return true;
    if (long_ones > 0 && long_ones * 8 >= bad) return true;
    return overlong > 0 && overlong >= bad * 4;
}

void replace_nuls(DecodedText& decoded) {
    if (decoded.text.find('\0') == std::string::npos) return;
    std::string out;
    out.reserve(decoded.text.size());
    std::size_t count = 0;
    for (const char c : decoded.text) {
        if (c == '\0') {
            out += "\xEF\xBF\xBD";
            ++count;
        } else {
            out += c;
        }
    }
    decoded.text = std::move(out);
    decoded.warnings.push_back({"nul-bytes", std::to_string(count) + " NUL characters were replaced", {}});
}

DecodedText converted(std::string_view bytes, const char* name, std::size_t unit) {
    DecodedText out;
    out.encoding = name;
    if (bytes.size() % unit != 0)
        out.warnings.push_back(
            {"truncated", std::string("the ") + name + " text ends inside a character", {}});
    out.text = decode_code_page(bytes.substr(0, bytes.size() / unit * unit), name);
    replace_nuls(out);
    return out;
}

/// A declared label that may be believed for bytes which are no UTF-8.
bool is_usable(const std::string& label) {
    if (label.empty() || label.starts_with("utf") || label.starts_with("iso-2022") || label == "us-ascii")
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(label.c_str(), &status));
    return U_SUCCESS(status) && ucnv_getMinCharSize(converter.get()) == 1;
}

} // namespace

std::string decode_code_page(std::string_view bytes, const char* name) {
    if (bytes.empty()) return {};
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UConverter, CloseConverter> from(ucnv_open(name, &status));
    if (U_FAILURE(status)) {
        status = U_ZERO_ERROR;
        from.reset(ucnv_open("windows-1252", &status));
    }
    const std::unique_ptr<UConverter, CloseConverter> to(ucnv_open("UTF-8", &status));
    if (U_FAILURE(status)) return repair_utf8(bytes);
    std::string out;
    char buffer[4096];
    UChar pivot[1024];
    UChar *pivot_source = pivot, *pivot_target = pivot;
    const char* source = bytes.data();
    const char* const source_end = source + bytes.size();
    bool first = true;
    do {
        status = U_ZERO_ERROR;
        char* target = buffer;
        ucnv_convertEx(to.get(), from.get(), &target, buffer + sizeof buffer, &source, source_end, pivot,
                       &pivot_source, &pivot_target, pivot + 1024, first, true, &status);
        first = false;
        out.append(buffer, static_cast<std::size_t>(target - buffer));
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return is_valid_utf8(out) ? out : repair_utf8(out);
}

Result<DecodedText> decode_text(std::string_view bytes, std::string_view declared) {
    using std::string_view_literals::operator""sv;
    if (bytes.starts_with("\xFF\xFE\0\0"sv)) return converted(bytes.substr(4), "UTF-32LE", 4);
    if (bytes.starts_with("\0\0\xFE\xFF"sv)) return converted(bytes.substr(4), "UTF-32BE", 4);
    if (bytes.starts_with("\xFF\xFE")) return converted(bytes.substr(2), "UTF-16LE", 2);
    if (bytes.starts_with("\xFE\xFF")) return converted(bytes.substr(2), "UTF-16BE", 2);
    const bool marked = bytes.starts_with("\xEF\xBB\xBF");
    if (marked) bytes.remove_prefix(3);
    if (!marked) {
        if (const char* wide = wide_by_zeros(bytes)) return converted(bytes, wide, wide[4] == '3' ? 4 : 2);
    }
    if (is_binary(bytes))
        return Error{"unknown-encoding",
                     "the bytes are neither text in a known encoding nor a known document format",
                     {},
                     "save the document as PDF, DOCX or UTF-8 text"};
    DecodedText out;
    out.encoding = "UTF-8";
    if (is_valid_utf8(bytes)) {
        out.text = bytes;
    } else if (const std::string label = lower(declared);
               marked || label == "utf-8" || label == "utf8" || is_damaged_utf8(bytes)) {
        std::size_t replaced = 0;
        out.text = repair_utf8(bytes, &replaced);
        out.warnings.push_back(
            {"invalid-utf8",
             std::to_string(replaced) + " byte sequences are no UTF-8 and were replaced by U+FFFD",
             {}});
    } else {
        const bool believed = is_usable(label);
        out.encoding = believed ? label : guessed_code_page(bytes);
        if (out.encoding == "iso-8859-1" || out.encoding == "latin1") out.encoding = "windows-1252";
        out.text = decode_code_page(bytes, out.encoding.c_str());
        if (!believed)
            out.warnings.push_back(
                {"encoding-guessed", "the text is no UTF-8 and was read as " + out.encoding, {}});
    }
    replace_nuls(out);
    return out;
}

} // namespace analyzer
