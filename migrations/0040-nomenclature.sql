-- Why: codes are valid by regulation and year (docs/spec/nomenclature.md); a code that a later list no longer has needs one
-- that stands in its place.

-- One row is the code list of one regulation.
CREATE TABLE nomenclature (
  id TEXT PRIMARY KEY,
  regulation TEXT NOT NULL, -- as the officer wrote it first
  regulation_key TEXT NOT NULL UNIQUE, -- lower case, single blanks
  from_year INTEGER NOT NULL, -- the first budget year that the list is for
  file_name TEXT NOT NULL, -- the file imported last
  file_sha256 TEXT NOT NULL,
  imported_on TEXT NOT NULL CHECK (imported_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]') -- civil date of that import
) STRICT;

-- One row is one code of a list, of any level from urusan to sub kegiatan.
CREATE TABLE nomenclature_code (
  nomenclature_id TEXT NOT NULL REFERENCES nomenclature (id) ON DELETE CASCADE,
  code_key TEXT NOT NULL, -- segments as integers: 1.02.02.2.01.0001 and 1.2.2.2.1.1 are one; X.XX stays
  code TEXT NOT NULL, -- as the file wrote it
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL, -- segments padded to one width, so that a list reads in the order of its codes
  PRIMARY KEY (nomenclature_id, code_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX nomenclature_code_order ON nomenclature_code (nomenclature_id, sort_key);

-- One row is an officer's decision that from a year on one code stands in the place of another, or that none does. The
-- columns up to trashed_with mean what they mean in every table of the register (0020).
CREATE TABLE code_replacement (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "old_code" TEXT NOT NULL,
  "from_year" INTEGER NOT NULL,
  "new_code" TEXT, -- empty: nothing stands in its place
  "reason" TEXT
) STRICT;
