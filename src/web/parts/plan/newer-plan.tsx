import { Alert, Box } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import type { Job, KeptCompany } from '../service.ts';
import { isOpenJob } from '../work/open-job.ts';
import { PlanUnderWay } from './plan-under-way.tsx';
import { usePlanWork } from './plan-work.ts';

interface NewerPlanProps {
  readonly kept: KeptCompany;
  /** The job of the plan that takes the place of the one shown; null when there is none. */
  readonly newer: Job | null;
}

/** Says above a plan that a newer one is under way or was not made. */
export function NewerPlan({ kept, newer }: NewerPlanProps) {
  const { say } = useLanguage();
  const reading = usePlanWork(kept);
  const work = newer !== null && isOpenJob(newer) ? newer : reading;
  if (work !== null)
    return (
      <Box mb="md">
        <PlanUnderWay job={work} note={sentences.underWayNote} />
      </Box>
    );
  if (newer === null) return null;
  return (
    <Alert role="status" color="orange" mb="md" title={say(sentences.notMade)}>
      {newer.problem !== null && say(newer.problem.detail)} {say(sentences.notMadeNote)}
    </Alert>
  );
}

const sentences = {
  underWayNote: {
    fr: 'Ce que vous voyez est le plan d’avant. Vos changements sont gardés\u202f; cet écran passe au nouveau plan dès qu’il est prêt.',
    en: 'What you see is the plan of before. Your changes are kept; this screen passes to the new plan as soon as it is ready.',
  },
  notMade: { fr: 'Le nouveau plan n’a pas pu être fait', en: 'The new plan could not be made' },
  notMadeNote: {
    fr: 'Le plan d’avant reste en place, avec vos changements.',
    en: 'The plan of before stays, with your changes.',
  },
};
