import type { Claim, ClaimKind } from '../../reading/claim.ts';
import type { CorpusEntry } from '../entry.ts';
import { unknownDay } from './segment.ts';

/** What is written in an entry, and which of it is its title. */
export function writtenIn({ article: { title, text, captions, publisher } }: CorpusEntry): { readonly text: string; readonly title: boolean }[] {
  return [{ text: title, title: true }, ...[text, ...(captions ?? []), publisher ?? ''].map((written) => ({ text: written, title: false }))];
}

/**
 * What an entry is found by in any language: `partner:KR`, `topic:labour`, `lang:id` and `kind:trade.target` for what it is about; with
 * `~` whatever it names, `~country:JP`, and what it says of a partner, `~visit:state_visit KR`.
 */
export function conceptsOf({ article, reading }: CorpusEntry): string[] {
  const { partners, topics, people, claims, event } = reading;
  return [
    `lang:${reading.language ?? article.language ?? 'und'}`,
    ...partners.map(({ country }) => `partner:${country}`),
    ...people.map(({ id }) => `person:${id}`),
    ...topics.map((topic) => `topic:${topic}`),
    ...(event.form === undefined ? [] : [`visit:${event.form}`]),
    ...claims.map(({ kind }) => `kind:${kind}`),
    ...claims.flatMap((claim) => aboutClaim(claim)),
    ...reading.concepts.map((concept) => `~${concept}`),
  ];
}

/** A level, a form of visit, a pledge: on its own, and with its partner and its year. */
export function aboutClaim({ kind, value, partner, year }: Claim): string[] {
  const concept = concepts[kind];
  return concept === undefined ? [] : [`${concept}:${value}`, `~${concept}:${value} ${partner}`, ...(year === undefined ? [] : [`~${concept}:${value} ${year}`])];
}

/** Which concept a claim's value is one of. */
const concepts: Partial<Record<ClaimKind, string>> = { 'relations.level': 'level', 'visit.form': 'visit', pledge: 'pledge' };

/** The day on which an entry was published, or what it reports ended: days from 1970. A month or a year is its first day. */
export function dayOf({ article: { published, event } }: Pick<CorpusEntry, 'article'>): number {
  const date = published ?? event?.split('/').at(-1);
  return date === undefined ? unknownDay : dayFrom(date);
}

/** The day of an ISO 8601 date, or the first of its month or year. */
export function dayFrom(date: string): number {
  const time = Date.parse(date);
  return Number.isNaN(time) ? unknownDay : Math.floor(time / 86_400_000);
}
