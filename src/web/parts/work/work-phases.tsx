import { Card, Group, Loader, Progress, Stack, Text as Words, Timeline } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { type CountedText, useLanguage } from '../language.tsx';
import { isOpenJob } from './open-job.ts';
import { phaseText } from './phase-texts.ts';
import { phasesOf, reachedOf } from './phases.ts';
import { presentProgress } from './reached-phase.ts';
import { type Moment, type Pace, paceBetween } from './pace.ts';
import type { Job } from '../service.ts';
import { Explained } from '../terms/explained.tsx';
import { useSpokenNow } from '../use-spoken-now.ts';

interface WorkPhasesProps {
  readonly job: Job;
  /** The work is a plan, or the audit that comes before one. */
  readonly isForPlan: boolean;
  readonly children: ReactNode;
}

/** How far work is: its present phase, what a person may do to it, and all of its phases. */
export function WorkPhases({ job, isForPlan, children }: WorkPhasesProps) {
  const phases = phasesOf(job, isForPlan);
  const { reached, progress } = useReached(phases, job);
  return (
    <Card withBorder padding="lg">
      <Stack gap="lg">
        <PresentPhase
          progress={isOpenJob(job) ? progress : null}
          reached={reached}
          phases={phases.length}
          isRunning={job.state === 'running'}
        />
        {children}
        {phases.length > 1 && <PhaseList phases={phases} reached={reached} />}
      </Stack>
    </Card>
  );
}

/** The furthest phase seen, and how far it is: the line on top and the list below it are of one state. */
function useReached(
  phases: readonly string[],
  job: Job,
): { readonly reached: number; readonly progress: Job['progress'] } {
  const seen = useRef({ reached: -1, progress: job.progress });
  const reached = reachedOf(phases, job, seen.current.reached);
  const progress = presentProgress(phases, job.progress, { reached, before: seen.current.progress });
  seen.current = { reached, progress };
  return seen.current;
}

interface PresentPhaseProps {
  /** Null once the work has ended. */
  readonly progress: Job['progress'] | null;
  readonly reached: number;
  /** Number of phases. */
  readonly phases: number;
  readonly isRunning: boolean;
}

/** The phase that runs: how much of it is done, and how long it still takes. */
function PresentPhase({ progress, ...state }: PresentPhaseProps) {
  const { say } = useLanguage();
  if (progress !== null) return <RunningPhase progress={progress} {...state} />;
  const { reached, phases } = state;
  return (
    <Stack gap={6}>
      <Words fw={600} role="status">
        {say(reached < phases ? sentences.plan : sentences.opening)}
      </Words>
      <Progress.Root size="lg">
        <Progress.Section
          value={phases === 0 ? 100 : (100 * reached) / phases}
          aria-label={say(reached < phases ? sentences.plan : sentences.opening)}
        />
      </Progress.Root>
    </Stack>
  );
}

type RunningPhaseProps = PresentPhaseProps & { readonly progress: Job['progress'] };

function RunningPhase({ progress, reached, phases, isRunning }: RunningPhaseProps) {
  const { say, count, number } = useLanguage();
  const { phase, done, total, unit } = progress;
  const pace = usePace(progress);
  const text = phaseText(phase);
  const title = say(text?.title ?? sentences.waiting);
  // Copies, redirections and errors are looked at too: the pages read are counted at the end.
  const counted = units[phase === 'pages' ? 'address' : phase === 'probes' ? 'probe' : unit] ?? units.page!;
  const amount = total === null ? count(done, counted) : `${number(done)} / ${count(total, counted)}`;
  const left = pace?.secondsLeft == null || done === total ? null : timeLeft(pace.secondsLeft);
  const share = shareDone(progress, reached, phases);
  const spoken = useSpokenNow(done > 0 ? `${title}, ${amount}` : title);
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Group gap="xs">
          {isRunning && <Loader size="xs" aria-hidden />}
          <Words fw={600}>
            <Explained text={title} />
          </Words>
          {reached >= 0 && phases > 1 && (
            <Words c="dimmed">{say(sentences.step, { place: reached + 1, total: phases })}</Words>
          )}
        </Group>
        {done > 0 && (
          <Words>
            {amount}
            {left !== null && ` · ${count(left.count, left.text)}`}
            {done === total && ` · ${say(sentences.ending)}`}
          </Words>
        )}
      </Group>
      <Progress.Root size="lg">
        {share === 0 && total === null && isRunning ? (
          // How far it is is unknown: a bar that moves says that it goes on, an empty one that it is stuck.
          <Progress.Section value={100} striped animated withAria={false} />
        ) : (
          <Progress.Section value={100 * share} aria-label={title} />
        )}
      </Progress.Root>
      {pace !== null && pace.secondsEach >= slowSeconds && phase === 'pages' && (
        <Words size="sm" c="dimmed">
          {say(sentences.slow, { seconds: number(pace.secondsEach) })}
        </Words>
      )}
      {text?.note !== undefined && (
        <Words size="sm" c="dimmed">
          {say(text.note)}
        </Words>
      )}
      <span role="status" className="only-spoken">
        {spoken}
      </span>
    </Stack>
  );
}

/**
 * The share of the phases that are done, with what is known of the present one: the bar neither goes back nor is full before
 * the end.
 */
function shareDone({ done, total }: Job['progress'], reached: number, phases: number): number {
  const present = total === null || total === 0 ? 0 : Math.min(1, done / total);
  return (Math.max(0, reached) + present) / Math.max(1, phases);
}

/** Seconds for a page from which the screen says why it is slow: sites that ask for a pause mostly ask for 5 or 10. */
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
          title={
            <Group gap="xs">
              <span>{say(one === 'plan' ? sentences.plan : phaseText(one)!.title)}</span>
              <Words span size="sm" c="dimmed">
                {say(at < reached ? sentences.done : at === reached ? sentences.now : sentences.later)}
              </Words>
            </Group>
          }
          bullet={at < reached ? <IconCheck size={12} aria-hidden /> : undefined}
          className="work-phase"
        />
      ))}
    </Timeline>
  );
}

const units: Readonly<Record<string, CountedText>> = {
  page: { fr: { one: '{count} page', other: '{count} pages' }, en: { one: '{count} page', other: '{count} pages' } },
  probe: {
    fr: { one: '{count} image, fichier ou lien', other: '{count} images, fichiers et liens' },
    en: { one: '{count} image, file or link', other: '{count} images, files and links' },
  },
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
  ending: { fr: 'la suite commence', en: 'what follows begins' },
  opening: { fr: 'Le résultat s’ouvre', en: 'The result is opening' },
  plan: { fr: 'Écriture du plan', en: 'Writing the plan' },
  done: { fr: 'fait', en: 'done' },
  now: { fr: 'en cours', en: 'under way' },
  later: { fr: 'à venir', en: 'to come' },
  step: { fr: 'étape {place} sur {total}', en: 'step {place} of {total}' },
};
