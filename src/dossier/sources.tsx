import type { JSX } from 'preact';
import type { Fact } from '../core/corpus/fact.ts';
import { RegisterLine } from '../ui/fact-sources.tsx';
import { Quotation } from '../ui/quotation.tsx';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { subjectOfSource, type Subject } from './reading-room.tsx';

interface SourcesProps {
  readonly fact: Pick<Fact, 'register' | 'sources'>;
  readonly strings: PageStrings;
  readonly onOpen: (subject: Subject) => void;
}

/** How many say a fact, and on opening who: the pages that the register cites, and the words of the articles. */
export function Sources(props: SourcesProps): JSX.Element {
  const { fact: { register = [], sources }, strings } = props;
  return (
    <details class="sources">
      <summary class="link small">{strings.dossier.sources(register.length + sources.length)}</summary>
      <SourceList {...props} />
    </details>
  );
}

/** Who says a fact. */
export function SourceList({ fact: { register = [], sources }, strings, onOpen }: SourcesProps): JSX.Element {
  return (
    <>
      {register.map((source) => <RegisterLine key={source.id} source={source} strings={strings} />)}
      {sources.map((source) => <Quotation key={`${source.id} ${source.start}`} source={source} strings={strings} onOpen={(at) => onOpen(subjectOfSource(at))} />)}
    </>
  );
}
