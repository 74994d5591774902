-- Why: every edit must be traceable to the installation that made it and to what that edit had seen, so that two copies
-- of a register can later be merged without a clock. History therefore stands before the first table that it describes.

-- Facts about this database: region (kode wilayah), database_id (UUID), created_at.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- One row is one installation whose edits this database holds. Exactly one of them is its own.
CREATE TABLE installation (
  id TEXT PRIMARY KEY,
  is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
  top_counter INTEGER NOT NULL CHECK (top_counter >= 0), -- highest counter of its edits known here; never given out twice
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX installation_own ON installation (is_own) WHERE is_own = 1;

-- One row is one change of one record: the old and new values of the fields that changed.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, -- order in this database only; never sent
  installation TEXT NOT NULL REFERENCES installation (id),
  counter INTEGER NOT NULL CHECK (counter > 0),
  kind TEXT NOT NULL, -- kind of record as in src-shared/domain/register/kinds.ts, or plan, realization
  record_id TEXT NOT NULL,
  agreement_id TEXT, -- the agreement that the record belongs to, for narrow recomputation
  action TEXT NOT NULL CHECK (action IN ('create', 'update', 'trash', 'restore')),
  before TEXT NOT NULL, -- JSON object: field -> value before; {} for a new record
  after TEXT NOT NULL, -- JSON object: field -> value after
  seen TEXT NOT NULL, -- JSON object: installation -> highest counter known when this change was made
  at TEXT NOT NULL, -- UTC instant, shown only, never compared
  origin TEXT NOT NULL, -- window, command, sample, or import:<run>
  run_id TEXT -- the import that made it
) STRICT;
CREATE UNIQUE INDEX change_stamp ON change (installation, counter);
CREATE INDEX change_record ON change (record_id);

-- One row is one import, for the undo and for "what happened".
CREATE TABLE import_run (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL, -- register, plan, realization
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  counts TEXT NOT NULL -- JSON: read, created, updated, unchanged, rejected
) STRICT;

-- One row is a text being typed that has not been saved yet.
CREATE TABLE draft (
  key TEXT PRIMARY KEY, -- e.g. agreement:<id> or agreement:new
  body TEXT NOT NULL, -- JSON of the form
  saved_at TEXT NOT NULL
) STRICT;
