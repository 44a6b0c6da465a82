import { Button, Group, Radio, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import {
  type Change,
  conflictKey,
  type KeptConflict,
  useKeepCompany,
  useKeptCompany,
  useRedraft,
} from './kept-company.ts';
import { Window } from '../window.tsx';
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
    <Window isOpen={data != null} onClose={close} title={say(sentences.title)}>
      {data != null && <Versions host={host} conflict={data} onDone={close} />}
    </Window>
  );
}

interface VersionsProps {
  readonly host: string;
  readonly conflict: KeptConflict;
  readonly onDone: () => void;
}

function Versions({ host, conflict: { change, conflicts }, onDone }: VersionsProps) {
  const { say } = useLanguage();
  const kept = useKeepCompany(host);
  const redraft = useRedraft(host);
  const present = useKeptCompany(host).data;
  const keep = useMutation({
    mutationFn: async (settled: Change) =>
      kept.mutateAsync(present === undefined ? settled : await redraft(settled, present)),
  });
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
            <Radio value="mine" label={say(sentences.mine, { value: valueOf(field, mine, say) })} />
            <Radio value="theirs" label={say(sentences.theirs, { value: valueOf(field, other, say) })} />
          </Stack>
        </Radio.Group>
      ))}
      {keep.isError && <Refusal error={keep.error} />}
      <Group gap="xs">
        <Button
          loading={keep.isPending}
          onClick={() => keep.mutate(settledChange(change, conflicts, theirs) as Change, { onSuccess: onDone })}
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

type Say = ReturnType<typeof useLanguage>['say'];

/** A value in a line: the texts and figures that it has, without those that the plan gave. */
function valueOf(field: string, value: unknown, say: Say): string {
  // A whole company has no line of its own.
  if (field === 'company' && value != null) return say(sentences.file);
  const texts = partsOf(value, '', say);
  return texts.length === 0 ? say(sentences.nothing) : texts.join(', ');
}

function partsOf(value: unknown, name: string, say: Say): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([part, inside]) =>
      part === 'planned' || part === 'cycle' ? [] : partsOf(inside, part, say),
    );
  const title = figures[name as keyof typeof figures];
  return [title === undefined ? String(value) : say(sentences.figure, { title: say(title), value: String(value) })];
}

/** Figures of a month by the name under which they are kept. */
const figures = {
  sessions: { fr: 'visites', en: 'visits' },
  leads: { fr: 'demandes', en: 'requests' },
  trials: { fr: 'essais', en: 'trials' },
  orders: { fr: 'commandes', en: 'orders' },
  donations: { fr: 'dons', en: 'donations' },
  memberships: { fr: 'adhésions', en: 'memberships' },
  newCustomers: { fr: 'nouveaux clients', en: 'new customers' },
  payingCustomers: { fr: 'clients abonnés', en: 'paying customers' },
  revenueNet: { fr: 'chiffre d’affaires', en: 'revenue' },
  spent: { fr: 'dépense', en: 'spending' },
};

const fields = {
  answers: { fr: 'Réponse sur l’entreprise', en: 'Answer about the company' },
  company: { fr: 'Fichier de l’entreprise', en: 'Company file' },
  edits: { fr: 'Entrée du calendrier', en: 'Entry of the calendar' },
  months: { fr: 'Chiffres d’un mois', en: 'Figures of a month' },
  skipped: { fr: 'Questions laissées', en: 'Questions left' },
  cycle: { fr: 'Plan montré', en: 'Plan that is shown' },
  nextCycle: { fr: 'Plan de la période suivante', en: 'Plan of the next period' },
  nextFrom: { fr: 'Premier jour du plan suivant', en: 'First day of the next plan' },
  planJob: { fr: 'Plan', en: 'Plan' },
  planBefore: { fr: 'Plan précédent', en: 'Earlier plan' },
};

const sentences = {
  title: { fr: 'Deux versions', en: 'Two versions' },
  why: {
    fr: 'Quelqu’un d’autre, ou un autre onglet, a changé la même chose depuis que vous l’avez ouverte. Choisissez la version à garder.',
    en: 'Somebody else, or another tab, changed the same thing since you opened it. Choose the version to keep.',
  },
  mine: { fr: 'La vôtre\u00a0: {value}', en: 'Yours: {value}' },
  theirs: { fr: 'L’autre\u00a0: {value}', en: 'The other: {value}' },
  figure: { fr: '{title}\u00a0: {value}', en: '{title}: {value}' },
  file: { fr: 'la description de l’entreprise et ses chiffres', en: 'the description of the company and its figures' },
  nothing: { fr: 'rien', en: 'nothing' },
  value: { fr: 'Valeur', en: 'Value' },
  save: { fr: 'Garder ces choix', en: 'Keep these choices' },
  leave: { fr: 'Ne rien changer', en: 'Change nothing' },
};
