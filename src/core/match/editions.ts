import type { VisitForm } from '../concepts.ts';
import type { Article } from '../corpus/article.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import { claimId, keyOf } from '../corpus/record.ts';
import type { LeftOut } from './match.ts';

/** An article that has been read. */
export type ReadArticle = Pick<CorpusEntry, 'article' | 'reading'>;

/** Editions of one article are published so close together, in days. */
export const editionDays = 3;
/** So many figures that two have in common, and so much of all that the shorter one has, tell the same article. */
const sharedFigures = { least: 2, part: 0.6 } as const;

/**
 * Whether two articles are one in two languages: their pages name each other (`hreflang`), their addresses have the same number or
 * words, or one publisher reports the same event with the same figures.
 */
export function areEditions(a: ReadArticle, b: ReadArticle): boolean {
  if (languageOf(a) === languageOf(b)) return false;
  if (names(a.article, b.article) || names(b.article, a.article)) return true;
  if (siteOf(a.article) === undefined || siteOf(a.article) !== siteOf(b.article)) return false;
  if (!areClose(a.article.published, b.article.published)) return false;
  const marks = marksOf(a.article.url ?? '');
  if (marksOf(b.article.url ?? '').some((mark) => marks.includes(mark))) return true;
  return haveOneEvent(a, b) && shareFigures(a, b);
}

/** What `other` has and `edition` has not. */
export function leftOut(edition: ReadArticle, other: ReadArticle): LeftOut {
  const [people, claims] = [new Set(edition.reading.people.map(({ id }) => id)), new Set(edition.reading.claims.map(claimId))];
  return {
    people: other.reading.people.filter(({ id }) => !people.has(id)).map(({ name }) => name),
    claims: other.reading.claims.filter((claim) => !claims.has(claimId(claim)) && !claim.kind.startsWith('visit.')).map(keyOf),
  };
}

const languageOf = ({ article, reading }: ReadArticle) => reading.language ?? article.language;

function names({ alternates }: Article, { url }: Article): boolean {
  return url !== undefined && (alternates ?? []).some((alternate) => bareAddress(alternate) === bareAddress(url));
}

/** An address without what may differ between visits to one page. */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.|m\.)?/, '').replace(/[#?].*$/, '').replace(/\/$/, '');
}

/** The host without the part that names an edition: `en.vietnamplus.vn` and `vietnamplus.vn`. */
function siteOf({ url }: Article): string | undefined {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1];
  return host?.replace(/^(?:www|m|[a-z]{2}|english|vietnamese|zh-?\w+)\./, '');
}

/** What in an address tells an article in every edition: a number of five digits and more, the words of its last part. */
function marksOf(url: string): readonly string[] {
  const path = bareAddress(url).replace(/^[^/]*/, '');
  const last = path.split('/').at(-1)?.replace(/\.\w{2,5}$/, '') ?? '';
  const words = last.replace(/[-_.]?\d{4,}$/, '').split(/[-_]/);
  return [...path.matchAll(/\d{5,}/g)].map(([digits]) => digits).filter((digits) => !isDate(digits)).concat(words.length >= 4 ? [words.join('-')] : []);
}

/** `20250813` in an address is the day, which many articles share. */
const isDate = (digits: string) => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/.test(digits);

function areClose(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [Date.parse(a ?? ''), Date.parse(b ?? '')];
  return Number.isNaN(one) || Number.isNaN(other) || Math.abs(one - other) <= editionDays * 86_400_000;
}

function haveOneEvent({ reading: a }: ReadArticle, { reading: b }: ReadArticle): boolean {
  return a.partners[0] !== undefined && a.partners[0].country === b.partners[0]?.country && canBeOne(a.event.form, b.event.form);
}

/** Whether two forms of visit can be told of one event: a visit and talks can be any. */
export function canBeOne(a: VisitForm | undefined, b: VisitForm | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || isGeneral(a) || isGeneral(b));
}

/** Whether a form says no more than that somebody came or spoke. */
export function isGeneral(form: VisitForm): boolean {
  return form === 'visit' || form === 'talks';
}

function shareFigures({ reading: a }: ReadArticle, { reading: b }: ReadArticle): boolean {
  const figures = (claims: typeof a.claims) => new Set(claims.filter(({ value }) => typeof value === 'number').map(claimId));
  const [one, other] = [figures(a.claims), figures(b.claims)];
  const shared = [...one].filter((figure) => other.has(figure)).length;
  return shared >= sharedFigures.least && shared >= sharedFigures.part * Math.min(one.size, other.size);
}
