// The fewest stories that cover the most of what the posting asks: a greedy set cover, each step taking the
// story that adds most weight. Degrees, credentials and conditions are proved by papers, not by stories, and
// stand aside.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_pack.hpp"

#include "bridge/competencies.hpp"
#include "bridge/slots.hpp"
#include "bridge/stories.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace analyzer {

namespace {

constexpr std::size_t most_stories = 5;
constexpr std::size_t most_uncovered = 5;

/// One thing to cover: a requirement with its alternatives, or a competency.
struct Topic {
    std::vector<std::size_t> requirements;
    std::string competency; ///< empty: a requirement
    double weight = 0;
    bool covered = false;
};

/// A line of the résumé or a story of the person's own, and what it would cover.
struct Candidate {
    const Deed* deed = nullptr;
    const Story* story = nullptr;
    std::vector<std::size_t> requirements;
    std::vector<std::size_t> topics;

    [[nodiscard]] bool has_result() const { return story != nullptr || deed->result; }
};

bool is_told(Kind kind) {
    return kind == Kind::skill || kind == Kind::tool || kind == Kind::soft || kind == Kind::experience ||
           kind == Kind::title;
}

std::vector<Topic> topics_of(const BridgeInputs& inputs, const std::vector<Competency>& competencies) {
    std::vector<Topic> topics;
    std::map<std::string, std::size_t> groups;
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    const std::vector<Requirement>& all = inputs.posting.posting.requirements;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!is_told(all[i].kind)) continue;
        const auto [group, made] =
            groups.try_emplace(all[i].group.empty() ? all[i].id : all[i].group, topics.size());
        if (made) {
            const bool required = all[i].necessity == Necessity::required;
            topics.push_back(
                {{}, {}, lexicon.weight(required ? "necessity-required" : "necessity-preferred"), false});
        }
        topics[group->second].requirements.push_back(i);
    }
    for (const Competency& competency : competencies) {
        topics.push_back(
            {competency.requirements, competency.name, lexicon.weight("necessity-preferred"), false});
    }
    return topics;
}

bool holds(const std::vector<std::size_t>& all, std::size_t one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

void find_topics(Candidate& candidate, const std::vector<Topic>& topics) {
    for (std::size_t t = 0; t < topics.size(); ++t) {
        if (!topics[t].competency.empty()) continue;
        const bool told =
            std::any_of(topics[t].requirements.begin(), topics[t].requirements.end(),
                        [&](std::size_t requirement) { return holds(candidate.requirements, requirement); });
        if (told) candidate.topics.push_back(t);
    }
}

/// The person's own come first: they win where the weights are equal.
std::vector<Candidate> candidates_of(const BridgeInputs& inputs, const std::vector<Deed>& deeds,
                                     const std::vector<Competency>& competencies,
                                     const std::vector<Topic>& topics) {
    const std::size_t first_competency = topics.size() - competencies.size();
    std::vector<Candidate> candidates;
    for (const Story& story : inputs.request->stories) {
        Candidate candidate{nullptr, &story, requirements_shown(inputs, story), {}};
        find_topics(candidate, topics);
        for (std::size_t c = 0; c < competencies.size(); ++c) {
            if (shows_competency(inputs, story, competencies[c].wording))
                candidate.topics.push_back(first_competency + c);
        }
        candidates.push_back(std::move(candidate));
    }
    for (std::size_t d = 0; d < deeds.size(); ++d) {
        Candidate candidate{&deeds[d], nullptr, deeds[d].requirements, {}};
        find_topics(candidate, topics);
        for (std::size_t c = 0; c < competencies.size(); ++c) {
            if (holds(competencies[c].deeds, d)) candidate.topics.push_back(first_competency + c);
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

/// The candidate that adds most to what is covered; null where none adds anything.
const Candidate* best_of(const std::vector<Candidate>& candidates, const std::vector<Topic>& topics,
                         double with_result) {
    const Candidate* best = nullptr;
    double best_sum = 0;
    for (const Candidate& candidate : candidates) {
        double sum = 0;
        for (const std::size_t t : candidate.topics) sum += topics[t].covered ? 0 : topics[t].weight;
        if (candidate.has_result()) sum *= with_result;
        if (sum <= best_sum) continue;
        best = &candidate;
        best_sum = sum;
    }
    return best;
}

GoToStory story_of(const Candidate& candidate) {
    GoToStory chosen;
    if (const Story* story = candidate.story) {
        chosen.story = story->id;
        chosen.quote = story->title;
        chosen.challenge = story->challenge;
        chosen.action = story->action;
        chosen.result = story->result;
    } else {
        chosen.quote = candidate.deed->quote;
        chosen.place = candidate.deed->place;
        chosen.evidence = candidate.deed->span;
    }
    return chosen;
}

} // namespace

void choose_stories(const BridgeInputs& inputs, InterviewPack& pack) {
    const std::vector<Deed> deeds = find_deeds(inputs);
    const std::vector<Competency> competencies = find_competencies(inputs, deeds);
    std::vector<Topic> topics = topics_of(inputs, competencies);
    const std::vector<Candidate> candidates = candidates_of(inputs, deeds, competencies, topics);
    const double with_result = inputs.resume.text.lexicon.weight("story-with-result");
    while (pack.stories.size() < most_stories) {
        const Candidate* best = best_of(candidates, topics, with_result);
        if (best == nullptr) break;
        GoToStory chosen = story_of(*best);
        for (const std::size_t t : best->topics) {
            Topic& topic = topics[t];
            if (topic.covered) continue;
            topic.covered = true;
            if (!topic.competency.empty()) chosen.competencies.push_back(topic.competency);
            for (const std::size_t requirement : topic.requirements) {
                if (topic.competency.empty() && holds(best->requirements, requirement))
                    chosen.requirements.push_back(requirement);
            }
        }
        chosen.id = "t" + std::to_string(pack.stories.size() + 1);
        pack.stories.push_back(std::move(chosen));
    }
    for (const Topic& topic : topics) {
        const std::size_t t = static_cast<std::size_t>(&topic - topics.data());
        const bool told = std::any_of(candidates.begin(), candidates.end(),
                                      [&](const Candidate& candidate) { return holds(candidate.topics, t); });
        if (told || !topic.competency.empty() || pack.uncovered.size() == most_uncovered) continue;
        const Kind kind = inputs.posting.posting.requirements[topic.requirements.front()].kind;
        if (kind == Kind::experience || kind == Kind::title) continue; // a career tells them, not a story
        pack.uncovered.push_back(
            asked_words(inputs.posting.text.document.text,
                        inputs.posting.posting.requirements[topic.requirements.front()]));
    }
}

} // namespace analyzer
