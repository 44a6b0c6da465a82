import { Button, Group, List, Stack, Text as Words, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { usualQuestions } from '../../../core/audience/subject-questions.ts';
import { editedEntries } from '../../../core/planning/calendar/edited-plan.ts';
import { OwnEntryForm } from '../calendar/own-entry.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { useLanguage } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import { usePageTitles } from '../use-page-names.ts';
import { Window } from '../window.tsx';
import { gapKey } from './gap.ts';
import { gapBrief } from './gap-brief.ts';
import { PlannedOn } from './planned-on.tsx';
import { gapTitle } from './gap-title.ts';
import { pagesNamed } from './pages-named.ts';
import { useUnwritten } from './use-unwritten.ts';

/** Pages shown that may treat the subject. */
const shownPages = 3;

/** A subject that the site names without a page, or that a person knows from their customers: what the site has of it, and its place in the calendar. */
export function NamedSubject({ plan }: { readonly plan: KnownPlan }) {
  const { say } = useLanguage();
  const unwritten = useUnwritten();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') setAsked(typed.trim());
  };
  return (
    <form onSubmit={submit}>
      {unwritten.length > 0 && (
        <Group gap="xs" mb="sm" role="group" aria-label={say(sentences.unwritten)}>
          {say(sentences.unwritten)}
          {unwritten.map((name) => (
            <Button key={name} variant="default" size="compact-md" onClick={() => setAsked(name)}>
              {name}
            </Button>
          ))}
        </Group>
      )}
      <Group align="flex-end" gap="sm">
        <TextInput
          label={say(sentences.label)}
          description={say(sentences.example)}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
          maxLength={120}
          flex="1 1 18rem"
          maw="32rem"
        />
        <Button type="submit" variant="default">
          {say(sentences.look)}
        </Button>
      </Group>
      <Window isOpen={asked !== null} onClose={() => setAsked(null)} title={asked ?? ''}>
        {asked !== null && (
          <SubjectWork
            name={asked}
            plan={plan}
            onDone={() => {
              setAsked(null);
              setTyped('');
            }}
          />
        )}
      </Window>
    </form>
  );
}

interface SubjectWorkProps {
  readonly name: string;
  readonly plan: KnownPlan;
  readonly onDone: () => void;
}

function SubjectWork({ name, plan, onDone }: SubjectWorkProps) {
  const { say, locale } = useLanguage();
  const titles = usePageTitles();
  if (titles === undefined) return null;
  const pages = pagesNamed(name, titles).slice(0, shownPages);
  const page = pages[0] ?? null;
  const key = gapKey(name);
  const entry = editedEntries(plan.strategy, plan.kept.edits).find((one) => one.key === key);
  const missing = usualQuestions(locale);
  return (
    <Stack gap="sm">
      <Words>{say(page === null ? sentences.none : sentences.some)}</Words>
      {page !== null && (
        <List>
          {pages.map((url) => (
            <List.Item key={url}>
              <PageLink url={url} />
            </List.Item>
          ))}
        </List>
      )}
      <Title order={3} size="h4">
        {say(sentences.plan)}
      </Title>
      {entry === undefined ? (
        <OwnEntryForm
          plan={plan}
          entryKey={key}
          title={gapTitle(
            { name, page: page === null ? null : (titles.get(page) ?? null), isNew: page === null, customers: null },
            say,
          )}
          note={gapBrief(
            { name, cell: { page, passage: null }, missing, isNew: page === null },
            say(sentences.everybody),
            say,
          )}
          onDone={onDone}
        />
      ) : (
        <Words>
          {say(sentences.there)} <PlannedOn entry={{ key, day: entry.item.date, actionId: null }} />
        </Words>
      )}
    </Stack>
  );
}

const sentences = {
  label: {
    fr: 'Un sujet que vos clients vous demandent et qui manque ici\u202f?',
    en: 'A subject that your customers ask you about and that is not here?',
  },
  example: {
    fr: 'Dans leurs mots, par exemple le délai, une garantie, un cas particulier',
    en: 'In their words, such as the delay, a guarantee, a special case',
  },
  look: {
    fr: 'Chercher sa page et le mettre au calendrier',
    en: 'Find its page and put it in the calendar',
  },
  unwritten: { fr: 'Nommés sur votre site, sans page\u00a0:', en: 'Named on your site, without a page:' },
  none: { fr: 'Aucune page n’a ces mots dans son titre.', en: 'No page has these words in its title.' },
  some: { fr: 'Ces mots sont dans le titre de\u00a0:', en: 'These words are in the title of:' },
  plan: { fr: 'Mettre au calendrier', en: 'Put it in the calendar' },
  there: { fr: 'Il est dans votre calendrier\u00a0:', en: 'It is in your calendar:' },
  everybody: { fr: 'tous vos clients', en: 'all your customers' },
};
