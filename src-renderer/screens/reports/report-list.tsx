import { reportScreenWords as words } from '../../../src-shared/text/screens/reports-screen.ts';
import type { ReportName } from '../../state/reports.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './reports.module.css';

/** The reports as they stand together in the list. */
const groups: readonly { readonly title: string; readonly names: readonly ReportName[] }[] = [
  { title: words.groups.register, names: ['daftar', 'rekap', 'akan-berakhir', 'kb-tanpa-pks'] },
  { title: words.groups.chain, names: ['matriks', 'temuan'] },
  {
    title: words.groups.periodic,
    names: ['pelaksanaan', 'evaluasi', 'lkpj', 'tkksd', 'lembar-evaluasi'],
  },
  {
    title: words.groups.letters,
    names: ['permintaan-data', 'lembar-opd', 'berita-acara', 'surat-pengantar'],
  },
];

/** All reports by group; the chosen one says what it is for. */
export function ReportList({ stores }: { readonly stores: Stores }) {
  const chosen = useStore(stores.reports, (state) => state.name);
  return (
    <nav className={classes.side} aria-label={words.choose}>
      {groups.map(({ title, names }) => (
        <section key={title}>
          <h2 className={classes.groupTitle}>{title}</h2>
          <ul className={classes.names}>
            {names.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className={classes.name}
                  aria-pressed={name === chosen}
                  title={words.hints[name]}
                  onClick={() => {
                    stores.reports.choose({ name });
                  }}
                >
                  <span className={classes.nameTitle}>{words.names[name]}</span>
                  {name === chosen && <span className={classes.nameHint}>{words.hints[name]}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
