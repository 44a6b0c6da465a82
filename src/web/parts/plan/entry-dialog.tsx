import { Alert, Button, Group, Modal, Stack, Text as Words, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../answer.tsx';
import { type CalendarEntry, hoursAfterMove } from './calendar-entries.ts';
import { useKeepCompany } from './kept-company.ts';
import { useLanguage } from '../language.tsx';
import type { KnownPlan } from './plan-gate.tsx';
import type { Strategy } from '../service.ts';
import { useSite } from '../site.tsx';

interface EntryDialogProps {
  /** Null when the dialog is closed. */
  readonly entry: CalendarEntry | null;
  readonly plan: KnownPlan;
  readonly onClose: () => void;
}

/** One entry of the calendar: what to do, and the day to which it moves. */
export function EntryDialog({ entry, plan, onClose }: EntryDialogProps) {
  const { say } = useLanguage();
  return (
    <Modal
      opened={entry !== null}
      onClose={onClose}
      size="lg"
      title={entry === null ? '' : say(entry.item.title)}
      closeButtonProps={{ 'aria-label': say(sentences.close) }}
    >
      {entry !== null && (
        <Stack gap="md">
          <EntryText entry={entry} strategy={plan.strategy} />
          <MoveForm entry={entry} plan={plan} onDone={onClose} />
        </Stack>
      )}
    </Modal>
  );
}

function EntryText({
  entry: { item, hours },
  strategy,
}: {
  readonly entry: CalendarEntry;
  readonly strategy: Strategy;
}) {
  const { say, number } = useLanguage();
  const task = strategy.tasks.find(({ id }) => id === item.taskId);
  const action = strategy.actions.find(({ id }) => id === (task?.actionId ?? item.taskId));
  return (
    <Stack gap="xs">
      {action !== undefined && <Words>{say(action.what)}</Words>}
      {task?.work != null && (
        <>
          <Words>{say(task.work.why)}</Words>
          {task.work.how !== undefined && <Words>{say(task.work.how)}</Words>}
        </>
      )}
      {task !== undefined && (
        <Words c="dimmed">{say(sentences.who, { owner: say(task.owner), hours: number(hours, 1) })}</Words>
      )}
    </Stack>
  );
}

interface MoveFormProps {
  readonly entry: CalendarEntry;
  readonly plan: KnownPlan;
  readonly onDone: () => void;
}

function MoveForm({ entry, plan, onDone }: MoveFormProps) {
  const { say, number, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const [to, setTo] = useState(entry.day);
  const load = hoursAfterMove(entry, to, plan.strategy);
  const save = (moves: Readonly<Record<string, string>>): void => keep.mutate({ moves }, { onSuccess: onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({ ...plan.kept.moves, [entry.key]: to });
  };
  const undo = (): void =>
    save(Object.fromEntries(Object.entries(plan.kept.moves).filter(([key]) => key !== entry.key)));
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          type="date"
          label={say(sentences.moveTo)}
          value={to}
          min={plan.strategy.cycle.start}
          max={plan.strategy.cycle.end}
          onChange={(event) => setTo(event.currentTarget.value)}
          required
          w="12rem"
        />
        {load !== null && load.hours > load.limit && (
          <Alert color="orange" role="status">
            {say(sentences.tooMuch, { hours: number(load.hours, 1), limit: number(load.limit, 1) })}
          </Alert>
        )}
        {keep.isError && <Refusal error={keep.error} />}
        <Group gap="xs">
          <Button type="submit" loading={keep.isPending} disabled={to === '' || to === entry.day}>
            {say(sentences.move)}
          </Button>
          {entry.isMoved && (
            <Button variant="default" onClick={undo}>
              {say(sentences.undo, { day: day(entry.item.date) })}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

const sentences = {
  who: { fr: '{owner}, {hours}\u00a0h', en: '{owner}, {hours} h' },
  moveTo: { fr: 'Déplacer au', en: 'Move to' },
  move: { fr: 'Déplacer', en: 'Move' },
  undo: { fr: 'Remettre au {day}', en: 'Back to {day}' },
  tooMuch: {
    fr: 'Cette semaine aurait {hours}\u00a0h de travail, pour {limit}\u00a0h par semaine. Vous pouvez déplacer quand même.',
    en: 'That week would have {hours} h of work, with {limit} h a week. You may move it nevertheless.',
  },
  close: { fr: 'Fermer', en: 'Close' },
};
