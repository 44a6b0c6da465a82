import { Anchor, Blockquote, Button, List, Stack, Text as Words, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { useLanguage } from '../language.tsx';
import { useDecidedLinks } from '../links/use-decided-links.ts';
import { PageLink } from '../page-link.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { ActionBrief } from '../plan/brief.tsx';
import { useKeptCompany } from '../plan/kept-company.ts';
import { OwnEntryForm } from '../calendar/own-entry.tsx';
import { PlanUnderWay } from '../plan/plan-under-way.tsx';
import { usePlanWork } from '../plan/plan-work.ts';
import { usePlan } from '../plan/use-plan.ts';
import { usePageNames } from '../use-page-names.ts';
import { useSite } from '../site.tsx';
import { answeredFrom, entryOfGap, type Gap, gapKey } from './gap.ts';
import { gapBrief } from './gap-brief.ts';
import { gapTitle } from './gap-title.ts';
import { PlannedOn } from './planned-on.tsx';
import { JoinEntry, joinableEntry } from './join-entry.tsx';

interface ProofProps {
  readonly gap: Gap;
  /** How well the site answers. */
  readonly answer: string;
  /** Names of the customers of the cell. */
  readonly customers: string;
  /** True when these are all customers of the company. */
  readonly isEverybody: boolean;
  /** True when the subject needs a page of its own. */
  readonly isPageless: boolean;
  readonly onDone: () => void;
}

/** The answer of the site in one cell, its proof, what is missing, and the work that closes the gap. */
export function Proof(props: ProofProps) {
  const { gap, answer } = props;
  const { score, page, passage, missing, access, reason } = gap.cell;
  const { say } = useLanguage();
  const { host } = useSite();
  const links = useDecidedLinks().data ?? [];
  // No way to an empty list.
  const hasLinks = links.some(({ state, to }) => state === 'proposed' && to === page);
  return (
    <Stack gap="sm">
      <Words fz="xl" fw={700}>
        {answer}
      </Words>
      {reason !== null && (
        <Words>
          {say(reason)}{' '}
          <Anchor component={Link} to={addressOf(host, 'pages')}>
            {say(sentences.seePages)}
          </Anchor>
        </Words>
      )}
      {score !== null && missing.length === 0 && (
        <Words>{say(score < answeredFrom ? sentences.lessClear : sentences.nothing)}</Words>
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
      <GapWork {...props} />
      {page !== null && (
        <div>
          <Words fw={600}>{say(sentences.best)}</Words>
          <PageLink url={page} />
          {passage !== null && <Blockquote p="sm">{passage}</Blockquote>}
        </div>
      )}
      <Words>
        {say(accesses[access.status])}{' '}
        {page !== null && access.status !== 'ok' && hasLinks && (
          <Anchor component={Link} to={`${addressOf(host, 'links')}?text=${encodeURIComponent(page)}`}>
            {say(sentences.linksTo)}
          </Anchor>
        )}
      </Words>
    </Stack>
  );
}

/** The entry that closes a gap with its brief, or the form that puts one into the calendar. */
function GapWork({ gap, customers, isEverybody, isPageless, onDone }: ProofProps) {
  const { say } = useLanguage();
  const { host } = useSite();
  const kept = useKeptCompany(host).data;
  const plan = usePlan(kept).data;
  const work = usePlanWork(kept ?? { planJob: null });
  const pageName = usePageNames();
  // What is open at another stage is closed from its own cell: this one says that nothing is missing.
  if (kept === undefined || gap.cell.score === null || gap.cell.missing.length === 0) return null;
  if (plan == null && work !== null) return <PlanUnderWay job={work} note={sentences.planSoon} />;
  if (plan == null)
    return (
      <Anchor component={Link} to={addressOf(host, 'company')}>
        {say(sentences.planFirst)}
      </Anchor>
    );
  const entry = entryOfGap(gap, plan.strategy, kept.edits);
  const action = plan.strategy.actions.find(({ id }) => id === entry?.actionId);
  const { page } = gap.cell;
  const isNew = page === null || isPageless;
  const title = {
    name: gap.name,
    page: page === null ? null : pageName(page),
    isNew,
    customers: isEverybody ? null : customers,
  };
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {say(entry === null ? sentences.close : sentences.closed)}
      </Title>
      {entry === null ? (
        <NewWork
          gap={gap}
          plan={{ ...plan, kept }}
          title={gapTitle(title, say)}
          isNew={isNew}
          brief={gapBrief({ ...gap, isNew }, isEverybody ? say(sentences.everybody) : customers, say)}
          onDone={onDone}
        />
      ) : (
        <>
          <Words>
            {say(sentences.inCalendar)} <PlannedOn entry={entry} />
          </Words>
          {action !== undefined && <ActionBrief action={action} />}
        </>
      )}
    </Stack>
  );
}

interface NewWorkProps {
  readonly gap: Gap;
  readonly plan: KnownPlan;
  readonly title: string;
  readonly brief: string;
  /** True for a page that is to be written. */
  readonly isNew: boolean;
  readonly onDone: () => void;
}

/** One question at a time: whether a planned entry takes the gap, else the form of an entry of its own. */
function NewWork({ gap, plan, title, brief, isNew, onDone }: NewWorkProps) {
  const { say, day } = useLanguage();
  const [isApart, setApart] = useState(false);
  const joinable = isNew ? null : joinableEntry(gap, plan, brief);
  if (joinable !== null && !isApart)
    return <JoinEntry {...joinable} plan={plan} onDone={onDone} onApart={() => setApart(true)} />;
  return (
    <>
      {joinable !== null && (
        <Button variant="subtle" onClick={() => setApart(false)} style={{ alignSelf: 'flex-start' }}>
          {say(sentences.joinAfterAll, { day: day(joinable.entry.item.date) })}
        </Button>
      )}
      <OwnEntryForm
        plan={plan}
        entryKey={gapKey(gap.name)}
        title={title}
        note={brief}
        onDone={onDone}
        isFocused={isApart}
      />
    </>
  );
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
  missing_page: {
    fr: 'Aucune page ne lui est consacrée\u00a0: à écrire.',
    en: 'No page is devoted to it: to be written.',
  },
};

const sentences = {
  best: { fr: 'Meilleure réponse du site', en: 'Best answer of the site' },
  missing: { fr: 'Sans réponse aujourd’hui', en: 'Without an answer today' },
  joinAfterAll: { fr: 'Plutôt l’ajouter à l’entrée du {day}', en: 'Rather add it to the entry of {day}' },
  close: { fr: 'Mettre au calendrier', en: 'Put it in the calendar' },
  everybody: { fr: 'tous vos clients', en: 'all your customers' },
  closed: { fr: 'Dans votre calendrier', en: 'In your calendar' },
  linksTo: { fr: 'Voir les liens à ajouter vers elle', en: 'See the links to add to it' },
  planFirst: {
    fr: 'Faites d’abord un plan\u00a0: ce manque pourra prendre une date dans son calendrier.',
    en: 'Make a plan first: this gap can then get a day in its calendar.',
  },
  planSoon: {
    fr: 'Dès qu’il est prêt, ce manque pourra prendre une date dans son calendrier, ici même.',
    en: 'As soon as it is ready, this gap can get a day in its calendar, here.',
  },
  inCalendar: { fr: 'Une entrée de votre calendrier le comble\u00a0:', en: 'An entry of your calendar closes it:' },
  seePages: { fr: 'Voir les pages lues', en: 'See the pages that were read' },
  nothing: { fr: 'Rien ne manque ici.', en: 'Nothing is missing here.' },
  lessClear: {
    fr: 'Aucune question ne reste ouverte, mais la page en parle moins nettement que d’autres.',
    en: 'No question is left open, but the page speaks of it less clearly than others.',
  },
};
