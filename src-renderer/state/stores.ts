import type { Api } from '../api/api.ts';
import { createAgreementList, type AgreementListStore } from './agreement-list.ts';
import { createCopyStore, type CopyStore } from './copy-year.ts';
import { createFollowUps, type FollowUpStore } from './follow-ups.ts';
import { createFinder, type FinderStore } from './finder.ts';
import { withFreshness } from './freshness.ts';
import { createGapStore, type GapStore } from './gaps.ts';
import { createImports, type Imports } from './imports.ts';
import { createLookups, type Lookups } from './lookups.ts';
import { createMapping, type MappingStore } from './mapping.ts';
import { createNotices, type NoticeStore } from './notices.ts';
import { createNomenclatureStore, type NomenclatureStore } from './nomenclature.ts';
import { createPlanStore, type PlanStore } from './plan.ts';
import { createRecordForms, type RecordForms } from './record-forms.ts';
import { createRecordStore, type RecordStore } from './record.ts';
import { createLetterhead, type LetterheadStore } from './letterhead.ts';
import { createReportArchive, type ReportArchiveStore } from './report-archive.ts';
import { createReportStore, type ReportStore } from './reports.ts';
import { createSafety, type SafetyStore } from './safety.ts';
import { createSentReports, type SentReportStore } from './sent-reports.ts';
import { createSettings, type SettingsStore } from './settings.ts';
import { createTkksd, type TkksdStore } from './tkksd.ts';
import { createSuggestionStore, type SuggestionStore } from './suggestions.ts';
import { createWorkbookActions, type WorkbookActions } from './workbook.ts';
import { createSession, type SessionStore } from './session.ts';

/** Every store of the window; screens take what they show from here. */
export interface Stores {
  readonly session: SessionStore;
  readonly notices: NoticeStore;
  readonly agreements: AgreementListStore;
  readonly finder: FinderStore;
  readonly record: RecordStore;
  readonly plan: PlanStore;
  readonly nomenclature: NomenclatureStore;
  readonly copyYear: CopyStore;
  readonly gaps: GapStore;
  readonly forms: RecordForms;
  readonly followUps: FollowUpStore;
  readonly tkksd: TkksdStore;
  readonly mapping: MappingStore;
  readonly sentReports: SentReportStore;
  readonly imports: Imports;
  readonly lookups: Lookups;
  readonly reports: ReportStore;
  readonly reportArchive: ReportArchiveStore;
  readonly letterhead: LetterheadStore;
  readonly safety: SafetyStore;
  readonly settings: SettingsStore;
  readonly suggestions: SuggestionStore;
  /** The suggestions of the agreement that is open. */
  readonly recordSuggestions: SuggestionStore;
  readonly workbook: WorkbookActions;
}

/** The stores over one api; tests pass a fake. */
export function createStores(carrier: Api): Stores {
  const { api, freshness } = withFreshness(carrier);
  const session = createSession(api, freshness);
  const notices = createNotices();
  const forms = createRecordForms({ api, session, notices });
  return {
    session,
    notices,
    finder: createFinder(api),
    record: createRecordStore({ api, freshness, session, notices, forms }),
    plan: createPlanStore({ api, freshness, session, notices }),
    nomenclature: createNomenclatureStore({ api, freshness, notices }),
    copyYear: createCopyStore({ api, freshness, notices }),
    gaps: createGapStore({ api, freshness, session, forms }),
    forms,
    followUps: createFollowUps({ api, freshness, session, notices, forms }),
    tkksd: createTkksd({ api, freshness, session, notices }),
    mapping: createMapping({ api, freshness, session, notices }),
    sentReports: createSentReports(api, freshness, session),
    imports: createImports(api),
    lookups: createLookups(api, session),
    reports: createReportStore({ api, freshness, session, notices }),
    reportArchive: createReportArchive(api, freshness, notices),
    letterhead: createLetterhead(api, freshness, notices),
    safety: createSafety({ api, freshness, session, notices }),
    settings: createSettings(api, freshness),
    suggestions: createSuggestionStore({ api, freshness, session, notices }),
    recordSuggestions: createSuggestionStore({ api, freshness, session, notices }),
    workbook: createWorkbookActions(api, session, notices),
    agreements: createAgreementList(api, freshness, session),
  };
}
