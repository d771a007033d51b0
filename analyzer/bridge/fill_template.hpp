// Moved: see lexicon/fill_template.hpp.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/fill_template.hpp"
