import type { DataTableBlock } from '@slack/types';
import { useState } from 'react';
import { keyed } from './keyed.ts';
import { plain } from './plain.ts';
import { ReadOnly } from './read-only.tsx';
import { WideBox } from './wide-box.tsx';

type Cell = DataTableBlock['rows'][number][number];

interface Order {
  column: number;
  direction: 'ascending' | 'descending';
}

/** Sorted by a press on a column's head, and paged. */
export function DataTable({ block }: { block: DataTableBlock }) {
  const { rows, caption, page_size: pageSize = 5, row_header_column_index: rowHead } = block;
  const [head = [], ...body] = rows;
  const [order, setOrder] = useState<Order | null>(null);
  const [page, setPage] = useState(0);
  const sorted = order ? body.toSorted(by(order)) : body;
  const pages = Math.ceil(body.length / pageSize);

  const orderBy = (column: number) => {
    const isTurned = order?.column === column && order.direction === 'ascending';
    setOrder({ column, direction: isTurned ? 'descending' : 'ascending' });
    setPage(0);
  };
  return (
    <WideBox className="data-table" label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {keyed(head).map(({ key: column, item: cell }) => (
              <th key={column} scope="col" aria-sort={order?.column === column ? order.direction : 'none'}>
                <button type="button" onClick={() => orderBy(column)}>
                  {textOf(cell)} <span aria-hidden="true">{arrowOf(order, column)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(sorted.slice(page * pageSize, (page + 1) * pageSize)).map(({ key, item: row }) => (
            <tr key={key}>
              {keyed(row).map(({ key: column, item: cell }) => (
                <DataCell key={column} cell={cell} isHead={column === rowHead} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && <Pager page={page} pages={pages} onPage={setPage} />}
    </WideBox>
  );
}

function Pager({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
  return (
    <p className="pager">
      <button type="button" className="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Previous
      </button>
      {page + 1} of {pages}
      <button type="button" className="button" disabled={page + 1 === pages} onClick={() => onPage(page + 1)}>
        Next
      </button>
    </p>
  );
}

function DataCell({ cell, isHead }: { cell: Cell; isHead: boolean }) {
  const words = cell.type === 'rich_text' ? <ReadOnly block={cell} /> : plain(cell);
  return isHead ? <th scope="row">{words}</th> : <td data-number={cell.type === 'raw_number'}>{words}</td>;
}

function arrowOf(order: Order | null, column: number): string {
  if (order?.column !== column) return '↕';
  return order.direction === 'ascending' ? '↑' : '↓';
}

function by({ column, direction }: Order): (one: Cell[], other: Cell[]) => number {
  const sign = direction === 'ascending' ? 1 : -1;
  return (one, other) => sign * compare(one[column], other[column]);
}

function compare(one: Cell | undefined, other: Cell | undefined): number {
  if (one?.type === 'raw_number' && other?.type === 'raw_number') return one.value - other.value;
  return textOf(one).localeCompare(textOf(other), 'en', { numeric: true });
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return cell.type === 'rich_text' ? JSON.stringify(cell.elements) : plain(cell);
}
