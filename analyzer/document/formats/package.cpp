// SPDX-License-Identifier: Apache-2.0
#include "document/formats/package.hpp"

#include <zip.h>

#include <algorithm>
#include <array>

namespace analyzer {
namespace {

constexpr const char* damaged_next = "open the document, save it again, and give the new file";

Error corrupt(std::string message) {
    return {"corrupt", std::move(message), {}, damaged_next};
}
Error unsupported(std::string message) {
    return {"unsupported", std::move(message), {}, damaged_next};
}
Error too_large(std::string message) {
    return {"too-large", std::move(message), {}, "save the document as plain text or PDF and give that file"};
}

std::string plain_name(std::string_view name) {
    std::string out(name);
    for (char& c : out) {
        if (c == '\\') c = '/';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out.substr(std::min(out.find_first_not_of('/'), out.size()));
}

std::uint32_t little(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// What the package's own directory says where libzip finds it inconsistent.
struct Directory {
    bool overlaps =
        false; ///< entries do not lie one after the other, as every honest program writes them: zip bombs
    bool other_methods = false; ///< packed otherwise than stored or deflated
};

Directory read_directory(std::string_view bytes) {
    using std::string_view_literals::operator""sv;
    const std::size_t end = bytes.rfind("PK\x05\x06"sv);
    Directory directory;
    directory.overlaps = true; // until all of it is read
    if (end == std::string_view::npos || end + 22 > bytes.size()) return directory;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> places;
    std::size_t at = little(bytes, end + 16, 4);
    for (std::uint32_t i = little(bytes, end + 10, 2); i > 0; --i) {
        if (at + 46 > bytes.size() || bytes.substr(at, 4) != "PK\x01\x02"sv) return directory;
        const std::uint32_t method = little(bytes, at + 10, 2);
        directory.other_methods =
            directory.other_methods || (method != ZIP_CM_STORE && method != ZIP_CM_DEFLATE);
        const std::uint64_t begin = little(bytes, at + 42, 4), size = little(bytes, at + 20, 4),
                            name = little(bytes, at + 28, 2);
        places.emplace_back(begin, begin + 30 + name + size);
        at += 46 + name + little(bytes, at + 30, 2) + little(bytes, at + 32, 2);
    }
    std::sort(places.begin(), places.end());
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (places[i].first < places[i - 1].second) return directory;
    }
    directory.overlaps = false;
    return directory;
}

} // namespace

struct Package::Archive {
    zip_t* zip;
};
void Package::CloseArchive::operator()(Archive* archive) const {
    zip_discard(archive->zip);
    delete archive;
}

Result<Package> Package::open(std::string_view bytes, const Limits& limits) {
    zip_error_t error;
    zip_error_init(&error);
    const auto attempt = [&](int flags) -> zip_t* {
        zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
        if (!source) return nullptr;
        zip_t* zip = zip_open_from_source(source, flags, &error);
        if (!zip) zip_source_free(source);
        return zip;
    };
    Package package;
    package.limits_ = limits;
    zip_t* zip = attempt(ZIP_RDONLY | ZIP_CHECKCONS);
    Directory directory;
    if (!zip && zip_error_code_zip(&error) == ZIP_ER_INCONS) {
        directory = read_directory(bytes);
        // Some writers fill the two directories differently; the checksum of a part still counts.
        if (!directory.overlaps) zip = attempt(ZIP_RDONLY);
        if (zip)
            package.warnings.push_back(
                {"damaged-package", "the zip package contradicts itself and was read all the same", {}});
    }
    if (!zip && zip_error_code_zip(&error) == ZIP_ER_EXISTS) {
        zip_error_fini(&error);
        return corrupt("the package holds two parts of one name (duplicate part)");
    }
    if (!zip && directory.other_methods && !directory.overlaps) {
        zip_error_fini(&error);
        return unsupported("the package uses an unsupported compression");
    }
    if (!zip) {
        std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        return corrupt("the package is damaged or cut off (" + reason + ")");
    }
    zip_error_fini(&error);
    package.archive_.reset(new Archive{zip});
    const zip_int64_t entries = zip_get_num_entries(zip, 0);
    if (entries < 0 || static_cast<std::size_t>(entries) > limits.zip_entries)
        return too_large("the package has more entries than the limit of " +
                         std::to_string(limits.zip_entries) + " (zip_entries)");
    for (zip_int64_t i = 0; i < entries; ++i) {
        const char* name = zip_get_name(zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
        if (!name) continue;
        if (!package.index_.emplace(plain_name(name), static_cast<std::uint64_t>(i)).second)
            return corrupt("the package holds two parts of one name (duplicate part)");
    }
    return package;
}

bool Package::has(std::string_view name) const {
    return index_.find(plain_name(name)) != index_.end();
}

Result<std::string> Package::part(std::string_view name) {
    const auto found = index_.find(plain_name(name));
    if (found == index_.end()) return corrupt("the package has no document part (" + std::string(name) + ")");
    zip_t* zip = archive_->zip;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(zip, found->second, 0, &stat) != 0)
        return corrupt("a part of the package cannot be found");
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return Error{
            "encrypted", "the document is protected by a password", {}, "save a copy without a password"};
    if ((stat.valid & ZIP_STAT_COMP_METHOD) && stat.comp_method != ZIP_CM_STORE &&
        stat.comp_method != ZIP_CM_DEFLATE)
        return unsupported("the package uses an unsupported compression (method " +
                           std::to_string(stat.comp_method) + ")");
    zip_file_t* file = zip_fopen_index(zip, found->second, 0);
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(zip));
        if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP)
            return Error{
                "encrypted", "the document is protected by a password", {}, "save a copy without a password"};
        return corrupt(std::string("a part of the package cannot be read (") + zip_strerror(zip) + ")");
    }
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> closer(file, zip_fclose);
    std::string out;
    std::array<char, 65'536> buffer;
    for (;;) {
        const zip_int64_t got = zip_fread(file, buffer.data(), buffer.size());
        if (got < 0)
            return corrupt(std::string("a part of the package is damaged (") + zip_file_strerror(file) + ")");
        if (got == 0) break;
        out.append(buffer.data(), static_cast<std::size_t>(got));
        inflated_ += static_cast<std::size_t>(got);
        if (out.size() > limits_.part_bytes)
            return too_large("a part inflates to more than the limit of " +
                             std::to_string(limits_.part_bytes) + " bytes (part_bytes)");
        if (inflated_ > limits_.inflated_bytes)
            return too_large("the package inflates to more than the limit of " +
                             std::to_string(limits_.inflated_bytes) + " bytes (inflated_bytes)");
        if (out.size() > 1'000'000 && (stat.valid & ZIP_STAT_COMP_SIZE) &&
            out.size() / limits_.inflate_ratio > stat.comp_size)
            return too_large("a part inflates to more than " + std::to_string(limits_.inflate_ratio) +
                             " times its size (inflate_ratio)");
    }
    return out;
}

} // namespace analyzer
