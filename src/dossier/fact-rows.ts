import type { Fact } from '../core/corpus/fact.ts';
import { claimKinds, type ClaimKind } from '../core/reading/claim.ts';
import { plain } from '../core/text/fold.ts';
import { claimFigure, claimInShort } from '../ui/claim-sentence.ts';
import { inOrder, sentenceCase } from '../ui/formats.ts';
import { publisherName } from '../ui/publisher.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';

/** A fact as the table shows it. */
export interface FactRow {
  /** Tells it from every other. */
  readonly id: string;
  readonly fact: Fact;
  /** `Trade target US$150 billion by 2030`. */
  readonly statement: string;
  /** The part of it that the eye looks for. */
  readonly figure: string;
  /** When it was or is to be, ISO 8601-2; absent where nobody knows. */
  readonly when?: string;
  /** Whether that is when it was published, no text saying when it was. */
  readonly isPublished: boolean;
  /** The first to say it. */
  readonly source: string;
  /** How many others do. */
  readonly others: number;
}

export type FactColumn = 'statement' | 'when' | 'source';

/** Which rows are shown, and in which order. */
export interface FactView {
  /** Words that a row or its quotes have, whatever the diacritics. */
  readonly text: string;
  readonly kind: ClaimKind | '';
  /** `2025`. */
  readonly year: string;
  readonly by: FactColumn;
  readonly isDescending: boolean;
}

/** The facts as rows. */
export function factRows(facts: readonly Fact[], strings: PageStrings): readonly FactRow[] {
  return facts.map((fact) => {
    const sources = [...(fact.register ?? []), ...fact.sources];
    const [first] = sources;
    const said = saidWhen(fact);
    const when = said ?? fact.sources.at(-1)?.published;
    return {
      id: [fact.kind, fact.value, fact.unit, fact.year].join('|'), fact,
      ...wordsOf(fact, strings),
      ...(when !== undefined && { when }), isPublished: said === undefined && when !== undefined,
      source: first ? publisherName(first) ?? first.title : '', others: Math.max(0, sources.length - 1),
    };
  });
}

/** Dates alone do not say of what; a level or a form of visit says it all. */
function wordsOf(fact: Fact, strings: PageStrings): Pick<FactRow, 'statement' | 'figure'> {
  const figure = claimFigure(fact, strings);
  if (fact.kind === 'visit.dates') return { statement: `${sentenceCase(strings.filters.kinds[fact.kind], strings)}: ${figure}`, figure };
  const said = claimInShort(fact, strings);
  return { statement: sentenceCase(said, strings), figure: said === figure ? sentenceCase(figure, strings) : figure };
}

/** The rows that a view shows, in its order. */
export function shownRows(rows: readonly FactRow[], view: FactView, strings: PageStrings): readonly FactRow[] {
  const words = plain(view.text).split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => (view.kind === '' || row.fact.kind === view.kind) && (view.year === '' || yearOf(row) === view.year) && words.every((word) => saidIn(row, strings).includes(word)));
  const compare = comparing(view.by, strings);
  return shown.toSorted((a, b) => (view.isDescending ? compare(b, a) : compare(a, b)));
}

/** The year in which a row stands. */
export function yearOf({ when }: FactRow): string | undefined {
  return when?.slice(0, 4);
}

/** Dates that are values, then the record's, then the year. */
function saidWhen({ kind, value, date, year }: Fact): string | undefined {
  const isDate = kind === 'visit.dates' || kind === 'relations.established' || kind === 'relations.normalised';
  return date ?? (isDate ? String(value) : year?.toString());
}

/** All words of a row and of those who say it, folded. */
function saidIn(row: FactRow, { filters: { kinds } }: PageStrings): string {
  const { fact, statement } = row;
  return plain([statement, kinds[fact.kind], row.when, ...(fact.register ?? []).flatMap(({ title, publisher }) => [title, publisher]), ...fact.sources.flatMap(({ title, publisher, quote }) => [title, publisher, quote])].join(' '));
}

function comparing(by: FactColumn, strings: PageStrings): (a: FactRow, b: FactRow) => number {
  const order = inOrder(strings);
  switch (by) {
    case 'statement': return (a, b) => claimKinds.indexOf(a.fact.kind) - claimKinds.indexOf(b.fact.kind) || size(a) - size(b) || order(a.statement, b.statement);
    case 'when': return (a, b) => (a.when ?? '').localeCompare(b.when ?? '') || order(a.statement, b.statement);
    case 'source': return (a, b) => order(a.source, b.source) || (a.when ?? '').localeCompare(b.when ?? '');
  }
}

const size = ({ fact: { value } }: FactRow) => (typeof value === 'number' ? value : 0);
