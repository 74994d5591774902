interface Counts {
  passed: number;
  failed: number;
  notRun: { test: string; reason: string }[];
}

interface Module {
  errors(): unknown[];
  children: {
    allSuites(): Iterable<{ errors(): unknown[] }>;
    allTests(): Iterable<{ fullName: string; result(): { state: string; note?: string } }>;
  };
}

export function summarise(modules: Module[], unhandledErrors: unknown[], isFiltered?: boolean): Counts;
