import type { Sentence } from '../annotate/annotate.ts';
import type { Knowledge } from '../annotate/knowledge.ts';
import type { Mention } from '../annotate/lexicon.ts';

/** Vietnam, whose ties this is all about. */
export const home = 'VN';

/** A country named in a text, by itself, its people, its capital or one of its leaders. */
export interface CountryMention {
  readonly country: string;
  /** How sure the mention means the state: a name 1, a people 0.9, a leader 0.8, a capital 0.6. */
  readonly certainty: number;
  readonly mention: Mention;
}

const certainties: Partial<Record<Mention['kind'], number>> = { country: 1, short: 1, people: 0.9, person: 0.8, capital: 0.6 };

/** The countries named in a sentence, in order. */
export function countriesIn({ mentions }: Pick<Sentence, 'mentions'>, { people }: Knowledge): CountryMention[] {
  const found: CountryMention[] = [];
  for (const mention of mentions) {
    const certainty = certainties[mention.kind];
    if (certainty === undefined) continue;
    const country = mention.kind === 'person' ? people.get(mention.value)?.country : mention.value;
    if (country !== undefined) found.push({ country, certainty, mention });
  }
  return found;
}
