import { dayNumber } from '../../../src-shared/domain/dates.ts';
import { formatDate, formatNumber } from '../../../src-shared/text/format.ts';
import { gapWords as words } from '../../../src-shared/text/screens/gaps.ts';
import classes from './gaps.module.css';

export interface TrendPoint {
  readonly day: string;
  readonly value: number;
}

/** One line of the chart; its id chooses colour, dash and mark. */
export interface TrendLine {
  readonly id: string;
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

const width = 640;
const height = 112;
const left = 30;
const right = 96;
const top = 8;
const bottom = 18;
/** Names at the ends of lines do not lie on one another. */
const nameHeight = 13;

/** The next round number above a count, so that the axis reads easily. */
function roundUp(most: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most))));
  return Math.max(1, Math.ceil(most / step) * step);
}

/** Puts names apart that would overlap, from the top down. */
function placeNames(ends: readonly number[]): readonly number[] {
  const order = ends.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  let last = -Infinity;
  for (const { y, index } of order) {
    last = Math.max(y, last + nameHeight);
    placed[index] = last;
  }
  const over = Math.max(0, Math.max(...placed) - (height - bottom));
  return placed.map((y) => y - over);
}

/** Lines over days, each named at its end; told apart by dash and mark too, and read out as a sentence. */
export function TrendChart({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly TrendLine[];
}) {
  const days = lines[0]?.points.map(({ day }) => dayNumber(day)) ?? [];
  const first = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? 0) - first);
  const most = roundUp(Math.max(...lines.flatMap(({ points }) => points.map(({ value }) => value)), 0));
  const xOf = (day: string): number => left + ((dayNumber(day) - first) / span) * (width - left - right);
  const yOf = (value: number): number => top + (1 - value / most) * (height - top - bottom);
  const names = placeNames(lines.map(({ points }) => yOf(points.at(-1)?.value ?? 0)));
  const spoken = lines
    .map(({ name, points }) =>
      words.trendSpoken(name, formatNumber(points[0]?.value ?? 0), formatNumber(points.at(-1)?.value ?? 0)),
    )
    .join('; ');
  const from = lines[0]?.points[0]?.day ?? '';
  const until = lines[0]?.points.at(-1)?.day ?? '';
  return (
    <svg
      className={classes.trend}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${label}. ${spoken}`}
    >
      {[0, most].map((value) => (
        <g key={value}>
          <line className={classes.axis} x1={left} x2={width - right} y1={yOf(value)} y2={yOf(value)} />
          <text className={classes.tick} x={left - 6} y={yOf(value) + 4} textAnchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      <text className={classes.tick} x={left} y={height - 4}>
        {formatDate(from)}
      </text>
      {until !== from && (
        <text className={classes.tick} x={width - right} y={height - 4} textAnchor="end">
          {formatDate(until)}
        </text>
      )}
      {lines.map(({ id, name, points }, index) => (
        <g key={id} className={classes.line} data-line={id}>
          <polyline points={points.map(({ day, value }) => `${xOf(day)},${yOf(value)}`).join(' ')} />
          {points.length <= 40 &&
            points.map(({ day, value }) => <circle key={day} cx={xOf(day)} cy={yOf(value)} r="2.4" />)}
          <text x={width - right + 8} y={(names[index] ?? 0) + 4}>
            {`${name} ${formatNumber(points.at(-1)?.value ?? 0)}`}
          </text>
        </g>
      ))}
    </svg>
  );
}
