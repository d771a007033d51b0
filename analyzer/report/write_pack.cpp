// SPDX-License-Identifier: Apache-2.0
#include "report/write_pack.hpp"

namespace analyzer {

namespace {

class Writer {
  public:
    Writer(JsonWriter& json, const Report& report, const SpanWriter& resume)
        : json_(json), report_(report), pack_(*report.pack), resume_(resume) {}

    void write() {
        json_.key("prep").begin_object();
        json_.key("interviewDate").string_or_null(iso(pack_.request.interview));
        json_.key("decisionDate").string_or_null(iso(pack_.request.decision));
        strings("interviewers", pack_.request.interviewers);
        write_stories();
        strings("uncovered", pack_.uncovered);
        write_stumped();
        write_road();
        json_.key("messages").begin_array();
        for (const Message& message : pack_.messages) write_message(message);
        json_.end_array();
        json_.end_object();
    }

  private:
    static std::string iso(const std::optional<Day>& day) { return day ? day->iso() : std::string(); }

    void strings(const char* key, const std::vector<std::string>& values) {
        json_.key(key).begin_array();
        for (const std::string& value : values) json_.string(value);
        json_.end_array();
    }

    const std::string& id(std::size_t requirement) const {
        return report_.posting.requirements[requirement].id;
    }

    void write_stories() {
        json_.key("stories").begin_array();
        for (const GoToStory& story : pack_.stories) {
            json_.begin_object().key("id").string(story.id).key("story").string_or_null(story.story);
            json_.key("quote").string(story.quote).key("place").string_or_null(story.place);
            json_.key("evidence");
            story.evidence.empty() ? static_cast<void>(json_.null()) : resume_.object(json_, story.evidence);
            json_.key("challenge").string_or_null(story.challenge);
            json_.key("action").string_or_null(story.action);
            json_.key("result").string_or_null(story.result);
            json_.key("requirements").begin_array();
            for (const std::size_t requirement : story.requirements) json_.string(id(requirement));
            json_.end_array();
            strings("competencies", story.competencies);
            json_.end_object();
        }
        json_.end_array();
    }

    void write_stumped() {
        json_.key("stumped").begin_array();
        for (const Stumped& way : pack_.stumped) {
            json_.begin_object().key("id").string(way.id).key("requirements").begin_array();
            for (const std::size_t requirement : way.requirements) json_.string(id(requirement));
            json_.end_array();
            json_.key("question").string(way.question).key("intent").string(way.intent);
            json_.key("saySo").string(way.say_so).key("together").string(way.together).end_object();
        }
        json_.end_array();
    }

    void write_road() {
        json_.key("firstMessage");
        write_message(pack_.first_message);
        strings("offers", pack_.offers);
        strings("call", pack_.call);
        json_.key("plan").begin_array();
        for (const PlanStage& stage : pack_.plan) {
            json_.begin_object().key("days").string(stage.days).key("aim").string(stage.aim);
            strings("questions", stage.questions);
            json_.end_object();
        }
        json_.end_array();
        json_.key("trueWords").begin_array();
        for (const TrueWord& word : pack_.true_words) {
            json_.begin_object().key("topic").string(word.topic).key("say").string(word.say).end_object();
        }
        json_.end_array();
    }

    void write_message(const Message& message) {
        json_.begin_object().key("kind").string(message.kind).key("to").string_or_null(message.to);
        json_.key("day").string_or_null(iso(message.day)).key("when").string(message.when);
        json_.key("subject").string(message.subject);
        strings("paragraphs", message.paragraphs);
        json_.end_object();
    }

    JsonWriter& json_;
    const Report& report_;
    const InterviewPack& pack_;
    const SpanWriter& resume_;
};

} // namespace

void write_pack_member(JsonWriter& json, const Report& report, const SpanWriter& resume) {
    Writer(json, report, resume).write();
}

} // namespace analyzer
