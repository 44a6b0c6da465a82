import { Button, Group, List, Stack, Text as Words, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { usualQuestions } from '../../../core/audience/subject-questions.ts';
import { editedEntries } from '../../../core/planning/calendar/edited-plan.ts';
import { Answer } from '../answer.tsx';
import { OwnEntryForm } from '../calendar/own-entry.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { useLanguage } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import { service, type SubjectPlaces } from '../service.ts';
import { useSite } from '../site.tsx';
import { usePageTitles } from '../use-page-names.ts';
import { Window } from '../window.tsx';
import { gapKey } from './gap.ts';
import { gapBrief } from './gap-brief.ts';
import { PlannedOn } from './planned-on.tsx';
import { gapTitle } from './gap-title.ts';
import { useUnwritten } from './use-unwritten.ts';

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

function SubjectWork(work: SubjectWorkProps) {
  const { audit } = useSite();
  const query = useQuery({
    queryKey: ['subject', audit.id, work.name],
    queryFn: () => service.subject({ id: audit.id, subject: work.name }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <Answer query={query}>{(places) => <FoundSubject {...work} places={places} />}</Answer>;
}

function FoundSubject({ name, plan, places, onDone }: SubjectWorkProps & { readonly places: SubjectPlaces }) {
  const { say, locale } = useLanguage();
  const titles = usePageTitles();
  if (titles === undefined) return null;
  const page = places.own[0] ?? null;
  const said = places.said[0];
  const key = gapKey(name);
  const entry = editedEntries(plan.strategy, plan.kept.edits).find((one) => one.key === key);
  const missing = usualQuestions(locale);
  return (
    <Stack gap="sm">
      <WhereTreated places={places} />
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
            {
              name,
              cell: { page: page ?? said?.url ?? null, passage: said?.sentence ?? null },
              missing,
              isNew: page === null,
            },
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

function WhereTreated({ places: { own, said, searched } }: { readonly places: SubjectPlaces }) {
  const { say, count } = useLanguage();
  if (own.length > 0)
    return (
      <>
        <Words>{count(own.length, sentences.own)}</Words>
        <List>
          {own.map((url) => (
            <List.Item key={url}>
              <PageLink url={url} />
            </List.Item>
          ))}
        </List>
      </>
    );
  if (said.length === 0)
    return <Words>{searched === 0 ? say(sentences.notSearched) : count(searched, sentences.nowhere)}</Words>;
  return (
    <>
      <Words>{say(sentences.said)}</Words>
      <List>
        {said.map(({ url, sentence }) => (
          <List.Item key={url}>
            {say(sentences.quote, { sentence })} <PageLink url={url} />
          </List.Item>
        ))}
      </List>
      <Words>{say(sentences.worthIt)}</Words>
    </>
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
  own: {
    fr: { one: 'Cette page lui est consacrée\u00a0:', other: 'Ces {count} pages lui sont consacrées\u00a0:' },
    en: { one: 'This page is about it:', other: 'These {count} pages are about it:' },
  },
  said: {
    fr: 'Aucune page ne lui est consacrée, mais le site en parle\u00a0:',
    en: 'No page is about it, but the site speaks of it:',
  },
  quote: { fr: '«\u00a0{sentence}\u00a0»', en: '“{sentence}”' },
  worthIt: {
    fr: 'Si l’on vous le demande souvent, une page à lui peut en valoir la peine.',
    en: 'If people ask you about it often, a page of its own may be worth it.',
  },
  nowhere: {
    fr: {
      one: 'Il n’est dit ni dans le titre ni dans le texte de la page lue.',
      other: 'Il n’est dit nulle part\u00a0: ni dans les titres ni dans le texte des {count} pages lues.',
    },
    en: {
      one: 'It is said neither in the title nor in the text of the page that was read.',
      other: 'It is said nowhere: neither in the titles nor in the text of the {count} pages that were read.',
    },
  },
  notSearched: {
    fr: 'Ces mots n’ont pas pu être cherchés dans les pages\u00a0: essayez-en d’autres.',
    en: 'These words could not be searched for in the pages: try others.',
  },
  plan: { fr: 'Mettre au calendrier', en: 'Put it in the calendar' },
  there: { fr: 'Il est dans votre calendrier\u00a0:', en: 'It is in your calendar:' },
  everybody: { fr: 'tous vos clients', en: 'all your customers' },
};
