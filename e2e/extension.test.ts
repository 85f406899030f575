import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addresses } from './addresses.ts';
import type { Badge, Popup } from './browser.ts';
import { inBothBrowsers } from './stage.ts';
import { sleep, until } from './until.ts';

/** What the browsers ask their makers for by themselves, whatever they are told. */
const ownErrand = /(?:^|\.|\/)(?:google|googleapis|gvt1|mozilla)\.(?:com|org|net)\b/;

const korea = ['vietnamnet-2025-08-to-lam-korea', 'nhandan-2025-08-to-lam-korea', 'baotintuc-2022-07-bui-thanh-son-park-jin'];
const japan = ['vietnam-2023-11-vo-van-thuong-japan', 'vovworld-2024-09-to-lam-kishida'];

inBothBrowsers('the extension', (stage) => {
  let popup: Popup | undefined;

  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });

  test('an article on Vietnam and Korea: the badge, then what is related and why, the facts with their quotes', async () => {
    await stage.browser.open(addresses.koreaVisit);
    const badge = await badgeOf(/Korea/);
    expect(Number(badge.text)).toBeGreaterThanOrEqual(korea.length);

    await openPopup('matched');
    expect(await shown().text('[data-section="about"]')).toContain('Korea');
    expect(await shown().attributes('[data-section="about"] [data-dossier]', 'href')).toEqual([expect.stringMatching(/^\/dossier\.html\?tab=\d+#KR$/), '/dossier.html']);
    const related = await shown().attributes('[data-section="related"] li[data-id]', 'data-id');
    expect(related.slice(0, 2).toSorted()).toEqual(korea.slice(0, 2).toSorted());
    expect(related).not.toEqual(expect.arrayContaining(japan));
    expect(await count('[data-section="related"] li[data-id]:not(:has([data-because]))')).toBe(0);

    expect(await shown().attributes('[data-section="facts"] li[data-kind]', 'data-kind')).toContain('trade.target');
    expect(await count('[data-section="facts"] li[data-kind]:not(:has(blockquote):has(a[href^="https://"]))')).toBe(0);
    expect(await shown().text('[data-section="facts"] li[data-kind="trade.target"]')).toMatch(/150/);
    expect(await shown().text('[data-section="comparisons"]')).toMatch(/150/);

    expect(await shown().evaluate(() => document.documentElement.scrollWidth - innerWidth), 'what the window cuts off').toBe(0);
    await shoot('matched');
    for (const section of ['facts', 'comparisons']) {
      await shown().evaluate((shownSection: string) => document.querySelector(`[data-section="${shownSection}"]`)?.scrollIntoView(), section);
      await shoot(section);
    }
  });

  test('a page’s figures beside the record: the same, differing, older and new, each with its words when it is opened', async () => {
    await stage.browser.open(addresses.koreaFigures);
    await badgeOf(/Korea/);
    await openPopup('matched');
    await shown().waitFor('[data-section="comparisons"] li[data-relation]');
    const [kinds, relations] = [await shown().attributes('li[data-relation]', 'data-kind'), await shown().attributes('li[data-relation]', 'data-relation')];
    expect(kinds.map((kind, i) => `${kind} ${relations[i]}`)).toEqual(['trade.target differs', 'relations.level earlier', 'relations.established same', 'people same', 'investment.fdi new']);
    expect(await shown().text('.relations')).toMatch(/Differs\s1\s+\S\sEarlier\s1\s+\S\sAs on record\s2\s+\S\sNew\s1/);
    expect(await shown().text('[data-relation="differs"] summary')).toContain('+6.7%');
    await shoot('figures');

    for (const relation of ['differs', 'earlier', 'same', 'new']) await shown().click(`[data-relation="${relation}"] summary`);
    const opened = (selector: string) => shown().text(`[data-section="comparisons"] [data-kind="${selector}"] details[open]`);
    expect(await opened('trade.target')).toMatch(/US\$150.billion by 2030\. This page’s figure is 6\.7% higher[^]*On this page\s+The two sides hope/);
    expect(await opened('relations.level')).toMatch(/comprehensive strategic partnership since 2022/);
    expect(await opened('relations.level')).toMatch(/REGISTER|Register/);
    expect(await opened('relations.established')).toMatch(/^[^]*Also in [^]*2022/);
    expect(await opened('investment.fdi')).toMatch(/Not on record until now[^]*94.billion/);
    expect(await count('[data-section="comparisons"] [data-kind="trade.target"] .quotation blockquote')).toBeGreaterThan(0);
    expect(await shown().text()).not.toMatch(/\b(?:wrong|false|incorrect|correct|true)\b/i);
    expect(await shown().evaluate(() => document.documentElement.scrollWidth - innerWidth), 'what the window cuts off').toBe(0);
    await shoot('figures-opened');
  });

  test.each([
    ['koreaTrade', /Korea/, korea],
    ['koreaSummit', /Korea/, korea],
    ['japanVisit', /Japan/, japan],
    ['japanTalks', /Japan/, japan],
  ] as const)('an article in another language: %s', async (page, title, expected) => {
    await stage.browser.open(addresses[page]);
    await badgeOf(title);
    await openPopup('matched');
    const related = await shown().attributes('[data-section="related"] li[data-id]', 'data-id');
    expect(expected).toContain(related[0]);
  });

  test.each([
    ['bui than son', ['vietnamnet-2025-08-to-lam-korea', 'nhandan-2025-08-to-lam-korea', 'vietnam-2023-11-vo-van-thuong-japan', 'baotintuc-2022-07-bui-thanh-son-park-jin']],
    ['Zuid-Korea', korea],
    ['150 tỷ usd', korea],
    ['nhat ban', japan],
    ['net zero 2050', ['vietnam-2023-11-vo-van-thuong-japan']],
  ])('the search box finds “%s”', async (query, expected) => {
    await openPopup();
    await shown().type('#search', query);
    await until(`${expected} among the results`, async () => {
      const found = await shown().attributes('[role="option"][data-id]', 'data-id');
      return expected.every((id) => found.includes(id));
    });
    expect(expected).toContain((await shown().attributes('[role="option"][data-id]', 'data-id'))[0]);
  });

  test('the keyboard goes from the search box to a result, its highlighted words and its source, and back', async () => {
    await openPopup();
    await shown().type('#search', 'Zuid-Korea');
    await shown().waitFor('[role="option"][data-id]');
    await shoot('search');
    await shown().press('ArrowDown');
    await shown().waitFor('[role="option"][aria-selected="true"]');
    await shown().press('Enter');
    await shown().waitFor('[data-view="reader"] mark');
    expect((await shown().attributes('[data-view="reader"] a[data-original]', 'href'))[0]).toMatch(/^https:\/\//);
    await shoot('reader');
    await shown().click('#back');
    await shown().waitFor('[role="option"][data-id]');
  });

  test('a filter that is typed is a chip; taken out, more is found again; one that is offered narrows', async () => {
    const found = () => shown().attributes('[role="option"][data-id]', 'data-id');
    await openPopup();
    await shown().type('#search', 'to lam lang:nl');
    await shown().waitFor('[data-filter="lang:nl"]', 'Dutch');
    expect(await found()).toEqual([korea[1]]);
    await shoot('filter');
    await shown().click('[data-filter="lang:nl"]');
    await until('more than the Dutch article', async () => (await found()).length > 1);
    expect(await shown().evaluate(() => document.activeElement?.id)).toBe('search');
    expect(await count('[data-filter]')).toBe(0);
    await shown().click('[data-narrow="partner:JP"]');
    await shown().waitFor('[data-filter="partner:JP"]', 'Japan');
    expect((await found()).filter((id) => !japan.includes(id))).toEqual([]);
    expect((await found()).length).toBeGreaterThan(0);
    expect(await shown().evaluate(() => document.documentElement.scrollWidth - innerWidth), 'what the window cuts off').toBe(0);
  });

  test('a fact is copied with its quotes and sources, by keyboard alone, and the clipboard has it as text and as HTML', async () => {
    await stage.browser.open(addresses.koreaVisit);
    await openPopup('matched');
    const sources = await shown().attributes('[data-section="facts"] [data-kind="trade.target"] a[data-original]', 'href');
    await openMenu('[data-section="facts"] [data-kind="trade.target"]');
    expect(await focusedWay()).toBe('text');
    expect(await shown().evaluate(cutOff), 'what the window cuts off of the menu').toEqual([]);
    await shoot('cite');
    await shown().press('Escape');
    expect(await shown().evaluate(() => [document.activeElement?.getAttribute('aria-haspopup'), document.querySelectorAll('[role="menuitem"]').length])).toEqual(['menu', 0]);
    await shown().press('Enter');
    await shown().waitFor('[data-cite="text"]');
    await shown().press('Enter');
    await shown().waitFor('[data-section="facts"] [data-kind="trade.target"] .cite', 'Copied');
    const { plain, html } = await shown().paste();
    expect(plain.split('\n')[0]).toMatch(/^Target for Vietnam–South Korea trade: US\$1[05]0 billion/u);
    expect(sources.filter((address) => !plain.includes(address))).toEqual([]);
    expect(plain).toMatch(/, accessed .*\d{4}$/u);
    expect(html).toContain(`<a href="${sources[0]}">`);
    expect(html).toMatch(/<i lang="\w+"[^>]*>/u);

    await openMenu('[data-section="facts"] [data-kind="trade.target"]');
    for (const key of ['ArrowDown', 'ArrowDown']) await shown().press(key);
    expect(await focusedWay()).toBe('bibtex');
    await shown().press('Enter');
    await shown().waitFor('[data-section="facts"] [data-kind="trade.target"] .cite', 'Copied');
    expect((await shown().paste()).plain).toMatch(/^@article\{\S+,\n {2}title = \{\{/u);
  });

  test.each([
    ['csv', /^bang-giao-kr-\d{4}-\d\d-\d\d\.csv$/, /^\uFEFFkind,partner,value[^]*\r\ntrade\.target,KR,1[05]0000000000,USD,20\d\d,/u],
    ['ris', /^bang-giao-kr-[\d-]+\.ris$/, /^TY {2}- NEWS\r\n[^]*ER {2}- /u],
    ['json', /^bang-giao-kr-[\d-]+\d\.json$/, /"kind": "trade\.target"/u],
    ['csl-json', /^bang-giao-kr-[\d-]+\.csl\.json$/, /"type": "article-newspaper"/u],
  ] as const)('a fact is saved as %s', async (way, fileName, words) => {
    await stage.browser.open(addresses.koreaVisit);
    await openPopup('matched');
    await openMenu('[data-section="facts"] [data-kind="trade.target"]');
    await shown().click(`[data-cite="${way}"]`);
    const file = await until(`a file like ${fileName}`, () => readdirSync(stage.browser.downloads).find((each) => fileName.test(each)));
    await until('the file to be whole', () => words.test(readFileSync(join(stage.browser.downloads, file), 'utf8')));
  });

  test('an article in the reader is cited there, at the foot of a list the menu goes up, and Escape leaves the article open', async () => {
    await stage.browser.open(addresses.koreaVisit);
    await openPopup('matched');
    await shown().evaluate(() => { for (const more of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]:not(input, [aria-haspopup])')) more.click(); });
    await openMenu('[data-section="facts"] li:last-child');
    expect(await shown().evaluate(cutOff)).toEqual([]);
    await shown().press('Escape');
    await shown().click('[data-section="related"] button.title');
    await shown().waitFor('[data-view="reader"] .cite');
    await openMenu('[data-view="reader"]');
    await shoot('cite-reader');
    await shown().press('Escape');
    expect(await count('[role="menuitem"]')).toBe(0);
    expect(await count('[data-view="reader"]')).toBe(1);
  });

  test.each(['home', 'section'] as const)('a page that is not an article gives nothing: %s', async (page) => {
    await stage.browser.open(addresses[page]);
    await openPopup('not-article');
    expect((await stage.browser.badge()).text).toBe('');
    if (page === 'home') await shoot('not-article');
  });

  test.each(['football', 'recipe', 'malaysia'] as const)('an article that is not about ties of Vietnam gives nothing: %s', async (page) => {
    await stage.browser.open(addresses[page]);
    await openPopup('unrelated');
    expect((await stage.browser.badge()).text).toBe('');
    if (page === 'football') await shoot('unrelated');
  });

  test('an article on ties that the corpus does not know is read all the same', async () => {
    await stage.browser.open(addresses.czechia);
    await openPopup('unmatched');
    expect(await shown().text('[data-section="about"]')).toContain('Czech');
    expect(await shown().text('[data-section="facts"] [data-kind="relations.level"]')).toMatch(/strategic partnership since 2025[^]*Register/);
    expect((await stage.browser.badge()).text).toBe('');
    await shoot('unmatched');
  });

  test('a site that is not on the list is read when the reader asks', async () => {
    await stage.browser.open(addresses.unlisted);
    await openPopup('unlisted');
    expect((await stage.browser.badge()).text).toBe('');
    await shoot('unlisted');
    await shown().click('#read-page');
    await shown().waitFor(`[data-state="matched"] [data-section="related"] li[data-id="${korea[0]}"]`);
    await badgeOf(/Korea/);
  });

  test('a page that changes its own address is read again each time', async () => {
    await stage.browser.open(addresses.appKorea);
    await badgeOf(/Korea/);
    await follow(addresses.appJapan);
    await badgeOf(/Japan/);
    await follow(addresses.appFootball);
    await noBadge();
    await openPopup('unrelated');
    await popup?.close();
    await stage.browser.run(() => history.back());
    await badgeOf(/Japan/);
  });

  test('Back restores what the page had', async () => {
    await stage.browser.open(addresses.koreaVisit);
    await badgeOf(/Korea/);
    await stage.browser.run(() => document.documentElement.setAttribute('data-kept', 'yes'));
    await stage.browser.open(addresses.football);
    await noBadge();
    await stage.browser.back();
    expect(await stage.browser.run(() => document.documentElement.getAttribute('data-kept')), 'the page comes from the cache').toBe('yes');
    await badgeOf(/Korea/);
    await openPopup('matched');
  });

  test.each(['koreaVisit', 'koreaLong'] as const)('an answer that comes after the reader has gone on is dropped: %s', async (page) => {
    await stage.browser.open(addresses.home);
    await stage.browser.blockBackground(3000);
    await stage.browser.open(addresses[page]);
    // The page's message is to be on its way; there is nobody yet to tell us that it is.
    await sleep(500);
    await stage.browser.open(addresses.football);
    await openPopup('unrelated');
    await sleep(1000);
    expect((await stage.browser.badge()).text).toBe('');
    await shown().waitFor('[data-state="unrelated"]');
  });

  test('the sentences that are compared are marked in the page when asked, and nothing in the page is changed', async () => {
    await stage.browser.open(addresses.koreaTargets);
    await badgeOf(/Korea/);
    await stage.browser.run(watchChanges);
    await openPopup('matched');
    await shown().click('#show-in-page');
    await shown().waitFor('#show-in-page[aria-pressed="true"]');
    expect(await shown().text('.in-page [role="status"]')).toBe('');
    await shown().evaluate(() => document.querySelector('.in-page')?.scrollIntoView({ block: 'center' }));
    await shoot('in-page');
    await popup?.close();

    expect(await stage.browser.run(markedText)).toEqual({
      'bang-giao-same': [
        'Hai nước giữ mục tiêu đưa kim ngạch thương mại song phương lên 150 tỷ USD vào năm 2030 và bắt đầu bàn về những năm sau đó. (.sapo)',
        'Hơn 350.000 người Việt Nam đang sinh sống, học tập và làm việc tại Hàn Quốc.',
        'Việt Nam và Hàn Quốc thiết lập quan hệ ngoại giao ngày 22/12/1992.',
      ],
      'bang-giao-differs': ['Theo tài liệu của cuộc họp, mục tiêu trước đây của hai nước là đưa thương mại song phương lên 120 tỷ USD vào năm 2023.'],
      'bang-giao-earlier': ['Trước đó nữa, mục tiêu của hai nước là đưa kim ngạch thương mại song phương lên 70 tỷ USD vào năm 2020.'],
      'bang-giao-later': ['Lần này, hai bên đề xuất mục tiêu đưa kim ngạch thương mại Việt Nam - Hàn Quốc', 'lên 200 tỷ USD vào năm 2035.'],
      'bang-giao-new': ['Năm 2024, Việt Nam xuất khẩu sang Hàn Quốc (theo số liệu của hải quan) 25,6 tỷ USD hàng hóa, chủ yếu là điện tử và dệt may.'],
    });
    expect(await stage.browser.run(looksOfMarks)).not.toMatch(/none/);
    await stage.shoot({ evaluate: stage.browser.run, screenshot: stage.browser.screenshot }, 'marked');

    await openPopup('matched');
    await shown().waitFor('#show-in-page[aria-pressed="true"]');
    await shown().click('#show-in-page');
    await shown().waitFor('#show-in-page[aria-pressed="false"]');
    expect(await stage.browser.run(markedText)).toEqual({});
    expect(await stage.browser.run(looksOfMarks)).toBe('none none none none none');
    expect(await stage.browser.run(changesSeen)).toEqual([]);
  });

  test('marks go when the page moves on', async () => {
    await stage.browser.open(addresses.appKorea);
    await badgeOf(/Korea/);
    await openPopup('matched');
    await shown().click('#show-in-page');
    await shown().waitFor('#show-in-page[aria-pressed="true"]');
    expect(Object.keys(await stage.browser.run(markedText))).not.toEqual([]);
    await follow(addresses.appJapan);
    await shown().waitFor('#show-in-page[aria-pressed="false"]');
    expect(await stage.browser.run(markedText)).toEqual({});
  });

  test('what was read outlives the background, and the next article wakes it', async () => {
    await stage.browser.open(addresses.koreaVisit);
    await badgeOf(/Korea/);
    await stage.browser.stopBackground();
    await badgeOf(/Korea/);
    await openPopup('matched');
    await popup?.close();
    await stage.browser.stopBackground();
    await stage.browser.open(addresses.japanVisit);
    await badgeOf(/Japan/);
  });

  test('nothing was asked of the network but the pages, and nothing went wrong', async () => {
    expect(stage.server.requests.filter(({ address, known }) => !known && !ownErrand.test(address))).toEqual([]);
    expect(stage.server.requests.filter(({ origin }) => origin?.includes('-extension:'))).toEqual([]);
    expect(await stage.browser.consoleErrors()).toEqual([]);
  });

  function shown(): Popup {
    if (!popup) throw new Error('No popup has been opened');
    return popup;
  }

  async function openPopup(state?: string): Promise<void> {
    popup = await stage.browser.openPopup();
    await popup.waitFor(state ? `[data-state="${state}"]` : '#search');
  }

  /** With the keyboard: only a real key lets an extension copy. */
  async function openMenu(within: string): Promise<void> {
    await shown().evaluate((selector: string) => document.querySelector<HTMLElement>(`${selector} [aria-haspopup="menu"]`)?.focus(), within);
    await shown().press('Enter');
    await shown().waitFor(`${within} [data-cite]`);
  }

  function focusedWay(): Promise<string | null | undefined> {
    return shown().evaluate(() => document.activeElement?.getAttribute('data-cite'));
  }

  function count(selector: string): Promise<number> {
    return shown().evaluate((wanted: string) => document.querySelectorAll(wanted).length, selector);
  }

  function badgeOf(title: RegExp): Promise<Badge> {
    return until(`a badge on ${title}`, async () => {
      const badge = await stage.browser.badge();
      return badge.text !== '' && title.test(badge.title) ? badge : undefined;
    });
  }

  async function noBadge(): Promise<void> {
    await until('the badge to go', async () => (await stage.browser.badge()).text === '');
  }

  function follow(address: string): Promise<void> {
    return stage.browser.run((path: string) => document.querySelector<HTMLAnchorElement>(`a[href="${path}"]`)?.click(), new URL(address).pathname);
  }

  function shoot(state: string): Promise<void> {
    return stage.shoot(shown(), state);
  }
});

/** The ways of the open menu that the window does not show whole. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-cite]')].filter((way) => {
    const { left, top, right, bottom } = way.getBoundingClientRect();
    return left < 0 || top < 0 || right > document.documentElement.clientWidth || bottom > document.documentElement.clientHeight;
  }).map((way) => way.innerText);
}

/** Keeps from now on whatever changes in the page, for {@link changesSeen}. */
function watchChanges(): void {
  const changes: string[] = [];
  new MutationObserver((records) => changes.push(...Array.from(records, ({ type, target }) => `${type} ${target.nodeName}`)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
  Object.assign(window, { changesSeen: () => (document.styleSheets.length + document.adoptedStyleSheets.length === sheets ? changes : [...changes, 'style sheets']) });
}

function changesSeen(): readonly string[] {
  return (window as unknown as { changesSeen(): readonly string[] }).changesSeen();
}

/** The texts of the highlights that the page knows of, by name, in the order of the page. The place is told of what is there more than once. */
function markedText(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Array.from(CSS.highlights, ([name, highlight]) => [name, Array.from(highlight, (range) => {
    const text = range.toString().normalize('NFC').replace(/\u00ad/g, '').replace(/\s+/g, ' ');
    return range.startContainer?.parentElement?.closest('.sapo') ? `${text} (.sapo)` : text;
  })]));
}

/** The line under each kind of mark, as the page computes it; `none` where there is no style for it. */
function looksOfMarks(): string {
  return ['same', 'differs', 'earlier', 'later', 'new'].map((relation) => getComputedStyle(document.body, `::highlight(bang-giao-${relation})`).textDecorationLine).join(' ');
}
