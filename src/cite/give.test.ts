// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stringsFor } from '../ui/strings/strings-for.ts';
import type { Citation } from './citation.ts';
import { give } from './give.ts';

const citations: readonly Citation[] = [{ label: { id: 'a', title: 'Đưa quan hệ', language: 'vi', publisher: 'Nhân Dân', published: '2025' } }];
const strings = stringsFor(['en']);
const write = vi.fn<(items: readonly ClipboardItem[]) => Promise<void>>();
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 3, 23, 59));
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  write.mockResolvedValue();
  writeText.mockResolvedValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

const plain = 'Nhân Dân, “Đưa quan hệ”, 2025, Vietnamese, accessed 3 November 2026';

test('formatted text is copied as HTML and as words', async () => {
  await give('text', citations, strings);
  const [item] = write.mock.lastCall?.[0] ?? [];
  expect(await (await item?.getType('text/plain'))?.text()).toBe(plain);
  expect(await (await item?.getType('text/html'))?.text()).toContain('<i lang="vi" dir="auto">Đưa quan hệ</i>');
  expect(writeText).not.toHaveBeenCalled();
});

test('where HTML cannot be copied, the words are', async () => {
  write.mockRejectedValue(new Error('NotAllowedError'));
  await give('text', citations, strings);
  expect(writeText).toHaveBeenCalledWith(plain);
});

test('where nothing can be copied, that is told', async () => {
  write.mockRejectedValue(new Error('no'));
  writeText.mockRejectedValue(new Error('not allowed'));
  await expect(give('text', citations, strings)).rejects.toThrow('not allowed');
  await expect(give('bibtex', citations, strings)).rejects.toThrow('not allowed');
});

test.each([
  ['csl-json', 'bang-giao-nhan-dan-2025-dua-quan-he-2026-11-03.csl.json', 'application/json', '"id": "nhan-dan-2025-dua-quan-he"'],
  ['ris', 'bang-giao-nhan-dan-2025-dua-quan-he-2026-11-03.ris', 'application/x-research-info-systems', 'Y2  - 2026/11/03/\r\n'],
  ['csv', 'bang-giao-nhan-dan-2025-dua-quan-he-2026-11-03.csv', 'text/csv;charset=utf-8', 'kind,partner'],
  ['json', 'bang-giao-nhan-dan-2025-dua-quan-he-2026-11-03.json', 'application/json', '"accessed": "2026-11-03"'],
] as const)('%s is saved by a link, which is let go of later', async (way, name, type, words) => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made');
  const released = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    expect([this.download, this.href]).toEqual([name, 'blob:made']);
  });
  await give(way, citations, strings);
  expect(clicked).toHaveBeenCalledTimes(1);
  const file = made.mock.lastCall?.[0] as Blob;
  expect(file.type).toBe(type);
  expect(await file.text()).toContain(words);
  expect(released).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(released).toHaveBeenCalledWith('blob:made');
});
