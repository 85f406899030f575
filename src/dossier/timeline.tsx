import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Level } from '../core/concepts.ts';
import type { ArticleLabel } from '../core/corpus/entry.ts';
import type { Fact, FactSource } from '../core/corpus/fact.ts';
import type { TimelineEntry } from '../core/dossier/timeline.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { claimFigure } from '../ui/claim-sentence.ts';
import { dateText, numberText, sentenceCase } from '../ui/formats.ts';
import { Quotation } from '../ui/quotation.tsx';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { RegisterTag } from '../ui/fact-sources.tsx';
import { Sources } from './sources.tsx';
import { subjectOfSource, type Subject } from './reading-room.tsx';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly strings: PageStrings;
  readonly onOpen: (subject: Subject) => void;
}

/** What happened, the earliest first, on a line; of a long one at first the milestones, the latest, and where one is. */
export function Timeline({ entries, strings, onOpen }: TimelineProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const isLong = entries.length > most.events + 3;
  const isShown = (entry: TimelineEntry, nth: number) => !isLong || open || entry.kind === 'milestone' || isHere(entry) || nth >= entries.length - most.latest;
  return (
    <section data-section="timeline">
      <h2>{strings.dossier.timeline}</h2>
      {isLong && <p class="show"><button type="button" class="link small" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? strings.page.showFewer : strings.dossier.showEarlier(entries.length)}</button></p>}
      <ol class="timeline">
        {entries.map((entry, nth) => (
          <li key={`${entry.kind} ${entry.date} ${nth}`} class={`${entry.kind} ${isShown(entry, nth) ? '' : 'more'}`} data-date={entry.date} data-kind={entry.kind} aria-current={isHere(entry) ? 'true' : undefined}>
            <p class="when"><time dateTime={entry.date.includes('/') ? undefined : entry.date}>{dateText(entry.date, strings)}</time>{isReported(entry) && <span class="meta"> ({strings.dossier.reported})</span>}</p>
            <div class="what">
              {isHere(entry) && <p class="here"><b>{strings.dossier.here}</b> <span>{entry.here}</span></p>}
              <What entry={entry} strings={strings} onOpen={onOpen} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A timeline that is longer than one looks through shows its latest. */
const most = { events: 24, latest: 12 };

function isHere(entry: TimelineEntry): entry is TimelineEntry & { readonly here: string } {
  return 'here' in entry;
}

const isReported = (entry: TimelineEntry) => (entry.kind === 'meeting' ? entry.meeting.reported : entry.kind === 'here' && entry.reported) === true;

type WhatProps = Pick<TimelineProps, 'strings' | 'onOpen'> & { readonly entry: TimelineEntry };

function What({ entry, strings, onOpen }: WhatProps): JSX.Element | null {
  if (entry.kind === 'here') return null;
  if (entry.kind !== 'meeting') {
    return (
      <>
        <h3>{eventName(entry.fact, strings)}{entry.fact.register && <> <RegisterTag strings={strings} /></>}</h3>
        <Sources fact={entry.fact} strings={strings} onOpen={onOpen} />
      </>
    );
  }
  const { meeting: { form, people, sources }, agreements } = entry;
  return (
    <>
      <h3>{sentenceCase(strings.visitForms[form], strings)}</h3>
      {people.length > 0 && <p class="meta">{people.slice(0, mostNamed).map(({ name }) => name).join(', ')}</p>}
      {agreements.map((fact) => <p key={fact.value}>{strings.dossier.signed(claimFigure(fact, strings))}</p>)}
      <details class="sources">
        <summary class="link small">{strings.dossier.sources(sources.length)}</summary>
        {sources.map((source) => <MeetingSource key={source.id} source={source} strings={strings} onOpen={onOpen} />)}
      </details>
    </>
  );
}

/** More names than these are a delegation; those that most reports name come first. */
const mostNamed = 4;

interface MeetingSourceProps extends Pick<TimelineProps, 'strings' | 'onOpen'> {
  readonly source: FactSource | ArticleLabel;
}

function MeetingSource({ source, strings, onOpen }: MeetingSourceProps): JSX.Element {
  if ('quote' in source) return <Quotation source={source} strings={strings} onOpen={(at) => onOpen(subjectOfSource(at))} />;
  return (
    <div class="quotation">
      <button type="button" class="title" lang={source.language} dir="auto" onClick={() => onOpen({ label: source, passages: [] })}>{source.title}</button>
      <p class="meta dotted"><ArticleMeta label={source} strings={strings} /></p>
    </div>
  );
}

function eventName(fact: Fact, strings: PageStrings): string {
  switch (fact.kind) {
    case 'relations.level': return sentenceCase(strings.levels[fact.value as Level], strings);
    case 'relations.established': return strings.dossier.established;
    case 'relations.normalised': return strings.dossier.normalised;
    case 'relations.anniversary': return sentenceCase(strings.dossier.anniversary(Number(fact.value)), strings);
    default: return strings.dossier.signed(typeof fact.value === 'number' ? numberText(fact.value, strings) : fact.value);
  }
}
