import { Accordion, Anchor, Button, SimpleGrid, Stack, Text as Words, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { editedPlan } from '../../core/planning/calendar/edited-plan.ts';
import { tasksOfMonth } from '../../core/planning/calendar/tasks-of-month.ts';
import { allRows } from '../parts/tables/all-rows.ts';
import { Answer, Refusal } from '../parts/answer.tsx';
import { Figure } from '../parts/figure.tsx';
import { useLanguage } from '../parts/language.tsx';
import { useKeptCompany } from '../parts/plan/kept-company.ts';
import { firstRows, mainRow } from '../parts/plan/main-row.ts';
import { MonthTasks } from '../parts/plan/month-tasks.tsx';
import { PlanUnderWay } from '../parts/plan/plan-under-way.tsx';
import { usePlanWork } from '../parts/plan/plan-work.ts';
import { usePlan } from '../parts/plan/use-plan.ts';
import { Screen } from '../parts/frame/screen.tsx';
import { Areas } from '../parts/home/areas.tsx';
import { MainNote } from '../parts/home/main-note.tsx';
import { isCapped } from '../parts/home/is-capped.ts';
import { SiteSteps } from '../parts/home/site-steps.tsx';
import { type ActionRow, type Strategy, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { useStartAudit } from '../parts/use-start-audit.ts';
import { WorkCard } from '../parts/work-card.tsx';
import { addressOf } from '../screens.ts';
import type { Text } from '../../core/values/text.ts';
import { Explained } from '../parts/terms/explained.tsx';

/** Home of a site: what to do first, and what the last exploration saw. */
export function Month() {
  const { say, time, count } = useLanguage();
  const { host, audit } = useSite();
  const actions = useQuery({ queryKey: ['actions', audit.id], queryFn: () => service.actions({ id: audit.id }) });
  const kept = useKeptCompany(host);
  const plan = usePlan(kept.data);
  const work = usePlanWork(kept.data ?? { planJob: null });
  const { summary } = audit;
  const toDecide = useLinksToDecide(audit.id);
  const start = useStartAudit();
  const main = mainProblem(actions.data?.data ?? []);
  const strategy =
    plan.data != null && kept.data !== undefined ? editedPlan(plan.data.strategy, kept.data.edits) : null;
  const month = strategy === null ? null : tasksOfMonth(strategy, new Date().toISOString().slice(0, 10));
  const mainAt = mainRow(month?.tasks ?? actions.data?.data ?? [], main?.id ?? null);
  return (
    <Screen
      title={host}
      lead={
        <>
          {say(sentences.explored, {
            time: time(audit.startedAt),
            pages: count(summary?.pagesRead ?? audit.pages, sentences.pages),
          })}{' '}
          <Anchor component={Link} to={addressOf(host, 'pages')} underline="always">
            {say(sentences.seePages)}
          </Anchor>
        </>
      }
      actions={
        <Button variant="default" loading={start.isPending} onClick={() => start.mutate(audit.url)}>
          {say(sentences.again)}
        </Button>
      }
    >
      {start.isError && <Refusal error={start.error} />}
      {summary !== null && (
        <Figures summary={summary} toDecide={toDecide} main={main} mainAt={mainAt} tasks={strategy?.tasks ?? null} />
      )}
      <Title order={2} size="h3">
        {say(sentences.month)}
      </Title>
      {strategy !== null && month !== null ? (
        <MonthTasks strategy={strategy} month={month} mainAt={mainAt} />
      ) : (
        <>
          {work !== null && <PlanUnderWay job={work} />}
          <Answer query={actions}>
            {({ data }) => (
              <Worklist
                mainAt={mainAt}
                actions={data}
                planned={work !== null ? 'now' : kept.data?.company == null ? 'no' : 'ready'}
              />
            )}
          </Answer>
        </>
      )}
      {kept.data !== undefined && <SiteSteps kept={kept.data} toDecide={toDecide} />}
      {summary !== null && <Areas scores={summary.score} />}
    </Screen>
  );
}

type Summary = NonNullable<Awaited<ReturnType<typeof service.audit>>['summary']>;

/** Links of an audit that wait for a decision; null until they are counted. */
function useLinksToDecide(id: string): number | null {
  const { data = null } = useQuery({
    queryKey: ['links', 'to-decide', id],
    queryFn: async () => {
      const { rows } = await allRows((range) => service.links({ id, ...range }));
      return rows.filter(({ state }) => state === 'proposed').length;
    },
  });
  return data;
}

/** The problem that the findings put first. */
const mainProblem = (actions: readonly ActionRow[]): ActionRow | null =>
  actions.find(({ source }) => source === 'diagnosis') ?? null;

/** What caps a score is its main problem already; the points of its areas would name others. */
const scoreText = ({ score, scoreReason }: Summary, main: ActionRow | null): Text =>
  main === null || score.whole == null || isCapped(score) ? (scoreReason ?? sentences.scoreNote) : sentences.scoreMean;

interface FiguresProps {
  readonly summary: Summary;
  readonly toDecide: number | null;
  /** Null where the site has none, or it is not known yet. */
  readonly main: ActionRow | null;
  /** Its row in the list below, from 0; null where no row treats it. */
  readonly mainAt: number | null;
  /** Tasks of the plan; null without a plan. */
  readonly tasks: Strategy['tasks'] | null;
}

function Figures({ summary, toDecide, main, mainAt, tasks }: FiguresProps) {
  const { say, number } = useLanguage();
  const { host } = useSite();
  const faults = Object.values(summary.findings).reduce((sum, one) => sum + one, 0);
  const { whole = null } = summary.score;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <Figure
        name={say(sentences.score)}
        value={whole === null ? say(sentences.unmeasured) : `${number(whole)} / 100`}
        note={
          <>
            <Explained text={say(scoreText(summary, main))} />
            {main !== null && whole !== null && (
              <>
                {' '}
                <MainNote problem={main} row={mainAt} tasks={tasks} isNamed={isCapped(summary.score)} />
              </>
            )}
          </>
        }
      />
      <Figure
        name={say(sentences.faults)}
        value={number(faults)}
        note={
          <Anchor component={Link} to={addressOf(host, 'findings')}>
            {say(sentences.seeFindings)}
          </Anchor>
        }
      />
      <Figure
        name={say(sentences.links)}
        value={toDecide === null ? '…' : number(toDecide)}
        note={
          <Anchor component={Link} to={addressOf(host, 'links')}>
            {say(sentences.seeLinks)}
          </Anchor>
        }
      />
    </SimpleGrid>
  );
}

interface WorklistProps {
  readonly actions: readonly ActionRow[];
  /** Row of the main problem of the site, from 0; null where no row treats it. */
  readonly mainAt: number | null;
  /** Whether the plan is made now; else whether the company is known, so that it can be made. */
  readonly planned: 'now' | 'ready' | 'no';
}

function Worklist({ actions, mainAt, planned }: WorklistProps) {
  const isDescribed = planned === 'ready';
  const { say, count } = useLanguage();
  const { host } = useSite();
  const [isWhole, setWhole] = useState(false);
  const first = firstRows(mainAt);
  const shown = isWhole ? actions : actions.slice(0, first);
  return (
    <Stack gap="sm">
      {actions.length > 0 && planned !== 'now' && (
        <Words>
          {say(isDescribed ? sentences.described : sentences.noPlan)}{' '}
          <Anchor component={Link} to={addressOf(host, 'company')}>
            {say(isDescribed ? sentences.makePlan : sentences.answer)}
          </Anchor>
        </Words>
      )}
      {actions.length === 0 ? (
        <Words>{say(sentences.nothing)}</Words>
      ) : (
        <Accordion variant="separated" order={3} multiple>
          {shown.map((action, at) => (
            <WorkCard key={action.id} action={action} place={at + 1} isMain={at === mainAt && at > 0} />
          ))}
        </Accordion>
      )}
      {!isWhole && actions.length > first && (
        <Button variant="subtle" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {count(actions.length - first, sentences.more)}
        </Button>
      )}
    </Stack>
  );
}

const sentences = {
  explored: { fr: 'Exploré le {time}\u00a0: {pages}', en: 'Explored on {time}: {pages}' },
  pages: {
    fr: {
      one: '{count} page lue.',
      other: '{count} pages lues, sans les adresses en double, déplacées ou en erreur.',
    },
    en: {
      one: '{count} page read.',
      other: '{count} pages read, without addresses that are copies, moved or in error.',
    },
  },
  seePages: { fr: 'Voir les pages lues', en: 'See the pages read' },
  again: { fr: 'Explorer de nouveau', en: 'Explore again' },
  score: { fr: 'Note du site', en: 'Score of the site' },
  scoreNote: {
    fr: 'calculée par les contrôles de cette exploration',
    en: 'computed from the checks of this exploration',
  },
  scoreMean: {
    fr: 'Moyenne des domaines, chacun selon son poids\u00a0: leurs notes sont en bas de cet écran.',
    en: 'Mean of the areas, each by its weight: their scores are at the end of this screen.',
  },
  unmeasured: { fr: 'non mesuré', en: 'not measured' },
  faults: { fr: 'Constats', en: 'Findings' },
  seeFindings: { fr: 'Les plus graves d’abord', en: 'The most serious first' },
  links: { fr: 'Liens à décider', en: 'Links to decide' },
  seeLinks: { fr: 'Voir les liens', en: 'See the links' },
  month: { fr: 'À faire ce mois-ci', en: 'To do this month' },
  nothing: {
    fr: 'Rien à faire\u00a0: les contrôles n’ont rien trouvé.',
    en: 'Nothing to do: the checks found nothing.',
  },
  noPlan: {
    fr: 'Ce que le site demande, le plus utile d’abord. Dites vos heures et votre but\u00a0: la liste tiendra dans votre mois, avec les textes à publier.',
    en: 'What the site calls for, the most useful first. Give your hours and your goal: the list then fits in your month, with the texts to publish.',
  },
  described: {
    fr: 'Ce que le site demande, le plus utile d’abord. Avec un plan, la liste tient dans vos heures et donne les textes à publier.',
    en: 'What the site calls for, the most useful first. With a plan, the list fits in your hours and gives the texts to publish.',
  },
  makePlan: { fr: 'Faire le plan', en: 'Make the plan' },
  answer: { fr: 'Répondre aux questions', en: 'Answer the questions' },
  more: {
    fr: { one: 'Voir {count} action de plus', other: 'Voir {count} actions de plus' },
    en: { one: 'Show {count} more action', other: 'Show {count} more actions' },
  },
};
