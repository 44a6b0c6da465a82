import { Alert, Button, Group, Modal, Stack, Text as Words, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../answer.tsx';
import { ActionBrief } from './brief.tsx';
import { isOwnEntry } from '../../../core/planning/calendar/edited-plan.ts';
import { type CalendarEntry, changedEdits, hoursAfterMove } from './calendar-entries.ts';
import { useKeepCompany } from './kept-company.ts';
import { useLanguage } from '../language.tsx';
import type { KnownPlan } from './plan-gate.tsx';
import type { Strategy } from '../service.ts';
import { ServiceError } from '../service-error.ts';
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
          <EntryForm entry={entry} plan={plan} onDone={onClose} />
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
    <Stack gap="sm">
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
      {action !== undefined && <ActionBrief action={action} />}
    </Stack>
  );
}

interface EntryFormProps {
  readonly entry: CalendarEntry;
  readonly plan: KnownPlan;
  readonly onDone: () => void;
}

/** Moves, renames, annotates and finishes an entry: every file shows it so. */
function EntryForm({ entry, plan, onDone }: EntryFormProps) {
  const { say, number, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const { edit, plannedDay, item } = entry;
  const isOwn = isOwnEntry(entry.key);
  const [to, setTo] = useState(item.date);
  const [title, setTitle] = useState(edit?.title ?? (isOwn ? say(item.title) : ''));
  const [note, setNote] = useState(edit?.note ?? '');
  const { strategy, kept } = plan;
  const load = hoursAfterMove(entry, to, strategy);
  const save = (change: Parameters<typeof changedEdits>[2]['change']): void =>
    keep.mutate(
      { edits: changedEdits(kept.edits, entry, { strategy, change }) },
      {
        onSuccess: onDone,
        // The dialog of both versions takes the place of this one.
        onError: (error) => {
          if (error instanceof ServiceError && error.code === 'precondition-failed') onDone();
        },
      },
    );
  const remove = (): void => {
    const { [entry.key]: _, ...others } = kept.edits;
    keep.mutate({ edits: others }, { onSuccess: onDone });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({
      day: to === plannedDay ? undefined : to,
      title: title.trim() || undefined,
      note: note.trim() || undefined,
    });
  };
  const isLater = to > strategy.cycle.end;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          type="date"
          label={say(sentences.moveTo)}
          value={to}
          min={strategy.cycle.start}
          onChange={(event) => setTo(event.currentTarget.value)}
          required
          w="12rem"
        />
        {load !== null && !isLater && load.hours > load.limit && (
          <Alert color="orange" role="status">
            {say(sentences.tooMuch, { hours: number(load.hours, 1), limit: number(load.limit, 1) })}
          </Alert>
        )}
        {isLater && <Alert role="status">{say(sentences.nextCycle, { day: day(strategy.cycle.end) })}</Alert>}
        <TextInput
          label={say(sentences.title)}
          description={isOwn ? undefined : say(sentences.titleNote)}
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={say(sentences.note)}
          autosize
          minRows={1}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {keep.isError && <Refusal error={keep.error} />}
        <Group gap="xs">
          <Button type="submit" loading={keep.isPending} disabled={to === ''}>
            {say(sentences.save)}
          </Button>
          <Button variant="default" onClick={() => save({ doneOn: edit?.doneOn === undefined ? today() : undefined })}>
            {say(edit?.doneOn === undefined ? sentences.finish : sentences.reopen)}
          </Button>
          {edit?.day !== undefined && plannedDay !== null && (
            <Button variant="default" onClick={() => save({ day: undefined })}>
              {say(sentences.undo, { day: day(plannedDay) })}
            </Button>
          )}
          {isOwn && (
            <Button variant="default" onClick={remove}>
              {say(sentences.remove)}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

const sentences = {
  who: { fr: '{owner}, {hours}\u00a0h', en: '{owner}, {hours} h' },
  moveTo: { fr: 'Déplacer au', en: 'Move to' },
  save: { fr: 'Enregistrer', en: 'Save' },
  finish: { fr: 'C’est fait', en: 'It is done' },
  reopen: { fr: 'Ce n’est pas fait', en: 'It is not done' },
  title: { fr: 'Votre titre', en: 'Your title' },
  titleNote: { fr: 'Vide\u00a0: le titre du plan', en: 'Empty: the title of the plan' },
  note: { fr: 'Votre remarque', en: 'Your remark' },
  nextCycle: {
    fr: 'Ce cycle finit le {day}\u00a0: l’entrée passera au plan du cycle suivant, à ce jour.',
    en: 'This cycle ends on {day}: the entry goes to the plan of the next cycle, on this day.',
  },
  undo: { fr: 'Remettre au {day}', en: 'Back to {day}' },
  tooMuch: {
    fr: 'Cette semaine aurait {hours}\u00a0h de travail, pour {limit}\u00a0h par semaine. Vous pouvez déplacer quand même.',
    en: 'That week would have {hours} h of work, with {limit} h a week. You may move it nevertheless.',
  },
  remove: { fr: 'Retirer du calendrier', en: 'Remove from the calendar' },
  close: { fr: 'Fermer', en: 'Close' },
};
