import { searchRegions } from '../../src-shared/data/regions.ts';
import { ok } from '../../src-shared/result.ts';
import { copyYear, undoCopy } from '../app/copy-year/copy-year.ts';
import { previewCopy } from '../app/copy-year/copy-views.ts';
import { verifyBundle } from '../app/exchange/verify-bundle.ts';
import { saveCalendar, showReportTurns } from '../app/follow-up/calendar.ts';
import { listFollowUps, listObstacles, setTaskState } from '../app/follow-up/tasks.ts';
import { listResults, summarizeGaps } from '../app/gap/gap-views.ts';
import { findReplacement } from '../app/nomenclature/find-replacement.ts';
import { importNomenclature } from '../app/nomenclature/import-nomenclature.ts';
import { showCodes, showNomenclatures, takeOutNomenclature } from '../app/nomenclature/nomenclature-views.ts';
import { keepFindings, showTrend } from '../app/gap/keep-findings.ts';
import { importPlan } from '../app/plan/import-plan.ts';
import { importRealization } from '../app/plan/import-realization.ts';
import { showLayout } from '../app/plan/layout.ts';
import {
  listPlanLines,
  listPlanVersions,
  listRealizations,
  removePlanPart,
  showCoverage,
} from '../app/plan/plan-views.ts';
import { findAgreements, showAgreement } from '../app/register/agreement-record.ts';
import { listAgreements } from '../app/register/agreement-views.ts';
import { saveDecree } from '../app/register/decrees.ts';
import { exportRegister, writeTemplate } from '../app/register/export-register.ts';
import { importOwnList } from '../app/register/import-own-list.ts';
import { importRegister } from '../app/register/import-register.ts';
import {
  listKind,
  moveToTrash,
  showHistory,
  showRecord,
  showTrash,
  takeFromTrash,
} from '../app/register/records.ts';
import { saveRecord } from '../app/register/save-record.ts';
import { keepReport, markSent, saveArchived, showArchive } from '../app/report/archive.ts';
import { chooseEmblem, dropEmblem, showEmblem } from '../app/report/emblem.ts';
import { saveHeadings, showHeadings } from '../app/report/headings.ts';
import { previewReport, saveReport } from '../app/report/reports.ts';
import type { Session } from '../app/session.ts';
import { checkNow, listAutomaticBackups, makeBackupNow, restoreFromBackup } from '../app/setup/backups.ts';
import { examine } from '../app/setup/doctor.ts';
import { findDraft, keepDraft } from '../app/setup/drafts.ts';
import { loadSample } from '../app/setup/load-sample.ts';
import { initializeOffice } from '../app/setup/office.ts';
import { listSettings, saveSettings } from '../app/setup/settings.ts';
import { loadStatus } from '../app/setup/status.ts';
import { overviewYears } from '../app/setup/year-overview.ts';
import { acceptSuggestions, rejectSuggestion, undoDecision } from '../app/suggest/decide.ts';
import { listSuggestions } from '../app/suggest/suggestion-views.ts';
import type { Handlers } from './dispatch.ts';

/** Which use case answers which channel. */
export const handlers: Handlers<Session> = {
  'app.status': (session) => loadStatus(session),
  'app.initialize': initializeOffice,
  'app.loadSample': loadSample,
  'app.doctor': (session) => examine(session),
  'region.list': (_session, request) =>
    ok(searchRegions(request.search, request.limit).map(({ code, name }) => ({ code, name }))),
  'settings.list': (session) => listSettings(session),
  'settings.set': saveSettings,
  'backup.list': (session) => listAutomaticBackups(session),
  'backup.make': makeBackupNow,
  'backup.restore': restoreFromBackup,
  'database.check': (session) => checkNow(session),
  'draft.save': keepDraft,
  'draft.load': findDraft,
  'year.overview': overviewYears,
  'bundle.verify': verifyBundle,
  'history.list': showHistory,
  'agreement.list': listAgreements,
  'agreement.get': showAgreement,
  'agreement.find': findAgreements,
  'record.get': showRecord,
  'record.list': listKind,
  'record.save': saveRecord,
  'record.trash': moveToTrash,
  'record.restore': takeFromTrash,
  'trash.list': showTrash,
  'register.import': importRegister,
  'register.importOwn': importOwnList,
  'register.export': exportRegister,
  'register.template': writeTemplate,
  'plan.list': listPlanVersions,
  'plan.import': importPlan,
  'plan.layout': showLayout,
  'plan.removePart': removePlanPart,
  'plan.lines': listPlanLines,
  'plan.coverage': showCoverage,
  'realization.list': listRealizations,
  'realization.import': importRealization,
  'copyYear.preview': previewCopy,
  'copyYear.apply': copyYear,
  'copyYear.undo': undoCopy,
  'nomenclature.list': (session) => showNomenclatures(session),
  'nomenclature.import': importNomenclature,
  'nomenclature.codes': showCodes,
  'nomenclature.replacement': findReplacement,
  'nomenclature.remove': takeOutNomenclature,
  'gap.summary': summarizeGaps,
  'gap.results': listResults,
  'suggestion.list': listSuggestions,
  'suggestion.accept': acceptSuggestions,
  'suggestion.reject': rejectSuggestion,
  'suggestion.undo': undoDecision,
  'gap.keep': keepFindings,
  'gap.trend': showTrend,
  'followUp.list': listFollowUps,
  'followUp.setState': setTaskState,
  'obstacle.list': listObstacles,
  'calendar.save': saveCalendar,
  'decree.save': saveDecree,
  'sentReport.calendar': showReportTurns,
  'report.preview': previewReport,
  'report.save': saveReport,
  'report.headings': showHeadings,
  'report.setHeadings': saveHeadings,
  'emblem.show': (session) => showEmblem(session),
  'emblem.choose': chooseEmblem,
  'emblem.remove': (session) => dropEmblem(session),
  'archive.keep': keepReport,
  'archive.list': showArchive,
  'archive.save': saveArchived,
  'archive.markSent': markSent,
};
