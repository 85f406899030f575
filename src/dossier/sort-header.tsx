import type { ComponentChildren, JSX } from 'preact';

interface SortHeaderProps {
  readonly children: ComponentChildren;
  /** How the table is sorted by this column, if it is. */
  readonly order: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
  readonly class?: string;
}

/** The head of a column that the table is sorted by, the other way round when it is already. */
export function SortHeader({ children, order, onSort, class: className }: SortHeaderProps): JSX.Element {
  return (
    <th scope="col" aria-sort={order} class={className}>
      <button type="button" onClick={onSort}>{children}<span class="arrow" aria-hidden="true">{order === 'descending' ? '↓' : '↑'}</span></button>
    </th>
  );
}
