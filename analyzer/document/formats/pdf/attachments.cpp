// SPDX-License-Identifier: GPL-3.0-only
#include "document/formats/pdf/attachments.hpp"

#include "document/formats/attached_profile.hpp"
#include "document/formats/europass.hpp"

#include <Catalog.h>
#include <FileSpec.h>
#include <Stream.h>

#include <algorithm>
#include <memory>
#include <string>

namespace analyzer::pdf {
namespace {

constexpr int most_looked_at = 8;
constexpr std::size_t head_bytes = 2'000; // the root element stands there

bool looks_like_a_profile(std::string_view head) {
    const std::size_t first = head.find('<');
    return first != std::string_view::npos && first < 8 &&
           (head.find("<SkillsPassport") != std::string_view::npos ||
            head.find("Candidate") != std::string_view::npos);
}

/// At most one byte more than the limit, counted as they come: the length that the file states proves nothing.
void read_some(Stream& stream, std::size_t limit, std::string& bytes) {
    int c = 0;
    while (bytes.size() < limit && (c = stream.getChar()) != EOF) bytes += static_cast<char>(c);
}

} // namespace

void add_attachments(Document& document, Catalog& catalog, const Limits& limits) {
    const int count = catalog.numEmbeddedFiles();
    if (count <= 0) return;
    add_feature(document.features, FeatureKind::attachment, 1, static_cast<std::uint32_t>(count));
    const auto skip = [&](const std::string& why) {
        document.warnings.push_back({"attachment-skipped", "an attached profile was left out: " + why, {}});
    };
    for (int i = 0; i < std::min(count, most_looked_at); ++i) {
        const std::unique_ptr<FileSpec> file = catalog.embeddedFile(i);
        EmbFile* content = file && file->isOk() ? file->getEmbeddedFile() : nullptr;
        Stream* stream = content != nullptr ? content->stream() : nullptr;
        if (stream == nullptr) continue;
        std::string bytes;
        stream->reset();
        read_some(*stream, head_bytes, bytes);
        const bool profile = looks_like_a_profile(bytes);
        if (profile) read_some(*stream, limits.attachment_bytes + 1, bytes);
        stream->close();
        if (!profile) continue;
        if (bytes.size() > limits.attachment_bytes) {
            skip("it is larger than the limit of " + std::to_string(limits.attachment_bytes) +
                 " bytes (attachment_bytes)");
            return;
        }
        const Result<std::vector<ProfileValue>> read = read_europass(bytes, limits);
        if (!read)
            skip(read.error().message);
        else if (!read->empty())
            keep_attached(document, *read);
        else
            continue;
        return; // one person, one profile
    }
}

} // namespace analyzer::pdf
