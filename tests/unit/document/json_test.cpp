// SPDX-License-Identifier: Apache-2.0
#include "document/formats/format.hpp"
#include "unit/document/look.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

Document read(std::string_view json) {
    Result<Document> got = read_json(json, Limits{});
    EXPECT_TRUE(got) << (got ? "" : got.error().message) << " in " << json;
    return got ? *got : Document{};
}

TEST(Json, ResumeReadsAsPeopleWriteIt) {
    const Document document =
        read(R"({"basics":{"name":"Jo Doe","label":"Baker","email":"jo@x.example","phone":"1",
        "location":{"city":"Leeds","countryCode":"GB"},"profiles":[{"network":"Web","username":"jo"}],"summary":"Bakes."},
        "work":[{"name":"Mill Ltd","position":"Baker","startDate":"2019-02","highlights":["Bread","Cake"]}],
        "education":[{"institution":"Mill School","studyType":"BSc","area":"Food","startDate":"2010","endDate":"2013"}],
        "skills":[{"name":"Ovens","keywords":["gas","wood"]},{"name":"Scales"},{"name":"Tills"}],
        "languages":[{"language":"Welsh","fluency":"Native"}],"meta":{"lastModified":"2024-05-01T10:00:00"}})");
    EXPECT_EQ(look_of(document),
              "H1 Jo Doe\nBaker\njo@x.example|1\nLeeds, GB\nWeb: jo\nH2 Summary\nBakes.\n"
              "H2 Experience\nBaker|2019-02 – Present\nMill Ltd\n* Bread\n* Cake\n"
              "H2 Education\nBSc Food|2010 – 2013\nMill School\n"
              "H2 Skills\n* Ovens: gas, wood\n* Scales\n* Tills\nH2 Languages\nWelsh (Native)\n");
    const std::string fields = fields_of(document);
    for (const char* field : {"basics/name=Jo Doe\n", "work/0/position=Baker\n", "work/0/startDate=2019-02\n",
                              "work/0/highlights/1=Cake\n", "skills/0/keywords/0=gas\n",
                              "skills/2/name=Tills\n", "education/0/area=Food\n"})
        EXPECT_NE(fields.find(field), std::string::npos) << field;
    EXPECT_EQ(document.modified, "2024-05-01");
}

TEST(Json, OlderNamesAreFiledUnderThePresentOnes) {
    const Document document = read(R"({"basics":{"name":"Jo","bio":"Bakes","website":"x.example"},
        "work":[{"company":"Mill","position":"Baker","website":"m.example","endDate":"2013"}],"hobbies":[{"name":"Rowing"}]})");
    EXPECT_EQ(fields_of(document), "basics/name=Jo\nbasics/url=x.example\nbasics/summary=Bakes\nwork/0/"
                                   "position=Baker\nwork/0/endDate=2013\n"
                                   "work/0/name=Mill\nwork/0/url=m.example\ninterests/0/name=Rowing\n");
}

TEST(Json, UsesWhatIsUsable) {
    const Document document = read(R"({"basics":[1],"skills":"Python","work":{"name":3},"education":null})");
    EXPECT_TRUE(has_warning(document, "wrong-type"));
    EXPECT_EQ(fields_of(document), "skills=Python\nwork/0/name=3\n");
    EXPECT_TRUE(has_warning(read(R"({"basics":{"name":"A"},"basics":{"name":"B"}})"), "duplicate-key"));
    EXPECT_EQ(read(R"({"basics":{"name":"A"},"basics":{"name":"B"}})").text, "B\n");
    EXPECT_EQ(read("{\"basics\":{\"name\":\"\\ud800 ok\"}}").text, "\uFFFD ok\n");
    EXPECT_EQ(read("\xEF\xBB\xBF{\"basics\":{\"name\":\"A\"},\"n\":1e999999}").text, "A\n");
}

TEST(Json, Postings) {
    EXPECT_EQ(
        look_of(read(
            R"({"title":"Baker","company":"Mill","type":"Full-time","description":"Bake.","qualifications":["Care"],
        "skills":[{"name":"Ovens","keywords":["gas"]}]})")),
        "H1 Baker\nMill\nType: Full-time\nBake.\nH2 Qualifications\n* Care\nH2 Skills\n* Ovens: gas\n");
    EXPECT_EQ(
        look_of(read(
            R"([{"@type":"JobPosting","title":"Baker","experienceRequirements":{"monthsOfExperience":24}}])")),
        "H1 Baker\nH2 Experience requirements\n24 months of experience\n");
}

TEST(Json, RefusesTheRest) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += '[';
    EXPECT_EQ(read_json(deep, Limits{}).error().code, "too-complex");
    EXPECT_EQ(read_json("[1,2]", Limits{}).error().code, "unsupported");
    EXPECT_EQ(read_json(R"({"score":100})", Limits{}).error().code, "unsupported");
    EXPECT_EQ(read_json(R"({"basics":)", Limits{}).error().code, "corrupt");
    EXPECT_EQ(read_json(R"({"basics":{}} x)", Limits{}).error().code, "corrupt");
    EXPECT_EQ(read_json(R"({"basics":{}})", Limits{}).error().code, "no-text");
}

} // namespace
} // namespace analyzer
