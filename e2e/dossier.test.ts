import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, expect, test } from 'vitest';
import { addresses } from './addresses.ts';
import type { DossierOptions, Popup } from './browser.ts';
import { inBothBrowsers } from './stage.ts';
import { until } from './until.ts';

const narrow = 360;

inBothBrowsers('the dossier', (stage) => {
  let page: Popup | undefined;

  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  test('Korea has the facts of the corpus and of the register in their years', async () => {
    await open('#KR', 'country');
    expect(await shown().evaluate(() => document.title)).toContain('South Korea');
    expect(await shown().text('.level')).toMatch(/Comprehensive strategic partnership since (?:5 December|December 5,) 2022/);
    const timeline = await shown().evaluate(() => [...document.querySelectorAll<HTMLElement>('.timeline > li')].map((item) => `${item.dataset['date']} ${item.querySelector('h3')?.textContent}`));
    expect(timeline).toEqual([
      expect.stringMatching(/^1992-12-22 Diplomatic relations established/), expect.stringMatching(/^2001-08-23 Comprehensive partnership/), expect.stringMatching(/^2009-10-21 Strategic cooperative partnership/),
      expect.stringMatching(/^2022 30 years/), '2022-07-13 Phone call', expect.stringMatching(/^2022-12-05 Comprehensive strategic partnership/), '2025-08-10/2025-08-13 State visit',
    ]);
    const figures = await shown().evaluate(() => [...document.querySelectorAll('[data-measure="trade"] [data-year]')].map((mark) => ['data-year', 'data-kind', 'data-value'].map((attribute) => mark.getAttribute(attribute)).join(' ')));
    expect(figures).toEqual(['2023 target 100000000000', '2030 target 150000000000']);
    expect(await shown().text('[data-section="people"]')).toMatch(/Park Jin[^]*Bùi Thanh Sơn/);
    expect(await cutOff()).toBe(0);
    await shoot('korea-wide');
  });

  test('a figure of the chart tells its value, year and source by keyboard, and the chart is a table too', async () => {
    await open('#KR', 'country');
    await shown().evaluate(() => document.querySelector<SVGElement>('[data-measure="trade"] [tabindex="0"]')?.focus());
    await shown().waitFor('.readout', '2030');
    await shown().press('ArrowLeft');
    await shown().waitFor('.readout', 'US$100 billion');
    expect(await shown().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^2023, Target: US\$100 billion, Báo Tin tức/);
    await shown().click('.as-table summary');
    expect(await shown().text('.as-table tbody')).toMatch(/2023\s+Target\s+US\$100 billion[^]*2030\s+Target\s+US\$150 billion/);
  });

  test('the table of facts filters and sorts, and a fact opens to its quote and the article', async () => {
    await open('#KR', 'country');
    const rows = () => shown().attributes('.facts tbody tr', 'data-when');
    const all = await rows();
    expect(all).toEqual(all.toSorted().toReversed());
    await shown().click('.facts th:nth-of-type(3) button');
    expect(await rows()).toEqual(all.toSorted());
    await shown().type('#filter', 'muc tieu us$150');
    await until('one fact', async () => (await rows()).length === 1);
    expect(await rows()).toEqual(['2030']);
    await shown().click('.facts tbody summary');
    await shown().waitFor('.facts blockquote', '150 tỷ USD');
    expect(await shown().attributes('.facts .quotation a[data-original]', 'href')).toContainEqual(expect.stringMatching(/^https:\/\/baotintuc\.vn\//));
    await shown().click('.facts .quotation figcaption button');
    await shown().waitFor('dialog mark', '150 tỷ USD');
    await shown().click('#back');
    await until('the article to close', () => shown().evaluate(() => document.querySelector('dialog') === null));
    await shown().type('#filter', 'xyzzy');
    await shown().waitFor('[data-section="facts"] .none');
  });

  test('the facts that are chosen are saved, and read again as a table', async () => {
    await open('#KR', 'country');
    const boxes = '.facts tbody .choose input';
    const chosen = await shown().evaluate((selector: string) => {
      const [first, , third] = document.querySelectorAll<HTMLInputElement>(selector);
      first?.click();
      third?.click();
      return [...document.querySelectorAll<HTMLInputElement>(`${selector}:checked`)].map((box) => box.closest('tr')?.querySelector('summary')?.textContent?.trim() ?? '');
    }, boxes);
    await shown().waitFor('.tools [role="status"]', '2 selected');
    await shown().click('.tools [aria-haspopup="menu"]');
    await shoot('cite-facts');
    await shown().click('[data-cite="csv"]');
    const file = await until('the table of the chosen facts', () => readdirSync(stage.browser.downloads).find((each) => each.endsWith('.csv')));
    const rows = await until('the file to be whole', () => {
      const text = readFileSync(join(stage.browser.downloads, file), 'utf8');
      return text.endsWith('\r\n') ? parse<Readonly<Record<string, string>>>(text, { bom: true, columns: true }) : undefined;
    });
    expect(new Set(rows.map(({ statement }) => statement)).size).toBe(2);
    expect(chosen).toHaveLength(2);
    expect(rows.every(({ partner, title, url, accessed }) => partner === 'KR' && title !== '' && url?.startsWith('https://') && /^\d{4}-\d\d-\d\d$/.test(accessed ?? ''))).toBe(true);
  });

  test('an article that is open in a tab has its place in time', async () => {
    await stage.browser.open(addresses.koreaVisit);
    await until('the article to be read', async () => (await stage.browser.badge()).text !== '');
    await open('#KR', 'country', { here: true });
    await shown().waitFor('.timeline [aria-current] .here', 'You are here');
    expect(await shown().attributes('.timeline [aria-current]', 'data-date')).toEqual(['2025-08-10/2025-08-13']);
    await shoot('korea-here');
    await shown().evaluate(() => { location.hash = '#JP'; });
    await shown().waitFor('h1', 'Japan');
    expect(await shown().attributes('.timeline [aria-current]', 'data-date')).toEqual([]);
  });

  test('a country of which only the register knows, one of which nobody does, and none at all', async () => {
    await open('#FR', 'country');
    await shown().waitFor('.timeline .register-tag');
    expect(await shown().attributes('.register-line a[data-original]', 'href')).not.toEqual([]);
    await shoot('france-wide');
    await shown().evaluate(() => { location.hash = '#PG'; });
    await shown().waitFor('[data-state="empty"]', 'Papua New Guinea');
    await shown().evaluate(() => { location.hash = '#nowhere'; });
    await shown().waitFor('[data-state="unknown"]', 'nowhere');
    await shown().evaluate(() => history.back());
    await shown().waitFor('[data-state="empty"]', 'Papua New Guinea');
    await shown().click('.notice a');
    await shown().waitFor('[data-state="overview"]');
  });

  test('the overview sorts, finds a country in another language, and leads to it', async () => {
    await open('', 'overview');
    await shoot('overview-wide');
    const countries = () => shown().attributes('.countries tbody tr', 'data-country');
    expect((await countries()).length).toBeGreaterThan(20);
    await shown().click('.countries th.last button');
    const latest = await countries();
    await shown().click('.countries th.articles button');
    expect((await countries()).slice(0, 2)).toEqual(['KR', 'JP']);
    expect(latest).not.toEqual(await countries());
    for (const query of ['han quoc', 'Zuid-K', 'korea', 'kr']) {
      await shown().type('#filter', query);
      await until(`Korea for “${query}”`, async () => (await countries()).join() === 'KR');
    }
    await shown().click('.countries tbody a');
    await shown().waitFor('[data-state="country"] h1', 'South Korea');
  });

  test.each([['#KR', 'country'], ['', 'overview'], ['#PG', 'empty']])('nothing is cut off where it is narrow: %s', async (fragment, state) => {
    await open(fragment, state, { width: narrow });
    expect(await shown().evaluate(() => innerWidth)).toBe(narrow);
    await shown().evaluate(() => { for (const summary of document.querySelectorAll('summary')) summary.click(); });
    expect(await cutOff()).toBe(0);
    if (state === 'country') await shoot('korea-narrow');
    if (state === 'overview') await shoot('overview-narrow');
  });

  test('nothing was asked of the network, and nothing went wrong', async () => {
    expect(stage.server.requests.filter(({ origin }) => origin?.includes('-extension:'))).toEqual([]);
    expect(await stage.browser.consoleErrors()).toEqual([]);
  });

  function shown(): Popup {
    if (!page) throw new Error('No page has been opened');
    return page;
  }

  async function open(fragment: string, state: string, options: DossierOptions = {}): Promise<void> {
    page = await stage.browser.openDossier(fragment, options);
    await page.waitFor(`[data-state="${state}"]`);
  }

  function cutOff(): Promise<number> {
    return shown().evaluate(() => document.documentElement.scrollWidth - document.body.clientWidth);
  }

  function shoot(what: string): Promise<void> {
    return stage.shoot(shown(), `dossier-${what}`);
  }
});
