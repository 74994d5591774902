import { Anchor } from '@mantine/core';
import { formatDate, formatNumber, formatRupiah } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { planWords as words } from '../../../src-shared/text/screens/plan.ts';
import { ChainGlyph } from '../../parts/chain-glyph.tsx';
import type { CoverageRow } from '../../state/plan.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { coverageName, coverageVersion } from './coverage-names.ts';
import classes from './plan.module.css';

interface CoverageProps {
  readonly stores: Stores;
  readonly onImport: (document: string) => void;
}

/** The documents of the chain in their order: what is there, in which version, and what is missing. */
export function Coverage({ stores, onImport }: CoverageProps) {
  const coverage = useStore(stores.plan, (state) => state.coverage);
  return (
    <ul className={classes.coverage} aria-label={words.coverage}>
      {coverage.map((row) =>
        row.latest === null ? (
          <MissingDocument
            key={row.document}
            row={row}
            onImport={() => {
              onImport(row.document);
            }}
          />
        ) : (
          <PresentDocument key={row.document} row={row} latest={row.latest} />
        ),
      )}
    </ul>
  );
}

const nameOf = (row: CoverageRow): string => coverageName(row.document);

function MissingDocument({ row, onImport }: { readonly row: CoverageRow; readonly onImport: () => void }) {
  return (
    <li className={classes.document} data-missing="true">
      <span className={classes.name}>
        <ChainGlyph state="not-checkable" />
        {nameOf(row)}
      </span>
      <span className={classes.muted}>{words.missing}</span>
      <Anchor
        component="button"
        type="button"
        size="xs"
        fw={600}
        ta="left"
        className={classes.push ?? ''}
        onClick={onImport}
      >
        {words.importThis}
      </Anchor>
    </li>
  );
}

function PresentDocument({ row, latest }: { readonly row: CoverageRow; readonly latest: string }) {
  return (
    <li className={classes.document}>
      <span className={classes.name}>
        <ChainGlyph state="holds" />
        {nameOf(row)}
      </span>
      <span className={classes.version}>{coverageVersion(latest)}</span>
      <span className={classes.muted}>{formatDate(row.effectiveOn ?? '')}</span>
      <span className={classes.muted}>{commonWords.rowsShown(formatNumber(row.lines))}</span>
      <span className={classes.sum} title={formatRupiah(row.pagu)}>
        {formatRupiah(row.pagu)}
      </span>
    </li>
  );
}
