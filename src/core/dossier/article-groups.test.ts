import { expect, test } from 'vitest';
import type { CorpusEntry } from '../corpus/entry.ts';
import { articleGroups } from './article-groups.ts';

interface Sample { readonly language: string; readonly published?: string; readonly url?: string; readonly alternates?: readonly string[] }

function entry(id: string, { language, ...rest }: Sample): CorpusEntry {
  return { id, article: { title: id, text: '', language, ...rest }, reading: { language, bilateral: true, score: 1, partners: [], people: [], topics: [], event: {}, claims: [], concepts: [] } };
}

const vi = entry('vi', { language: 'vi', published: '2025-08-13', url: 'https://vietnamplus.vn/post1056789.vnp' });
const en = entry('en', { language: 'en', published: '2025-08-14', url: 'https://en.vietnamplus.vn/post1056789.vnp' });

test.each<[string, readonly CorpusEntry[], readonly string[]]>([
  ['two languages', [vi, en], ['en vi']],
  ['too long after', [vi, { ...en, article: { ...en.article, published: '2025-08-20' } }], ['en', 'vi']],
  ['one of no date', [{ ...vi, article: { title: 'vi', text: '', language: 'vi', url: vi.article.url ?? '' } }, en], ['en vi']],
  ['one that names the other, months later', [vi, entry('fr', { language: 'fr', published: '2026-02-01', url: 'https://example.org/fr', alternates: [vi.article.url ?? ''] })], ['fr vi']],
  ['one that is named by the other, months later', [{ ...vi, article: { ...vi.article, alternates: ['https://example.org/fr'] } }, entry('fr', { language: 'fr', published: '2026-02-01', url: 'https://example.org/fr' })], ['fr vi']],
  ['a second text in a language that the group has', [{ ...vi, article: { ...vi.article, published: '2025-08-15' } }, en, { ...en, id: 'en again' }], ['vi en', 'en again']],
  ['one of no date that reports something later', [{ ...vi, article: { title: 'vi', text: '', language: 'vi', url: vi.article.url ?? '', event: '2025-09-01' } }, en], ['vi en']],
])('editions: %s', (_what, entries, groups) => {
  expect(articleGroups(entries).map((group) => group.map(({ id }) => id).join(' '))).toEqual(groups);
});
