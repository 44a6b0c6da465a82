import { Alert, Button, Card, Group, Progress, Stack, Text as Words, Timeline } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { phaseTitles } from '../../operations/sites/phase-titles.ts';
import { Refusal } from '../parts/answer.tsx';
import { type CountedText, useLanguage } from '../parts/language.tsx';
import { Screen } from '../parts/screen.tsx';
import { type Job, service } from '../parts/service.ts';
import { useJob } from '../parts/use-job.ts';
import { useSpokenNow } from '../parts/use-spoken-now.ts';
import { addressOf } from '../screens.ts';

/** Phases of an audit, in order. */
const phases = ['robots', 'sitemaps', 'pages', 'graph', 'topics', 'probes', 'coverage', 'findings'];

/** An exploration while it runs; at its end, the screen of the site takes its place. */
export function LiveAudit() {
  const { say } = useLanguage();
  const { job, isConnected } = useJob(useParams().job ?? '');
  const stop = useMutation({ mutationFn: (id: string) => service.stopJob({ id }) });
  useOpenResult(job);
  const isRunning = job === null || job.state === 'queued' || job.state === 'running';
  return (
    <Screen
      title={say(isRunning ? sentences.running : sentences.ended)}
      lead={say(sentences.lead)}
      actions={
        isRunning &&
        job !== null && (
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate(job.id)}>
            {say(sentences.stop)}
          </Button>
        )
      }
    >
      {!isConnected && (
        <Alert role="status" color="orange" title={say(sentences.lost)}>
          {say(sentences.lostDetail)}
        </Alert>
      )}
      {stop.isError && <Refusal error={stop.error} />}
      {job !== null && <JobState job={job} />}
    </Screen>
  );
}

/** Opens the result of a job that has ended well. */
function useOpenResult(job: Job | null): void {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const auditId = job?.result?.type === 'audit' ? job.result.id : null;
  useEffect(() => {
    if (auditId === null) return;
    let isLeft = false;
    void service.audit({ id: auditId }).then(async ({ url }) => {
      await queries.invalidateQueries();
      if (!isLeft) await navigate(addressOf(siteHost(url)), { replace: true });
    });
    return () => {
      isLeft = true;
    };
  }, [auditId, navigate, queries]);
}

function JobState({ job }: { readonly job: Job }) {
  const { say, locale } = useLanguage();
  if (job.problem !== null)
    return (
      <Alert role="alert" color="red" title={say(sentences.failed)}>
        {job.problem.detail[locale]}
      </Alert>
    );
  if (job.state === 'cancelled') return <Words>{say(sentences.stopped)}</Words>;
  return <Phases progress={job.progress} />;
}

function Phases({ progress }: { readonly progress: Job['progress'] }) {
  const { say, count, number } = useLanguage();
  const { phase, done, total, unit } = progress;
  const reached = phases.indexOf(phase);
  const title = say(phaseTitles[phase] ?? sentences.waiting);
  const amount =
    total === null
      ? count(done, units[unit] ?? units.page!)
      : `${number(done)} / ${count(total, units[unit] ?? units.page!)}`;
  const spoken = useSpokenNow(done > 0 ? `${title}, ${amount}` : title);
  return (
    <Card withBorder padding="lg">
      <Stack gap="lg">
        <Stack gap={6}>
          <Group justify="space-between">
            <Words fw={600}>{title}</Words>
            {done > 0 && <Words>{amount}</Words>}
          </Group>
          <Progress.Root size="lg">
            <Progress.Section
              value={total === null || total === 0 ? 100 : (100 * done) / total}
              animated={total === null}
              striped={total === null}
              aria-label={title}
            />
          </Progress.Root>
          <span role="status" className="only-spoken">
            {spoken}
          </span>
        </Stack>
        <Timeline active={reached} bulletSize={18} lineWidth={2}>
          {phases.map((one, at) => (
            <Timeline.Item key={one} title={say(phaseTitles[one]!)}>
              <Words size="sm" c="dimmed">
                {say(at < reached ? sentences.done : at === reached ? sentences.now : sentences.later)}
              </Words>
            </Timeline.Item>
          ))}
        </Timeline>
      </Stack>
    </Card>
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
  ended: { fr: 'Exploration terminée', en: 'Exploration ended' },
  lead: {
    fr: 'Vous pouvez quitter cet écran\u00a0: l’exploration continue, et le bouton des travaux en cours y ramène.',
    en: 'You may leave this screen: the exploration goes on, and the button of running work leads back to it.',
  },
  stop: { fr: 'Arrêter', en: 'Stop' },
  lost: { fr: 'Reconnexion…', en: 'Reconnecting…' },
  lostDetail: {
    fr: 'Le service ne répond pas. L’exploration reprendra où elle en était\u00a0; les derniers chiffres restent affichés.',
    en: 'The service does not answer. The exploration will go on from where it was; the last figures stay here.',
  },
  failed: { fr: 'L’exploration s’est arrêtée', en: 'The exploration stopped' },
  stopped: { fr: 'Vous avez arrêté cette exploration.', en: 'You stopped this exploration.' },
  waiting: { fr: 'En attente', en: 'Waiting' },
  done: { fr: 'fait', en: 'done' },
  now: { fr: 'en cours', en: 'under way' },
  later: { fr: 'à venir', en: 'to come' },
};
