// SPDX-License-Identifier: Apache-2.0
#include "document/frame.hpp"
#include "document/limits.hpp"

#include <gtest/gtest.h>

#include <cstring>

namespace analyzer {
namespace {

Document sample() {
    Document document;
    document.media_type = MediaType::pdf;
    document.text = "Zoë Doe\nWelder\n";
    document.row_order_text = "Welder\nZoë Doe\n";
    Line name;
    name.span = {0, 8};
    name.bold = true;
    name.font_size = 18;
    Line title;
    title.span = {9, 15};
    title.block = 1;
    title.region = Region::header;
    document.lines = {name, title};
    document.links = {{{0, 8}, "https://example.org/"}};
    document.hidden = {{"welding welding", "white-text", 1}};
    document.fields = {{"basics/name", {0, 8}}};
    document.attached = {{"work/0/position", {9, 15}}, {"work/0/startDate", {}, "2019-03"}};
    document.features = {{FeatureKind::picture, 1, 2, 0.25F, ""},
                         {FeatureKind::spaced_letters, 2, 1, 0, "S K I L L S"}};
    document.pages = 2;
    document.meta_title = "CV";
    document.modified = "2024-01-31";
    document.warnings = {{"page-limit", "only 2 pages", {}}};
    return document;
}

/// The payload's own bytes changed, and the checksum made right again: what a hijacked reader could send.
std::string with_checksum(std::string frame) {
    std::uint32_t sum = 0xFFFFFFFFU; // CRC-32 as in zlib and PNG
    for (std::size_t i = frame_header_bytes; i < frame.size(); ++i) {
        sum ^= static_cast<unsigned char>(frame[i]);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    sum = ~sum;
    std::memcpy(frame.data() + 8, &sum, sizeof sum);
    return frame;
}

TEST(Frame, CarriesADocumentBackUnchanged) {
    const auto back = decode_frame(encode_frame(sample()));
    ASSERT_TRUE(back);
    ASSERT_TRUE(back->has_value());
    EXPECT_EQ(**back, sample());
}

TEST(Frame, CarriesAnErrorBackUnchanged) {
    const Error error = {"encrypted", "locked", "cv.pdf", "save it without a password"};
    const auto back = decode_frame(encode_frame(error));
    ASSERT_TRUE(back);
    ASSERT_FALSE(back->has_value());
    EXPECT_EQ(back->error(), error);
}

TEST(Frame, IsRefusedAtEveryLengthButItsOwn) {
    const std::string frame = encode_frame(sample());
    for (std::size_t size = 0; size < frame.size(); ++size) {
        const auto back = decode_frame(std::string_view(frame).substr(0, size));
        ASSERT_FALSE(back) << size;
        EXPECT_EQ(back.error().code, "bad-frame");
    }
    EXPECT_FALSE(decode_frame(frame + "x"));
}

TEST(Frame, IsRefusedWithAnyBitFlipped) {
    const std::string frame = encode_frame(sample());
    for (std::size_t i = 0; i < frame.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            std::string bad = frame;
            bad[i] = static_cast<char>(bad[i] ^ (1 << bit));
            EXPECT_FALSE(decode_frame(bad)) << i;
        }
}

TEST(Frame, WithForgedChecksumGivesSoundValuesOrNone) {
    const std::string frame = encode_frame(sample());
    for (std::size_t i = frame_header_bytes; i < frame.size(); ++i)
        for (const char value : {'\x00', '\x01', '\x7F', '\xFF'}) {
            std::string bad = frame;
            bad[i] = value;
            const auto back = decode_frame(with_checksum(bad));
            if (!back || !back->has_value()) continue;
            const Document& document = **back;
            for (const Line& line : document.lines) EXPECT_LE(line.span.end, document.text.size());
            for (const Link& link : document.links) EXPECT_LE(link.span.end, document.text.size());
            EXPECT_LE(document.media_type, MediaType::pdf);
        }
}

TEST(Frame, RefusesSpansInsideACharacterAndOutOfOrder) {
    Document document = sample();
    document.lines[0].span.end = 3; // between the two bytes of ë
    EXPECT_FALSE(decode_frame(encode_frame(document)));
    document = sample();
    std::swap(document.lines[0], document.lines[1]);
    EXPECT_FALSE(decode_frame(encode_frame(document)));
    document = sample();
    document.text[2] = '\xFF';
    EXPECT_FALSE(decode_frame(encode_frame(document)));
}

TEST(Frame, RefusesFeaturesThatCannotBe) {
    Document document = sample();
    document.features[0].share = 1.5F;
    EXPECT_FALSE(decode_frame(encode_frame(document)));
    document = sample();
    document.features[0].page = 0;
    EXPECT_FALSE(decode_frame(encode_frame(document)));
    document = sample();
    document.features[1].sample = std::string(feature_sample_bytes + 1, 'x');
    EXPECT_FALSE(decode_frame(encode_frame(document)));
    document = sample();
    document.features[1].kind = static_cast<FeatureKind>(200);
    EXPECT_FALSE(decode_frame(encode_frame(document)));
}

TEST(Frame, RefusesAHugeLengthBeforeAnythingIsAllocated) {
    std::string header = encode_frame(sample()).substr(0, frame_header_bytes);
    const std::uint32_t huge = 0xFFFFFFF0U;
    std::memcpy(header.data() + 4, &huge, sizeof huge);
    EXPECT_FALSE(frame_payload_size(header, Limits{}.frame_bytes));
    EXPECT_FALSE(frame_payload_size("BSF", 100));
}

TEST(Frame, RefusesCodesThatAreNoWords) {
    const auto back = decode_frame(encode_frame(Error{"bad code\n", "", "", ""}));
    EXPECT_FALSE(back);
}

} // namespace
} // namespace analyzer
