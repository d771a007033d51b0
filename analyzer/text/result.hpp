// Result<T>: a value, or the Error that says why the input was refused. Named after std::expected's members,
// which C++20 does not have yet. Refused input is a Result; input that could be mended carries a Warning instead.
// Example:  Result<Document> got = read(...);  if (!got) return got.error();  use(*got);
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace analyzer {

/// Why something could not be done. `code` is a stable kebab-case word ("encrypted"), `message` says what is
/// wrong, `where` names the file (and line), `next` says what the person can do about it.
struct Error {
    std::string code;
    std::string message;
    std::string where;
    std::string next;

    bool operator==(const Error&) const = default;
};

template <class T> class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] T& value() {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] const T& value() const {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] const Error& error() const {
        assert(!has_value());
        return *std::get_if<1>(&state_);
    }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

  private:
    std::variant<T, Error> state_;
};

} // namespace analyzer
