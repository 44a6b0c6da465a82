import { Alert, Button, Group, Stack, Text as Words } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../answer.tsx';
import { useMay } from '../frame/session.ts';
import { useLanguage } from '../language.tsx';
import { type Job, service } from '../service.ts';

const steps = { pause: service.pauseJob, resume: service.resumeJob, stop: service.stopJob, cancel: service.cancelJob };
type Step = keyof typeof steps;

/**
 * What a person may do to work under way: pause and resume it, end an exploration with what it has read, or give it up, once
 * the person has read what goes.
 */
export function WorkSteps({ job }: { readonly job: Job }) {
  const { say } = useLanguage();
  const mayChange = useMay('write');
  const [isLeaving, setLeaving] = useState(false);
  const step = useMutation({ mutationFn: (name: Step) => steps[name]({ id: job.id }) });
  const isAudit = job.operation === 'audit-site';
  // Work that waits for the service resumes by itself.
  const isPaused = job.state === 'paused' && job.problem?.code === 'paused';
  // A stopped exploration still analyses what it has read: the button does not come back meanwhile.
  const isStopping = step.variables === 'stop' && step.isSuccess;
  const button = (name: Step, onClick = () => step.mutate(name)) => (
    <Button
      variant={name === 'resume' ? 'filled' : 'default'}
      disabled={!mayChange || step.isPending || isStopping}
      loading={step.isPending && step.variables === name}
      onClick={onClick}
    >
      {say(sentences[name])}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Group gap="sm">
        {isPaused ? button('resume') : button('pause')}
        {isAudit && job.state === 'running' && button('stop')}
        {button('cancel', () => setLeaving(true))}
      </Group>
      {!mayChange && <Words size="sm">{say(sentences.reader)}</Words>}
      {isStopping && <Words role="status">{say(sentences.stopping)}</Words>}
      {isLeaving && (
        <Alert color="orange" role="alert" title={say(isAudit ? sentences.sureAudit : sentences.sure)}>
          <Group gap="sm">
            <Button color="red" autoFocus onClick={() => step.mutate('cancel')}>
              {say(sentences.giveUp)}
            </Button>
            <Button variant="default" onClick={() => setLeaving(false)}>
              {say(sentences.goOn)}
            </Button>
          </Group>
        </Alert>
      )}
      {step.isError && <Refusal error={step.error} />}
    </Stack>
  );
}

const sentences = {
  pause: { fr: 'Mettre en pause', en: 'Pause' },
  resume: { fr: 'Reprendre', en: 'Resume' },
  stop: { fr: 'Arrêter et garder ce qui est lu', en: 'Stop and keep what was read' },
  cancel: { fr: 'Abandonner', en: 'Give up' },
  stopping: {
    fr: 'L’exploration s’arrête\u00a0: ce qui est lu est analysé, puis montré.',
    en: 'The exploration is stopping: what was read is analysed, then shown.',
  },
  sureAudit: {
    fr: 'Abandonner\u00a0: aucun résultat de cette exploration ne sera montré.',
    en: 'Giving up: no result of this exploration will be shown.',
  },
  sure: {
    fr: 'Abandonner\u00a0: ce travail ne donnera aucun résultat.',
    en: 'Giving up: this work will give no result.',
  },
  giveUp: { fr: 'Abandonner ce travail', en: 'Give this work up' },
  goOn: { fr: 'Continuer', en: 'Go on' },
  reader: {
    fr: 'Pour le mettre en pause ou l’arrêter, il faut le rôle «\u00a0lire et écrire\u00a0».',
    en: 'To pause or stop it takes the role “read and write”.',
  },
};
