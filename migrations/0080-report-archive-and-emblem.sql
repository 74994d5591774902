-- Why: what was sent must be found again byte for byte, the letterhead carries the emblem of the region, and the
-- evaluation form asks three things more (docs/spec/reports.md).

-- One row is one picture of the office, as the file that was chosen. It is no record: it has no history.
CREATE TABLE office_image (
  name TEXT PRIMARY KEY CHECK (name = 'emblem'), -- value on 2026-11-24
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
  width_px INTEGER NOT NULL CHECK (width_px > 0),
  height_px INTEGER NOT NULL CHECK (height_px > 0),
  bytes BLOB NOT NULL
) STRICT;

-- One row is one report file that was kept as it was written; bytes are never changed.
CREATE TABLE report_archive (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL, -- name of the report, e.g. pelaksanaan
  title TEXT NOT NULL, -- as printed on the day
  year INTEGER NOT NULL,
  as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  period TEXT CHECK (period IN ('S1', 'S2', 'TAHUNAN')), -- NULL: no period was chosen
  opd_code TEXT, -- NULL: not limited to a perangkat daerah
  paper TEXT NOT NULL,
  file_name TEXT NOT NULL,
  size_bytes INTEGER NOT NULL CHECK (size_bytes = length(bytes)),
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  kept_at TEXT NOT NULL, -- UTC instant
  sent_type TEXT, -- kind of report that it was sent as (KSD, LUAR_NEGERI, LKPJ, LPPD); NULL: not marked as sent
  sent_period TEXT,
  sent_on TEXT CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  letter_number TEXT
) STRICT;
CREATE INDEX report_archive_kept_at ON report_archive (kept_at);

-- Whether the agreement was kept (patuh), how far it was carried out, and whether it can go on.
ALTER TABLE evaluation ADD COLUMN "compliance" TEXT;
ALTER TABLE evaluation ADD COLUMN "realization" TEXT;
ALTER TABLE evaluation ADD COLUMN "sustainability" TEXT;
