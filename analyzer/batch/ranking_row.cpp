// SPDX-License-Identifier: Apache-2.0
#include "batch/ranking_row.hpp"

#include "text/sha256.hpp"

#include <algorithm>

namespace analyzer {
namespace {

/// Digits of a telephone number that tell people apart whatever its country prefix.
constexpr std::size_t phone_digits = 9;
constexpr std::size_t digest_characters = 16;

std::string digest(const std::string& value) {
    return sha256(value).substr(0, digest_characters);
}

/// An address or number as it is compared, or nothing where it is too short to tell anyone apart.
std::vector<std::string> contact_digests(const Contact& contact) {
    std::vector<std::string> digests;
    std::string email;
    for (const char c : contact.email.value) email += (c >= 'A' && c <= 'Z') ? static_cast<char>(c + 32) : c;
    if (email.find('@') != std::string::npos) digests.push_back(digest("email " + email));
    std::string digits;
    for (const char c : contact.phone.value) {
        if (c >= '0' && c <= '9') digits += c;
    }
    if (digits.size() >= phone_digits)
        digests.push_back(digest("phone " + digits.substr(digits.size() - phone_digits)));
    return digests;
}

std::vector<std::string> parse_problems(const Report& report, bool blind) {
    const Resume& resume = report.resume;
    std::vector<std::string> problems;
    const auto dated = [](const Position& position) { return position.dates.dated(); };
    if (!blind && resume.contact.email.empty() && resume.contact.phone.empty())
        problems.emplace_back("no-contact");
    if (std::none_of(resume.positions.begin(), resume.positions.end(), dated))
        problems.emplace_back("no-dated-work");
    if (resume.sections.size() < 2) problems.emplace_back("no-headings");
    if (!report.resume_file.document.hidden.empty()) problems.emplace_back("hidden-text");
    return problems;
}

} // namespace

const char* parse_quality_name(ParseQuality quality) {
    return quality == ParseQuality::good ? "good" : quality == ParseQuality::partial ? "partial" : "poor";
}

RankingRow ranking_row(const Report& report, const Blinding* blinding) {
    RankingRow row;
    row.sha256 = report.resume_file.sha256;
    row.person = blinding != nullptr ? blinding->pseudonym : report.resume.contact.name.value;
    if (blinding == nullptr) row.contacts = contact_digests(report.resume.contact);
    const Score& score = report.score;
    row.coverage = percent(score.coverage(report.screen));
    row.literal = percent(score.literal);
    row.standard = percent(score.standard);
    row.lenient = percent(score.lenient);
    row.ceiling = percent(score.ceiling);
    if (score.required) row.required = percent(*score.required);
    if (score.preferred) row.preferred = percent(*score.preferred);
    if (score.proof) row.proof = percent(*score.proof);
    for (const Gate& gate : score.gates) {
        switch (gate.verdict) {
        case Verdict::met:
            ++row.gates_met;
            break;
        case Verdict::unmet:
            ++row.gates_unmet;
            break;
        case Verdict::unproven:
            ++row.gates_unproven;
            break;
        case Verdict::answer_in_application:
            ++row.gates_to_answer;
            break;
        }
    }
    row.parse_problems = parse_problems(report, blinding != nullptr);
    row.parse_quality = row.parse_problems.empty()       ? ParseQuality::good
                        : row.parse_problems.size() <= 1 ? ParseQuality::partial
                                                         : ParseQuality::poor;
    return row;
}

} // namespace analyzer
