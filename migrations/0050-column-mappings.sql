-- Why: an office's own list and a planning file in a layout of its own are mapped once by hand; the next file with the
-- same headings must find that mapping again (docs/spec/own-register.md).

-- One row is one remembered mapping of a layout's headings to the program's columns. It is a habit of this installation,
-- not part of the register: it has no history and travels in no bundle.
CREATE TABLE column_mapping (
  kind TEXT NOT NULL CHECK (kind IN ('register', 'plan')), -- what the layout holds; value on 2026-11-24
  fingerprint TEXT NOT NULL, -- the folded headings in their order, as src-shared/domain/tables/heading-fingerprint.ts makes it
  body TEXT NOT NULL, -- JSON of the mapping, in the shape that its kind defines
  saved_at TEXT NOT NULL, -- UTC instant, shown only, never compared
  PRIMARY KEY (kind, fingerprint)
) STRICT, WITHOUT ROWID;
