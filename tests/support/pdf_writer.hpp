// Writes small PDFs for the tests: pages of drawing operators with one Helvetica (F1) and its bold (F2), a table of
// offsets that is right, and whatever else a test adds. Places in points from the page's bottom left corner, 595 x 842.
// Example:  PdfWriter pdf; pdf.page(PdfWriter::text(72, 700, 12, "Ann Doe")); write(pdf.finish());
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace analyzer::test {

class PdfWriter {
  public:
    static std::string text(int x, int y, int size, const std::string& words,
                            const std::string& font = "F1") {
        return "BT /" + font + ' ' + std::to_string(size) + " Tf " + std::to_string(x) + ' ' +
               std::to_string(y) + " Td (" + escaped(words) + ") Tj ET\n";
    }
    /// Fills a rectangle; `grey` from 0 (black) to 1 (white).
    static std::string rectangle(int x, int y, int width, int height, const std::string& grey) {
        return grey + " g " + std::to_string(x) + ' ' + std::to_string(y) + ' ' + std::to_string(width) +
               ' ' + std::to_string(height) + " re f 0 g\n";
    }
    /// A picture of one grey pixel stretched over the rectangle.
    static std::string picture(int x, int y, int width, int height) {
        return "q " + std::to_string(width) + " 0 0 " + std::to_string(height) + ' ' + std::to_string(x) +
               ' ' + std::to_string(y) + " cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x7F EI Q\n";
    }

    /// Starts a page; `annotations` as the inside of an /Annots array.
    void page(const std::string& operators, const std::string& annotations = {}) {
        pages_.push_back({operators, annotations});
    }
    void info(const std::string& dictionary) { info_ = dictionary; }
    /// Attaches a file to the whole document; `filter` such as "/Filter /FlateDecode" for bytes that are packed.
    void attach(const std::string& name, const std::string& bytes, const std::string& filter = {}) {
        attachments_.push_back({name, bytes, filter});
    }

    [[nodiscard]] std::string finish() const {
        std::vector<std::string> objects;
        std::string kids;
        constexpr int first_page = 6;
        for (std::size_t i = 0; i < pages_.size(); ++i)
            kids += std::to_string(first_page + 2 * static_cast<int>(i)) + " 0 R ";
        const int first_attachment = first_page + 2 * static_cast<int>(pages_.size());
        std::string attached;
        for (std::size_t i = 0; i < attachments_.size(); ++i)
            attached += '(' + attachments_[i].name + ") " +
                        std::to_string(first_attachment + 2 * static_cast<int>(i)) + " 0 R ";
        objects.push_back(
            "<</Type /Catalog /Pages 2 0 R" +
            (attached.empty() ? "" : " /Names <</EmbeddedFiles <</Names [" + attached + "]>>>>") + ">>");
        objects.push_back("<</Type /Pages /Count " + std::to_string(pages_.size()) + " /Kids [" + kids +
                          "]>>");
        for (const char* font : {"Helvetica", "Helvetica-Bold"})
            objects.push_back(
                std::string("<</Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /") + font +
                ">>");
        objects.push_back("<<" + info_ + ">>");
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            objects.push_back(
                "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " +
                std::to_string(first_page + 2 * static_cast<int>(i) + 1) + " 0 R /Annots [" +
                pages_[i].annotations +
                "] /Resources <</Font <</F1 3 0 R /F2 4 0 R>> /ExtGState <</Clear <</ca 0>>>>>>>>");
            objects.push_back("<</Length " + std::to_string(pages_[i].operators.size()) + ">> stream\n" +
                              pages_[i].operators + "\nendstream");
        }
        for (std::size_t i = 0; i < attachments_.size(); ++i) {
            const Attachment& file = attachments_[i];
            objects.push_back("<</Type /Filespec /F (" + file.name + ") /UF (" + file.name + ") /EF <</F " +
                              std::to_string(first_attachment + 2 * static_cast<int>(i) + 1) + " 0 R>>>>");
            objects.push_back("<</Type /EmbeddedFile /Subtype /text#2Fxml " + file.filter + " /Length " +
                              std::to_string(file.bytes.size()) + ">> stream\n" + file.bytes + "\nendstream");
        }
        std::string file = "%PDF-1.4\n";
        std::string table;
        for (std::size_t i = 0; i < objects.size(); ++i) {
            const std::string offset = std::to_string(file.size());
            table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
            file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        const std::string start = std::to_string(file.size());
        const std::string size = std::to_string(objects.size() + 1);
        return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer <</Size " + size +
               " /Root 1 0 R /Info 5 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
    }

  private:
    struct Page {
        std::string operators;
        std::string annotations;
    };
    struct Attachment {
        std::string name, bytes, filter;
    };
    static std::string escaped(const std::string& words) {
        std::string out;
        for (const char c : words) {
            if (c == '(' || c == ')' || c == '\\') out += '\\';
            out += c;
        }
        return out;
    }
    std::vector<Page> pages_;
    std::vector<Attachment> attachments_;
    std::string info_;
};

} // namespace analyzer::test
