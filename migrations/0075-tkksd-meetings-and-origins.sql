-- Why: what the team decided was kept nowhere, and a need that became an agreement did not say which one.

-- One row is one meeting of the TKKSD.
CREATE TABLE tkksd_meeting (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "held_on" TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "place" TEXT,
  "agenda" TEXT NOT NULL,
  "decisions" TEXT,
  "leader" TEXT, -- who led the meeting: name or office held
  "attendees" TEXT -- who was there, as the minutes say
) STRICT;

-- The Kode of the agreement that a need became, as written; a Kode that is gone is no error.
ALTER TABLE mapping ADD COLUMN "agreement_code" TEXT;
