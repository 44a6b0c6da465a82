import { Accordion, Button, List, Stack, Text as Words } from '@mantine/core';
import { useState } from 'react';
import { timeText } from '../../core/worklist/time-text.ts';
import { EditText } from './edit.tsx';
import { useLanguage } from './language.tsx';
import { PageLink } from './page-link.tsx';
import type { ActionRow } from './service.ts';
import { TaskHeading } from './task-heading.tsx';
import { Explained } from './terms/explained.tsx';

interface WorkCardProps {
  readonly action: ActionRow;
  readonly place: number;
  readonly mark?: 'start' | 'main' | undefined;
}

/** One thing to do: what, how long, and when opened why, how, what shows it and what it should change. */
export function WorkCard({ action, place, mark }: WorkCardProps) {
  const { say } = useLanguage();
  return (
    <Accordion.Item value={action.id}>
      <Accordion.Control>
        <TaskHeading place={place} title={say(action.title)} note={say(timeText(action.minutes))} mark={mark} />
      </Accordion.Control>
      <Accordion.Panel>
        <WorkText work={action} />
      </Accordion.Panel>
    </Accordion.Item>
  );
}

type Work = Pick<ActionRow, 'why' | 'how' | 'proof' | 'edits' | 'success'> &
  Partial<Pick<ActionRow, 'places' | 'pages'>>;
type Edit = Work['edits'][number];

/** Why and how to do a piece of work, what shows it and what it should change. */
export function WorkText({ work }: { readonly work: Work }) {
  const { say } = useLanguage();
  return (
    <Stack gap="sm" maw="52rem">
      <Part title={say(sentences.why)}>
        <Explained text={say(work.why)} />
      </Part>
      {work.how !== undefined && (
        <Part title={say(sentences.how)}>
          <Explained text={say(work.how)} />
        </Part>
      )}
      {work.proof.length > 0 && (
        <Part title={say(sentences.proof)}>
          <List spacing={4}>
            {work.proof.map(({ text, page }) => (
              <List.Item key={`${page} ${text.en}`}>
                {say(text)} {page !== null && <PageLink url={page} />}
              </List.Item>
            ))}
          </List>
          <Places
            places={work.places ?? []}
            of={work.pages ?? 0}
            shown={work.proof.flatMap(({ page }) => page ?? [])}
          />
        </Part>
      )}
      {work.edits.length > 0 && (
        <Part title={say(sentences.edits)}>
          <List spacing="xs">
            {sameEdits(work.edits).map(({ text, pages, before, after }) => (
              <List.Item key={`${pages.join(' ')} ${text.en}`}>
                {say(text)} {pages.length === 1 && <PageLink url={pages[0]!} />}
                {pages.length > 1 && <Pages urls={pages} />}
                <EditText before={before} after={after} />
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      <Part title={say(sentences.success)}>
        <Explained text={say(work.success)} />
      </Part>
    </Stack>
  );
}

/** Edits with the same words are one, with all its pages. */
function sameEdits(edits: readonly Edit[]): (Pick<Edit, 'text' | 'before' | 'after'> & { pages: string[] })[] {
  const byWords = new Map<string, Pick<Edit, 'text' | 'before' | 'after'> & { pages: string[] }>();
  for (const { page, ...words } of edits) {
    const key = JSON.stringify([words.text, words.before, words.after]);
    const known = byWords.get(key) ?? { ...words, pages: [] };
    if (page !== null) known.pages.push(page);
    byWords.set(key, known);
  }
  return [...byWords.values()];
}

interface PlacesProps {
  /** Addresses of all pages concerned, as many as the service sends. */
  readonly places: readonly string[];
  /** Number of pages that the work counts. */
  readonly of: number;
  /** Those that the proof names already. */
  readonly shown: readonly string[];
}

/** The pages that a sentence only counts, once they are asked for. */
function Places({ places, of, shown }: PlacesProps) {
  const { count } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (places.every((place) => shown.includes(place))) return null;
  return isOpen ? (
    <Pages urls={places} />
  ) : (
    <Button variant="subtle" size="compact-md" px={0} onClick={() => setOpen(true)}>
      {count(places.length, of > places.length ? sentences.someOf : sentences.places)}
    </Button>
  );
}

function Pages({ urls }: { readonly urls: readonly string[] }) {
  return (
    <List size="sm" listStyleType="disc">
      {urls.map((url) => (
        <List.Item key={url}>
          <PageLink url={url} />
        </List.Item>
      ))}
    </List>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <Words fw={600} size="sm">
        {title}
      </Words>
      <Words component="div">{children}</Words>
    </div>
  );
}

const sentences = {
  why: { fr: 'Pourquoi', en: 'Why' },
  how: { fr: 'Comment', en: 'How' },
  proof: { fr: 'Ce qui a été vu', en: 'What was seen' },
  places: {
    fr: { one: 'Voir la page', other: 'Voir les {count} pages' },
    en: { one: 'Show the page', other: 'Show {count} pages' },
  },
  someOf: {
    fr: { one: 'Voir l’une d’elles', other: 'Voir {count} d’entre elles' },
    en: { one: 'Show one of them', other: 'Show {count} of them' },
  },
  edits: { fr: 'Ce qu’il faut écrire', en: 'What to write' },
  success: { fr: 'Ce qui doit changer', en: 'What should change' },
};
