import type { ClaimKey } from '../match/match.ts';
import type { Fact, FactSource } from '../match/page-view.ts';
import type { Claim, ClaimKind } from '../reading/claim.ts';
import { labelOf, type CorpusEntry } from './entry.ts';
import type { RegisterFact } from './register.ts';

/** What is known: every statement of the corpus and of the register once, with all who make it. */
export interface ClaimRecord {
  readonly facts: readonly Fact[];
  /** The facts on a country (ISO 3166-1 alpha-2). */
  readonly about: (partner: string) => readonly Fact[];
  /** The facts that a statement can be set beside: of its kind, its partner and its unit. */
  readonly alike: (claim: Pick<Claim, 'kind' | 'partner' | 'unit' | 'converted'>) => readonly Fact[];
}

/** The record of some articles, and of the register where it is given; the sources of a fact are the earliest first. */
export function recordOf(entries: readonly CorpusEntry[], register: readonly RegisterFact[] = []): ClaimRecord {
  const drafts = new Map<string, FactDraft>();
  for (const { partner, kind, value, date, sources } of register) {
    const key = { kind, partner, value, year: Number(date.slice(0, 4)) };
    drafts.set(draftId(key), { ...key, date, register: sources, sources: [] });
  }
  // A level whose year nobody says beside it is the one that has a year, where there is one.
  const said = entries.flatMap((entry) => entry.reading.claims.map((claim) => ({ entry, claim })));
  const [dated, undated] = [said.filter(({ claim }) => !isBareLevel(claim)), said.filter(({ claim }) => isBareLevel(claim))];
  for (const { entry, claim } of dated) draftFor(claim, drafts).sources.push(sourceOf(entry, claim));
  const levels = new Map([...drafts.values()].filter(({ kind }) => kind === 'relations.level').toSorted((a, b) => Number(b.year) - Number(a.year)).map((draft) => [claimId(draft), draft]));
  for (const { entry, claim } of undated) (levels.get(claimId(claim)) ?? draftFor(claim, drafts)).sources.push(sourceOf(entry, claim));
  return indexed([...drafts.values()].map((draft): Fact => ({ ...draft, sources: draft.sources.toSorted((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9')) })));
}

/** The part of a claim that makes it the same statement as another. */
export function keyOf({ kind, partner, value, unit, year }: ClaimKey): ClaimKey {
  return { kind, partner, value, ...(unit !== undefined && { unit }), ...(year !== undefined && { year }) };
}

/** A text that two claims share if, and only if, they are the same statement. */
export function claimId({ kind, partner, value, unit, year }: ClaimKey): string {
  // A level or a beginning is the same statement whether or not its year is said beside it.
  const dated = kind === 'relations.level' || isBeginning(kind) ? '' : year ?? '';
  return [kind, partner, value, unit ?? '', dated].join('|');
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
  const inGroups = (names: readonly string[]) => [...new Set(names.flatMap((name) => groups.get(name) ?? []))];
  return { facts, about: (partner) => inGroups([partner]), alike: (claim) => inGroups(groupsOf(claim)) };
}

/** One for its unit, and one for the currency that its text gives it in as well. */
function groupsOf({ kind, partner, unit, converted }: Pick<Claim, 'kind' | 'partner' | 'unit' | 'converted'>): string[] {
  return [unit, ...(converted ? [converted.unit] : [])].map((one) => `${kind} ${partner} ${one ?? ''}`);
}

const isBareLevel = ({ kind, year }: ClaimKey) => kind === 'relations.level' && year === undefined;
const isBeginning = (kind: ClaimKind) => kind === 'relations.established' || kind === 'relations.normalised';

function sourceOf(entry: CorpusEntry, { quote, start, end, focus }: Claim): FactSource {
  return { ...labelOf(entry), quote, start, end, focus };
}
