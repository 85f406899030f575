import { Readability } from '@mozilla/readability';
import type { Article } from '../core/corpus/article.ts';
import { jsonLdIn, textOf, typesOf, type JsonLd } from './json-ld.ts';

/** A longer text is cut at a paragraph: reading stays quick, and no article is a book. */
const longestText = 300_000;

/** The article of a page, or `undefined` where none can be taken out of it. The page is not touched. */
export function articleFrom(document: Document): Article | undefined {
  const copy = document.cloneNode(true) as Document;
  const metadata = jsonLdIn(document).find((object) => typesOf(object).some((type) => /Article$|BlogPosting$/.test(type)));
  const content = new Readability<Element>(copy, { charThreshold: 200, serializer: (node) => node as Element }).parse()?.content;
  if (!content) return undefined;
  const captions = [...content.querySelectorAll('figcaption')].map(textIn).filter(Boolean);
  for (const caption of content.querySelectorAll('figcaption, figure')) caption.remove();
  const title = titleIn(document, metadata);
  const paragraphs = blocksIn(content).filter((paragraph) => paragraph !== title);
  const text = paragraphs.join('\n');
  if (text === '') return undefined;
  const published = publishedIn(document, metadata);
  const publisher = textOf(metadata, 'publisher') ?? metaIn(document, 'og:site_name');
  const alternates = alternatesIn(document);
  return {
    title,
    text: text.length > longestText ? text.slice(0, text.lastIndexOf('\n', longestText) + 1 || longestText).trimEnd() : text,
    url: addressOf(document),
    ...(captions.length > 0 && { captions }), ...(alternates.length > 0 && { alternates }), ...(published !== undefined && { published }), ...(publisher !== undefined && { publisher }),
  };
}

/** The address of a page without fragment and without the marks of where the reader came from. */
export function addressOf(document: Document): string {
  const url = new URL(document.URL);
  url.hash = '';
  // Firefox hides a page object's iterators from a page script, though not its forEach.
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => names.push(name));
  for (const name of names) if (/^(?:utm_\w+|fbclid|gclid|zarsrc|gidzl|mc_[ce]id)$/.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** No article has more editions than these; a longer list is a site's list of its languages. */
const mostAlternates = 20;

/** The addresses of the same article in other languages, as the page's head names them. */
function alternatesIn(document: Document): string[] {
  const addresses = [...document.querySelectorAll('head link[rel~="alternate" i][hreflang][href]')].flatMap((link) => {
    const href = link.getAttribute('href')?.trim() ?? '';
    return href !== '' && URL.canParse(href, document.baseURI) ? [new URL(href, document.baseURI)] : [];
  }).filter(({ protocol }) => /^https?:$/.test(protocol)).map((url) => {
    url.hash = '';
    return url.href;
  });
  // `x-default` names one of the others once more, or else an edition like any other.
  return [...new Set(addresses)].filter((address) => address !== addressOf(document)).slice(0, mostAlternates);
}

/** The heading as the page shows it, if its metadata have it too; else what the metadata say. */
function titleIn(document: Document, metadata: JsonLd | undefined): string {
  const said = textOf(metadata, 'headline') ?? metaIn(document, 'og:title') ?? document.title;
  const headings = [...document.querySelectorAll('h1')].map(textIn).filter(Boolean);
  const heading = headings.find((candidate) => said.includes(candidate)) ?? (said === document.title ? headings[0] : undefined);
  return heading ?? said;
}

/** The day it was published, `2025-08-13`, in the time zone that the page writes it in. */
function publishedIn(document: Document, metadata: JsonLd | undefined): string | undefined {
  const times = [textOf(metadata, 'datePublished'), metaIn(document, 'article:published_time'), metaIn(document, 'pubdate'), document.querySelector('time[datetime]')?.getAttribute('datetime')];
  return times.map((time) => /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(time ?? '')?.[0]).find((day) => day !== undefined);
}

function metaIn(document: Document, name: string): string | undefined {
  return document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() || undefined;
}

const blocks = 'p, h2, h3, h4, li, blockquote, td, div, section, article, br';

/** The text of an element, a paragraph a string; text between blocks is a paragraph of its own. */
function blocksIn(root: Element): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const end = () => {
    const text = current.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) current += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const block = (node as Element).matches(blocks);
    if (block) end();
    for (const child of node.childNodes) walk(child);
    if (block) end();
  };
  walk(root);
  end();
  return paragraphs;
}

const textIn = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
