// SPDX-License-Identifier: Apache-2.0
#include "document/feature.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace analyzer {

const char* feature_kind_name(FeatureKind kind) {
    switch (kind) {
    case FeatureKind::picture:
        return "picture";
    case FeatureKind::columns:
        return "columns";
    case FeatureKind::table:
        return "table";
    case FeatureKind::turned_text:
        return "turned-text";
    case FeatureKind::type3_text:
        return "type3-text";
    case FeatureKind::unmapped_text:
        return "unmapped-text";
    case FeatureKind::icon_text:
        return "icon-text";
    case FeatureKind::ligature:
        return "ligature";
    case FeatureKind::spaced_letters:
        return "spaced-letters";
    case FeatureKind::zero_width:
        return "zero-width";
    case FeatureKind::faint_text:
        return "faint-text";
    case FeatureKind::outline:
        return "outline";
    case FeatureKind::tracked_change:
        return "tracked-change";
    case FeatureKind::comment:
        return "comment";
    case FeatureKind::content_control:
        return "content-control";
    case FeatureKind::tab_run:
        return "tab-run";
    case FeatureKind::untagged:
        return "untagged";
    case FeatureKind::locked:
        return "locked";
    case FeatureKind::attachment:
        return "attachment";
    }
    return "picture";
}

void add_feature(std::vector<Feature>& features, FeatureKind kind, std::uint32_t page, std::uint32_t count,
                 std::string_view sample, float share) {
    if (count == 0) return;
    const auto found = std::find_if(features.rbegin(), features.rend(),
                                    [&](const Feature& f) { return f.kind == kind && f.page == page; });
    Feature& feature = found != features.rend() ? *found : features.emplace_back();
    feature.kind = kind;
    feature.page = page;
    feature.count += std::min(count, 0xFFFF'FFFFU - feature.count);
    feature.share = std::min(1.0F, feature.share + std::max(0.0F, share));
    if (feature.sample.empty()) feature.sample = utf8_prefix(sample, feature_sample_bytes);
}

} // namespace analyzer
