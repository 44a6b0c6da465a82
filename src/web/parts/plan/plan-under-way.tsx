import { Alert, Button, Text as Words } from '@mantine/core';
import { Link } from 'react-router';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import type { Job } from '../service.ts';
import { phasesOf, reachedOf } from '../work/phases.ts';
import { followedWorkAddress } from '../work/started-work.ts';

interface PlanUnderWayProps {
  readonly job: Job;
  /** What the screen shows until then; by default, that it fills by itself. */
  readonly note?: Text;
}

/** Says that the plan of the site is being made, how far it is, and where to follow it. */
export function PlanUnderWay({ job, note = sentences.fills }: PlanUnderWayProps) {
  const { say } = useLanguage();
  const phases = phasesOf(job, true);
  const reached = reachedOf(phases, job);
  return (
    <Alert
      role="status"
      title={
        reached < 0 || phases.length === 1
          ? say(sentences.underWay)
          : say(sentences.step, { place: Math.min(reached + 1, phases.length), total: phases.length })
      }
    >
      <Words mb="sm">{say(note)}</Words>
      <Button component={Link} variant="default" to={followedWorkAddress(job.id)}>
        {say(sentences.follow)}
      </Button>
    </Alert>
  );
}

const sentences = {
  underWay: { fr: 'Votre plan se fait', en: 'Your plan is being made' },
  step: {
    fr: 'Votre plan se fait\u00a0: étape {place} sur {total}',
    en: 'Your plan is being made: step {place} of {total}',
  },
  fills: {
    fr: 'Vos réponses sont gardées. Cet écran se remplit de lui-même dès que le plan est prêt.',
    en: 'Your answers are kept. This screen fills by itself as soon as the plan is ready.',
  },
  follow: { fr: 'Voir où il en est', en: 'See how far it is' },
};
