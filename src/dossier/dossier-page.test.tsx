// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CorpusEntry } from '../core/corpus/entry.ts';
import type { RegisterFact } from '../core/corpus/register.ts';
import type { Claim } from '../core/reading/claim.ts';
import { withDossier } from '../ui/strings/dossier/page-strings.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { openRecord } from './open-record.ts';
import { DossierPage, type DossierPageProps } from './dossier-page.tsx';
import { openWhilePrinting } from './print.ts';

const text = 'Tổng Bí thư Tô Lâm thăm Hàn Quốc.\nHai bên nhắc lại mục tiêu 150 tỷ USD năm 2030.';
const quote = 'Hai bên nhắc lại mục tiêu 150 tỷ USD năm 2030.';
const claim = (rest: Pick<Claim, 'kind' | 'value'> & Partial<Claim>): Claim => ({ partner: 'KR', quote, start: text.indexOf(quote), end: text.length, focus: { start: 26, end: 36 }, ...rest });
const entry: CorpusEntry = {
  id: 'visit', article: { title: 'Thăm Hàn Quốc', text, language: 'vi', publisher: 'Nhân Dân', published: '2025-08-14', url: 'https://example.org/visit' },
  reading: {
    language: 'vi', bilateral: true, score: 1, partners: [{ country: 'KR', weight: 1 }], people: [{ id: 'to-lam', name: 'Tô Lâm', country: 'VN' }], topics: ['trade'],
    event: { form: 'state_visit', dates: '2025-08-10/2025-08-13' }, concepts: [],
    claims: [claim({ kind: 'trade.target', value: 150e9, unit: 'USD', year: 2030 }), claim({ kind: 'trade.target', value: 100e9, unit: 'USD', year: 2023 })],
  },
};
const register: RegisterFact[] = [
  { partner: 'FR', kind: 'relations.established', value: '1973-04-12', date: '1973-04-12', sources: [{ id: 'gazette', publisher: 'Gazette', title: 'Fifty years', url: 'https://example.org/fr', published: '2023', language: 'en' }] },
];
const corpus = openRecord({ entries: [entry], register });

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const onCite = vi.fn<DossierPageProps['onCite']>(() => Promise.resolve());
/** Chooses a way as a person does; happy-dom has no popovers of its own. */
async function cite(section: string, way: string): Promise<void> {
  Object.assign(HTMLElement.prototype, { showPopover: () => {}, togglePopover: () => false });
  click(`${section} [aria-haspopup="menu"]`);
  await act(async () => one(`${section} [data-cite="${way}"]`).click());
}

function draw(change: Partial<DossierPageProps> = {}): void {
  act(() => render(<DossierPage place={{ page: 'country', country: 'KR' }} corpus={corpus} strings={withDossier(stringsFor(['en']))} onCite={onCite} {...change} />, root));
}
const all = <E extends Element = HTMLElement>(selector: string): readonly E[] => [...root.querySelectorAll<E>(selector)];
const one = <E extends Element = HTMLElement>(selector: string): E => all<E>(selector)[0] ?? (() => { throw new Error(`no ${selector} in ${root.innerHTML}`); })();
const click = (selector: string): void => void act(() => one(selector).click());

describe('what is shown', () => {
  test.each<[string, Partial<DossierPageProps>, string, RegExp]>([
    ['before the record is open', { corpus: 'opening' }, 'opening', /South Korea.*Opening the record/],
    ['when it cannot be opened', { corpus: 'failed' }, 'failed', /could not be opened/],
    ['of a country that is none', { place: { page: 'unknown', asked: 'ZZ' } }, 'unknown', /“ZZ” is no country/],
    ['of one of which nothing is known', { place: { page: 'country', country: 'PG' } }, 'empty', /Papua New Guinea.*All countries/],
    ['of one that only the register knows', { place: { page: 'country', country: 'FR' } }, 'country', /France.*No level.*12 April 1973.*1 fact.*Register/],
    ['of all', { place: { page: 'overview' } }, 'overview', /All countries.*2 countries.*France.*South Korea/],
  ])('%s', (_what, change, state, says) => {
    draw(change);
    expect(one('main').dataset['state']).toBe(state);
    expect(root.textContent).toMatch(says);
  });
});

test('a section of which nothing is known is not there', () => {
  draw({ place: { page: 'country', country: 'FR' } });
  expect(all('[data-section]').map(({ dataset }) => dataset['section'])).toEqual(['timeline', 'facts']);
  draw();
  expect(all('[data-section]').map(({ dataset }) => dataset['section'])).toEqual(['timeline', 'series', 'people', 'topics', 'articles', 'facts']);
});

test('the page that is being read has its place in time', () => {
  draw({ here: { title: 'The page', partners: ['KR'], published: '2024-11-20' } });
  expect(all('.timeline > li').map((item) => [item.dataset['date'], item.getAttribute('aria-current')])).toEqual([['2024-11-20', 'true'], ['2025-08-10/2025-08-13', null]]);
  expect(one('.timeline [aria-current]').textContent).toMatch(/reported.*You are here The page/);
  draw();
  expect(all('[aria-current]')).toEqual([]);
});

test('the arrow keys go from figure to figure, and the chosen one tells who gives it', () => {
  draw();
  expect(all('[data-year]').map((mark) => [mark.getAttribute('tabindex'), mark.getAttribute('aria-pressed')])).toEqual([['-1', 'false'], ['0', 'true']]);
  act(() => { one('[data-year="2030"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true })); });
  expect(all('[data-year]').map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1']);
  expect(one('.readout').textContent).toMatch(/^2023 · Target: US\$100 billionNhân Dân/);
  expect(one('.chart [role="img"]').getAttribute('aria-label')).toBe('Chart. Trade, US Dollar: 2 figures, 2023 to 2030');
  expect(one('.as-table').textContent).toMatch(/2023TargetUS\$100 billionNhân Dân2030TargetUS\$150 billion/);
});

test('a source opens the article at its words, and Back closes it', () => {
  draw();
  click('.facts .quotation figcaption button');
  expect(one('dialog mark').textContent).toBe(quote);
  click('#back');
  expect(all('dialog')).toEqual([]);
  click('.articles .title');
  expect(one('dialog h1').textContent).toBe('Thăm Hàn Quốc');
  expect(all('dialog mark')).toEqual([]);
});

test('the chosen facts are cited, or else those that are shown', async () => {
  draw();
  const cited = (): readonly unknown[] => [...new Set(onCite.mock.lastCall?.[1].map(({ said }) => said?.value))];
  await cite('.tools', 'csv');
  expect(cited()).toHaveLength(2);
  act(() => all<HTMLInputElement>('tbody .choose input')[1]?.click());
  await cite('.tools', 'ris');
  expect([onCite.mock.lastCall?.[0], cited()]).toEqual(['ris', [100e9]]);
  expect(root.textContent).toContain('2 facts, 1 selected');
  act(() => one<HTMLInputElement>('.facts thead input').click());
  await cite('.tools', 'json');
  expect(cited()).toHaveLength(2);
  click('.tools > .link');
  expect(root.textContent).not.toContain('selected');
});

test('an article is cited from its line, and when it is open', async () => {
  draw();
  await cite('.articles', 'text');
  const [way, citations] = onCite.mock.lastCall ?? [];
  expect([way, citations?.map(({ label, said }) => [label.title, said])]).toEqual(['text', [['Thăm Hàn Quốc', undefined]]]);
  click('.articles .title');
  await cite('dialog', 'bibtex');
  expect(onCite.mock.lastCall?.[1].map(({ label }) => label.title)).toEqual(['Thăm Hàn Quốc']);
});

test('on paper everything is open, and afterwards as it was', () => {
  openWhilePrinting();
  draw();
  const openOnes = () => all<HTMLDetailsElement>('details').filter(({ open }) => open).length;
  const total = all('details').length;
  one<HTMLDetailsElement>('details').open = true;
  dispatchEvent(new Event('beforeprint'));
  expect(openOnes()).toBe(total);
  dispatchEvent(new Event('afterprint'));
  expect(openOnes()).toBe(1);
});
