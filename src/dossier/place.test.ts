import { expect, test } from 'vitest';
import { dossierAddress } from '../ui/dossier-address.ts';
import { overviewFragment, placeOf, tabIn, type Place } from './place.ts';

const korea: Place = { page: 'country', country: 'KR' };

test.each<[string, Place]>([
  ['', { page: 'overview' }], ['#', { page: 'overview' }], [overviewFragment, { page: 'overview' }], ['#VN', { page: 'overview' }],
  ['#KR', korea], ['#kr', korea], ['#%4BR', korea], ['#EU', { page: 'country', country: 'EU' }],
  ['#ZZ', { page: 'unknown', asked: 'ZZ' }], ['#Korea', { page: 'unknown', asked: 'Korea' }], ['#%E0%A4%A', { page: 'unknown', asked: '%E0%A4%A' }],
  [`#${'x'.repeat(100)}`, { page: 'unknown', asked: 'x'.repeat(40) }],
])('%s', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test.each([['?tab=12', 12], ['', undefined], ['?tab=', undefined], ['?tab=-1', undefined], ['?tab=a', undefined]])('the tab in %s', (query, tab) => {
  expect(tabIn(query)).toBe(tab);
});

test.each([[undefined, undefined, '/dossier.html'], ['KR', undefined, '/dossier.html#KR'], ['KR', 12, '/dossier.html?tab=12#KR'], [undefined, 12, '/dossier.html?tab=12']] as const)('the address of %s, tab %s', (country, tab, address) => {
  expect(dossierAddress(country, tab)).toBe(address);
});
