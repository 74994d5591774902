import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests that drive real Electron: journeys, and any test file whose name says `.window`. */
const inElectron = ['tests/journeys/**/*.test.ts', 'tests/**/*.window.test.ts'];
const long = ['tests/long/**/*.test.ts'];

const project = (name, include, rest = {}) => ({
  extends: true,
  test: { name, include, environment: 'node', ...rest },
});

export default defineConfig({
  plugins: [react()],
  test: {
    reporters: ['default', './scripts/ci/summary-reporter.mjs'],
    testTimeout: 20_000,
    // The machine may be busy: a poll ends when its condition holds, so a long limit costs nothing.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src-*/**/*.{ts,tsx}'], reportsDirectory: 'coverage' },
    projects: [
      project('unit', ['tests/**/*.test.ts'], {
        exclude: [...inElectron, ...long],
        pool: 'forks',
        maxWorkers: 2,
      }),
      project('dom', ['tests/**/*.test.tsx'], {
        environment: 'jsdom',
        setupFiles: ['tests/support/dom-setup.ts'],
        maxWorkers: 2,
      }),
      project('journeys', inElectron, {
        globalSetup: ['scripts/ci/journeys-setup.mjs'],
        maxWorkers: 1,
        // After the others: a window that competes with them for two cores is slow for no reason of its own.
        sequence: { groupOrder: 1 },
        testTimeout: 90_000,
        hookTimeout: 120_000,
      }),
      project('long', long, {
        maxWorkers: 1,
        sequence: { groupOrder: 2 },
        testTimeout: 1_200_000,
        hookTimeout: 600_000,
      }),
    ],
  },
});
