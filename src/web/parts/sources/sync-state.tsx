import { Alert, Button, Card, Progress, Stack, Text as Words } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { type Job, service } from '../service.ts';
import { useJob } from '../use-job.ts';
import { useSpokenNow } from '../use-spoken-now.ts';

/** The reading of sources while it runs, then what it read; `onEnd` is called once it has ended. */
export function SyncState({ job: id, onEnd }: { readonly job: string; readonly onEnd: () => void }) {
  const { say } = useLanguage();
  const { job, isConnected, refusal } = useJob(id);
  const stop = useMutation({ mutationFn: () => service.cancelJob({ id }) });
  const isRunning = job === null || job.state === 'queued' || job.state === 'running';
  useEffect(() => {
    if (!isRunning) onEnd();
  }, [isRunning]);
  if (refusal !== null) return <Refusal error={refusal} />;
  return (
    <Card withBorder padding="md" component="section" aria-label={say(sentences.title)}>
      <Stack gap="sm">
        {!isConnected && (
          <Alert role="status" color="orange" title={say(sentences.lost)}>
            {say(sentences.lostDetail)}
          </Alert>
        )}
        {isRunning ? <Running job={job} /> : <Ended job={job} />}
        {isRunning && (
          <Button
            variant="default"
            loading={stop.isPending}
            onClick={() => stop.mutate()}
            style={{ alignSelf: 'flex-start' }}
          >
            {say(sentences.stop)}
          </Button>
        )}
        {stop.isError && <Refusal error={stop.error} />}
      </Stack>
    </Card>
  );
}

function Running({ job }: { readonly job: Job | null }) {
  const { say } = useLanguage();
  const { done = 0, total = null } = job?.progress ?? {};
  const text =
    total === null ? say(sentences.waiting) : say(sentences.progress, { done: Math.min(done, total), total });
  const spoken = useSpokenNow(text);
  return (
    <>
      <Words>{text}</Words>
      <Progress
        value={total === null || total === 0 ? 0 : (100 * done) / total}
        aria-label={say(sentences.title)}
        animated={total === null}
      />
      <span className="only-spoken" role="status">
        {spoken}
      </span>
    </>
  );
}

/** How it ended; what was read is written with each source. */
function Ended({ job }: { readonly job: Job }) {
  const { say } = useLanguage();
  if (job.state === 'cancelled') return <Words role="status">{say(sentences.stopped)}</Words>;
  if (job.problem !== null)
    return (
      <Alert role="alert" color="orange">
        {say(job.problem.detail)}
      </Alert>
    );
  return <Words role="status">{say(sentences.done)}</Words>;
}

const sentences = {
  title: { fr: 'Lecture des sources', en: 'Reading of the sources' },
  waiting: { fr: 'La lecture va commencer…', en: 'The reading is about to start…' },
  progress: { fr: '{done} jours lus sur {total}', en: '{done} of {total} days read' },
  stop: { fr: 'Arrêter et garder ce qui est lu', en: 'Stop and keep what was read' },
  stopped: {
    fr: 'Lecture arrêtée. Les jours déjà lus sont gardés\u202f; la prochaine lecture reprend là où celle-ci s’arrête.',
    en: 'Reading stopped. The days already read are kept; the next reading resumes where this one stopped.',
  },
  done: {
    fr: 'Lecture terminée\u202f: voyez ci-dessous ce que chaque source a donné.',
    en: 'Reading ended: see below what each source gave.',
  },
  lost: { fr: 'Reconnexion…', en: 'Reconnecting…' },
  lostDetail: {
    fr: 'Le service ne répond pas. La lecture reprend d’elle-même quand il revient\u202f; rien n’est lu deux fois.',
    en: 'The service does not answer. The reading goes on by itself when it is back; nothing is read twice.',
  },
};
