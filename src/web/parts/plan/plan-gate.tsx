import { Alert, Button, Text as Words } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { Answer } from '../answer.tsx';
import { FiguresOutOfPlan } from '../months/figures-out-of-plan.tsx';
import { isPlanned, useKeptCompany } from './kept-company.ts';
import { useLanguage } from '../language.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { NewerPlan } from './newer-plan.tsx';
import { type Job, type KeptCompany, service } from '../service.ts';
import { useSite } from '../site.tsx';
import { isOpenJob } from '../work/open-job.ts';
import { workAddress } from '../work/work-address.ts';
import type { PlanButtonProps } from './plan-offer.tsx';
import { lookEveryMs, usePlan } from './use-plan.ts';

interface PlanGateProps extends Pick<PlanButtonProps, 'back'> {
  readonly children: (plan: KnownPlan) => ReactNode;
}

/** Shows the plan of the site; without one, how to get it. */
export function PlanGate({ back, children }: PlanGateProps) {
  const { host } = useSite();
  const kept = useKeptCompany(host);
  return (
    <Answer query={kept}>
      {(data) => (isPlanned(data) ? <PlanOf kept={data} show={children} back={back} /> : <NoPlan />)}
    </Answer>
  );
}

interface PlanOfProps extends Pick<PlanButtonProps, 'back'> {
  readonly kept: KeptCompany;
  readonly show: (plan: KnownPlan) => ReactNode;
}

function PlanOf({ kept, show, back }: PlanOfProps) {
  const plan = usePlan(kept);
  return (
    <Answer query={plan}>
      {(data) =>
        data === null ? (
          <Unfinished planJob={kept.planJob!} />
        ) : (
          <>
            <NewerPlan kept={kept} newer={data.newer} planJob={data.planJob} />
            {data.newer === null && hasMonths(kept) && <FiguresOutOfPlan plan={{ ...data, kept }} back={back} />}
            {show({ ...data, kept })}
          </>
        )
      }
    </Answer>
  );
}

const hasMonths = ({ months }: KeptCompany): boolean => Object.keys(months).length > 0;

function NoPlan() {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <Alert title={say(sentences.none)}>
      <Words mb="sm">{say(sentences.noneWhy)}</Words>
      <Button component={Link} to={addressOf(host, 'company')}>
        {say(sentences.describe)}
      </Button>
    </Alert>
  );
}

function Unfinished({ planJob }: { readonly planJob: string }) {
  const { say } = useLanguage();
  const { host } = useSite();
  const { data: job } = useQuery({
    queryKey: ['plan', 'job', planJob],
    queryFn: () => service.job({ id: planJob }),
    refetchInterval: lookEveryMs,
  });
  if (job !== undefined && job.result === null && !isOpenJob(job)) return <NotMade job={job} />;
  return (
    <Alert role="status" title={say(sentences.unfinished)}>
      <Words mb="sm">{say(sentences.unfinishedNote)}</Words>
      <Button component={Link} to={workAddress(planJob, host)}>
        {say(sentences.follow)}
      </Button>
    </Alert>
  );
}

/** A first plan that could not be made. */
function NotMade({ job }: { readonly job: Job }) {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <Alert role="status" color="orange" title={say(sentences.notMade)}>
      {job.problem !== null && <Words mb="sm">{say(job.problem.detail)}</Words>}
      <Button component={Link} to={addressOf(host, 'company')}>
        {say(sentences.seeCompany)}
      </Button>
    </Alert>
  );
}

const sentences = {
  none: { fr: 'Pas encore de plan', en: 'No plan yet' },
  noneWhy: {
    fr: 'Dix questions sur l’entreprise suffisent\u00a0: ce que vous vendez, à qui, votre objectif, vos heures.',
    en: 'Ten questions about the company are enough: what you sell, to whom, your goal, your hours.',
  },
  describe: { fr: 'Répondre aux questions', en: 'Answer the questions' },
  unfinished: { fr: 'Le plan est en cours d’écriture', en: 'The plan is being written' },
  unfinishedNote: {
    fr: 'Cet écran se remplit de lui-même dès que le plan est prêt.',
    en: 'This screen fills by itself as soon as the plan is ready.',
  },
  notMade: { fr: 'Le plan n’a pas pu être fait', en: 'The plan could not be made' },
  seeCompany: { fr: 'Revoir les réponses', en: 'Review the answers' },
  follow: { fr: 'Voir où il en est', en: 'See how far it is' },
};
