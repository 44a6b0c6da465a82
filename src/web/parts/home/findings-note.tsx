import { Text as Words } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import type { ActionRow } from '../service.ts';
import { settledFindings } from './settled-findings.ts';

interface FindingsNoteProps {
  /** Findings of the exploration, by check. */
  readonly findings: Readonly<Record<string, number>>;
  /** The work that the exploration calls for; null until it is read. */
  readonly actions: readonly ActionRow[] | null;
  /** True once a plan chooses from that work. */
  readonly isPlanned: boolean;
}

/** How many findings relate to the few works of the list: a long count beside a short list asks for it. */
export function FindingsNote({ findings, actions, isPlanned }: FindingsNoteProps) {
  const { say, count, number } = useLanguage();
  const all = Object.values(findings).reduce((sum, one) => sum + one, 0);
  const { jobs, settled } = settledFindings(findings, actions ?? []);
  if (jobs === 0) return null;
  const others = all - settled;
  return (
    <Words span display="block" size="sm" c="dimmed">
      {count(jobs, isPlanned ? sentences.planned : sentences.listed).replace('{settled}', number(settled))}{' '}
      {others === 0 ? say(sentences.noOther) : count(others, sentences.others)}
    </Words>
  );
}

const sentences = {
  listed: {
    fr: {
      one: 'Un travail de la liste ci-dessous en règle {settled}.',
      other: '{count} travaux de la liste ci-dessous en règlent {settled}.',
    },
    en: {
      one: 'One job of the list below settles {settled} of them.',
      other: '{count} jobs of the list below settle {settled} of them.',
    },
  },
  planned: {
    fr: {
      one: 'Un travail en règle {settled}\u202f; le plan le prend s’il tient dans vos heures.',
      other: '{count} travaux en règlent {settled}\u202f; le plan prend ceux qui tiennent dans vos heures.',
    },
    en: {
      one: 'One job settles {settled} of them; the plan takes it if it fits in your hours.',
      other: '{count} jobs settle {settled} of them; the plan takes those that fit in your hours.',
    },
  },
  others: {
    fr: { one: 'L’autre change peu de chose.', other: 'Les {count} autres changent peu de chose.' },
    en: { one: 'The other one changes little.', other: 'The other {count} change little.' },
  },
  noOther: { fr: 'Il n’en reste pas d’autre.', en: 'There is no other.' },
};
