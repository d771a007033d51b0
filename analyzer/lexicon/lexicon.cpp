// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.hpp"

#include "lexicon/built_in_image.hpp"
#include "lexicon/compile_lexicon.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <functional>

namespace analyzer {

namespace {

/// The first record whose name is not less than `name`, in a part sorted by it.
template <class Record, class Name>
auto lower_sorted(std::span<const Record> records, std::string_view name, Name name_of) {
    return std::lower_bound(records.begin(), records.end(), name,
                            [&](const Record& r, std::string_view n) { return name_of(r) < n; });
}

/// Index of the record whose name equals `name` in a part sorted by it.
template <class Record, class Name>
std::optional<std::uint32_t> find_sorted(std::span<const Record> records, std::string_view name,
                                         Name name_of) {
    const auto found = lower_sorted(records, name, name_of);
    if (found == records.end() || name_of(*found) != name) return std::nullopt;
    return static_cast<std::uint32_t>(found - records.begin());
}

/// The same few names are asked for all the time: where one was found is tried first the next time. What stands there is
/// looked at, so it does not matter that another lexicon may have been asked.
class LastPlaces {
  public:
    template <class Record, class Name>
    std::optional<std::uint32_t> find(std::span<const Record> records, std::string_view name, Name name_of) {
        std::uint32_t& place = places_[std::hash<std::string_view>()(name) % places_.size()];
        if (place < records.size() && name_of(records[place]) == name) return place;
        const std::optional<std::uint32_t> found = find_sorted(records, name, name_of);
        if (found) place = *found;
        return found;
    }

  private:
    std::array<std::uint32_t, 1024> places_{};
};

} // namespace

std::string_view Template::value(std::string_view key) const {
    for (const TemplateEntry& entry : entries) {
        if (entry.key == key) return entry.value;
    }
    return {};
}

bool Template::has_item(std::string_view key, std::string_view item) const {
    for (std::string_view rest = value(key); !rest.empty();) {
        const std::string_view one = take_item(rest);
        if (!one.empty() && one == item) return true;
    }
    return false;
}

Lexicon Lexicon::over(ImageView image, std::shared_ptr<const std::string> owner) {
    Lexicon lexicon;
    lexicon.image_ = image;
    lexicon.owner_ = std::move(owner);
    return lexicon;
}

const Lexicon& Lexicon::built_in() {
    static const Lexicon lexicon = [] {
        const Result<ImageView> image = open_image(built_in_image());
        assert(image && "the image is linked in by our own build");
        return over(image.value(), nullptr);
    }();
    return lexicon;
}

Result<Lexicon> Lexicon::from_files(const std::vector<LexiconFile>& files) {
    Result<std::string> bytes = compile_lexicon(files);
    if (!bytes) return bytes.error();
    auto owner = std::make_shared<const std::string>(std::move(*bytes));
    const Result<ImageView> image = open_image(*owner);
    if (!image) return image.error();
    return over(*image, std::move(owner));
}

Result<Lexicon> Lexicon::with_folders(const std::vector<std::string>& folders) {
    std::vector<LexiconFile> files = built_in().files();
    for (const std::string& folder : folders) {
        Result<std::vector<LexiconFile>> loaded = load_lexicon_folder(folder);
        if (!loaded) return loaded.error();
        std::move(loaded->begin(), loaded->end(), std::back_inserter(files));
    }
    return from_files(files);
}

TermIndex Lexicon::term_count() const {
    return static_cast<TermIndex>(image_.terms.size());
}

Term Lexicon::term(TermIndex index) const {
    const TermRecord& r = image_.terms[index];
    return {image_.text(r.id),
            image_.text(r.name),
            static_cast<Kind>(r.kind),
            static_cast<DegreeLevel>(r.level),
            image_.text(r.issuer),
            image_.text(r.file),
            image_.numbers.subspan(r.implies.begin, r.implies.count),
            image_.numbers.subspan(r.near.begin, r.near.count)};
}

std::optional<TermIndex> Lexicon::find_term(std::string_view id) const {
    thread_local LastPlaces places;
    return places.find(image_.terms, id, [&](const TermRecord& r) { return image_.text(r.id); });
}

std::vector<std::string_view> Lexicon::forms(TermIndex index) const {
    std::vector<std::string_view> all = forms(index, FormRole::name);
    for (const FormRole role : {FormRole::narrower, FormRole::beside}) {
        const std::vector<std::string_view> more = forms(index, role);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

std::vector<std::string_view> Lexicon::forms(TermIndex index, FormRole role) const {
    std::vector<std::string_view> found;
    const Range range = image_.terms[index].forms;
    for (const FormRecord& form : image_.forms.subspan(range.begin, range.count)) {
        if (form.role == role && form.respelled == 0) found.push_back(image_.text(form.text));
    }
    return found;
}

ListIndex Lexicon::list(std::string_view name) const {
    thread_local LastPlaces places;
    return places.find(image_.lists, name, [&](const ListRecord& r) { return image_.text(r.name); })
        .value_or(no_list);
}

std::uint32_t Lexicon::list_count() const {
    return static_cast<std::uint32_t>(image_.lists.size());
}

std::string_view Lexicon::list_name(ListIndex list) const {
    return image_.text(image_.lists[list].name);
}

std::vector<std::string_view> Lexicon::list_items(ListIndex list) const {
    std::vector<std::string_view> found;
    if (list == no_list) return found;
    const Range range = image_.lists[list].items;
    for (const TextRef item : image_.items.subspan(range.begin, range.count))
        found.push_back(image_.text(item));
    return found;
}

std::vector<ListIndex> Lexicon::lists_in(std::string_view group) const {
    std::vector<ListIndex> found;
    const std::string prefix = std::string(group) + '/';
    const auto name_of = [&](const ListRecord& r) { return image_.text(r.name); };
    for (auto at = lower_sorted(image_.lists, prefix, name_of);
         at != image_.lists.end() && name_of(*at).starts_with(prefix); ++at)
        found.push_back(static_cast<ListIndex>(at - image_.lists.begin()));
    return found;
}

double Lexicon::weight(std::string_view name) const {
    thread_local LastPlaces places;
    const auto found =
        places.find(image_.weights, name, [&](const WeightRecord& r) { return image_.text(r.name); });
    assert(found && "weights named in code stand in lexicons/scoring.lex");
    return found ? image_.weights[*found].value : 0.0;
}

std::string_view Lexicon::weight_reason(std::string_view name) const {
    const auto found =
        find_sorted(image_.weights, name, [&](const WeightRecord& r) { return image_.text(r.name); });
    return found ? image_.text(image_.weights[*found].why) : std::string_view();
}

namespace {

Template template_at(const ImageView& image, const TemplateRecord& record) {
    Template made{image.text(record.id), {}};
    made.entries.reserve(record.entries.count);
    for (const EntryRecord& entry : image.entries.subspan(record.entries.begin, record.entries.count)) {
        made.entries.push_back({image.text(entry.key), image.text(entry.value)});
    }
    return made;
}

} // namespace

std::vector<Template> Lexicon::templates() const {
    std::vector<Template> all;
    all.reserve(image_.templates.size());
    for (const TemplateRecord& record : image_.templates) all.push_back(template_at(image_, record));
    return all;
}

std::vector<Template> Lexicon::templates_in(std::string_view prefix) const {
    std::vector<Template> found;
    const auto id_of = [&](const TemplateRecord& r) { return image_.text(r.id); };
    for (auto at = lower_sorted(image_.templates, prefix, id_of);
         at != image_.templates.end() && id_of(*at).starts_with(prefix); ++at)
        found.push_back(template_at(image_, *at));
    return found;
}

std::optional<Template> Lexicon::find_template(std::string_view id) const {
    thread_local LastPlaces places;
    const auto found =
        places.find(image_.templates, id, [&](const TemplateRecord& r) { return image_.text(r.id); });
    if (!found) return std::nullopt;
    return template_at(image_, image_.templates[*found]);
}

std::vector<LexiconFile> Lexicon::files() const {
    std::vector<LexiconFile> all;
    for (const FileRecord& file : image_.files) {
        all.push_back({std::string(image_.text(file.name)), std::string(image_.text(file.text))});
    }
    return all;
}

std::string_view Lexicon::words_hash() const {
    return image_.text(image_.hashes[0]);
}

std::string_view Lexicon::rules_hash() const {
    return image_.text(image_.hashes[1]);
}

} // namespace analyzer
