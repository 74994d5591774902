-- Why: a suggestion that a person turned down must not come back, on this computer or on another one of the office. What was
-- accepted needs no table: it is a budget_link.

-- One row says that an obligation is not paid from a sub kegiatan. Columns as in every table of the register (0020).
CREATE TABLE link_refusal (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "agreement_id" TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "obligation_no" INTEGER NOT NULL,
  "sub_activity_code" TEXT NOT NULL,
  "opd_code" TEXT, -- NULL: of whatever perangkat daerah
  "reason" TEXT
) STRICT;
CREATE INDEX link_refusal_agreement_id ON link_refusal (agreement_id);
