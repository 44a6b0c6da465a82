import { Alert, Button, Stack, Text as Words } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { Text } from '../../core/values/text.ts';
import { Refusal } from '../parts/answer.tsx';
import { companyKey, keptCompany } from '../parts/plan/kept-company.ts';
import { showPlanMade } from '../parts/plan/plan-made.tsx';
import { plansToMake, startPlanFrom, takenToPlan } from '../parts/plan/plans-to-make.ts';
import { useLanguage } from '../parts/language.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { type Job, service } from '../parts/service.ts';
import { useJob } from '../parts/use-job.ts';
import { isOpenJob } from '../parts/work/open-job.ts';
import { startedWork } from '../parts/work/started-work.ts';
import { screenAfter } from '../parts/work/work-address.ts';
import { WorkPhases } from '../parts/work/work-phases.tsx';
import { WorkSteps } from '../parts/work/work-steps.tsx';
import { addressOf } from '../screens.ts';

/** An exploration or a plan while it is made; at its end, its result takes the place of this screen. */
export function LiveAudit() {
  const { say } = useLanguage();
  const { job: id = '' } = useParams();
  const { job, isConnected, refusal } = useJob(id);
  const thenPlan = id in plansToMake();
  useOpenResult(job);
  const queries = useQueryClient();
  // The circle at the top, which this screen names, is there at once.
  useEffect(() => void queries.invalidateQueries({ queryKey: ['jobs'] }), [id, queries]);
  const isOpen = job === null || isOpenJob(job);
  return (
    <Screen title={say(titleOf(job, thenPlan))} lead={isOpen ? say(leadOf(id, thenPlan)) : undefined}>
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
      {job !== null && <JobState job={job} isForPlan={thenPlan || job.operation === 'plan-strategy'} />}
    </Screen>
  );
}

/** Opens the result of a job that has ended well; for an exploration that a plan follows, the work on the plan. */
function useOpenResult(job: Job | null): void {
  const navigate = useNavigate();
  const { say, count } = useLanguage();
  const queries = useQueryClient();
  const [search] = useSearchParams();
  const [site, back] = [search.get('site'), search.get('back')];
  const jobId = job?.id;
  const result = job?.result ?? null;
  const [type, id] = [result?.type, result?.id];
  useEffect(() => {
    if (jobId === undefined || type === undefined || id === undefined) return;
    let isLeft = false;
    void addressOfResult({ jobId, type, id, site, back }).then(async (address) => {
      await queries.invalidateQueries();
      const kept = type === 'cycle' && site !== null ? await keptCompany(site) : null;
      // The screens of the plan would first show what was kept before it.
      if (kept !== null) queries.setQueryData(companyKey(site!), kept);
      if (isLeft) return;
      await navigate(address, { replace: true });
      if (kept !== null)
        showPlanMade({ ...kept, asked: back === 'calendar' ? back : 'plan', seeOn: null }, { say, count });
    });
    return () => {
      isLeft = true;
    };
  }, [jobId, type, id, site, back, navigate, queries, say, count]);
}

interface JobResult {
  readonly jobId: string;
  readonly type: string;
  readonly id: string;
  /** Host of the site of a plan. */
  readonly site: string | null;
  /** Screen that asked for the exploration, to which it leads back. */
  readonly back: string | null;
}

/** The screen of the result; for an audit that a plan follows, that of the job of the plan. */
async function addressOfResult({ jobId, type, id, site, back }: JobResult): Promise<string> {
  if (type === 'cycle') return site === null ? '/' : addressOf(site, screenAfter(back) ?? 'plan');
  const planned = takenToPlan(jobId);
  if (planned !== null) return startPlanFrom(id, planned, back);
  const host = siteHost((await service.audit({ id })).url);
  return addressOf(host, screenAfter(back) ?? '');
}

/** What happens, and that the person may leave. */
function leadOf(job: string, thenPlan: boolean): Text {
  const started = startedWork(job);
  if (started?.isPlanAlone === true) return started.back === 'calendar' ? sentences.leadCalendar : sentences.leadAlone;
  return thenPlan ? sentences.leadPlan : sentences.lead;
}

/** An exploration until the first event says otherwise. */
function titleOf(job: Job | null, thenPlan: boolean): Text {
  const isFailed = job !== null && (job.problem !== null || job.state === 'cancelled');
  if (job !== null && !isOpenJob(job) && (isFailed || !thenPlan)) return isFailed ? sentences.failed : sentences.ended;
  if (job !== null && startedWork(job.id)?.back === 'calendar') return sentences.dating;
  return thenPlan || job?.operation === 'plan-strategy' ? sentences.planning : sentences.running;
}

function JobState({ job, isForPlan }: { readonly job: Job; readonly isForPlan: boolean }) {
  const { say } = useLanguage();
  if (isOpenJob(job) || (job.problem === null && job.state !== 'cancelled'))
    return (
      <WorkPhases key={job.id} job={job} isForPlan={isForPlan}>
        {isOpenJob(job) && <WorkSteps job={job} />}
      </WorkPhases>
    );
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

const sentences = {
  running: { fr: 'Exploration en cours', en: 'Exploration under way' },
  dating: { fr: 'Votre calendrier se refait', en: 'Your calendar is being made again' },
  leadCalendar: {
    fr: 'Le site n’est pas relu. Vos jours, vos titres et vos entrées sont gardés. Vous pouvez quitter cet écran\u00a0: un message dira que c’est prêt.',
    en: 'The site is not read again. Your days, your titles and your entries are kept. You may leave this screen: a message will say that it is ready.',
  },
  leadAlone: {
    fr: 'Le site n’est pas relu. Vos réponses, vos chiffres et vos changements du calendrier sont gardés. Vous pouvez quitter cet écran\u00a0: un message dira que c’est prêt.',
    en: 'The site is not read again. Your answers, your figures and your changes of the calendar are kept. You may leave this screen: a message will say that it is ready.',
  },
  planning: { fr: 'Plan en cours', en: 'Plan under way' },
  ended: { fr: 'Travail terminé', en: 'Work ended' },
  lead: {
    fr: 'Vous pouvez quitter cet écran\u00a0: le travail continue, le rond qui tourne, en haut de l’écran, y ramène, et un message dira que c’est fini.',
    en: 'You may leave this screen: the work goes on, the turning circle, at the top, leads back to it, and a message will say that it is done.',
  },
  leadPlan: {
    fr: 'Vos pages sont d’abord comparées aux questions de vos clients, et relues si leur lecture date de plus d’une heure\u202f; puis le plan est écrit. Vos réponses, vos chiffres et vos changements du calendrier sont gardés. Vous pouvez quitter cet écran, pas l’application\u00a0: le plan est écrit juste après, et le rond qui tourne, en haut, y ramène.',
    en: 'Your pages are first compared with the questions of your customers, and read again if they were read more than an hour ago; then the plan is written. Your answers, your figures and your changes of the calendar are kept. You may leave this screen, not the application: the plan is written right after, and the turning circle, at the top, leads back to it.',
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
};
