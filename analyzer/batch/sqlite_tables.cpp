// SPDX-License-Identifier: Apache-2.0
#include "batch/sqlite_export.hpp"

namespace analyzer {

const char* sqlite_tables() {
    return R"sql(
CREATE TABLE run (
  version TEXT NOT NULL, rules TEXT NOT NULL, lexicon TEXT NOT NULL, as_of TEXT NOT NULL,
  screen TEXT NOT NULL, blind TEXT -- what a blind run took out
);
CREATE TABLE posting (
  posting INTEGER PRIMARY KEY, path TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT, company TEXT
);
CREATE TABLE requirement (
  posting INTEGER NOT NULL REFERENCES posting, requirement TEXT NOT NULL, -- the id in the reports
  kind TEXT NOT NULL, name TEXT NOT NULL, quote TEXT NOT NULL,
  necessity TEXT NOT NULL, -- required, preferred
  either_or TEXT, -- members of one either/or share it
  min_months INTEGER, degree_level TEXT, weight REAL NOT NULL,
  PRIMARY KEY (posting, requirement)
) WITHOUT ROWID;
CREATE TABLE resume (
  resume INTEGER PRIMARY KEY, path TEXT NOT NULL, id TEXT, sha256 TEXT, name TEXT, title TEXT,
  pages INTEGER, characters INTEGER,
  parse_quality TEXT, -- good, partial, poor
  error TEXT, error_message TEXT -- why it is not assessed
);
CREATE TABLE report ( -- percent, 0 to 100
  resume INTEGER NOT NULL REFERENCES resume, posting INTEGER NOT NULL REFERENCES posting,
  coverage REAL, literal REAL, standard REAL, lenient REAL, required REAL, preferred REAL,
  ceiling REAL, proof REAL,
  PRIMARY KEY (resume, posting)
) WITHOUT ROWID;
CREATE TABLE match ( -- a row a requirement and report
  resume INTEGER NOT NULL REFERENCES resume, posting INTEGER NOT NULL, requirement TEXT NOT NULL,
  match TEXT NOT NULL, -- literal, alias, inflection, implied, related, none
  standing TEXT NOT NULL, -- shown-with-result, shown, listed, absent
  months INTEGER NOT NULL, last_used TEXT, points REAL NOT NULL, possible REAL NOT NULL,
  PRIMARY KEY (resume, posting, requirement),
  FOREIGN KEY (posting, requirement) REFERENCES requirement
) WITHOUT ROWID;
CREATE INDEX match_by_requirement ON match (posting, requirement, match);
CREATE TABLE evidence ( -- where the résumé shows it, in code points of the text `read` prints
  resume INTEGER NOT NULL REFERENCES resume, posting INTEGER NOT NULL, requirement TEXT NOT NULL,
  number INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
  section TEXT NOT NULL, position TEXT,
  PRIMARY KEY (resume, posting, requirement, number)
) WITHOUT ROWID;
CREATE TABLE gate (
  resume INTEGER NOT NULL REFERENCES resume, posting INTEGER NOT NULL, requirement TEXT NOT NULL,
  verdict TEXT NOT NULL, -- met, unmet, unproven, answer-in-application
  reason TEXT NOT NULL,
  PRIMARY KEY (resume, posting, requirement)
) WITHOUT ROWID;
CREATE TABLE gap (
  resume INTEGER NOT NULL REFERENCES resume, posting INTEGER NOT NULL, requirement TEXT NOT NULL,
  class TEXT NOT NULL, -- wording, placement, adjacent, learnable, gate
  gain REAL NOT NULL, -- what closing it alone would add, percent
  nearest TEXT,
  PRIMARY KEY (resume, posting, requirement)
) WITHOUT ROWID;
CREATE VIEW reach AS -- how many résumés show what a posting asks for
  SELECT posting, requirement, requirement.name, necessity, count(*) AS resumes,
         sum(match.match <> 'none') AS found, sum(standing IN ('shown', 'shown-with-result')) AS shown
  FROM match JOIN requirement USING (posting, requirement) GROUP BY posting, requirement;
)sql";
}

} // namespace analyzer
