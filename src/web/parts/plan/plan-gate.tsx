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
import type { PlanButtonProps } from './plan-offer.tsx';
import { PlanToMake } from './plan-to-make.tsx';
import { PlanUnderWay } from './plan-under-way.tsx';
import { usePlanWork } from './plan-work.ts';
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
      {(data) => (isPlanned(data) ? <PlanOf kept={data} show={children} back={back} /> : <NoPlan kept={data} />)}
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
            <NewerPlan kept={kept} newer={data.newer} />
            {data.newer === null && hasMonths(kept) && <FiguresOutOfPlan plan={{ ...data, kept }} back={back} />}
            {show({ ...data, kept })}
          </>
        )
      }
    </Answer>
  );
}

const hasMonths = ({ months }: KeptCompany): boolean => Object.keys(months).length > 0;

function NoPlan({ kept }: { readonly kept: KeptCompany }) {
  const { say } = useLanguage();
  const { host } = useSite();
  const work = usePlanWork(kept);
  if (work !== null) return <PlanUnderWay job={work} />;
  if (kept.company !== null) return <PlanToMake kept={kept} title={sentences.toMake} why={sentences.toMakeWhy} />;
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
  const { data: job } = useQuery({
    queryKey: ['plan', 'job', planJob],
    queryFn: () => service.job({ id: planJob }),
    refetchInterval: lookEveryMs,
  });
  if (job === undefined) return null;
  return job.result === null && !isOpenJob(job) ? <NotMade job={job} /> : <PlanUnderWay job={job} />;
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
  toMake: { fr: 'Il reste à faire le plan', en: 'The plan is yet to be made' },
  toMakeWhy: {
    fr: 'Vos réponses suffisent. Vos pages sont comparées aux questions de vos clients, puis le plan est écrit.',
    en: 'Your answers are enough. Your pages are compared with the questions of your customers, then the plan is written.',
  },
  notMade: { fr: 'Le plan n’a pas pu être fait', en: 'The plan could not be made' },
  seeCompany: { fr: 'Revoir les réponses', en: 'Review the answers' },
};
