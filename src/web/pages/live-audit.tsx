import { Alert, Button, Card, Group, Progress, Stack, Text as Words, Timeline } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { Text } from '../../core/values/text.ts';
import { phaseTitles } from '../../operations/threads/phase-titles.ts';
import { Refusal } from '../parts/answer.tsx';
import { keepCompany, keptCompany } from '../parts/plan/kept-company.ts';
import { replanned } from '../parts/plan/running-cycle.ts';
import { type CountedText, useLanguage } from '../parts/language.tsx';
import { type Moment, type Pace, paceBetween } from '../parts/pace.ts';
import { Screen } from '../parts/frame/screen.tsx';
import { type Job, service } from '../parts/service.ts';
import { useJob } from '../parts/use-job.ts';
import { useSpokenNow } from '../parts/use-spoken-now.ts';
import { WorkSteps } from '../parts/work-steps.tsx';
import { addressOf } from '../screens.ts';
import { Explained } from '../parts/terms/explained.tsx';

/** Phases of an audit, in order. */
const auditPhases = ['robots', 'sitemaps', 'pages', 'graph', 'topics', 'probes', 'coverage', 'findings'];

/** States of work that a person may still pause, resume or give up. */
const openStates: ReadonlySet<Job['state']> = new Set(['queued', 'running', 'paused']);

/** An exploration or a plan while it is made; at its end, its result takes the place of this screen. */
export function LiveAudit() {
  const { say } = useLanguage();
  const { job, isConnected, refusal } = useJob(useParams().job ?? '');
  useOpenResult(job);
  const isOpen = job === null || openStates.has(job.state);
  return (
    <Screen title={say(titleOf(job))} lead={isOpen ? say(sentences.lead) : undefined}>
      {isOpen && job !== null && <WorkSteps job={job} />}
      {refusal !== null && <Refusal error={refusal} />}
      {!isConnected && refusal === null && (
        <Alert role="status" color="orange" title={say(sentences.lost)}>
          {say(sentences.lostDetail)}
        </Alert>
      )}
      {job?.state === 'paused' && (
        <Alert role="status" title={say(sentences.paused)}>
          {say(job.problem?.detail ?? sentences.pausedDetail)}
        </Alert>
      )}
      {job !== null && <JobState job={job} />}
    </Screen>
  );
}

/** Opens the result of a job that has ended well; with `?then=plan`, the plan of the company is made from the audit. */
function useOpenResult(job: Job | null): void {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [search] = useSearchParams();
  const thenPlan = search.get('then') === 'plan';
  const site = search.get('site');
  const result = job?.result ?? null;
  const [type, id] = [result?.type, result?.id];
  useEffect(() => {
    if (type === undefined || id === undefined) return;
    let isLeft = false;
    void addressOfResult({ type, id, thenPlan, site }).then(async (address) => {
      await queries.invalidateQueries();
      if (!isLeft) await navigate(address, { replace: true });
    });
    return () => {
      isLeft = true;
    };
  }, [type, id, thenPlan, site, navigate, queries]);
}

interface JobResult {
  readonly type: string;
  readonly id: string;
  readonly thenPlan: boolean;
  /** Host of the site of a plan. */
  readonly site: string | null;
}

/** The screen of the result; for an audit that a plan follows, that of the job of the plan. */
async function addressOfResult({ type, id, thenPlan, site }: JobResult): Promise<string> {
  if (type === 'cycle') return site === null ? '/' : addressOf(site, 'plan');
  const host = siteHost((await service.audit({ id })).url);
  if (!thenPlan) return addressOf(host);
  const kept = await keptCompany(host);
  const plan = await service.startPlan({ company: kept.company, months: kept.months, auditId: id });
  const today = new Date().toISOString().slice(0, 10);
  await keepCompany(host, { revision: kept.revision, ...replanned(kept, plan.id, today) });
  return `/work/${plan.id}?site=${encodeURIComponent(host)}`;
}

/** An exploration until the first event says otherwise. */
function titleOf(job: Job | null): Text {
  if (job === null || openStates.has(job.state))
    return job?.operation === 'plan-strategy' ? sentences.planning : sentences.running;
  return job.problem !== null || job.state === 'cancelled' ? sentences.failed : sentences.ended;
}

function JobState({ job }: { readonly job: Job }) {
  const { say } = useLanguage();
  if (openStates.has(job.state) || (job.problem === null && job.state !== 'cancelled'))
    return <Phases progress={job.progress} phases={job.operation === 'audit-site' ? auditPhases : ['plan']} />;
  return (
    <Stack gap="md" align="flex-start">
      {job.problem === null ? (
        <Words>{say(sentences.stopped)}</Words>
      ) : (
        <Alert role="alert" color="red" title={say(sentences.why)}>
          {say(job.problem.detail)}
        </Alert>
      )}
      <Button component={Link} to="/" variant="default">
        {say(sentences.again)}
      </Button>
    </Stack>
  );
}

interface PhasesProps {
  readonly progress: Job['progress'];
  /** In order. */
  readonly phases: readonly string[];
}

function Phases({ progress, phases }: PhasesProps) {
  return (
    <Card withBorder padding="lg">
      <Stack gap="lg">
        <PresentPhase progress={progress} />
        <PhaseList phases={phases} reached={phases.indexOf(progress.phase)} />
      </Stack>
    </Card>
  );
}

/** The phase that runs: how much of it is done, and how long it still takes. */
function PresentPhase({ progress }: { readonly progress: Job['progress'] }) {
  const { say, count, number } = useLanguage();
  const { phase, done, total, unit } = progress;
  const pace = usePace(progress);
  const title = say(phaseTitles[phase] ?? sentences.waiting);
  const amount =
    total === null
      ? count(done, units[unit] ?? units.page!)
      : `${number(done)} / ${count(total, units[unit] ?? units.page!)}`;
  const left = pace?.secondsLeft == null || done === total ? null : timeLeft(pace.secondsLeft);
  const spoken = useSpokenNow(done > 0 ? `${title}, ${amount}` : title);
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Words fw={600}>
          <Explained text={title} />
        </Words>
        {done > 0 && (
          <Words>
            {amount}
            {left !== null && ` · ${count(left.count, left.text)}`}
          </Words>
        )}
      </Group>
      <Progress.Root size="lg">
        <Progress.Section
          value={total === null || total === 0 ? 100 : (100 * done) / total}
          animated={total === null}
          striped={total === null}
          aria-label={title}
        />
      </Progress.Root>
      {pace !== null && pace.secondsEach >= slowSeconds && phase === 'pages' && (
        <Words size="sm" c="dimmed">
          {say(sentences.slow, { seconds: number(pace.secondsEach) })}
        </Words>
      )}
      <span role="status" className="only-spoken">
        {spoken}
      </span>
    </Stack>
  );
}

/** Seconds for a page from which the person is told why it is slow: sites that ask for a pause mostly ask for 5 or 10. */
const slowSeconds = 4;

function timeLeft(seconds: number): { readonly count: number; readonly text: CountedText } {
  const minutes = Math.round(seconds / 60);
  return minutes === 0
    ? { count: Math.max(5, 5 * Math.ceil(seconds / 5)), text: sentences.secondsLeft }
    : { count: minutes, text: sentences.minutesLeft };
}

/** The pace of the phase since this screen first saw it. */
function usePace({ phase, done, total }: Job['progress']): Pace | null {
  const first = useRef<Moment | null>(null);
  const now: Moment = { phase, done, total, at: performance.now() };
  if (first.current?.phase !== phase) first.current = now;
  return paceBetween(first.current, now);
}

interface PhaseListProps {
  readonly phases: readonly string[];
  /** Place of the phase that runs; -1 before the first. */
  readonly reached: number;
}

function PhaseList({ phases, reached }: PhaseListProps) {
  const { say } = useLanguage();
  return (
    <Timeline active={reached} bulletSize={18} lineWidth={2}>
      {phases.map((one, at) => (
        <Timeline.Item
          key={one}
          title={say(phaseTitles[one]!)}
          bullet={at < reached ? <IconCheck size={12} aria-hidden /> : undefined}
        >
          <Words size="sm" c="dimmed">
            {say(at < reached ? sentences.done : at === reached ? sentences.now : sentences.later)}
          </Words>
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

const units: Readonly<Record<string, CountedText>> = {
  page: { fr: { one: '{count} page', other: '{count} pages' }, en: { one: '{count} page', other: '{count} pages' } },
  file: {
    fr: { one: '{count} fichier', other: '{count} fichiers' },
    en: { one: '{count} file', other: '{count} files' },
  },
  address: {
    fr: { one: '{count} adresse', other: '{count} adresses' },
    en: { one: '{count} address', other: '{count} addresses' },
  },
};

const sentences = {
  running: { fr: 'Exploration en cours', en: 'Exploration under way' },
  planning: { fr: 'Plan en cours', en: 'Plan under way' },
  ended: { fr: 'Travail terminé', en: 'Work ended' },
  lead: {
    fr: 'Vous pouvez quitter cet écran\u00a0: le travail continue, et le bouton des travaux en cours y ramène.',
    en: 'You may leave this screen: the work goes on, and the button of running work leads back to it.',
  },
  paused: { fr: 'En pause', en: 'Paused' },
  pausedDetail: {
    fr: 'Ce qui est lu est gardé. Le travail reprend de lui-même dès que le service est libre.',
    en: 'What was read is kept. The work resumes by itself as soon as the service is free.',
  },
  lost: { fr: 'Reconnexion…', en: 'Reconnecting…' },
  lostDetail: {
    fr: 'Le service ne répond pas. Le travail reprendra où il en était\u00a0; les derniers chiffres restent affichés.',
    en: 'The service does not answer. The work will go on from where it was; the last figures stay here.',
  },
  why: { fr: 'Pourquoi', en: 'Why' },
  again: { fr: 'Revenir à l’adresse du site', en: 'Back to the address of the site' },
  failed: { fr: 'Le travail s’est arrêté', en: 'The work stopped' },
  stopped: { fr: 'Vous avez arrêté ce travail.', en: 'You stopped this work.' },
  waiting: { fr: 'En attente', en: 'Waiting' },
  secondsLeft: {
    fr: { one: 'reste environ {count}\u00a0s', other: 'reste environ {count}\u00a0s' },
    en: { one: 'about {count} s left', other: 'about {count} s left' },
  },
  minutesLeft: {
    fr: { one: 'reste environ {count}\u00a0min', other: 'reste environ {count}\u00a0min' },
    en: { one: 'about {count} min left', other: 'about {count} min left' },
  },
  slow: {
    fr: 'Une page toutes les {seconds}\u00a0s\u00a0: le site demande cette pause entre deux pages, ou répond lentement.',
    en: 'One page every {seconds} s: the site asks for this pause between two pages, or answers slowly.',
  },
  done: { fr: 'fait', en: 'done' },
  now: { fr: 'en cours', en: 'under way' },
  later: { fr: 'à venir', en: 'to come' },
};
