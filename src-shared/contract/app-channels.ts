import { z } from 'zod';
import { civilDate, empty, id, path, year } from './shapes.ts';

const office = z.strictObject({
  region: z.string(),
  name: z.string(),
  databaseId: z.string(),
  installation: z.string(),
});

/** Start, set-up, settings, backup. */
export const appChannels = {
  /** Where the program stands when the window opens. A damaged or newer database is answered as a refusal. */
  'app.status': {
    request: empty,
    response: z.strictObject({
      state: z.enum(['empty', 'ready']),
      office: office.nullable(),
      version: z.string(),
      databasePath: z.string(),
      today: civilDate,
      agreements: z.int(),
      documents: z.int(),
    }),
  },
  /** Makes the office's database; refused where one exists. */
  'app.initialize': {
    request: z.strictObject({ region: z.string().max(5), name: z.string().max(200) }),
    response: office,
  },
  /** Makes a new database with an invented region; `isDecreeLeftOut` leaves the TKKSD decree out. */
  'app.loadSample': {
    request: z.strictObject({
      seed: z.int().min(1).max(999_999),
      region: z.string().max(5).default('64.11'),
      agreements: z.int().min(10).max(5000).default(60),
      isDecreeLeftOut: z.boolean().default(false),
      filesFolder: path.nullable().default(null),
    }),
    response: office,
  },
  /** What this machine and this program are, for whoever helps on the telephone. */
  'app.doctor': {
    request: empty,
    response: z.array(z.strictObject({ name: z.string(), value: z.string(), isFine: z.boolean() })),
  },
  /** Provinces and regencies with their codes, for the wizard and for parties. */
  'region.list': {
    request: z.strictObject({ search: z.string().max(100), limit: z.int().min(1).max(50) }),
    response: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  },
  'settings.list': {
    request: empty,
    response: z.array(z.strictObject({ key: z.string(), value: z.string(), initial: z.string() })),
  },
  'settings.set': {
    request: z.strictObject({ values: z.record(z.string(), z.string().max(2000)) }),
    response: z.strictObject({ changed: z.int() }),
  },
  'backup.list': {
    request: empty,
    response: z.array(
      z.strictObject({ path: z.string(), madeAt: z.string(), bytes: z.int(), reason: z.string() }),
    ),
  },
  'backup.make': {
    request: z.strictObject({ path: path.nullable() }),
    response: z.strictObject({ path: z.string(), bytes: z.int() }),
  },
  /** Restores a verified backup: into a new file, or (`replace`) in the place of the database, which is kept aside. */
  'backup.restore': {
    request: z.strictObject({ path, replace: z.boolean() }),
    response: z.strictObject({ restoredFrom: z.string() }),
  },
  'database.check': {
    request: empty,
    response: z.strictObject({
      isSound: z.boolean(),
      problems: z.array(z.string()),
      counts: z.record(z.string(), z.int()),
    }),
  },
  /** Keeps what is being typed, so that a power cut loses nothing; `body` null discards it. */
  'draft.save': {
    request: z.strictObject({ key: z.string().max(200), body: z.string().max(500_000).nullable() }),
    response: empty,
  },
  'draft.load': {
    request: z.strictObject({ key: z.string().max(200) }),
    response: z.strictObject({ body: z.string().nullable(), savedAt: z.string().nullable() }),
  },
  'year.overview': {
    request: z.strictObject({ year }),
    response: z.strictObject({
      years: z.array(z.int()),
      opds: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    }),
  },
  'history.list': {
    request: z.strictObject({ id }),
    response: z.array(
      z.strictObject({
        kind: z.string(),
        at: z.string(),
        action: z.enum(['create', 'update', 'trash', 'restore']),
        origin: z.string(),
        changes: z.array(
          z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
        ),
      }),
    ),
  },
} as const;
