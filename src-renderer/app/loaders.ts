/** The screens that are not needed at the start: the window is usable before they are read. */
export const loaders = {
  record: () => import('../screens/agreements/record-page.tsx'),
  form: () => import('../screens/agreements/agreement-form.tsx'),
  finder: () => import('./finder.tsx'),
  mapping: () => import('../screens/mapping/mapping-screen.tsx'),
  followUps: () => import('../screens/follow-ups/follow-ups-screen.tsx'),
  tkksd: () => import('../screens/tkksd/tkksd-screen.tsx'),
  gaps: () => import('../screens/gaps/gaps-screen.tsx'),
  plan: () => import('../screens/plan/plan-screen.tsx'),
  planImport: () => import('../screens/plan/plan-import-screen.tsx'),
  nomenclatureImport: () => import('../screens/plan/nomenclature-import-screen.tsx'),
  nomenclatureCodes: () => import('../screens/plan/nomenclature-codes-screen.tsx'),
  copyYear: () => import('../screens/copy-year/copy-year-screen.tsx'),
  planLines: () => import('../screens/plan/plan-lines-screen.tsx'),
  suggestions: () => import('../screens/suggestions/suggestions-screen.tsx'),
  registerImport: () => import('../screens/register-import/register-import-screen.tsx'),
  reports: () => import('../screens/reports/reports-screen.tsx'),
  settings: () => import('../screens/settings/settings-screen.tsx'),
} as const;

/** Reads the other screens while the officer looks at the first, so that none keeps anyone waiting; then calls `then`. */
export function preloadScreens(then: () => void): void {
  const waiting = Object.values(loaders);
  const next = (): void => {
    const load = waiting.shift();
    // One at a time: whoever clicks or types meanwhile comes first.
    if (load === undefined) then();
    else void load().then(() => requestIdleCallback(next));
  };
  requestIdleCallback(next);
}
