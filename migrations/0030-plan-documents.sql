-- Why: planning and budget documents by version and part, and realisation by quarter (docs/spec/plan-files.md).

-- One row is one version of one document of one year (or period).
CREATE TABLE plan_version (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (document IN ('RPJMD', 'RENSTRA', 'RKPD', 'RENJA', 'KUA_PPAS', 'RKA', 'APBD', 'DPA')), -- value on 2026-11-24
  year INTEGER NOT NULL, -- the year, or the first year of the period
  end_year INTEGER NOT NULL, -- equals year, or the last year of the period
  label TEXT NOT NULL, -- MURNI, PERGESERAN n, PERUBAHAN
  effective_on TEXT NOT NULL CHECK (effective_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (document, year, end_year, label)
) STRICT;

-- One row is one imported file of a version.
CREATE TABLE plan_part (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES plan_version (id) ON DELETE CASCADE,
  opd_code TEXT, -- with opd_name the scope; both NULL: the whole region
  opd_name TEXT, -- alone: the file names its perangkat daerah without a code
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  format TEXT NOT NULL, -- A to H, or own
  imported_on TEXT NOT NULL, -- civil date, kept with the version
  line_count INTEGER NOT NULL,
  ceiling_rupiah INTEGER NOT NULL CHECK (ceiling_rupiah BETWEEN -9007199254740991 AND 9007199254740991)
) STRICT;
CREATE INDEX plan_part_version ON plan_part (version_id);

-- One row is one kept row of the file, in its order. Equal rows are kept: a plan line has no natural key.
CREATE TABLE plan_line (
  part_id TEXT NOT NULL REFERENCES plan_part (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL, -- sub kegiatan (RPJMD: program) as written
  name TEXT,
  opd_code TEXT,
  opd_name TEXT,
  account_code TEXT,
  funding_source TEXT,
  location TEXT,
  ceiling_rupiah INTEGER NOT NULL CHECK (ceiling_rupiah BETWEEN 0 AND 9007199254740991),
  years TEXT, -- period documents: the years that carry the row, e.g. 2025,2026
  PRIMARY KEY (part_id, ordinal)
) STRICT, WITHOUT ROWID;

-- One row is one imported file of cumulative realisation up to a quarter.
CREATE TABLE realization_part (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  opd_code TEXT, -- scope, as in plan_part
  opd_name TEXT,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  imported_on TEXT NOT NULL,
  line_count INTEGER NOT NULL,
  realised_rupiah INTEGER NOT NULL CHECK (realised_rupiah BETWEEN -9007199254740991 AND 9007199254740991)
) STRICT;
CREATE INDEX realization_part_year ON realization_part (year, quarter);

-- One row is the realisation of one row of the file; corrections may be negative.
CREATE TABLE realization_line (
  part_id TEXT NOT NULL REFERENCES realization_part (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  opd_code TEXT,
  opd_name TEXT,
  realised_rupiah INTEGER NOT NULL CHECK (realised_rupiah BETWEEN -9007199254740991 AND 9007199254740991),
  physical_percent REAL,
  PRIMARY KEY (part_id, ordinal)
) STRICT, WITHOUT ROWID;
