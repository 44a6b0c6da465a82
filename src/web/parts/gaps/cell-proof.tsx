import { Anchor, Blockquote, List, Stack, Text as Words, Title } from '@mantine/core';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { useLanguage } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import { useKeptCompany } from '../plan/kept-company.ts';
import { OwnEntryForm } from '../plan/own-entry.tsx';
import { usePlan } from '../plan/use-plan.ts';
import type { CoverageRow } from '../service.ts';
import { useSite } from '../site.tsx';

interface ProofProps {
  readonly cell: CoverageRow;
  /** Its subject. */
  readonly name: string;
  readonly onDone: () => void;
}

/** The answer of the site in one cell, its proof, what is missing, and the work that closes the gap. */
export function Proof({ cell, name, onDone }: ProofProps) {
  const { score, page, passage, missing, access, reason } = cell;
  const { say, percent } = useLanguage();
  const { host } = useSite();
  return (
    <Stack gap="sm">
      <Words fz="xl" fw={700}>
        {score === null ? say(sentences.unmeasured) : percent(score)}
      </Words>
      {reason !== null && <Words>{say(reason)}</Words>}
      {page !== null && (
        <div>
          <Words fw={600}>{say(sentences.best)}</Words>
          <PageLink url={page} />
          {passage !== null && <Blockquote p="sm">{passage}</Blockquote>}
        </div>
      )}
      {missing.length > 0 && (
        <div>
          <Words fw={600}>{say(sentences.missing)}</Words>
          <List>
            {missing.map((need) => (
              <List.Item key={need}>{need}</List.Item>
            ))}
          </List>
        </div>
      )}
      <Words>
        {say(accesses[access.status])}{' '}
        {page !== null && access.status !== 'ok' && (
          <Anchor component={Link} to={`${addressOf(host, 'links')}?text=${encodeURIComponent(page)}`}>
            {say(sentences.linksTo)}
          </Anchor>
        )}
      </Words>
      <GapWork cell={cell} name={name} onDone={onDone} />
    </Stack>
  );
}

/** What the plan has for a gap, and the form that puts it into the calendar. */
function GapWork({ cell, name, onDone }: ProofProps) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  const kept = useKeptCompany(host).data;
  const plan = usePlan(kept).data;
  if (kept === undefined || cell.score === null) return null;
  if (plan == null)
    return (
      <Anchor component={Link} to={addressOf(host, 'company')}>
        {say(sentences.planFirst)}
      </Anchor>
    );
  const written = plan.strategy.actions.flatMap(({ id, title, content }) =>
    content !== null && (content.target.url === cell.page || content.topicId === cell.topic)
      ? [{ id, title, on: content.publishAt.slice(0, 10) }]
      : [],
  );
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {say(sentences.close)}
      </Title>
      {written.length > 0 && (
        <div>
          <Words>{say(sentences.inPlan)}</Words>
          <List>
            {written.slice(0, mostWritten).map(({ id, title, on }) => (
              <List.Item key={id}>
                <Anchor component={Link} to={`${addressOf(host, 'calendar')}?kind=publication`}>
                  {day(on)}
                </Anchor>{' '}
                {say(title)}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      <OwnEntryForm
        plan={{ ...plan, kept }}
        title={say(cell.page === null ? sentences.newPage : sentences.completePage, {
          name,
          page: cell.page === null ? '' : new URL(cell.page).pathname,
        })}
        note={briefOf(cell, say)}
        onDone={onDone}
      />
    </Stack>
  );
}

const mostWritten = 3;

/** What to write, for whoever writes it: the questions without an answer, and where they go. */
function briefOf({ missing, page, passage }: CoverageRow, say: ReturnType<typeof useLanguage>['say']): string {
  return [
    ...(missing.length === 0 ? [] : [say(sentences.briefAnswer), ...missing.map((need) => `– ${need}`)]),
    page === null ? say(sentences.briefNew) : say(sentences.briefPage, { page }),
    ...(passage === null ? [] : [say(sentences.briefKeep, { passage })]),
  ].join('\n');
}

const accesses = {
  ok: { fr: 'La page est facile à atteindre.', en: 'The page is easy to reach.' },
  weak_links: {
    fr: 'Peu de pages du même thème y mènent\u00a0: ajoutez des liens.',
    en: 'Few pages of the same topic link to it: add links.',
  },
  too_deep: {
    fr: 'Il faut plus de trois clics depuis l’accueil, ou aucun chemin n’y mène.',
    en: 'It takes more than three clicks from the home page, or no path leads to it.',
  },
  missing_page: { fr: 'Aucune page n’en parle\u00a0: à écrire.', en: 'No page is about it: to be written.' },
};

const sentences = {
  unmeasured: { fr: 'non mesuré', en: 'not measured' },
  best: { fr: 'Meilleure réponse du site', en: 'Best answer of the site' },
  missing: { fr: 'Sans réponse aujourd’hui', en: 'Without an answer today' },
  close: { fr: 'Combler ce manque', en: 'Close this gap' },
  linksTo: { fr: 'Voir les liens à ajouter vers elle', en: 'See the links to add to it' },
  planFirst: {
    fr: 'Faites d’abord un plan\u00a0: ce manque pourra prendre une date dans son calendrier.',
    en: 'Make a plan first: this gap can then get a day in its calendar.',
  },
  inPlan: { fr: 'Le plan publie déjà sur ce sujet\u00a0:', en: 'The plan publishes on this subject already:' },
  newPage: { fr: 'Écrire une page\u00a0: {name}', en: 'Write a page: {name}' },
  completePage: { fr: 'Compléter {page}\u00a0: {name}', en: 'Complete {page}: {name}' },
  briefAnswer: { fr: 'Répondre à\u00a0:', en: 'Answer:' },
  briefNew: { fr: 'Sur une page nouvelle, liée depuis l’accueil.', en: 'On a new page, linked from the home page.' },
  briefPage: { fr: 'Sur la page {page}.', en: 'On the page {page}.' },
  briefKeep: { fr: 'Elle dit déjà\u00a0: «\u202f{passage}\u202f»', en: 'It has already: “{passage}”' },
};
