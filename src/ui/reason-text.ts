import type { VisitForm } from '../core/concepts.ts';
import type { Reason } from '../core/match/match.ts';
import { claimInShort, measureText } from './claim-sentence.ts';
import { countryName, dateText, languageInSentence } from './formats.ts';
import type { Strings } from './strings/strings.ts';

/** Why a match is one, in a few words: `Same event: state visit, 10–13 August 2025`, `Tô Lâm`, `“hàn quốc” in the title`. */
export function reasonText(reason: Reason, strings: Strings): string {
  switch (reason.kind) {
    case 'event': {
      const what = eventText(reason, strings);
      return new Set(reason.languages).size > 1 ? strings.reasons.sameEventInAnotherLanguage(what) : strings.reasons.sameEvent(what);
    }
    case 'edition': return strings.reasons.edition(languageInSentence(reason.language, strings));
    case 'partner': return countryName(reason.partner, strings);
    case 'person': return reason.name;
    case 'topic': return strings.topics[reason.topic];
    case 'claim': return claimInShort(reason.claim, strings);
    case 'words': {
      const said = strings.reasons.words[reason.how](reason.words);
      // How a word was read says enough.
      return reason.how === 'fuzzy' ? said : strings.reasons.place[reason.in](said);
    }
    case 'meaning': {
      const amount = amountText(reason.concept, strings);
      return amount === undefined ? strings.reasons.meaning(conceptName(reason.concept, strings) ?? reason.words) : strings.reasons.amount(amount);
    }
  }
}

/** A meeting's form and dates, as far as they are known: `state visit, 10–13 August 2025`. */
export function eventText({ form, dates }: { readonly form?: VisitForm; readonly dates?: string }, strings: Strings): string {
  return [
    ...(form === undefined ? [] : [strings.visitForms[form]]),
    ...(dates === undefined ? [] : [dateText(dates, strings)]),
  ].join(', ');
}

/** Reasons of one kind are read as one, the strongest few of them: `To Lam, Bùi Thanh Sơn`. */
export function reasonGroups(reasons: readonly Reason[]): readonly (readonly Reason[])[] {
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return kinds.map((kind) => reasons.filter((reason) => reason.kind === kind).slice(0, most[kind]));
}

/** More than these are read by nobody; each kind has its strongest first. */
const most: Readonly<Record<Reason['kind'], number>> = { edition: 1, event: 1, partner: 3, person: 3, claim: 2, topic: 3, words: 2, meaning: 2 };

function conceptName(concept: string, strings: Strings): string | undefined {
  const [kind = '', value = ''] = concept.split(':', 2);
  if (kind === 'country' || kind === 'people' || kind === 'capital') return countryName(value, strings);
  // Who is to host it is not known here.
  if (kind === 'pledge' && (value === 'net_zero' || value === 'high_income')) return strings.pledges[value]('');
  const names = { level: strings.levels, topic: strings.topics, visit: strings.visitForms }[kind] as Readonly<Record<string, string>> | undefined;
  return names?.[value];
}

/** The amount that `amount:150000000000 USD` is. */
function amountText(concept: string, strings: Strings): string | undefined {
  const [, value, unit] = /^amount:(\S+) (\S+)$/.exec(concept) ?? [];
  return value === undefined ? undefined : measureText(Number(value), unit, strings);
}
