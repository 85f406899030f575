import { pairName } from './formats.ts';
import type { Strings } from './strings/strings.ts';

/** What the toolbar icon's title spells out: partners by ISO 3166-1 alpha-2, weightiest first, and two counts. */
export interface ActionTitle {
  readonly partners: readonly string[];
  readonly related: number;
  readonly facts: number;
}

/** `Vietnam–South Korea: 3 related articles, 5 facts`. */
export function actionTitle({ partners, related, facts }: ActionTitle, strings: Strings): string {
  const counts = related + facts > 0 ? strings.action.counts(related, facts) : strings.action.nothing;
  return `${partners.length > 0 ? pairName(partners.slice(0, most), strings) : strings.extensionName}: ${counts}`;
}

/** A title is one line: more partners than this are a summit, and the popup names them. */
const most = 3;
