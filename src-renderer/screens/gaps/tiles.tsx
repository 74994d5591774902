import { formatNumber } from '../../../src-shared/text/format.ts';
import { severityWords } from '../../../src-shared/text/screens/chain.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import { SeverityBadge, severities } from '../../parts/severity.tsx';
import type { GapQuery, GapStore, GapSummary } from '../../state/gaps.ts';
import { useStore } from '../../state/use-store.ts';
import classes from './gaps.module.css';

interface TilesProps {
  readonly gaps: GapStore;
  readonly summary: GapSummary;
}

/** The counts of the report; each is a button that shows what it counts. */
export function Tiles({ gaps, summary }: TilesProps) {
  const query = useStore(gaps.results, (state) => state.query);
  const fresh = useStore(gaps, (state) => state.freshNow);
  const shows = (status: GapQuery['statuses'][number]): boolean => query.statuses[0] === status;
  const show = (part: Partial<GapQuery>): void => {
    gaps.results.setQuery({ severity: null, isNewOnly: false, ...part });
  };
  return (
    <div className={classes.tiles}>
      {severities.map((severity) => {
        const isOn = shows('TEMUAN') && query.severity === severity;
        return (
          <button
            key={severity}
            type="button"
            className={classes.tile}
            aria-pressed={isOn}
            onClick={() => {
              show({ statuses: ['TEMUAN'], severity: isOn ? null : severity });
            }}
          >
            <span className={classes.figure}>{formatNumber(summary.findings[severity])}</span>
            <span>
              <SeverityBadge severity={severity} />
            </span>
            <span className={classes.small}>{severityWords[severity].meaning}</span>
          </button>
        );
      })}
      <div className={classes.second}>
        <StatusTile
          count={fresh}
          name={words.isNew}
          isOn={query.isNewOnly === true}
          onShow={(isOn) => {
            show({ statuses: ['TEMUAN'], isNewOnly: isOn });
          }}
        />
        <StatusTile
          count={summary.notCheckable}
          name={words.notCheckable}
          isOn={shows('BELUM_DAPAT_DIPERIKSA')}
          onShow={(isOn) => {
            show({ statuses: [isOn ? 'BELUM_DAPAT_DIPERIKSA' : 'TEMUAN'] });
          }}
        />
        <StatusTile
          count={summary.excepted}
          name={words.excepted}
          isOn={shows('DIKECUALIKAN')}
          onShow={(isOn) => {
            show({ statuses: [isOn ? 'DIKECUALIKAN' : 'TEMUAN'] });
          }}
        />
      </div>
    </div>
  );
}

interface StatusTileProps {
  readonly count: number;
  readonly name: string;
  readonly isOn: boolean;
  readonly onShow: (isOn: boolean) => void;
}

function StatusTile({ count, name, isOn, onShow }: StatusTileProps) {
  return (
    <button
      type="button"
      className={classes.wide}
      aria-pressed={isOn}
      onClick={() => {
        onShow(!isOn);
      }}
    >
      <span className={classes.figure}>{formatNumber(count)}</span>
      <span className={classes.small}>{name}</span>
    </button>
  );
}
