-- Why: whether a finding is new, how long it has stood and what was solved can only be said from records of earlier days.
-- Results themselves are computed anew each time (docs/decisions/0011); these rows are for looking back only.

-- One row is one recorded evaluation of a year on the day on which it was made; the last one of a day stands.
CREATE TABLE finding_run (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL, -- the year N that was evaluated
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  rule_set TEXT NOT NULL, -- version of the rules: counts of another version are not the same measure
  recorded_at TEXT NOT NULL,
  by_severity TEXT NOT NULL, -- JSON object: M, K, B -> findings
  by_rule TEXT NOT NULL, -- JSON object: rule -> findings
  UNIQUE (year, day)
) STRICT;

-- One row is the identity of one finding: what stays the same from day to day while the gap is open.
CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  year INTEGER NOT NULL, -- the year of the result, which may be another than N
  agreement_id TEXT, -- empty for the office; no reference, because the past may speak of what is gone
  obligation INTEGER, -- the obligation's No
  subject TEXT NOT NULL -- empty where the agreement itself is the subject
) STRICT;
CREATE UNIQUE INDEX finding_identity
  ON finding (rule, year, coalesce(agreement_id, ''), coalesce(obligation, -1), subject);

-- One row says that a finding stood in a run.
CREATE TABLE finding_run_entry (
  run_id INTEGER NOT NULL REFERENCES finding_run (id) ON DELETE CASCADE,
  finding_id INTEGER NOT NULL REFERENCES finding (id),
  severity TEXT NOT NULL, -- M, K or B on that day
  since TEXT NOT NULL, -- first day of the unbroken row of records that it stood in
  PRIMARY KEY (run_id, finding_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_run_entry_finding ON finding_run_entry (finding_id);
