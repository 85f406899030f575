import type { Claim, ClaimKey, ClaimKind } from '../reading/claim.ts';
import { byPublished, labelOf, type CorpusEntry } from './entry.ts';
import { FactSeries } from './fact-series.ts';
import type { Fact, FactSource } from './fact.ts';
import type { RegisterFact } from './register.ts';

/** What is known: every statement of the corpus and of the register once, with all who make it. */
export interface ClaimRecord {
  readonly facts: readonly Fact[];
  /** The facts on a country (ISO 3166-1 alpha-2). */
  readonly about: (partner: string) => readonly Fact[];
  /** The facts that a statement can be set beside: of its kind, its partner and its unit; of a pledge, the same one. */
  readonly alike: (claim: Omit<Comparable, 'converted'>) => FactSeries;
}

/** The record of some articles, and of the register where it is given; the sources of a fact are the earliest first. */
export function recordOf(entries: readonly CorpusEntry[], register: readonly RegisterFact[] = []): ClaimRecord {
  const drafts = new Map<string, FactDraft>();
  for (const { partner, kind, value, date, sources } of register) {
    const key = { kind, partner, value, year: Number(date.slice(0, 4)) };
    drafts.set(draftId(key), { ...key, date, register: sources, sources: [] });
  }
  const bare: { readonly claim: Claim; readonly source: FactSource }[] = [];
  for (const entry of entries) {
    const label = labelOf(entry);
    for (const claim of entry.reading.claims) {
      const { quote, start, end, focus } = claim;
      const source = { ...label, quote, start, end, focus };
      if (isBareLevel(claim)) bare.push({ claim, source });
      else draftFor(claim, drafts).sources.push(source);
    }
  }
  // A level whose year nobody says beside it is the one that has a year, where there is one.
  const levels = new Map([...drafts.values()].filter(({ kind }) => kind === 'relations.level').toSorted((a, b) => Number(b.year) - Number(a.year)).map((draft) => [claimId(draft), draft]));
  for (const { claim, source } of bare) (levels.get(claimId(claim)) ?? draftFor(claim, drafts)).sources.push(source);
  for (const { sources } of drafts.values()) if (sources.length > 1) sources.sort(byPublished);
  return indexed([...drafts.values()]);
}

/** What is on record about some countries without what one article says, for a page is not set beside itself; the record as it is where that has no part in it. */
export function withoutOwn(record: ClaimRecord, partners: readonly string[], isOwn: (source: FactSource) => boolean): ClaimRecord {
  const about = [...new Set(partners)].flatMap((partner) => record.about(partner));
  if (!about.some(({ sources }) => sources.some(isOwn))) return record;
  return indexed(about.map((fact): Fact => ({ ...fact, sources: fact.sources.filter((source) => !isOwn(source)) })).filter(({ sources, register }) => sources.length > 0 || register !== undefined));
}

/** The part of a claim that makes it the same statement as another. */
export function keyOf({ kind, partner, value, unit, year }: ClaimKey): ClaimKey {
  return { kind, partner, value, ...(unit !== undefined && { unit }), ...(year !== undefined && { year }) };
}

/** A text that two claims share if, and only if, they are the same statement. */
export function claimId({ kind, partner, value, unit, year }: ClaimKey): string {
  // A level or a beginning is the same statement whether or not its year is said beside it.
  const dated = kind === 'relations.level' || isBeginning(kind) ? '' : year ?? '';
  return `${kind}|${partner}|${value}|${unit ?? ''}|${dated}`;
}

/** A fact while its sources are still coming together. */
type FactDraft = Omit<Fact, 'sources'> & { readonly sources: FactSource[] };

/** As {@link claimId}, but of two years that are said for a level each is a fact of its own. */
function draftId(claim: ClaimKey): string {
  return claim.kind === 'relations.level' ? `${claimId(claim)}${claim.year ?? ''}` : claimId(claim);
}

function draftFor(claim: Claim, drafts: Map<string, FactDraft>): FactDraft {
  const id = draftId(claim);
  const known = drafts.get(id);
  if (known) return known;
  const { approximation, converted } = claim;
  const draft: FactDraft = { ...keyOf(claim), ...(approximation && { approximation }), ...(converted && { converted }), sources: [] };
  drafts.set(id, draft);
  return draft;
}

function indexed(facts: readonly Fact[]): ClaimRecord {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const group of [fact.partner, ...groupsOf(fact)]) {
      const known = groups.get(group);
      if (known) known.push(fact);
      else groups.set(group, [fact]);
    }
  }
  // Most are never asked for.
  const series = new Map<string, FactSeries>();
  return {
    facts,
    about: (partner) => groups.get(partner) ?? [],
    alike: (claim) => {
      const [group = ''] = groupsOf(claim);
      const known = series.get(group) ?? new FactSeries(groups.get(group) ?? [], claim.unit);
      series.set(group, known);
      return known;
    },
  };
}

type Comparable = Pick<Claim, 'kind' | 'partner' | 'value' | 'unit' | 'converted'>;

/** One for its unit, and one for the currency that its text gives it in as well. */
function groupsOf({ kind, partner, value, unit, converted }: Comparable): string[] {
  const own = `${kind} ${partner} ${kind === 'pledge' ? value : unit ?? ''}`;
  return converted ? [own, `${kind} ${partner} ${converted.unit}`] : [own];
}

const isBareLevel = ({ kind, year }: ClaimKey) => kind === 'relations.level' && year === undefined;
const isBeginning = (kind: ClaimKind) => kind === 'relations.established' || kind === 'relations.normalised';
