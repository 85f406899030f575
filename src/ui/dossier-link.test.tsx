// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { DossierLink } from './dossier-link.tsx';
import { stringsFor } from './strings/strings-for.ts';

test.each([
  ['en', 'KR', 12, '/dossier.html?tab=12#KR', 'South Korea', 'Dossier: South Korea, opens in a new tab'],
  ['vi', undefined, undefined, '/dossier.html', 'Tất cả các nước', 'Tất cả các nước, mở trong thẻ mới'],
] as const)('a link in %s to %s', (language, country, tab, address, says, heard) => {
  const root = document.createElement('div');
  render(<DossierLink {...(country && { country })} {...(tab && { tab })} strings={stringsFor([language])} />, root);
  const link = root.querySelector('a');
  expect([link?.getAttribute('href'), link?.textContent, link?.getAttribute('aria-label')]).toEqual([address, says, heard]);
});
