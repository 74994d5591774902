import { createCodeBook, type CodeBook } from '../nomenclature/code-book.ts';
import { yearDocuments } from '../plan/plan.ts';
import type { AgreementFile } from './agreement-file.ts';
import { createAuthorityTable } from './authority-table.ts';
import type { GapContext } from './context.ts';
import { createExceptionBook } from './exceptions.ts';
import { toFacilitationKeys } from './obligation-file.ts';
import { createOpdNames, readDocumentNames, type DocumentNames, type OpdNames } from './opd-names.ts';
import { arrangeResults } from './order.ts';
import { createPlanIndex, type PlanIndex } from './plan-index.ts';
import { indexRealisation, type QuarterIndex } from './realisation-index.ts';
import { createRegisterGraph, relatedTo, type RegisterGraph } from './register-graph.ts';
import type { DocumentUsed, GapReport, GapResult } from './result.ts';
import type { Rule } from './rule.ts';
import { allRules } from './rules/index.ts';
import { runOnFile, runOnOffice, type GeneralResults, type RuleRun } from './run-rules.ts';
import { buildFiles, sortFiles } from './shelf.ts';
import { changedExceptionAgreements, isSameFrame } from './snapshot-difference.ts';
import type { GapSnapshot } from './snapshot.ts';

/** The rule set's own version: raised when a rule comes, goes or changes its version. */
export const ruleSetVersion = '1';

/** The imported documents and code lists, indexed; reused as long as the same ones and the same names are evaluated. */
interface Library {
  readonly documentNames: DocumentNames;
  readonly names: OpdNames;
  readonly plan: PlanIndex;
  readonly codes: CodeBook;
  readonly realisation: QuarterIndex | null;
}

/** An evaluation that can be brought up to date: what was read, and what each rule said of each agreement. */
export interface GapState {
  readonly snapshot: GapSnapshot;
  readonly rules: readonly Rule[];
  readonly library: Library;
  readonly context: GapContext;
  readonly byAgreement: ReadonlyMap<string, readonly GapResult[]>;
  readonly general: GeneralResults;
}

function openLibrary(snapshot: GapSnapshot, old: GapState | null): Library {
  const isSamePlan =
    old?.snapshot.plan === snapshot.plan && old.snapshot.realisation === snapshot.realisation;
  const documentNames =
    old !== null && isSamePlan
      ? old.library.documentNames
      : readDocumentNames(snapshot.plan, snapshot.realisation);
  const names = createOpdNames(documentNames, snapshot);
  const isSameLibrary = isSamePlan && old.library.names.signature === names.signature;
  return {
    documentNames,
    names,
    codes:
      old?.snapshot.nomenclatures === snapshot.nomenclatures &&
      old.snapshot.codeReplacements === snapshot.codeReplacements
        ? old.library.codes
        : createCodeBook(snapshot.nomenclatures, snapshot.codeReplacements),
    plan: isSameLibrary ? old.library.plan : createPlanIndex(snapshot.plan, names),
    realisation:
      isSameLibrary && old.snapshot.year === snapshot.year && old.snapshot.asOf === snapshot.asOf
        ? old.library.realisation
        : indexRealisation(snapshot.realisation, names, snapshot),
  };
}

const toReading = (snapshot: GapSnapshot) => ({
  region: snapshot.region,
  asOf: snapshot.asOf,
  facilitation: toFacilitationKeys(snapshot.settings['aturan.fasilitasi']),
});

interface ContextParts {
  readonly graph: RegisterGraph;
  readonly files: ReadonlyMap<string, AgreementFile>;
  readonly library: Library;
}

function createContext(snapshot: GapSnapshot, { graph, files, library }: ContextParts): GapContext {
  const { region, year, asOf, settings } = snapshot;
  const { plan, codes, realisation } = library;
  const sortedFiles = sortFiles(files.values());
  const authority = createAuthorityTable(snapshot.authority);
  return {
    region,
    year,
    asOf,
    settings,
    office: snapshot,
    graph,
    files,
    sortedFiles,
    plan,
    codes,
    authority,
    realisation,
  };
}

const createRun = (snapshot: GapSnapshot, rules: readonly Rule[], context: GapContext): RuleRun => ({
  rules,
  context,
  exceptions: createExceptionBook(snapshot.exceptions, snapshot.asOf, context.graph.rootOf),
});

function prepare(snapshot: GapSnapshot, rules: readonly Rule[], old: GapState | null): GapState {
  const library = openLibrary(snapshot, old);
  const graph = createRegisterGraph(snapshot.agreements);
  const files = buildFiles(snapshot, graph, toReading(snapshot), null);
  const context = createContext(snapshot, { graph, files, library });
  const run = createRun(snapshot, rules, context);
  const byAgreement = new Map([...files.values()].map((file) => [file.id, runOnFile(run, file)]));
  return { snapshot, rules, library, context, byAgreement, general: runOnOffice(run, null) };
}

/** Evaluates a snapshot and keeps what is needed to bring the results up to date after an edit. */
export const prepareGaps = (snapshot: GapSnapshot, rules: readonly Rule[] = allRules): GapState =>
  prepare(snapshot, rules, null);

/**
 * The evaluation of a later snapshot: only agreements that changed, and those related to them before or after the
 * change, are judged again; so are the office and the rules over the whole register.
 *
 * `changed` names the agreements of which a row of any kind was added, changed or removed. Documents are indexed again
 * only where `plan` or `realisation` is another array. Another year, day or setting judges everything.
 */
export function updateGaps(state: GapState, next: GapSnapshot, changed: Iterable<string>): GapState {
  if (!isSameFrame(state.snapshot, next)) return prepare(next, state.rules, state);
  const library = openLibrary(next, state);
  if (library.plan !== state.library.plan) return prepare(next, state.rules, state);
  const graph = createRegisterGraph(next.agreements);
  const affected = new Set<string>();
  for (const id of [...changed, ...changedExceptionAgreements(state.snapshot, next)])
    for (const old of [state.context.graph, graph])
      for (const related of relatedTo(old, id)) affected.add(related);
  const rebuilt = buildFiles(next, graph, toReading(next), affected);
  const files = new Map(state.context.files);
  const byAgreement = new Map(state.byAgreement);
  for (const id of affected) if (!rebuilt.has(id)) [files, byAgreement].forEach((map) => map.delete(id));
  for (const [id, file] of rebuilt) files.set(id, file);
  const context = createContext(next, { graph, files, library });
  const run = createRun(next, state.rules, context);
  for (const [id, file] of rebuilt) byAgreement.set(id, runOnFile(run, file));
  return {
    snapshot: next,
    rules: state.rules,
    library,
    context,
    byAgreement,
    general: runOnOffice(run, { general: state.general, changed: affected }),
  };
}

function listDocuments({ plan, year, asOf }: GapContext): readonly DocumentUsed[] {
  const periods = (['RPJMD', 'RENSTRA'] as const).map((document) => plan.ofPeriod(document, year, asOf));
  const years = yearDocuments.map((document) => plan.inForce(document, year, asOf));
  return [...periods, ...years].filter((index) => index !== null).map((index) => index.used());
}

/** The report of an evaluation: results of all five statuses in the fixed order. */
export function toGapReport(state: GapState): GapReport {
  const { context, byAgreement, general } = state;
  const { region, year, asOf, sortedFiles } = context;
  const rules = [...new Set(state.rules.map(({ id }) => id))].sort();
  const ordered = sortedFiles.map((file) => byAgreement.get(file.id) ?? []);
  const results = arrangeResults(rules, ordered, general.results);
  return { region, year, asOf, ruleSet: ruleSetVersion, documents: listDocuments(context), results };
}

/** The gap report of a snapshot: pure, the same for the same input, whatever the order of its rows. */
export const evaluateGaps = (snapshot: GapSnapshot, rules: readonly Rule[] = allRules): GapReport =>
  toGapReport(prepareGaps(snapshot, rules));
