import { Button, Group, Modal, Radio, Stack, Text as Words } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { conflictKey, type KeptConflict, useKeepCompany } from './kept-company.ts';
import { settledChange } from './merged-change.ts';

/** Both versions of what two persons changed at the same time, one choice for each. */
export function ConflictDialog({ host }: { readonly host: string }) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const { data } = useQuery<KeptConflict | null>({
    queryKey: conflictKey(host),
    queryFn: () => null,
    staleTime: Infinity,
  });
  const close = (): void => void queries.setQueryData(conflictKey(host), null);
  return (
    <Modal
      opened={data != null}
      onClose={close}
      size="lg"
      title={say(sentences.title)}
      closeButtonProps={{ 'aria-label': say(sentences.close) }}
    >
      {data != null && <Versions host={host} conflict={data} onDone={close} />}
    </Modal>
  );
}

interface VersionsProps {
  readonly host: string;
  readonly conflict: KeptConflict;
  readonly onDone: () => void;
}

function Versions({ host, conflict: { change, conflicts }, onDone }: VersionsProps) {
  const { say } = useLanguage();
  const keep = useKeepCompany(host);
  const [theirs, setTheirs] = useState<ReadonlySet<number>>(new Set());
  const choose = (at: number, isTheirs: boolean): void => {
    const next = new Set(theirs);
    if (isTheirs) next.add(at);
    else next.delete(at);
    setTheirs(next);
  };
  return (
    <Stack gap="md">
      <Words>{say(sentences.why)}</Words>
      {conflicts.map(({ field, key, mine, theirs: other }, at) => (
        <Radio.Group
          key={`${field} ${key}`}
          label={say(fields[field as keyof typeof fields] ?? sentences.value)}
          value={theirs.has(at) ? 'theirs' : 'mine'}
          onChange={(value) => choose(at, value === 'theirs')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="mine" label={say(sentences.mine, { value: shown(mine, say(sentences.nothing)) })} />
            <Radio value="theirs" label={say(sentences.theirs, { value: shown(other, say(sentences.nothing)) })} />
          </Stack>
        </Radio.Group>
      ))}
      {keep.isError && <Refusal error={keep.error} />}
      <Group gap="xs">
        <Button
          loading={keep.isPending}
          onClick={() => keep.mutate(settledChange(change, conflicts, theirs), { onSuccess: onDone })}
        >
          {say(sentences.save)}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say(sentences.leave)}
        </Button>
      </Group>
    </Stack>
  );
}

/** A value in a line: the texts and numbers that it has, without those that the plan gave. */
function shown(value: unknown, nothing: string): string {
  if (value === undefined || value === null) return nothing;
  if (typeof value !== 'object') return String(value);
  const own = Object.entries(value).filter(([name, part]) => name !== 'planned' && name !== 'cycle' && part != null);
  const texts = own.flatMap(([, part]) => (typeof part === 'object' ? [] : [String(part)]));
  return texts.length === 0 ? nothing : texts.join(', ');
}

const fields = {
  answers: { fr: 'Réponse sur l’entreprise', en: 'Answer about the company' },
  company: { fr: 'Fichier de l’entreprise', en: 'Company file' },
  edits: { fr: 'Entrée du calendrier', en: 'Entry of the calendar' },
  months: { fr: 'Chiffres d’un mois', en: 'Figures of a month' },
  skipped: { fr: 'Questions passées', en: 'Skipped questions' },
  cycle: { fr: 'Plan montré', en: 'Plan that is shown' },
  nextCycle: { fr: 'Plan de la période suivante', en: 'Plan of the next period' },
  nextFrom: { fr: 'Premier jour du plan suivant', en: 'First day of the next plan' },
  planJob: { fr: 'Plan', en: 'Plan' },
};

const sentences = {
  title: { fr: 'Deux versions', en: 'Two versions' },
  why: {
    fr: 'Quelqu’un d’autre, ou un autre onglet, a changé la même chose depuis que vous l’avez ouverte. Choisissez la version à garder.',
    en: 'Somebody else, or another tab, changed the same thing since you opened it. Choose the version to keep.',
  },
  mine: { fr: 'La vôtre\u00a0: {value}', en: 'Yours: {value}' },
  theirs: { fr: 'L’autre\u00a0: {value}', en: 'The other: {value}' },
  nothing: { fr: 'rien', en: 'nothing' },
  value: { fr: 'Valeur', en: 'Value' },
  save: { fr: 'Garder ces choix', en: 'Keep these choices' },
  leave: { fr: 'Ne rien changer', en: 'Change nothing' },
  close: { fr: 'Fermer', en: 'Close' },
};
