// SPDX-License-Identifier: Apache-2.0
#include "crf.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace analyzer {

namespace {

constexpr std::uint32_t left_out = 0xFFFFFFFF;
constexpr std::size_t inside = static_cast<std::size_t>(Tag::inside);

bool allowed(std::size_t from, std::size_t to) { return to != inside || from != 0; }

class Trainer {
  public:
    Trainer(const std::vector<const Example*>& examples, const Training& training) : training_(training), examples_(examples) {
        std::vector<std::uint32_t> seen(std::size_t{1} << slot_bits, 0);
        for (const Example* example : examples) {
            for (const std::uint32_t slot : example->rows.slots) ++seen[slot];
        }
        place_.assign(seen.size(), left_out);
        for (std::uint32_t slot = 0; slot < seen.size(); ++slot) {
            if (seen[slot] < training.rarest) continue;
            place_[slot] = static_cast<std::uint32_t>(slots_.size());
            slots_.push_back(slot);
        }
        cells_.resize(slots_.size());
    }

    TrainedTagger train() {
        std::mt19937 random(7);
        std::vector<const Example*> order = examples_;
        for (int epoch = 0; epoch < training_.epochs; ++epoch) {
            for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
            for (const Example* example : order) {
                if (example->rows.size() > 0) learn(*example);
                ++now_;
            }
        }
        TrainedTagger tagger;
        for (std::size_t i = 0; i < slots_.size(); ++i) {
            settle(cells_[i]);
            tagger.slots.push_back(slots_[i]);
            tagger.weights.push_back(cells_[i].weight);
        }
        tagger.steps = steps_;
        return tagger;
    }

  private:
    struct Cell {
        std::array<float, tag_count> weight{}, squares{};
        std::uint32_t settled = 0; ///< the example up to which the penalty is paid
    };
    using Row = std::array<double, tag_count>;

    void settle(Cell& cell) const {
        const double due = training_.penalty / static_cast<double>(examples_.size()) * training_.rate * (now_ - cell.settled);
        cell.settled = now_;
        for (std::size_t tag = 0; tag < tag_count; ++tag) {
            const double weight = cell.weight[tag];
            if (weight == 0) continue;
            const double cut = due / std::sqrt(cell.squares[tag] + 1e-4);
            cell.weight[tag] = static_cast<float>(std::copysign(std::max(0.0, std::abs(weight) - cut), weight));
        }
    }

    static double log_sum(const Row& row) {
        const double most = *std::max_element(row.begin(), row.end());
        double sum = 0;
        for (const double one : row) sum += std::exp(one - most);
        return most + std::log(sum);
    }

    void learn(const Example& example) {
        const FeatureRows& rows = example.rows;
        const std::size_t size = rows.size();
        std::vector<Row> own(size), forward(size), backward(size);
        for (std::size_t i = 0; i < size; ++i) {
            for (std::uint32_t k = rows.begins[i]; k < rows.begins[i + 1]; ++k) {
                const std::uint32_t place = place_[rows.slots[k]];
                if (place == left_out) continue;
                settle(cells_[place]);
                for (std::size_t tag = 0; tag < tag_count; ++tag) own[i][tag] += double{cells_[place].weight[tag]};
            }
        }
        constexpr double never = -1e9;
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t to = 0; to < tag_count; ++to) {
                Row ways{never, never, never};
                for (std::size_t from = 0; from < (i == 0 ? 1U : tag_count); ++from) {
                    if (allowed(from, to)) ways[from] = (i == 0 ? 0.0 : forward[i - 1][from]) + double{steps_[from][to]};
                }
                forward[i][to] = log_sum(ways) + own[i][to];
            }
        }
        for (std::size_t i = size - 1; i-- > 0;) {
            for (std::size_t from = 0; from < tag_count; ++from) {
                Row ways{never, never, never};
                for (std::size_t to = 0; to < tag_count; ++to) {
                    if (allowed(from, to)) ways[to] = double{steps_[from][to]} + own[i + 1][to] + backward[i + 1][to];
                }
                backward[i][from] = log_sum(ways);
            }
        }
        const double total = log_sum(forward[size - 1]);
        std::array<Row, tag_count> step_slope{};
        for (std::size_t i = 0; i < size; ++i) {
            const auto gold = static_cast<std::size_t>(example.tags[i]);
            Row slope{};
            for (std::size_t tag = 0; tag < tag_count; ++tag) {
                slope[tag] = std::exp(forward[i][tag] + backward[i][tag] - total) - (tag == gold ? 1.0 : 0.0);
            }
            for (std::size_t from = 0; from < (i == 0 ? 1U : tag_count); ++from) {
                for (std::size_t to = 0; to < tag_count; ++to) {
                    if (!allowed(from, to)) continue;
                    const double before = i == 0 ? 0.0 : forward[i - 1][from];
                    step_slope[from][to] += std::exp(before + double{steps_[from][to]} + own[i][to] + backward[i][to] - total);
                }
            }
            step_slope[i == 0 ? 0 : static_cast<std::size_t>(example.tags[i - 1])][gold] -= 1.0;
            if (std::max({std::abs(slope[0]), std::abs(slope[1]), std::abs(slope[2])}) < 1e-3) continue;
            for (std::uint32_t k = rows.begins[i]; k < rows.begins[i + 1]; ++k) {
                const std::uint32_t place = place_[rows.slots[k]];
                if (place == left_out) continue;
                for (std::size_t tag = 0; tag < tag_count; ++tag) move(cells_[place].weight[tag], cells_[place].squares[tag], slope[tag]);
            }
        }
        for (std::size_t from = 0; from < tag_count; ++from) {
            for (std::size_t to = 0; to < tag_count; ++to) move(steps_[from][to], step_squares_[from][to], step_slope[from][to]);
        }
    }

    void move(float& weight, float& squares, double slope) const {
        squares += static_cast<float>(slope * slope);
        weight -= static_cast<float>(training_.rate * slope / std::sqrt(squares + 1e-4));
    }

    Training training_;
    std::vector<const Example*> examples_;
    std::vector<std::uint32_t> place_, slots_;
    std::vector<Cell> cells_;
    std::array<std::array<float, tag_count>, tag_count> steps_{}, step_squares_{};
    std::uint32_t now_ = 0;
};

} // namespace

TrainedTagger train_tagger(const std::vector<const Example*>& examples, const Training& training) {
    return Trainer(examples, training).train();
}

} // namespace analyzer
