import js from '@eslint/js';
import globals from 'globals';
import n from 'eslint-plugin-n';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import noRawText from './scripts/eslint/no-raw-jsx-text.mjs';

const clock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The time comes in as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The time comes in as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness comes in through a port.',
  },
];
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const bans = (...paths) => ({ 'no-restricted-imports': ['error', { paths }] });
const electron = { name: 'electron', message: 'electron lives in src-main/shell and src-main/preload.' };
const sqlite = { name: 'better-sqlite3', message: 'better-sqlite3 lives in src-main/store.' };

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'release',
      'out',
      'coverage',
      'reports',
      '.build',
      'tests/fixtures',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 350, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 16],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', defaultExport],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      ...bans(electron, sqlite),
    },
  },
  { files: ['src-shared/text/**', 'src-shared/report/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['src-shared/**/*.ts', 'src-main/app/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, ...clock], 'no-console': 'error' },
  },
  { files: ['src-main/store/**/*.ts'], rules: bans(electron) },
  { files: ['src-main/shell/**/*.ts', 'src-main/preload/**/*.ts', 'src-main/main.ts'], rules: bans(sqlite) },
  {
    files: ['src-main/**/*.ts'],
    plugins: { n },
    rules: {
      'n/no-unsupported-features/node-builtins': [
        'error',
        // zlib.crc32 came with 20.15 and 22.2: in every even line of Node that we run on.
        { version: '>=20.18.0', ignores: ['import.meta.dirname', 'import.meta.filename', 'zlib.crc32'] },
      ],
    },
  },
  // From source the command always runs on the project's own Node 24; a packaged program does not contain this file.
  { files: ['src-main/cli/padu.ts'], rules: { 'n/no-unsupported-features/node-builtins': 'off' } },
  {
    files: ['src-renderer/**/*.tsx', 'src-renderer/**/*.ts'],
    plugins: { 'react-hooks': reactHooks, padu: { rules: { 'no-raw-jsx-text': noRawText } } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'padu/no-raw-jsx-text': 'error',
      'max-lines-per-function': ['error', { max: 140, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      ...bans(electron),
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 600 }],
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({
            object,
            property,
            message: 'No skipped or exclusive tests.',
          })),
        ),
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: globals.node, sourceType: 'module' },
    rules: { 'max-lines': ['error', { max: 350 }] },
  },
  {
    files: ['*.config.ts', '*.config.js', 'eslint.config.js', 'scripts/eslint/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
