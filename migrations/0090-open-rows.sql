-- Why: rows that an import refused are corrected in a workbook and added to the part they came from, each of them once
-- (docs/spec/plan-files.md, corrected rows).

-- One row is one refused row of an imported file that nobody has corrected yet.
CREATE TABLE plan_open_row (
  part_id TEXT NOT NULL REFERENCES plan_part (id) ON DELETE CASCADE,
  sheet TEXT NOT NULL,
  row_number INTEGER NOT NULL, -- as the sheet numbers its rows
  PRIMARY KEY (part_id, sheet, row_number)
) STRICT, WITHOUT ROWID;

-- One row is one refused row of an imported file of realisation that nobody has corrected yet.
CREATE TABLE realization_open_row (
  part_id TEXT NOT NULL REFERENCES realization_part (id) ON DELETE CASCADE,
  sheet TEXT NOT NULL,
  row_number INTEGER NOT NULL, -- as the sheet numbers its rows
  PRIMARY KEY (part_id, sheet, row_number)
) STRICT, WITHOUT ROWID;
