-- Why: a register that is exchanged holds more than one value where two sides changed a field side by side, values that
-- only a newer program can read, and records that cannot stand yet. None of them may be lost, so they get a place.

-- One row is one value of one field besides the one that the record's own column and stamp hold: another side's value of
-- a field in conflict, or a value (of a known record or of a whole parked one) that this program cannot read.
CREATE TABLE field_entry (
  kind TEXT NOT NULL, -- also kinds that this program does not know
  record_id TEXT NOT NULL,
  field TEXT NOT NULL, -- also @life: whether the record lies in the trash
  installation TEXT NOT NULL REFERENCES installation (id),
  counter INTEGER NOT NULL CHECK (counter > 0),
  value TEXT NOT NULL, -- JSON text as received
  PRIMARY KEY (kind, record_id, field, installation, counter, value)
) STRICT, WITHOUT ROWID;

-- The stamp of what lets a record live or lie in the trash stands beside those of its fields, under the name @life.
UPDATE agreement SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = agreement.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = agreement.id AND action <> 'update');
UPDATE party SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = party.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = party.id AND action <> 'update');
UPDATE obligation SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = obligation.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = obligation.id AND action <> 'update');
UPDATE budget_link SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = budget_link.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = budget_link.id AND action <> 'update');
UPDATE tkksd_member SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = tkksd_member.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = tkksd_member.id AND action <> 'update');
UPDATE mapping SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = mapping.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = mapping.id AND action <> 'update');
UPDATE sent_report SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = sent_report.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = sent_report.id AND action <> 'update');
UPDATE progress SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = progress.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = progress.id AND action <> 'update');
UPDATE follow_up SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = follow_up.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = follow_up.id AND action <> 'update');
UPDATE exception SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = exception.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = exception.id AND action <> 'update');
UPDATE not_duplicate SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = not_duplicate.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = not_duplicate.id AND action <> 'update');
UPDATE opd SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = opd.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = opd.id AND action <> 'update');
UPDATE authority SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = authority.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = authority.id AND action <> 'update');
UPDATE border SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = border.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = border.id AND action <> 'update');
UPDATE report_due SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = report_due.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = report_due.id AND action <> 'update');
UPDATE setting SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = setting.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = setting.id AND action <> 'update');
UPDATE evaluation SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = evaluation.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = evaluation.id AND action <> 'update');
UPDATE tkksd_meeting SET stamps = json_set(stamps, '$."@life"', (
  SELECT installation || ':' || counter FROM change
  WHERE record_id = tkksd_meeting.id AND action <> 'update' ORDER BY seq DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM change WHERE record_id = tkksd_meeting.id AND action <> 'update');
