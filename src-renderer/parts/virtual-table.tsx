import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './virtual-table.module.css';

/** One column: its share of the width is a CSS grid track such as `120px` or `minmax(0, 2fr)`. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly track: string;
  readonly align?: 'end';
  readonly cell: (row: Row) => ReactNode;
}

interface VirtualTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly total: number;
  /** The row at a place of the list, or nothing while it is being loaded. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly rowHeight: number;
  /** Told which places are in sight, so that they can be loaded. */
  readonly onRange?: (first: number, last: number) => void;
  readonly onOpen?: (row: Row) => void;
  readonly isSelected?: (row: Row) => boolean;
  /** The place of the cursor where the screen keeps it; with `onCursor` it is told of every move. */
  readonly cursor?: number;
  readonly onCursor?: (index: number) => void;
}

/** The place to which a key moves the cursor, or null where it moves nothing. */
export function movedCursor(key: string, cursor: number, total: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor - 1,
    PageDown: cursor + 10,
    PageUp: cursor - 10,
    Home: 0,
    End: total - 1,
  };
  const place = moves[key];
  return place === undefined ? null : Math.max(0, Math.min(total - 1, place));
}

/** The header stays at the top of what scrolls; about as high as one line. */
const headHeight = 34;

/** A table of which only the rows in sight exist: a list of thousands scrolls like one of ten. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { columns, total, rowAt, rowHeight, onRange, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [ownCursor, setOwnCursor] = useState(0);
  const cursor = props.cursor ?? ownCursor;
  const setCursor = (index: number): void => {
    setOwnCursor(index);
    props.onCursor?.(index);
  };
  const rowId = useId();
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler runs here, and nothing memoised takes its functions
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    // A row brought into sight must not hide under the header.
    scrollPaddingStart: headHeight,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    onRange?.(first, last);
  }, [onRange, first, last, total]);

  const tracks = columns.map((column) => column.track).join(' ');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const row = rowAt(cursor);
    if (event.key === 'Enter' && row !== undefined) onOpen?.(row);
    const moved = movedCursor(event.key, cursor, total);
    if (moved === null) return;
    event.preventDefault();
    setCursor(moved);
    rows.scrollToIndex(moved);
  };

  return (
    <div
      ref={scroller}
      className={classes.table}
      role="grid"
      aria-label={props.label}
      aria-rowcount={total + 1}
      // One stop for the Tab key; the rows are told by their number, since most of them do not exist.
      tabIndex={0}
      aria-activedescendant={total > 0 ? `${rowId}-${cursor}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={classes.headGroup}>
        <div className={classes.head} role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
          {columns.map((column) => (
            <div
              key={column.id}
              role="columnheader"
              className={`${classes.headCell ?? ''} ${column.align === 'end' ? (classes.end ?? '') : ''}`}
            >
              {column.header}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: rows.getTotalSize() }}>
        {shown.map((item) => (
          <TableRow
            key={item.key}
            {...props}
            id={`${rowId}-${item.index}`}
            index={item.index}
            top={item.start}
            tracks={tracks}
            isCurrent={item.index === cursor}
            onCursor={setCursor}
          />
        ))}
      </div>
    </div>
  );
}

interface TableRowProps<Row> extends VirtualTableProps<Row> {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly tracks: string;
  readonly isCurrent: boolean;
  readonly onCursor: (index: number) => void;
}

function TableRow<Row>(props: TableRowProps<Row>) {
  const { columns, index, onOpen, onCursor } = props;
  const row = props.rowAt(index);
  const names = [
    classes.row,
    onOpen === undefined ? '' : classes.clickable,
    props.isCurrent ? classes.current : '',
    row !== undefined && props.isSelected?.(row) === true ? classes.selected : '',
  ];
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={index + 2}
      className={names.join(' ')}
      style={{
        gridTemplateColumns: props.tracks,
        height: props.rowHeight,
        transform: `translateY(${props.top}px)`,
      }}
      onClick={() => {
        onCursor(index);
        if (row !== undefined) onOpen?.(row);
      }}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          role="gridcell"
          className={`${classes.cell ?? ''} ${column.align === 'end' ? (classes.end ?? '') : ''}`}
        >
          {row === undefined ? <div className={classes.ghost} /> : column.cell(row)}
        </div>
      ))}
    </div>
  );
}
