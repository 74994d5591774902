-- Why: the register, one table per sheet of the register workbook (docs/spec/interfaces.md, section 1).
--
-- In every table: revision rises with each change and guards against overwriting a newer one; stamps is a JSON object
-- field -> "installation:counter" of the field's last change; trashed_at, trash_reason fill when the record lies in the
-- trash, trashed_with names the agreement with which it went there. Empty (NULL) is a value of its own: unknown is not
-- Tidak and not 0. Natural keys are not unique here, because copies of one office may bring the same Kode before a person
-- decides; the program refuses a doubled key where a person types it. Several values in one text are parted by "; ".

-- One row is one agreement (naskah): KB, PKS, NK, addendum, …
CREATE TABLE agreement (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "code" TEXT NOT NULL,
  "form" TEXT,
  "kind" TEXT,
  "parent_id" TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "continues_id" TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "number" TEXT,
  "signed_on" TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "starts_on" TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "ends_on" TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "is_open_ended" TEXT CHECK (is_open_ended IN ('Ya', 'Tidak')),
  "duration_text" TEXT,
  "purpose" TEXT,
  "object" TEXT,
  "scope" TEXT,
  "location" TEXT,
  "field_code" TEXT,
  "sub_field" TEXT,
  "opd_code" TEXT,
  "opd_name" TEXT,
  "supporting_opds" TEXT,
  "financing_text" TEXT,
  "is_burdening" TEXT CHECK (is_burdening IN ('Ya', 'Tidak')),
  "dprd_number" TEXT,
  "dprd_on" TEXT CHECK (dprd_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "feasibility_study_on" TEXT CHECK (feasibility_study_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "signer" TEXT,
  "power_of_attorney_number" TEXT,
  "coordination_result" TEXT,
  "rpjmd_programs" TEXT,
  "exception_ground" TEXT,
  "exception_evidence" TEXT,
  "clauses" TEXT,
  "scan" TEXT,
  "has_initials" TEXT CHECK (has_initials IN ('Ya', 'Tidak')),
  "has_duty_stamp" TEXT CHECK (has_duty_stamp IN ('Ya', 'Tidak')),
  "has_seal" TEXT CHECK (has_seal IN ('Ya', 'Tidak')),
  "status" TEXT,
  "ended_on" TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "end_reason" TEXT,
  "note" TEXT,
  "signed_at_place" TEXT,
  "power_of_attorney_on" TEXT CHECK (power_of_attorney_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "benefit" TEXT,
  "special_regime" TEXT,
  "archive_location" TEXT
) STRICT;
CREATE INDEX agreement_parent_id ON agreement (parent_id);
CREATE INDEX agreement_continues_id ON agreement (continues_id);
CREATE INDEX agreement_code ON agreement (code);

-- One row is one party of an agreement, in the order of the text.
CREATE TABLE party (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "agreement_id" TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "party_type" TEXT,
  "region_code" TEXT,
  "name" TEXT,
  "document_number" TEXT,
  "official_name" TEXT,
  "official_position" TEXT
) STRICT;
CREATE INDEX party_agreement_id ON party (agreement_id);

-- One row is what one party owes in one year.
CREATE TABLE obligation (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "agreement_id" TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "no" INTEGER NOT NULL,
  "party" TEXT,
  "description" TEXT,
  "target" TEXT,
  "unit" TEXT,
  "amount_rupiah" INTEGER CHECK (amount_rupiah BETWEEN 0 AND 9007199254740991),
  "nature" TEXT,
  "payer" TEXT,
  "opd_code" TEXT,
  "opd_name" TEXT,
  "funding_source" TEXT,
  "location" TEXT,
  "achievement" TEXT,
  "problem" TEXT,
  "problem_text" TEXT,
  "follow_up" TEXT,
  "follow_up_owner" TEXT,
  "follow_up_due_on" TEXT CHECK (follow_up_due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "follow_up_state" TEXT
) STRICT;
CREATE INDEX obligation_agreement_id ON obligation (agreement_id);

-- One row ties an obligation (agreement, year, no) to a sub kegiatan or a rekening.
CREATE TABLE budget_link (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "agreement_id" TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "obligation_no" INTEGER NOT NULL,
  "sub_activity_code" TEXT,
  "opd_code" TEXT,
  "account_code" TEXT,
  "share_rupiah" INTEGER CHECK (share_rupiah BETWEEN 0 AND 9007199254740991)
) STRICT;
CREATE INDEX budget_link_agreement_id ON budget_link (agreement_id);

-- One row is one member of the TKKSD under one decree; the decree stands in every row, as in the workbook.
CREATE TABLE tkksd_member (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "decree_number" TEXT NOT NULL,
  "decree_on" TEXT CHECK (decree_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "valid_from" TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "valid_until" TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "name" TEXT NOT NULL,
  "position" TEXT,
  "element" TEXT
) STRICT;

-- One row is one need or potential that a perangkat daerah reported for a year.
CREATE TABLE mapping (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "year" INTEGER NOT NULL,
  "opd_code" TEXT,
  "opd_name" TEXT,
  "field_code" TEXT,
  "need" TEXT NOT NULL,
  "cooperation_form" TEXT,
  "candidate_partner" TEXT,
  "priority" TEXT,
  "submitted_on" TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- One row is one report that was sent.
CREATE TABLE sent_report (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "report_type" TEXT NOT NULL,
  "period" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "sent_on" TEXT CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "letter_number" TEXT
) STRICT;

-- One row is the progress of one obligation up to a quarter.
CREATE TABLE progress (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "agreement_id" TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "obligation_no" INTEGER NOT NULL,
  "quarter" INTEGER NOT NULL,
  "physical_percent" TEXT,
  "achievement" TEXT,
  "problem" TEXT,
  "description" TEXT
) STRICT;
CREATE INDEX progress_agreement_id ON progress (agreement_id);

-- One row is one follow-up task.
CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "agreement_id" TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER,
  "obligation_no" INTEGER,
  "rule_id" TEXT,
  "description" TEXT NOT NULL,
  "owner" TEXT,
  "due_on" TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "state" TEXT
) STRICT;
CREATE INDEX follow_up_agreement_id ON follow_up (agreement_id);

-- One row excepts findings of one rule, with reason and evidence.
CREATE TABLE exception (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "rule_id" TEXT NOT NULL,
  "agreement_id" TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER,
  "obligation_no" INTEGER,
  "subject" TEXT,
  "reason" TEXT,
  "evidence" TEXT,
  "decided_on" TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "decided_by" TEXT,
  "valid_until" TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX exception_agreement_id ON exception (agreement_id);

-- One row says that two similar agreements are not the same.
CREATE TABLE not_duplicate (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "agreement_a_id" TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "agreement_b_id" TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "reason" TEXT
) STRICT;
CREATE INDEX not_duplicate_agreement_a_id ON not_duplicate (agreement_a_id);
CREATE INDEX not_duplicate_agreement_b_id ON not_duplicate (agreement_b_id);

-- One row is one perangkat daerah under one code.
CREATE TABLE opd (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "code" TEXT NOT NULL,
  "name" TEXT,
  "abbreviation" TEXT,
  "old_code" TEXT,
  "from_year" INTEGER,
  "to_year" INTEGER
) STRICT;

-- One row says which level of government has the authority over a sub urusan; it stands over the shipped default with the same key.
CREATE TABLE authority (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "field_code" TEXT NOT NULL,
  "sub_field" TEXT NOT NULL,
  "level" TEXT,
  "basis" TEXT
) STRICT;

-- One row says that two regions share a border.
CREATE TABLE border (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "region_code" TEXT NOT NULL,
  "neighbour_code" TEXT NOT NULL,
  "service" TEXT
) STRICT;

-- One row is one due date of the reporting calendar.
CREATE TABLE report_due (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "report_type" TEXT NOT NULL,
  "period" TEXT NOT NULL,
  "due" TEXT
) STRICT;

-- One row is one setting that differs from its default.
CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "key" TEXT NOT NULL,
  "value" TEXT
) STRICT;

-- One row is the evaluation of one agreement in one year.
CREATE TABLE evaluation (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  stamps TEXT NOT NULL,
  trashed_at TEXT,
  trash_reason TEXT,
  trashed_with TEXT,
  "agreement_id" TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "goal_fit" TEXT,
  "timeliness" TEXT,
  "partner_contribution" TEXT,
  "coordination" TEXT,
  "indicator_result" TEXT,
  "impact" TEXT,
  "innovation" TEXT,
  "completeness" TEXT,
  "reporting" TEXT,
  "obstacles" TEXT,
  "relevance" TEXT,
  "budget_fit" TEXT,
  "recommendation" TEXT,
  "advice" TEXT,
  "evidence" TEXT,
  "rating" TEXT
) STRICT;
CREATE INDEX evaluation_agreement_id ON evaluation (agreement_id);


