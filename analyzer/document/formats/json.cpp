// SPDX-License-Identifier: Apache-2.0
#include "document/formats/encoding.hpp"
#include "document/formats/format.hpp"
#include "document/formats/job_posting.hpp"
#include "document/formats/json_resume.hpp"
#include "document/formats/text_builder.hpp"

namespace analyzer {

Result<Document> read_json(std::string_view bytes, const Limits& limits) {
    Result<DecodedText> decoded = decode_text(bytes, "utf-8");
    if (!decoded) return decoded.error();
    std::vector<Warning> warnings = std::move(decoded->warnings);
    Result<JsonValue> root = parse_json(decoded->text, limits, warnings);
    if (!root) return root.error();
    Document document;
    if (const JsonValue* posting = find_job_posting(*root)) {
        document = render_job_posting(*posting, limits);
    } else if (is_json_resume(*root)) {
        document = render_json_resume(*root, limits);
    } else if (is_job_schema(*root)) {
        document = render_job_posting(*root, limits);
    } else {
        return Error{"unsupported",
                     "this JSON is neither a JSON Resume nor a job posting (JSON Resume's job schema, "
                     "schema.org JobPosting)",
                     {},
                     "give a JSON Resume 1.x file, or the document as PDF, DOCX or text"};
    }
    document.media_type = MediaType::json;
    document.warnings.insert(document.warnings.begin(), warnings.begin(), warnings.end());
    if (document.warnings.size() > limits.messages) document.warnings.resize(limits.messages);
    return finished(std::move(document));
}

} // namespace analyzer
