/**
 * Who may import whom: an allow-list, so an import that no line permits is an error.
 *
 * One line per row of the table in docs/decisions/0001 and CONTRIBUTING.md; a new line there needs a reason.
 */
const npm = (...names) => `^node_modules/(@types/)?(${names.join('|')})(/|$)`;
const files = (...paths) => `^(${paths.join('|')})`;
/** Node's own modules, with or without the `node:` prefix. */
const core = (...names) => ({
  dependencyTypes: ['core'],
  ...(names.length > 0 ? { path: `^(node:)?(${names.join('|')})($|/)` } : {}),
});

const result = 'src-shared/result\\.ts$';
const errors = 'src-shared/errors\\.ts$';
const shared = 'src-shared/';
const basics = ['src-shared/domain/', result, errors];
const workbookLibraries = npm(
  '@e965',
  'exceljs',
  'csv-parse',
  'csv-stringify',
  'ics',
  'yauzl',
  'yazl',
  'age-encryption',
  'uuid',
);
const uiKit = npm('react', 'react-dom', '@mantine', '@tabler', '@tanstack', '@fontsource-variable', 'dayjs');
const zod = npm('zod');
const electron = npm('electron');

/** [from, ...to]: a string or a list of strings is a path, an object is a condition on the target. */
const table = [
  [files(result, errors), files(result, errors, 'src-shared/domain/'), zod],
  [files('src-shared/domain/'), files(...basics, 'src-shared/data/'), zod],
  // The lists themselves are JSON; what stands beside them gives them their types.
  [files('src-shared/data/'), files('src-shared/data/', ...basics), zod],
  [files('src-shared/bundle/'), files('src-shared/bundle/', ...basics), zod],
  [files('src-shared/contract/'), files('src-shared/contract/', ...basics), zod],
  [files('src-shared/text/'), files('src-shared/text/', 'src-shared/domain/', errors)],
  [files('src-shared/report/'), files('src-shared/report/', 'src-shared/text/', 'src-shared/domain/')],

  [files('src-main/app/'), files('src-main/app/', 'src-main/store/', shared)],
  [
    files('src-main/store/'),
    files('src-main/store/', ...basics),
    npm('better-sqlite3'),
    core('fs', 'path', 'crypto', 'module'),
  ],
  [files('src-main/workbook/'), files('src-main/workbook/', shared), workbookLibraries, core()],
  [files('src-main/exchange/'), files('src-main/exchange/', shared), workbookLibraries, core()],
  [files('src-main/print/'), files('src-main/print/', shared), core()],
  [files('src-main/dispatch/'), files('src-main/dispatch/', 'src-main/app/', shared)],
  [
    files('src-main/core-host/'),
    files('src-main/core-host/', 'src-main/dispatch/', 'src-main/compose\\.ts$'),
    core('worker_threads'),
  ],
  [
    files('src-main/compose\\.ts$'),
    files('src-main/(app|store|workbook|exchange|print|dispatch)/', shared),
    // Identifiers come in through a port; this is where the library behind it is wired.
    npm('uuid'),
    core(),
  ],
  [
    files('src-main/shell/'),
    files('src-main/shell/', 'src-main/core-host/', 'src-shared/text/', 'src-shared/contract/'),
    electron,
    core(),
  ],
  // A packaged program answers `padu …` through the same binary, because its fuses forbid running as plain Node.
  [files('src-main/main\\.ts$'), files('src-main/(shell|cli)/')],
  [files('src-main/preload/'), files('src-main/preload/', 'src-shared/contract/'), electron],
  [
    files('src-main/(cli|server)/'),
    files('src-main/cli/', 'src-main/dispatch/', 'src-main/core-host/', shared),
    core(),
  ],
  [files('src-main/server/'), files('src-main/server/')],

  [files('src-renderer/parts/'), files('src-renderer/parts/', 'src-shared/(text|domain)/'), uiKit],
  [files('src-renderer/state/'), files('src-renderer/(state|api)/', shared), npm('zustand')],
  [
    '^src-renderer/screens/([^/]+)/',
    '^src-renderer/screens/$1/',
    files('src-renderer/(state|parts)/', 'src-shared/(text|domain)/'),
    uiKit,
  ],
  [files('src-renderer/api/'), files('src-renderer/api/', 'src-shared/contract/')],
  [
    files('src-renderer/(app|main)/'),
    files('src-renderer/(app|main|state|screens|parts|api)/', 'src-shared/(text|domain)/'),
    uiKit,
  ],

  // Set-up runs before anything is installed, so scripts use Node alone; building and packaging come after it.
  [files('scripts/'), files('scripts/', 'package(-lock)?\\.json$'), core()],
  [
    files('scripts/(build|dist|packaging)'),
    npm('vite', '@vitejs', 'electron-builder', '@electron', 'builder-util', 'app-builder-lib'),
  ],
  [files('scripts/building/'), files('src-shared/contract/')],
  [files('scripts/runtime/'), npm('@electron', 'yauzl')],
  [files('scripts/runtime/stand-in/'), electron],
  [files('tests/'), {}],
];

const allowed = table.flatMap(([from, ...targets]) =>
  targets.map((to) => ({ from: { path: from }, to: typeof to === 'string' ? { path: to } : to })),
);

module.exports = {
  allowed,
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two modules that need each other are one module, or three.',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^dist/', '^\\.build/', '^out/', '^tests/fixtures/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
