import { Alert, Button, Group, Modal, Stack, Text as Words, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../answer.tsx';
import { ActionBrief } from './brief.tsx';
import { notifications } from '@mantine/notifications';
import { isOwnEntry } from '../../../core/planning/calendar/edited-plan.ts';
import { addDays } from '../../../core/values/day.ts';
import { type CalendarEntry, changedEdits, hoursAfterMove } from './calendar-entries.ts';
import { DayField } from './day-field.tsx';
import { useKeepCompany } from './kept-company.ts';
import { useLanguage } from '../language.tsx';
import type { KnownPlan } from '../known-plan.ts';
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
          <EntryForm entry={entry} plan={plan} onDone={onClose} />
          <EntryText entry={entry} strategy={plan.strategy} />
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
      {action !== undefined && !isBriefOpen(action) && <Words>{say(action.what)}</Words>}
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

/** A content without a text shows its brief at once, which begins with what it is for. */
const isBriefOpen = ({ content }: Strategy['actions'][number]): boolean => content !== null && content.ready == null;

/** How long a confirmation stays. */
const savedMs = 5_000;

interface EntryFormProps {
  readonly entry: CalendarEntry;
  readonly plan: KnownPlan;
  readonly onDone: () => void;
}

/** What a person writes about an entry, until it is saved. */
interface EntryDraft {
  readonly to: string;
  readonly title: string;
  readonly note: string;
}

/** Moves, renames, annotates and finishes an entry: every file shows it so. */
function EntryForm({ entry, plan: { strategy, kept }, onDone }: EntryFormProps) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const { edit, plannedDay, item } = entry;
  // Without the word that it is done.
  const plannedTitle = edit?.planned.title ?? item.title;
  const [draft, setDraft] = useState<EntryDraft>({
    to: item.date,
    title: edit?.title ?? say(plannedTitle),
    note: edit?.note ?? '',
  });
  const save = (change: EntryChange): void =>
    keep.mutate(
      { edits: changedEdits(kept.edits, entry, { strategy, change }) },
      {
        onSuccess: () => {
          onDone();
          notifications.show({
            message: say(change.asideOn === undefined ? sentences.saved : sentences.isAside, {
              title: change.title ?? say(plannedTitle),
              day: day(change.day ?? item.date),
            }),
            autoClose: savedMs,
            closeButtonProps: { 'aria-label': say(sentences.close) },
          });
        },
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
      day: draft.to === plannedDay ? undefined : draft.to,
      title: draft.title.trim() === say(plannedTitle) ? undefined : draft.title.trim() || undefined,
      note: draft.note.trim() || undefined,
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <EntryFields entry={entry} strategy={strategy} draft={draft} onChange={setDraft} />
        {keep.isError && <Refusal error={keep.error} />}
        <Group gap="xs">
          <Button type="submit" loading={keep.isPending}>
            {say(sentences.save)}
          </Button>
          <StateButtons entry={entry} onSave={save} onRemove={remove} />
        </Group>
        <DayNotes entry={entry} strategy={strategy} day={draft.to} />
      </Stack>
    </form>
  );
}

type EntryChange = Parameters<typeof changedEdits>[2]['change'];

interface EntryFieldsProps {
  readonly entry: CalendarEntry;
  readonly strategy: Strategy;
  readonly draft: EntryDraft;
  readonly onChange: (draft: EntryDraft) => void;
}

interface DayNotesProps extends Pick<EntryFieldsProps, 'entry' | 'strategy'> {
  readonly day: string;
}

/** What a day breaks, before it is saved: under the buttons, which stay where they are when it appears. */
function DayNotes({ entry, strategy, day: to }: DayNotesProps) {
  const { say, number, day } = useLanguage();
  if (to > strategy.cycle.end)
    return <Alert role="status">{say(sentences.nextCycle, { day: day(strategy.cycle.end) })}</Alert>;
  const load = hoursAfterMove(entry, to, strategy);
  return load !== null && load.hours > load.limit ? (
    <Alert color="orange" role="status">
      {say(sentences.tooMuch, { hours: number(load.hours, 1), limit: number(load.limit, 1) })}
    </Alert>
  ) : null;
}

/** Weeks by which a press puts an entry off. */
const delays = [1, 2];
/** Days after the cycle to which an entry may be put off: a quarter. */
const afterCycle = 91;

/** Day, title and remark. */
function EntryFields({ entry, strategy, draft, onChange }: EntryFieldsProps) {
  const { say, count } = useLanguage();
  return (
    <>
      <Group gap="xs" align="flex-end">
        <DayField
          label={say(sentences.moveTo)}
          value={draft.to}
          from={strategy.cycle.start}
          to={addDays(strategy.cycle.end, afterCycle)}
          onChange={(to) => onChange({ ...draft, to })}
        />
        {delays.map((weeks) => (
          <Button
            key={weeks}
            variant="default"
            onClick={() => onChange({ ...draft, to: addDays(draft.to, 7 * weeks) })}
          >
            {count(weeks, sentences.later)}
          </Button>
        ))}
      </Group>
      <Textarea
        label={say(sentences.title)}
        description={isOwnEntry(entry.key) ? undefined : say(sentences.titleNote)}
        autosize
        minRows={1}
        value={draft.title}
        maxLength={300}
        // A title is one line.
        onChange={(event) => onChange({ ...draft, title: event.currentTarget.value.replaceAll('\n', ' ') })}
      />
      <Textarea
        label={say(isOwnEntry(entry.key) ? sentences.how : sentences.note)}
        autosize
        minRows={1}
        maxRows={16}
        maxLength={2000}
        value={draft.note}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
      />
    </>
  );
}

interface StateButtonsProps {
  readonly entry: CalendarEntry;
  readonly onSave: (change: EntryChange) => void;
  readonly onRemove: () => void;
}

/** Done or not, back to the day of the plan, and out of the calendar for an entry of one's own. */
function StateButtons({ entry: { key, edit, plannedDay }, onSave, onRemove }: StateButtonsProps) {
  const { say, day } = useLanguage();
  const isDone = edit?.doneOn !== undefined;
  return (
    <>
      <Button variant="default" onClick={() => onSave({ doneOn: isDone ? undefined : today() })}>
        {say(isDone ? sentences.reopen : sentences.finish)}
      </Button>
      {edit?.day !== undefined && plannedDay !== null && (
        <Button variant="default" onClick={() => onSave({ day: undefined })}>
          {say(sentences.undo, { day: day(plannedDay) })}
        </Button>
      )}
      {isOwnEntry(key) ? (
        <Button variant="default" onClick={onRemove}>
          {say(sentences.remove)}
        </Button>
      ) : (
        plannedDay !== null && (
          <Button variant="default" onClick={() => onSave({ asideOn: today() })}>
            {say(sentences.putAside)}
          </Button>
        )
      )}
    </>
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

const sentences = {
  who: { fr: '{owner}, {hours}\u00a0h', en: '{owner}, {hours} h' },
  moveTo: { fr: 'Déplacer au', en: 'Move to' },
  save: { fr: 'Enregistrer', en: 'Save' },
  finish: { fr: 'C’est fait', en: 'It is done' },
  reopen: { fr: 'Ce n’est pas fait', en: 'It is not done' },
  title: { fr: 'Titre', en: 'Title' },
  titleNote: { fr: 'Si vous l’effacez, celui du plan revient.', en: 'If you clear it, that of the plan comes back.' },
  how: { fr: 'Comment le faire', en: 'How to do it' },
  later: {
    fr: { one: '{count} semaine plus tard', other: '{count} semaines plus tard' },
    en: { one: '{count} week later', other: '{count} weeks later' },
  },
  saved: { fr: 'Enregistré\u00a0: {title}, le {day}.', en: 'Saved: {title}, on {day}.' },
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
  putAside: { fr: 'Mettre de côté', en: 'Put aside' },
  isAside: {
    fr: 'Mis de côté\u00a0: {title}. Le bas du calendrier permet de le remettre.',
    en: 'Put aside: {title}. The end of the calendar lets you take it back.',
  },
  remove: { fr: 'Retirer du calendrier', en: 'Remove from the calendar' },
  close: { fr: 'Fermer', en: 'Close' },
};
