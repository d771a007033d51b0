// SPDX-License-Identifier: Apache-2.0
#include "crf.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <unordered_map>

namespace analyzer {

namespace {

using Scores = std::array<double, tag_count>;
constexpr std::size_t inside = static_cast<std::size_t>(Tag::inside);
constexpr double never = -1e9;

bool follows(std::size_t from, std::size_t to) {
    return to != inside || from != 0;
}

double log_sum(const Scores& scores) {
    const double most = *std::max_element(scores.begin(), scores.end());
    double sum = 0;
    for (const double one : scores) sum += std::exp(one - most);
    return most + std::log(sum);
}

struct Weight {
    double value = 0;
    double squares = 0;
};

class Trainer {
  public:
    Trainer(const std::vector<const TaggedRow*>& rows, const Training& training) : training_(training) {
        std::unordered_map<std::uint64_t, std::uint32_t> seen;
        for (const TaggedRow* row : rows) {
            for (const auto& token : row->features) {
                for (const std::uint64_t feature : token) ++seen[feature];
            }
        }
        std::unordered_map<std::uint64_t, std::uint32_t> numbers;
        for (const TaggedRow* row : rows) {
            Numbered& numbered = rows_.emplace_back();
            numbered.tags = &row->tags;
            for (const auto& token : row->features) {
                std::vector<std::uint32_t>& own = numbered.features.emplace_back();
                for (const std::uint64_t feature : token) {
                    if (seen[feature] < training.rarest) continue;
                    const auto [at, fresh] =
                        numbers.emplace(feature, static_cast<std::uint32_t>(names_.size()));
                    if (fresh) names_.push_back(feature);
                    own.push_back(at->second);
                }
            }
        }
        cells_.resize(names_.size());
    }

    FieldWeights train() {
        std::mt19937 random(7);
        for (int round = 0; round < training_.rounds; ++round) {
            for (std::size_t i = rows_.size(); i > 1; --i) std::swap(rows_[i - 1], rows_[random() % i]);
            for (const Numbered& row : rows_) {
                if (!row.features.empty()) learn(row);
                ++now_;
            }
        }
        FieldWeights field;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            settle(cells_[i]);
            field.features.push_back({names_[i], {cells_[i].weights[0].value, cells_[i].weights[1].value}});
        }
        const auto size = [](const auto& one) {
            return std::max(std::abs(one.second[0]), std::abs(one.second[1]));
        };
        std::stable_sort(field.features.begin(), field.features.end(), [&](const auto& a, const auto& b) {
            return size(a) != size(b) ? size(a) > size(b) : a.first < b.first;
        });
        for (std::size_t from = 0; from < tag_count; ++from) {
            for (std::size_t to = 0; to < tag_count; ++to) field.steps[from][to] = steps_[from][to].value;
        }
        return field;
    }

  private:
    struct Numbered {
        std::vector<std::vector<std::uint32_t>> features;
        const std::vector<Tag>* tags = nullptr;
    };
    struct Cell {
        std::array<Weight, 2> weights;
        std::uint64_t settled = 0; ///< the row up to which the penalty is paid
    };

    void settle(Cell& cell) const {
        const double due = training_.penalty / static_cast<double>(rows_.size()) * training_.rate *
                           static_cast<double>(now_ - cell.settled);
        cell.settled = now_;
        for (Weight& weight : cell.weights) {
            if (weight.value == 0) continue;
            const double cut = due / std::sqrt(weight.squares + 1e-4);
            weight.value = std::copysign(std::max(0.0, std::abs(weight.value) - cut), weight.value);
        }
    }

    void move(Weight& weight, double slope) const {
        weight.squares += slope * slope;
        weight.value -= training_.rate * slope / std::sqrt(weight.squares + 1e-4);
    }

    void learn(const Numbered& row) {
        const std::size_t size = row.features.size();
        std::vector<Scores> own(size, Scores{}), forward(size), backward(size, Scores{});
        for (std::size_t i = 0; i < size; ++i) {
            for (const std::uint32_t feature : row.features[i]) {
                settle(cells_[feature]);
                own[i][1] += cells_[feature].weights[0].value;
                own[i][2] += cells_[feature].weights[1].value;
            }
        }
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t to = 0; to < tag_count; ++to) {
                Scores ways{never, never, never};
                for (std::size_t from = 0; from < (i == 0 ? 1U : tag_count); ++from) {
                    if (follows(from, to))
                        ways[from] = (i == 0 ? 0.0 : forward[i - 1][from]) + steps_[from][to].value;
                }
                forward[i][to] = log_sum(ways) + own[i][to];
            }
        }
        for (std::size_t i = size - 1; i-- > 0;) {
            for (std::size_t from = 0; from < tag_count; ++from) {
                Scores ways{never, never, never};
                for (std::size_t to = 0; to < tag_count; ++to) {
                    if (follows(from, to))
                        ways[to] = steps_[from][to].value + own[i + 1][to] + backward[i + 1][to];
                }
                backward[i][from] = log_sum(ways);
            }
        }
        const double total = log_sum(forward[size - 1]);
        std::array<Scores, tag_count> step_slopes{};
        for (std::size_t i = 0; i < size; ++i) {
            const auto gold = static_cast<std::size_t>((*row.tags)[i]);
            Scores slopes{};
            for (std::size_t tag = 0; tag < tag_count; ++tag) {
                slopes[tag] =
                    std::exp(forward[i][tag] + backward[i][tag] - total) - (tag == gold ? 1.0 : 0.0);
            }
            for (std::size_t from = 0; from < (i == 0 ? 1U : tag_count); ++from) {
                for (std::size_t to = 0; to < tag_count; ++to) {
                    if (!follows(from, to)) continue;
                    const double before = i == 0 ? 0.0 : forward[i - 1][from];
                    step_slopes[from][to] +=
                        std::exp(before + steps_[from][to].value + own[i][to] + backward[i][to] - total);
                }
            }
            step_slopes[i == 0 ? 0 : static_cast<std::size_t>((*row.tags)[i - 1])][gold] -= 1.0;
            if (std::max(std::abs(slopes[1]), std::abs(slopes[2])) < 1e-3) continue;
            for (const std::uint32_t feature : row.features[i]) {
                move(cells_[feature].weights[0], slopes[1]);
                move(cells_[feature].weights[1], slopes[2]);
            }
        }
        for (std::size_t from = 0; from < tag_count; ++from) {
            for (std::size_t to = 0; to < tag_count; ++to) move(steps_[from][to], step_slopes[from][to]);
        }
    }

    Training training_;
    std::vector<Numbered> rows_;
    std::vector<std::uint64_t> names_;
    std::vector<Cell> cells_;
    std::array<std::array<Weight, tag_count>, tag_count> steps_{};
    std::uint64_t now_ = 0;
};

} // namespace

FieldWeights train_field(const std::vector<const TaggedRow*>& rows, const Training& training) {
    return Trainer(rows, training).train();
}

} // namespace analyzer
