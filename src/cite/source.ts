import { claimId } from '../core/corpus/record.ts';
import { claimSentence, type Said } from '../ui/claim-sentence.ts';
import { originalAddress, publisherName } from '../ui/publisher.ts';
import type { Strings } from '../ui/strings/strings.ts';
import type { Citation } from './citation.ts';
import { grouped } from './grouped.ts';
import { keysOf } from './key.ts';

/** An article as a reference names it: what is not known is not there, and nothing stands in for it. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 8601-2, as precise as known. */
  readonly published?: string;
  /** A web address. */
  readonly url?: string;
  readonly quote?: string;
  readonly register?: true;
}

/** What a citation names, without whom the text names it to. */
export function sourceOf({ label: { title, publisher, language, published, undated, url }, quote, register }: Citation): Source {
  const address = originalAddress(url);
  return {
    title,
    ...(publisher !== undefined && { publisher }),
    ...(language !== 'und' && { language }),
    ...(published !== undefined && !undated && { published }),
    ...(address !== undefined && { url: address }),
    ...(quote !== undefined && { quote }),
    ...(register && { register }),
  };
}

/** A fact with its sources, or articles that are cited for none. */
export interface CitedFact {
  readonly said?: Said;
  readonly sources: readonly Source[];
}

/** Citations by fact, both in the order in which they came; articles without a fact are together, last. */
export function factsCited(citations: readonly Citation[]): readonly CitedFact[] {
  const groups = grouped(distinct(citations), ({ said }) => (said ? claimId(said) : ''));
  const facts = [...groups].toSorted(([a], [b]) => Number(a === '') - Number(b === ''));
  return facts.map(([, group]) => ({ ...(group[0]?.said && { said: group[0].said }), sources: group.map(sourceOf) }));
}

/** An article as reference managers keep it: once, with all that it is cited for. */
export interface CitedArticle extends Omit<Source, 'quote'> {
  readonly key: string;
  /** A newspaper's article; anything else is a page on the web. */
  readonly newspaper: boolean;
  /** Its publisher, or else the site that it is on. */
  readonly container?: string;
  /** What it is cited for, one note each: `Vietnam–South Korea trade: US$86.7 billion in 2024: “…”`. */
  readonly notes: readonly string[];
}

/** The articles cited, each once, in the order in which they came. */
export function articlesCited(citations: readonly Citation[], strings: Strings): readonly CitedArticle[] {
  const groups = [...grouped(distinct(citations), ({ label }) => label.id).values()];
  const keys = keysOf(groups.flatMap(([first]) => (first ? [first.label] : [])));
  return groups.flatMap((group): CitedArticle[] => {
    const [first] = group;
    if (!first) return [];
    const { quote: _quote, ...source } = sourceOf(first);
    const container = publisherName(first.label);
    return [{
      ...source, key: keys.get(first.label.id) ?? first.label.id, newspaper: source.publisher !== undefined && !source.register,
      ...(container !== undefined && { container }), notes: group.flatMap((citation) => noteOf(citation, strings)),
    }];
  });
}

/** A text on one line: the forms that people read know line breaks as marks of their own. */
export function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- marks that no form can hold
  return text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ').trim();
}

function noteOf({ said, quote, register }: Citation, strings: Strings): readonly string[] {
  const parts = [
    ...(said ? [claimSentence(said, strings)] : []),
    ...(quote === undefined ? [] : [`“${oneLine(quote)}”`]),
    ...(register ? [strings.cite.register] : []),
  ];
  return parts.length > 0 ? [oneLine(parts.join(': '))] : [];
}

/** A selection may hold a fact twice. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  const idOf = ({ label, said, quote }: Citation): string => JSON.stringify([label.id, said && claimId(said), quote]);
  return [...new Map(citations.map((citation) => [idOf(citation), citation])).values()];
}
