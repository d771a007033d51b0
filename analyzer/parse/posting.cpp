// SPDX-License-Identifier: Apache-2.0
#include "parse/posting.hpp"

namespace analyzer {

const char* posting_role_name(PostingRole role) {
    switch (role) {
    case PostingRole::required:
        return "required";
    case PostingRole::preferred:
        return "preferred";
    case PostingRole::duties:
        return "duties";
    case PostingRole::company:
        return "company";
    case PostingRole::benefits:
        return "benefits";
    case PostingRole::legal:
        return "legal";
    case PostingRole::process:
        return "process";
    case PostingRole::other:
        return "other";
    }
    return "";
}

const char* necessity_name(Necessity necessity) {
    return necessity == Necessity::required ? "required" : "preferred";
}

} // namespace analyzer
