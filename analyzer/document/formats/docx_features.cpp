// SPDX-License-Identifier: Apache-2.0
#include "document/formats/docx_features.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace analyzer {
namespace {

/// Square EMU of an A4 page; a DOCX states lengths in 914,400 to the inch.
constexpr double page_area = 7'560'310.0 * 10'692'130.0;

class Counter {
  public:
    explicit Counter(Document& document) : document_(document) {}

    void walk(const pugi::xml_node& parent) {
        for (const pugi::xml_node node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "mc:Fallback") continue; // says the same again for old readers
            if (name == "w:p") tabs_ = 0;
            count(name, node);
            walk(node); // the depth of the XML is limited when it is loaded
        }
    }

    void finish() {
        add(FeatureKind::columns, columns_ > 1 ? columns_ : 0);
        for (Feature& feature : document_.features)
            if (feature.kind == FeatureKind::picture && feature.page == 1)
                feature.share = static_cast<float>(std::min(1.0, area_ / page_area));
    }

  private:
    void add(FeatureKind kind, std::uint32_t count = 1, std::string_view sample = {}) {
        add_feature(document_.features, kind, 1, count, sample);
    }

    void count(std::string_view name, const pugi::xml_node& node) {
        if (name == "w:ins" || name == "w:del" || name == "w:moveFrom" || name == "w:moveTo") {
            if (node.child("w:r")) add(FeatureKind::tracked_change, 1, words_of(node));
        } else if (name == "w:commentReference") {
            add(FeatureKind::comment);
        } else if (name == "w:sdt") {
            add(FeatureKind::content_control, 1, words_of(node.child("w:sdtContent")));
        } else if (name == "w:cols") {
            columns_ = std::max(columns_, std::clamp(node.attribute("w:num").as_uint(1), 1U, 50U));
        } else if (name == "a:blip" || name == "v:imagedata") {
            add(FeatureKind::picture);
        } else if (name == "wp:extent" && node.parent().find_node([](const pugi::xml_node& below) {
                       return std::string_view(below.name()) == "a:blip";
                   })) {
            area_ += std::max(0.0, node.attribute("cx").as_double()) *
                     std::max(0.0, node.attribute("cy").as_double());
        } else if (name == "w:tab" && std::string_view(node.parent().name()) == "w:r") {
            if (++tabs_ == 3) add(FeatureKind::tab_run);
        } else if (name == "w:t") {
            tabs_ = 0;
        }
    }

    /// The words below a node, as many as a sample holds.
    static void collect_words(const pugi::xml_node& parent, std::string& words) {
        for (const pugi::xml_node node : parent.children()) {
            if (words.size() > feature_sample_bytes) return;
            const std::string_view name = node.name();
            if (name == "w:t" || name == "w:delText")
                words += node.child_value();
            else
                collect_words(node, words);
        }
    }
    static std::string words_of(const pugi::xml_node& node) {
        std::string words;
        collect_words(node, words);
        return words;
    }

    Document& document_;
    std::uint32_t columns_ = 1, tabs_ = 0;
    double area_ = 0;
};

} // namespace

void count_word_features(const pugi::xml_node& part, Document& document) {
    Counter counter(document);
    counter.walk(part);
    counter.finish();
}

} // namespace analyzer
