// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Topic } from '../core/concepts.ts';
import type { CorpusEntry } from '../core/corpus/entry.ts';
import type { Found } from '../core/match/match.ts';
import type { PageView, RelatedEdition } from '../core/match/page-view.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import type { OpenCorpus } from './corpus-door.ts';
import { Popup, type PopupProps } from './popup.tsx';
import type { View } from './view.ts';

const entry = (id: string, text: string, topics: readonly Topic[]): CorpusEntry => ({
  id,
  article: { title: `Title ${id}`, text, language: 'vi', publisher: 'Nhân Dân', published: '2025-08-13', url: `https://example.org/${id}` },
  reading: { language: 'vi', bilateral: true, score: 1, partners: [], people: [], topics, event: {}, claims: [], concepts: [] },
});
const entries = [entry('a', 'Mở đầu.\nThương mại đạt 86,7 tỷ USD.', ['trade']), entry('b', 'Thương mại và lao động.', ['trade', 'labour']), entry('c', 'Lao động.', ['labour'])];

/** Finds what is typed, letter by letter, of the articles on the topics that are asked for. */
const corpus: OpenCorpus = {
  article: (id) => entries.find((each) => each.id === id),
  search: (query) => {
    const { rest, filters } = corpus.filtersIn(query);
    const words = rest.trim();
    return words === '' && filters.length === 0 ? [] : entries.filter(({ article, reading }) => article.text.includes(words) && filters.every(({ values }) => reading.topics.some((topic) => values.includes(topic)))).map(({ id, article: { title, text } }): Found => {
      const start = text.indexOf(words);
      return { id, title, score: 1, because: [], snippet: { text: text.slice(start), start, highlights: [[0, words.length]] } };
    });
  },
  filtersIn: (query) => {
    const typed = [...query.matchAll(/topic:(\w+)/g)].map(([text, value = '']) => ({ name: 'topic' as const, values: [value], excluded: false, text }));
    const isKnown = ({ values: [value] }: (typeof typed)[number]): boolean => value === 'trade' || value === 'labour';
    return { rest: query.replace(/topic:\w*/g, ''), filters: typed.filter(isKnown), unknown: typed.filter((filter) => !isKnown(filter)) };
  },
  facetsOf: (found) => (['trade', 'labour'] as const).map((value) => ({ name: 'topic' as const, value, count: found.filter(({ reading }) => reading.topics.includes(value)).length })).filter(({ count }) => count > 0 && count < found.length),
};

const quote = 'Thương mại đạt 86,7 tỷ USD.';
const source = { id: 'a', title: 'Title a', language: 'vi', publisher: 'Nhân Dân', published: '2025-08-13', url: 'https://example.org/a', quote, start: 8, end: 8 + quote.length, focus: { start: 0, end: 0 } };
const turnover = { kind: 'trade.turnover', partner: 'KR', value: 86.7e9, unit: 'USD', year: 2024 } as const;
const page: PageView = {
  title: 'A page', language: 'vi', partners: ['KR'], event: { form: 'state_visit', dates: '2025-08-10/2025-08-13' },
  people: [{ id: 'to-lam', name: 'Tô Lâm', country: 'VN' }], topics: ['labour'],
  related: [{ id: 'b', title: 'Title b', language: 'vi', score: 1, because: [
    { kind: 'event', partner: 'KR', form: 'state_visit', dates: '2025-08-10/2025-08-13', languages: ['vi', 'nl'], weight: 2 },
    { kind: 'person', person: 'to-lam', name: 'Tô Lâm', weight: 1 },
  ] }],
  facts: [{ ...turnover, sources: [source] }],
  comparisons: [{ relation: 'differs', claim: { ...turnover, value: 81.5e9, quote: 'It came to 81.5 billion.', start: 0, end: 0, focus: { start: 0, end: 0 } }, against: { ...turnover, sources: [source] }, difference: -5.998 }],
};

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function draw(view: View, props: Partial<PopupProps> = {}): void {
  act(() => render(<Popup view={view} corpus={corpus} strings={stringsFor(['en'])} onReadPage={() => {}} onCite={() => Promise.resolve()} {...props} />, root));
}
const find = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector) ?? expect.unreachable(`no ${selector}`);
const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const box = (): HTMLInputElement => find('#search') as HTMLInputElement;
const click = (selector: string): void => { act(() => find(selector).click()); };
function type(text: string): void {
  act(() => {
    box().value = text;
    box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
/** Presses a key where the focus is; false where the popup kept the key to itself. */
function press(key: string, init: KeyboardEventInit = {}): boolean {
  let free = true;
  act(() => {
    free = (document.activeElement ?? box()).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  });
  return free;
}
const matched: View = { state: 'matched', page };

describe('each state', () => {
  test.each<readonly [View, string, boolean]>([
    [{ state: 'reading' }, 'Reading this page…', false],
    [{ state: 'unlisted' }, 'This site is not on the list', true],
    [{ state: 'not-article', looked: false }, 'Nothing read on this page yet', true],
    [{ state: 'not-article', looked: true }, 'Not an article', true],
    [{ state: 'unrelated', title: 'Phở' }, 'Not about Vietnam’s ties', false],
    [{ state: 'unmatched', page: { ...page, related: [] } }, 'No other article on record', false],
    [matched, 'Vietnam–South Korea', false],
    [{ state: 'failed', reason: 'gone' }, 'Reload the page', true],
    [{ state: 'unreadable' }, 'The browser keeps this page to itself', false],
  ])('%o is drawn, and says whether the page can be read', (view, words, readable) => {
    const onReadPage = vi.fn<() => void>();
    draw(view, { onReadPage });
    expect(find('main').dataset['state']).toBe(view.state);
    expect(find('main').textContent).toContain(words);
    expect(all('#read-page').length).toBe(readable ? 1 : 0);
    if (readable) click('#read-page');
    expect(onReadPage).toHaveBeenCalledTimes(readable ? 1 : 0);
  });

  test('a page that is read shows what it is about, why articles belong to it, and who says each fact', () => {
    draw(matched);
    expect(find('[data-section="about"]').textContent).toMatch(/South Korea.*State visit, 10–13 August 2025.*Tô Lâm.*Labour/u);
    expect(all('[data-section="related"] [data-because]').map((reason) => reason.textContent)).toEqual(['Same event, in another language: state visit, 10–13 August 2025', 'Tô Lâm']);
    expect(find('[data-kind="trade.turnover"] h3').textContent).toBe('Vietnam–South Korea trade: US$86.7 billion in 2024');
    expect(find('[data-kind="trade.turnover"] blockquote').lang).toBe('vi');
    expect(find('[data-kind="trade.turnover"] a').getAttribute('href')).toBe('https://example.org/a');
    expect(find('[data-relation="differs"] summary').textContent).toBe('≠Differs: Trade US$81.5 billion in 2024−6%');
    expect(find('[data-relation="differs"] .relation').textContent).toContain('Nhân Dân, 13 August 2025: US$86.7 billion in 2024. This page’s figure is 6% lower');
    expect(all('[data-relation="differs"] blockquote').map((quoted) => quoted.textContent)).toEqual([quote, 'It came to 81.5 billion.']);
    expect(find('.relations').textContent.trim()).toBe('≠ Differs 1');
  });
});

test('a long list shows its strongest few, and the others on request; what differs comes first', () => {
  const claim = { ...turnover, quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } };
  const comparisons = [1, 2, 3, 4, 5, 6].map((start) => ({ relation: 'new', claim: { ...claim, start } }) as const);
  draw({ state: 'matched', page: { ...page, comparisons: [...comparisons, ...page.comparisons] } });
  const relations = (): readonly (string | undefined)[] => all('[data-relation]').map((item) => item.dataset['relation']);
  expect(relations()).toEqual(['differs', 'new', 'new', 'new', 'new']);
  expect(find('[data-section="comparisons"] > [aria-expanded]').textContent).toBe('Show all 7');
  click('[data-section="comparisons"] > [aria-expanded]');
  expect(relations().length).toBe(7);
});

test('what the record has beside a figure is told with its sources, and a page of the register is cited as such', () => {
  const register = [{ id: 'r', publisher: 'Yonhap', title: 'Ties raised', url: 'https://example.org/r', published: '2022-12-05', language: 'en' }];
  const level = { kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership', year: 2022, date: '2022-12-05', register, sources: [] } as const;
  const besides = [{ ...turnover, value: 80e9, sources: [source] }];
  draw({ state: 'matched', page: { ...page, facts: [level], comparisons: page.comparisons.map((comparison) => ({ ...comparison, besides })) } });
  expect(find('.beside summary').textContent).toBe('Also on record: US$80 billion in 2024 (Nhân Dân, 13 August 2025)');
  expect(find('.beside blockquote').textContent).toBe(quote);
  expect(find('[data-kind="relations.level"] .register-line').textContent.trim()).toMatch(/^Register Ties raisedYonhap\W+5 Dec 2022\W+English$/u);
  expect(find('[data-kind="relations.level"] .register-line a').getAttribute('href')).toBe('https://example.org/r');
});

test('on a page about several countries each line names its own', () => {
  const [first] = page.comparisons;
  draw({ state: 'matched', page: { ...page, partners: ['KR', 'JP'], comparisons: first ? [first, { relation: 'new', claim: { ...first.claim, partner: 'JP' } }] : [] } });
  expect(all('.comparison .line').map((line) => line.textContent)).toEqual(['Vietnam–South Korea trade: US$81.5 billion in 2024', 'Vietnam–Japan trade: US$81.5 billion in 2024']);
});

describe('what can be cited', () => {
  const onCite = vi.fn<PopupProps['onCite']>(() => Promise.resolve());
  const other = { ...source, id: 'b', title: 'Title b', quote: 'Other words.' };
  /** Chooses a way as a person does; happy-dom has no popovers of its own. */
  const cite = async (section: string, way: string): Promise<void> => {
    Object.assign(HTMLElement.prototype, { showPopover: () => {}, togglePopover: () => false });
    click(`${section} [aria-haspopup="menu"]`);
    await act(async () => find(`${section} [data-cite="${way}"]`).click());
  };
  const label = (id: string) => ({ id, title: `Title ${id}`, language: 'vi' });

  test('a fact with all who say it, a related article, and the one that is open', async () => {
    draw({ state: 'matched', page: { ...page, facts: [{ ...turnover, sources: [source, other] }] } }, { onCite });
    await cite('[data-section="facts"] [data-kind="trade.turnover"]', 'markdown');
    const published = { publisher: 'Nhân Dân', published: '2025-08-13', url: 'https://example.org/a' };
    expect(onCite).toHaveBeenLastCalledWith('markdown', [
      { label: { ...label('a'), ...published }, quote, said: turnover }, { label: { ...label('b'), ...published }, quote: 'Other words.', said: turnover },
    ]);
    await cite('[data-section="related"]', 'ris');
    expect(onCite).toHaveBeenLastCalledWith('ris', [{ label: label('b') }]);
    click('[data-section="related"] button');
    await cite('[data-view="reader"]', 'csv');
    expect(onCite).toHaveBeenLastCalledWith('csv', [{ label: label('b') }]);
  });

  test('what the record has beside a figure, and a page of the register as one', async () => {
    const register = { id: 'r', publisher: 'Yonhap', title: 'Ties raised', url: 'https://example.org/r', published: '2022-12-05', language: 'en' };
    draw({ state: 'matched', page: { ...page, comparisons: page.comparisons.map((comparison) => ({ ...comparison, against: { ...turnover, sources: [source], register: [register] } })) } }, { onCite });
    await cite('[data-section="comparisons"]', 'bibtex');
    expect(onCite).toHaveBeenLastCalledWith('bibtex', [expect.objectContaining({ quote, said: turnover }), { label: register, said: turnover, register: true }]);
  });

  test('Escape closes the menu, and the article under it stays open', () => {
    draw(matched, { onCite });
    click('[data-section="related"] button');
    click('[data-view="reader"] [aria-haspopup="menu"]');
    expect(press('Escape')).toBe(false);
    expect(all('[role="menuitem"]')).toEqual([]);
    expect(all('[data-view="reader"]').length).toBe(1);
  });
});

describe('editions of one article', () => {
  const [first] = page.related;
  const edition = { id: 'c', title: 'Title c', language: 'en', lacks: { people: ['Bùi Thanh Sơn'], claims: [turnover, { ...turnover, partner: 'JP' }] }, adds: { people: [], claims: [] } };
  const other = { ...edition, id: 'a', language: 'ko', lacks: edition.adds };
  const withEditions = (editions: readonly RelatedEdition[]): View => ({ state: 'matched', page: { ...page, related: first ? [{ ...first, because: [...first.because, { kind: 'partner', partner: 'KR', weight: 1 }], editions }] : [] } });

  test('are one entry, which names their languages and tells what they leave out', () => {
    draw(withEditions([edition, other]));
    expect(find('.editions').textContent).toBe('Also in English, Korean');
    expect(find('[data-section="related"] details summary').textContent).toBe('What the editions leave out');
    expect(all('.left-out dt').map((title) => title.textContent)).toEqual(['Not in English']);
    expect(all('.left-out dd > span').map((said) => said.textContent)).toEqual(['Bùi Thanh Sơn', 'trade US$86.7 billion in 2024', 'Vietnam–Japan trade: US$86.7 billion in 2024']);
    draw(withEditions([other]));
    expect(all('[data-section="related"] details')).toEqual([]);
  });

  test('open each by itself', () => {
    draw(withEditions([edition, other]));
    find('[data-edition="c"]').focus();
    click('[data-edition="c"]');
    expect(find('[data-view="reader"] .text').textContent).toBe('Lao động.');
    expect(find('[data-view="reader"] h1').textContent).toBe('Title c');
    press('Escape');
    expect(document.activeElement).toBe(find('[data-edition="c"]'));
  });

  test('and that the page is one is told first, and instead of the event', () => {
    draw({ state: 'matched', page: { ...page, related: first ? [{ ...first, because: [...first.because, { kind: 'edition', language: 'vi', weight: 14 }] }] : [] } });
    expect(all('[data-section="related"] [data-because]').map((reason) => reason.textContent)).toEqual(['The same article in Vietnamese', 'Tô Lâm']);
  });
});

describe('the search box', () => {
  test('has the focus at once, and answers while one types', () => {
    draw({ state: 'unlisted' });
    expect(document.activeElement).toBe(box());
    type('Thương');
    expect(all('[role="option"]').map((option) => option.dataset['id'])).toEqual(['a', 'b']);
    type('Thương mại đạt');
    expect(all('[role="option"]').map((option) => option.dataset['id'])).toEqual(['a']);
    expect(find('[role="option"] mark').textContent).toBe('Thương mại đạt');
    expect(all('[role="option"] .because')).toEqual([]);
  });

  test('is a combobox: the arrows go through the list and round, the focus stays', () => {
    draw(matched);
    type('Thương');
    const chosen = (): string | null => box().getAttribute('aria-activedescendant');
    expect([box().getAttribute('aria-expanded'), box().getAttribute('aria-controls'), chosen()]).toEqual(['true', find('[role="listbox"]').id, null]);
    press('ArrowDown');
    expect(chosen()).toBe(all('[role="option"]')[0]?.id);
    expect(find('[aria-selected="true"]').dataset['id']).toBe('a');
    press('ArrowDown');
    press('ArrowDown');
    expect(chosen()).toBeNull();
    press('ArrowUp');
    expect(find('[aria-selected="true"]').dataset['id']).toBe('b');
    expect(document.activeElement).toBe(box());
  });

  test('leaves the keys of an input method alone', () => {
    draw(matched);
    type('Thương');
    expect(press('ArrowDown', { isComposing: true })).toBe(true);
    expect(press('Enter', { isComposing: true })).toBe(true);
    expect(all('[data-view="reader"]')).toEqual([]);
  });

  test('Escape clears first, then is the browser’s', () => {
    draw(matched);
    type('Thương');
    expect(press('Escape')).toBe(false);
    expect([box().value, all('[role="option"]').length]).toEqual(['', 0]);
    expect(press('Escape')).toBe(true);
  });

  test('says what it cannot find, and why it cannot look', () => {
    draw(matched);
    type('xyzzy');
    expect(find('[role="status"]').textContent).toContain('xyzzy');
    draw(matched, { corpus: 'opening' });
    expect(find('.found').textContent).toBe('Opening the record…');
    draw(matched, { corpus: 'failed' });
    expect(find('.found [role="alert"]').textContent).toContain('Close this window');
    draw(matched);
    type('Lao');
    expect(all('[role="option"]').map((option) => option.dataset['id'])).toEqual(['c']);
  });
});

describe('filters', () => {
  const ids = (): readonly (string | undefined)[] => all('[role="option"]').map((option) => option.dataset['id']);
  const chips = (): readonly string[] => all('[data-filter]').map((chip) => chip.textContent);
  const suggested = (): readonly string[] => all('[data-narrow]').map((chip) => chip.textContent);

  test('one that is typed is a chip, whose click takes it out again; the focus stays in the box', () => {
    draw(matched);
    expect(all('.filters')).toEqual([]);
    type('Thương mại đạt');
    expect(find('.filters').textContent).toBe('1 result');
    type('Thương topic:labour');
    expect([chips(), ids()]).toEqual([['Labour'], ['b']]);
    expect(find('[data-filter]').getAttribute('aria-label')).toBe('Remove the filter Labour');
    find('[data-filter]').focus();
    click('[data-filter="topic:labour"]');
    expect([box().value, chips(), ids()]).toEqual(['Thương', [], ['a', 'b']]);
    expect(document.activeElement).toBe(box());
  });

  test('those that would narrow what was found are offered with how many they leave', () => {
    draw(matched);
    type('Thương');
    expect(suggested()).toEqual(['Labour 1']);
    press('ArrowDown');
    click('[data-narrow="topic:labour"]');
    expect([box().value, chips(), suggested(), ids()]).toEqual(['Thương topic:labour ', ['Labour'], [], ['b']]);
    expect(document.activeElement).toBe(box());
    expect(box().getAttribute('aria-activedescendant')).toBeNull();
  });

  test('one that does not exist is told when one stops typing, or goes on', () => {
    vi.useFakeTimers();
    try {
      draw(matched);
      type('Thương topic:lab');
      expect(find('.filters [role="status"]').textContent).toBe('');
      expect(suggested()).toEqual(['Labour 1']);
      act(() => void vi.advanceTimersByTime(1000));
      expect(find('.filters').textContent).toBe('No such filter: topic:lab');
      type('Thương topic:labo');
      expect(suggested()).toEqual(['Labour 1']);
      type('topic:labo Thương');
      expect(find('.filters').textContent).toBe('No such filter: topic:labo');
    } finally {
      vi.useRealTimers();
    }
  });

  test('where nothing is found, what can be typed is told', () => {
    draw(matched);
    type('xyzzy topic:labour');
    expect(chips()).toEqual(['Labour']);
    expect(find('.said').textContent).toMatch(/Nothing on record for “xyzzy topic:labour”.*partner:KR/);
    type('topic:');
    expect(find('.said').textContent).not.toContain('Nothing');
    expect(find('.said').textContent).toContain('partner:KR');
  });
});

describe('the reader', () => {
  test('opens a result at its words, and Back leads to where one was', () => {
    draw(matched);
    type('Thương');
    press('Enter');
    expect(find('[data-view="reader"] mark').textContent).toBe('Thương');
    expect(find('[data-view="reader"] a[data-original]').getAttribute('href')).toBe('https://example.org/a');
    click('#back');
    expect([box().value, all('[role="option"]').length, all('[data-view="reader"]').length]).toEqual(['Thương', 2, 0]);
    expect(document.activeElement).toBe(box());
  });

  test('opens a fact at its quote, and Escape leads back', () => {
    draw(matched);
    const opener = find('[data-section="facts"] figcaption button');
    opener.focus();
    click('[data-section="facts"] figcaption button');
    expect(find('[data-view="reader"] mark').textContent).toBe(quote);
    expect(press('Escape')).toBe(false);
    expect(all('[data-view="reader"]')).toEqual([]);
    expect(document.activeElement).toBe(opener);
  });

  test('shows the text as soon as the corpus is open', () => {
    draw(matched, { corpus: 'opening' });
    click('[data-section="related"] button');
    expect(find('[data-view="reader"]').textContent).toContain('Opening the article…');
    draw(matched);
    expect(find('[data-view="reader"] .text').textContent).toBe('Thương mại và lao động.');
    draw(matched, { corpus: 'failed' });
    expect(find('[data-view="reader"]').textContent).toContain('not on this device');
  });
});
