import { render } from 'preact';
import bundled from 'virtual:bang-giao/corpus';
import knowledge from 'virtual:bang-giao/knowledge';
import type { Here } from '../../src/core/dossier/timeline.ts';
import { cite } from '../../src/cite/cite.ts';
import type { CorpusEntry } from '../../src/core/corpus/entry.ts';
import { readArticle } from '../../src/core/reading/reading.ts';
import { openRecord } from '../../src/dossier/open-record.ts';
import { DossierPage } from '../../src/dossier/dossier-page.tsx';
import { placeOf } from '../../src/dossier/place.ts';
import { openWhilePrinting } from '../../src/dossier/print.ts';
import { withDossier } from '../../src/ui/strings/dossier/page-strings.ts';
import { stringsFor } from '../../src/ui/strings/strings-for.ts';
import { articles, matched } from './samples.ts';
import { manyArticles } from './many-articles.ts';

const asked = new URLSearchParams(location.search);
const samples = asked.get('corpus') === 'many' ? [...articles, ...manyArticles] : articles;
const entries = [...bundled.entries, ...samples.map(({ id, ...article }): CorpusEntry => ({ id, article, reading: readArticle(article, knowledge) }))];
const heres: Readonly<Record<string, Here>> = { visit: matched, alone: { title: 'Hàn Quốc – Việt Nam: giao thương tăng tốc', partners: ['KR'], published: '2024-11-20' } };
const here = heres[asked.get('here') ?? ''];
const strings = withDossier(stringsFor([asked.get('language') ?? 'en']));
document.documentElement.lang = strings.language;
openWhilePrinting();

function draw(): void {
  const corpus = asked.get('corpus');
  render(<DossierPage place={placeOf(location.hash)} corpus={corpus === 'opening' || corpus === 'failed' ? corpus : openRecord({ entries, register: bundled.register })} strings={strings} onCite={(way, citations) => cite(way, citations, strings)} {...(here && { here })} />, document.body);
}
draw();
addEventListener('hashchange', draw);
