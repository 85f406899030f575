import type { JSX } from 'preact';
import type { Fact, FactSource } from '../core/match/page-view.ts';
import type { RegisterSource } from '../core/corpus/register.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { Quotation } from '../ui/quotation.tsx';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { subjectOfSource, type Subject } from './reading-room.tsx';

interface FactSourcesProps {
  readonly fact: Pick<Fact, 'register' | 'sources'>;
  readonly strings: PageStrings;
  readonly onOpen: (subject: Subject) => void;
}

/** Who says a fact, on opening: the pages that the register cites, and the words of the articles. */
export function FactSources(props: FactSourcesProps): JSX.Element {
  const { fact: { register = [], sources }, strings } = props;
  return (
    <details class="sources">
      <summary class="link small">{strings.dossier.sources(register.length + sources.length)}</summary>
      <SourceList {...props} />
    </details>
  );
}

/** Who says a fact: the pages that the register cites, and the words of the articles. */
export function SourceList({ fact: { register = [], sources }, strings, onOpen }: FactSourcesProps): JSX.Element {
  return (
    <>
      {register.map((source) => <RegisterLine key={source.id} source={source} strings={strings} />)}
      {sources.map((source) => <Quotation key={`${source.id} ${source.start}`} source={source} strings={strings} onOpen={(at: FactSource) => onOpen(subjectOfSource(at))} />)}
    </>
  );
}

function RegisterLine({ source, strings }: { readonly source: RegisterSource; readonly strings: PageStrings }): JSX.Element {
  return (
    <div class="register-line">
      <p><Register strings={strings} /> <span lang={source.language} dir="auto">{source.title}</span></p>
      <p class="meta dotted"><ArticleMeta label={source} strings={strings} /></p>
    </div>
  );
}

/** Marks what is from the register, not from an article. */
export function Register({ strings }: { readonly strings: PageStrings }): JSX.Element {
  return <span class="register">{strings.dossier.register}</span>;
}
