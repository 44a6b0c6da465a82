import { Accordion, Anchor, Button, Stack, Text as Words } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { useLanguage } from '../language.tsx';
import { firstRows } from '../plan/main-row.ts';
import type { ActionRow } from '../service.ts';
import { useSite } from '../site.tsx';
import { markOf } from '../task-heading.tsx';
import { WorkCard } from '../work-card.tsx';

interface WorklistProps {
  readonly actions: readonly ActionRow[];
  /** Row of the main problem of the site, from 0; null where no row treats it. */
  readonly mainAt: number | null;
  /** Whether the plan is made now; else whether the company is known, so that it can be made. */
  readonly planned: 'now' | 'ready' | 'no';
}

/** The work that an exploration calls for, before a plan dates it. */
export function Worklist({ actions, mainAt, planned }: WorklistProps) {
  const isDescribed = planned === 'ready';
  const { say, count } = useLanguage();
  const { host } = useSite();
  const [isWhole, setWhole] = useState(false);
  const first = firstRows(mainAt);
  const shown = isWhole ? actions : actions.slice(0, first);
  return (
    <Stack gap="sm">
      {actions.length > 0 && <Words>{say(sentences.order)}</Words>}
      {actions.length === 0 ? (
        <Words>{say(sentences.nothing)}</Words>
      ) : (
        <Accordion variant="separated" order={3} multiple>
          {shown.map((action, at) => (
            <WorkCard key={action.id} action={action} place={at + 1} mark={markOf(at, mainAt)} />
          ))}
        </Accordion>
      )}
      {!isWhole && actions.length > first && (
        <Button variant="subtle" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {count(actions.length - first, sentences.more)}
        </Button>
      )}
      {actions.length > 0 && (
        <Words size="sm" c="dimmed" maw="46rem">
          {say(sentences.times)}
        </Words>
      )}
      {actions.length > 0 && planned !== 'now' && (
        <Words>
          {say(isDescribed ? sentences.described : sentences.noPlan)}{' '}
          <Anchor component={Link} to={addressOf(host, 'company')}>
            {say(isDescribed ? sentences.makePlan : sentences.answer)}
          </Anchor>
        </Words>
      )}
    </Stack>
  );
}

const sentences = {
  nothing: {
    fr: 'Rien à faire\u00a0: les contrôles n’ont rien trouvé.',
    en: 'Nothing to do: the checks found nothing.',
  },
  order: {
    fr: 'Ce que le site demande, le plus utile d’abord.',
    en: 'What the site calls for, the most useful first.',
  },
  noPlan: {
    fr: 'Pour la suite, dites vos heures et votre but\u00a0: la liste tiendra dans votre mois, avec les textes à publier.',
    en: 'For what follows, give your hours and your goal: the list then fits in your month, with the texts to publish.',
  },
  described: {
    fr: 'Pour la suite, faites le plan\u00a0: la liste tiendra dans vos heures, avec les textes à publier.',
    en: 'For what follows, make the plan: the list then fits in your hours, with the texts to publish.',
  },
  makePlan: { fr: 'Faire le plan', en: 'Make the plan' },
  answer: { fr: 'Répondre aux questions', en: 'Answer the questions' },
  more: {
    fr: { one: 'Voir {count} action de plus', other: 'Voir {count} actions de plus' },
    en: { one: 'Show {count} more action', other: 'Show {count} more actions' },
  },
  times: {
    fr: 'Les temps sont nos estimations, pour qui sait modifier le site\u00a0: un temps pour commencer, puis un temps pour chaque page, lien ou image à changer.',
    en: 'The times are our estimates, for somebody who knows how to change the site: some time to begin, then some for each page, link or image to change.',
  },
};
