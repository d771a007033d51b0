// Makes pairs of a résumé and a posting for the property tests: a person with one dated job, and demands of which the page
// shows some at work, lists some and lacks some. In: a seed; the same seed gives the same pair on every machine. Out: texts in
// several formats, and the numbers the analyzer gives them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analyze/analyze.hpp"

#include <random>
#include <string>
#include <vector>

namespace analyzer::test {

/// How many of `all` the laws are held against. The release build proves the laws; with sanitizers the same code is watched for
/// faults of memory, which a tenth shows as well.
constexpr unsigned tried(unsigned all) {
#ifdef BACKSTORY_SANITIZED
    return all / 10;
#else
    return all;
#endif
}

struct Person {
    std::string name = "Sam Field";
    std::string address = "12 Mill Lane, Oakham";
    std::string born;
    std::string summary;
    std::vector<std::string> bullets;
    std::vector<std::string> listed;

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string markdown() const;
    [[nodiscard]] std::string html() const;
    [[nodiscard]] std::string docx() const; ///< the bytes of the package
    [[nodiscard]] std::string json_resume() const;
};

struct Pair {
    Person person;
    std::vector<std::string> required, preferred;

    [[nodiscard]] std::string posting() const;
};

struct Numbers {
    double literal = 0, standard = 0, lenient = 0, ceiling = 0, proof = 0, points = 0;
    bool screened = false;

    bool operator==(const Numbers&) const = default;
};

/// Names of terms that can stand in a list: skills and tools that are not ordinary words.
const std::vector<std::string>& vocabulary();

class Generator {
  public:
    explicit Generator(unsigned seed) : random_(seed) {}

    Pair pair();
    /// std::shuffle differs between standard libraries, this does not.
    template <class T> void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random_() % i]);
    }

  private:
    std::mt19937 random_;
};

SourceFile file_of(const std::string& text);
Report report_of(const SourceFile& resume, const SourceFile& posting);
Numbers numbers_of(const Report& report);
Numbers numbers_of(const std::string& resume_text, const std::string& posting_text);

} // namespace analyzer::test
