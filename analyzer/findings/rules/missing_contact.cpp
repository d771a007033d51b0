// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

void find_missing_email(const FindingInputs& inputs, FindingList& out) {
    if (inputs.resume.resume.contact.email.empty()) out.add({});
}

void find_missing_phone(const FindingInputs& inputs, FindingList& out) {
    if (inputs.resume.resume.contact.phone.empty()) out.add({});
}

void find_missing_name(const FindingInputs& inputs, FindingList& out) {
    if (inputs.resume.resume.contact.name.empty()) out.add({});
}

} // namespace analyzer
