// SPDX-License-Identifier: Apache-2.0
#include "batch/sqlite_export.hpp"

#include "batch/open_file.hpp"
#include "batch/read_lines.hpp"
#include "batch/record_seal.hpp"

#include <rapidjson/document.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <map>
#include <string_view>

namespace analyzer {
namespace {

using Json = rapidjson::Value;

constexpr std::size_t longest_record =
    256'000'000; ///< bytes; the writer of the records bounds them far below

/// A member by its path, or null: member(report, {"resume", "path"}).
const Json& member(const Json& object, std::initializer_list<const char*> path) {
    static const Json null;
    const Json* at = &object;
    for (const char* name : path) {
        if (!at->IsObject()) return null;
        const auto found = at->FindMember(name);
        if (found == at->MemberEnd()) return null;
        at = &found->value;
    }
    return *at;
}

std::string_view text_of(const Json& value) {
    return value.IsString() ? std::string_view(value.GetString(), value.GetStringLength())
                            : std::string_view();
}

/// The database while it is written. Every call after a failure does nothing; ok() tells.
class Database {
  public:
    explicit Database(const std::string& path) {
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW;
        ok_ = sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) == SQLITE_OK;
    }
    ~Database() { close(); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] std::string why() const {
        return handle_ == nullptr ? "out of memory" : sqlite3_errmsg(handle_);
    }

    void execute(const char* statements) {
        if (ok_) ok_ = sqlite3_exec(handle_, statements, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    /// `statement` is a literal: its address names the prepared one.
    class Row {
      public:
        Row(Database& database, const char* statement)
            : database_(database), prepared_(database.prepare(statement)) {}
        ~Row() {
            if (prepared_ == nullptr) return;
            if (database_.ok_) database_.ok_ = sqlite3_step(prepared_) == SQLITE_DONE;
            sqlite3_reset(prepared_);
            sqlite3_clear_bindings(prepared_);
        }
        Row(const Row&) = delete;
        Row& operator=(const Row&) = delete;

        Row& integer(std::int64_t value) {
            if (prepared_ != nullptr) sqlite3_bind_int64(prepared_, ++column_, value);
            return *this;
        }
        Row& text(std::string_view value) {
            const char* data = value.empty() ? "" : value.data();
            if (prepared_ != nullptr)
                sqlite3_bind_text(prepared_, ++column_, data, static_cast<int>(value.size()),
                                  SQLITE_TRANSIENT);
            return *this;
        }
        /// Text, number, boolean or null, as the report has it.
        Row& json(const Json& value) {
            if (value.IsString()) return text(text_of(value));
            if (value.IsInt64()) return integer(value.GetInt64());
            if (value.IsBool()) return integer(value.GetBool() ? 1 : 0);
            ++column_; // what is not bound is null
            if (prepared_ != nullptr && value.IsNumber())
                sqlite3_bind_double(prepared_, column_, value.GetDouble());
            return *this;
        }

      private:
        Database& database_;
        sqlite3_stmt* prepared_;
        int column_ = 0;
    };

    void close() {
        for (auto& [statement, prepared] : prepared_) sqlite3_finalize(prepared);
        prepared_.clear();
        if (handle_ != nullptr && sqlite3_close(handle_) != SQLITE_OK) ok_ = false;
        handle_ = nullptr;
    }

  private:
    sqlite3_stmt* prepare(const char* statement) {
        if (!ok_) return nullptr;
        sqlite3_stmt*& prepared = prepared_[statement];
        if (prepared == nullptr)
            ok_ = sqlite3_prepare_v2(handle_, statement, -1, &prepared, nullptr) == SQLITE_OK;
        return prepared;
    }

    sqlite3* handle_ = nullptr;
    std::map<const char*, sqlite3_stmt*> prepared_;
    bool ok_ = false;
};

using Row = Database::Row;

/// The array's elements, or none.
rapidjson::Value::ConstArray elements(const Json& value) {
    static const Json none(rapidjson::kArrayType);
    return value.IsArray() ? value.GetArray() : none.GetArray();
}

class Exporter {
  public:
    explicit Exporter(Database& database) : database_(database) {}

    void add_line(std::string_view line) {
        rapidjson::Document json;
        json.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
        if (json.HasParseError() || !json.IsObject()) return; // the checkpoint's reader has already said so
        if (text_of(member(json, {"schema"})) == batch_schema) {
            add_run(json);
        } else if (json.HasMember("status")) {
            add_report(json);
        }
    }

  private:
    void add_run(const Json& header) {
        Row(database_, "INSERT INTO run VALUES (?,?,?,?,?,?)")
            .json(member(header, {"tool", "version"}))
            .json(member(header, {"tool", "rules"}))
            .json(member(header, {"tool", "lexicon"}))
            .json(member(header, {"asOf"}))
            .json(member(header, {"screen"}))
            .json(member(header, {"blind"}));
        std::int64_t number = 0;
        for (const Json& posting : elements(member(header, {"postings"}))) {
            Row(database_, "INSERT INTO posting VALUES (?,?,?,?,?)")
                .integer(number++)
                .json(member(posting, {"path"}))
                .json(member(posting, {"sha256"}))
                .json(member(posting, {"title"}))
                .json(member(posting, {"company"}));
        }
    }

    /// The reports of one résumé stand together.
    void add_report(const Json& report) {
        const std::string_view name = text_of(member(report, {"ranking", "name"}));
        if (resume_ < 0 || name != name_) add_resume(report, name);
        if (!member(report, {"error"}).IsNull()) return;
        const Json& posting = member(report, {"ranking", "posting"});
        posting_ = posting.IsInt64() ? posting.GetInt64() : 0;
        {
            Row row(database_, "INSERT INTO report VALUES (?,?,?,?,?,?,?,?,?,?)");
            row.integer(resume_).integer(posting_);
            for (const char* number :
                 {"value", "literal", "standard", "lenient", "required", "preferred", "ceiling"}) {
                row.json(member(report, {"coverage", number}));
            }
            row.json(member(report, {"proof"}));
        }
        for (const Json& requirement : elements(member(report, {"requirements"})))
            add_requirement(requirement);
        for (const Json& gate : elements(member(report, {"gates"}))) {
            Row(database_, "INSERT INTO gate VALUES (?,?,?,?,?)")
                .integer(resume_)
                .integer(posting_)
                .json(member(gate, {"requirement"}))
                .json(member(gate, {"verdict"}))
                .json(member(gate, {"reason"}));
        }
        for (const Json& gap : elements(member(report, {"gaps"}))) {
            Row(database_, "INSERT INTO gap VALUES (?,?,?,?,?,?)")
                .integer(resume_)
                .integer(posting_)
                .json(member(gap, {"requirement"}))
                .json(member(gap, {"class"}))
                .json(member(gap, {"gain"}))
                .json(member(gap, {"nearest"}));
        }
    }

    void add_resume(const Json& report, std::string_view name) {
        name_ = name;
        Row(database_, "INSERT INTO resume VALUES (?,?,?,?,?,?,?,?,?,?,?)")
            .integer(++resume_)
            .json(member(report, {"resume", "path"}))
            .json(member(report, {"ranking", "id"}))
            .json(member(report, {"ranking", "sha256"}))
            .json(member(report, {"ranking", "person"}))
            .json(member(report, {"resume", "title"}))
            .json(member(report, {"resume", "pages"}))
            .json(member(report, {"resume", "characters"}))
            .json(member(report, {"ranking", "parseQuality"}))
            .json(member(report, {"error", "code"}))
            .json(member(report, {"error", "message"}));
    }

    void add_requirement(const Json& requirement) {
        const Json& id = member(requirement, {"id"});
        // What the posting asks is the same in every report on it.
        Row(database_, "INSERT OR IGNORE INTO requirement VALUES (?,?,?,?,?,?,?,?,?,?)")
            .integer(posting_)
            .json(id)
            .json(member(requirement, {"kind"}))
            .json(member(requirement, {"name"}))
            .json(member(requirement, {"quote"}))
            .json(member(requirement, {"necessity"}))
            .json(member(requirement, {"group"}))
            .json(member(requirement, {"minMonths"}))
            .json(member(requirement, {"degreeLevel"}))
            .json(member(requirement, {"weight"}));
        Row(database_, "INSERT INTO match VALUES (?,?,?,?,?,?,?,?,?)")
            .integer(resume_)
            .integer(posting_)
            .json(id)
            .json(member(requirement, {"match"}))
            .json(member(requirement, {"standing"}))
            .json(member(requirement, {"months"}))
            .json(member(requirement, {"lastUsed"}))
            .json(member(requirement, {"points"}))
            .json(member(requirement, {"possible"}));
        std::int64_t number = 0;
        for (const Json& evidence : elements(member(requirement, {"evidence"}))) {
            Row(database_, "INSERT INTO evidence VALUES (?,?,?,?,?,?,?,?,?)")
                .integer(resume_)
                .integer(posting_)
                .json(id)
                .integer(++number)
                .json(member(evidence, {"span", "start"}))
                .json(member(evidence, {"span", "end"}))
                .json(member(evidence, {"span", "quote"}))
                .json(member(evidence, {"section"}))
                .json(member(evidence, {"position"}));
        }
    }

    Database& database_;
    std::int64_t resume_ = -1, posting_ = 0;
    std::string name_;
};

/// Brings a finished file to the disk and to its name.
bool settle(const std::string& partial, const std::string& path) {
    const Descriptor file(open(partial.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    return file.get() >= 0 && fsync(file.get()) == 0 && std::rename(partial.c_str(), path.c_str()) == 0;
}

} // namespace

std::optional<Error> export_sqlite(const std::string& reports_path, const std::string& sqlite_path) {
    const std::string partial = sqlite_path + ".partial";
    unlink(partial.c_str());
    const auto failed = [&](const std::string& why) {
        unlink(partial.c_str());
        return Error{"not-written", "the database cannot be written (" + why + ")", sqlite_path,
                     "check its folder and the free space, and give the same command again"};
    };
    const Descriptor reports(open(reports_path.c_str(), O_RDONLY | O_CLOEXEC));
    if (reports.get() < 0) return failed(reports_path + ": " + std::strerror(errno));
    Database database(partial);
    // Nothing reads the file before its name is there, so there is nothing to roll back.
    database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192; BEGIN");
    database.execute(sqlite_tables());
    Exporter exporter(database);
    LineReader lines(reports.get(), longest_record);
    for (FileLine line; database.ok() && lines.next(line);) exporter.add_line(line.text);
    database.execute("COMMIT");
    if (!database.ok()) return failed(database.why());
    if (lines.failed()) return failed(reports_path + " cannot be read");
    database.close();
    if (!database.ok() || !settle(partial, sqlite_path)) return failed(std::strerror(errno));
    return std::nullopt;
}

} // namespace analyzer
