import { Alert, Button, Text as Words } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { Answer } from '../answer.tsx';
import { isPlanned, useKeptCompany } from './kept-company.ts';
import { useLanguage } from '../language.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { NewerPlan } from './newer-plan.tsx';
import { type Job, type KeptCompany, service } from '../service.ts';
import { useSite } from '../site.tsx';
import { isOpenJob } from '../work/open-job.ts';
import { PlanNote } from './plan-note.tsx';
import type { PlanButtonProps } from './plan-offer.tsx';
import { PlanToMake } from './plan-to-make.tsx';
import { PlanUnderWay } from './plan-under-way.tsx';
import { usePlanWork } from './plan-work.ts';
import { lookEveryMs, usePlan } from './use-plan.ts';

/** Loaded where the company is not described. */
const EarlyQuestions = lazy(async () => ({
  default: (await import('../interview/early-questions.tsx')).EarlyQuestions,
}));

interface PlanGateProps extends Pick<PlanButtonProps, 'back'> {
  readonly children: (plan: KnownPlan) => ReactNode;
}

/** Shows the plan of the site; without one, how to get it. */
export function PlanGate({ back, children }: PlanGateProps) {
  const { host } = useSite();
  const kept = useKeptCompany(host);
  return (
    <Answer query={kept}>
      {(data) =>
        isPlanned(data) ? <PlanOf kept={data} show={children} back={back} /> : <NoPlan kept={data} back={back} />
      }
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
            {data.newer === null && <PlanNote plan={{ ...data, kept }} back={back} />}
            {show({ ...data, kept })}
          </>
        )
      }
    </Answer>
  );
}

function NoPlan({ kept, back }: Pick<PlanOfProps, 'kept' | 'back'>) {
  const work = usePlanWork(kept);
  // The form that describes the company stays until its work has begun.
  const [isEarly] = useState(kept.company === null);
  if (work !== null) return <PlanUnderWay job={work} />;
  if (!isEarly) return <PlanToMake kept={kept} title={sentences.toMake} why={sentences.toMakeWhy} />;
  return (
    <Suspense>
      <EarlyQuestions kept={kept} title={sentences.none} show={sentences.make} back={back} />
    </Suspense>
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
  make: { fr: 'Faire un premier plan', en: 'Make a first plan' },
  toMake: { fr: 'Il reste à faire le plan', en: 'The plan is yet to be made' },
  toMakeWhy: {
    fr: 'Vos réponses suffisent. Vos pages sont comparées aux questions de vos clients, puis le plan est écrit.',
    en: 'Your answers are enough. Your pages are compared with the questions of your customers, then the plan is written.',
  },
  notMade: { fr: 'Le plan n’a pas pu être fait', en: 'The plan could not be made' },
  seeCompany: { fr: 'Revoir les réponses', en: 'Review the answers' },
};
