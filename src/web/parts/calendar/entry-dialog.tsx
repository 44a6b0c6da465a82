import { Button, Group, Stack, Text as Words } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../answer.tsx';
import type { CalendarEdits } from '../../../core/planning/calendar/edited-plan.ts';
import { type CalendarEntry, changedEdits } from './calendar-entries.ts';
import { DayNotes, type EntryChange, type EntryDraft, EntryFields, StateButtons } from './entry-fields.tsx';
import { showEntryNotice } from './entry-notice.tsx';
import { EntryText } from './entry-text.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { useLanguage } from '../language.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { ServiceError } from '../service-error.ts';
import { useSite } from '../site.tsx';
import { Foot, Window } from '../window.tsx';

interface EntryDialogProps {
  /** Null when the dialog is closed. */
  readonly entry: CalendarEntry | null;
  readonly title: string;
  readonly plan: KnownPlan;
  readonly onClose: () => void;
}

/** One entry of the calendar: what to do, and the day to which it moves. */
export function EntryDialog({ entry, title, plan, onClose }: EntryDialogProps) {
  /** The entry went with its window: the keyboard goes on from the message, from which the library would take it back. */
  const [isGone, setGone] = useState(false);
  const close = (gone: boolean): void => {
    setGone(gone);
    onClose();
  };
  return (
    <Window isOpen={entry !== null} onClose={() => close(false)} title={title} returnsFocus={!isGone}>
      {entry !== null && (
        <Stack gap="md">
          <EntryForm entry={entry} plan={plan} onDone={close} />
          <EntryText entry={entry} strategy={plan.strategy} />
        </Stack>
      )}
    </Window>
  );
}

interface EntryFormProps {
  readonly entry: CalendarEntry;
  readonly plan: KnownPlan;
  /** True when the entry has left the calendar. */
  readonly onDone: (isGone: boolean) => void;
}

/** Moves, renames, annotates and finishes an entry: every file shows it so. */
function EntryForm({ entry, plan: { strategy, kept }, onDone }: EntryFormProps) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const { edit, plannedDay, item } = entry;
  // Without the word that it is done.
  const plannedTitle = edit?.planned.title ?? item.title;
  const [saved] = useState<EntryDraft>({
    to: item.date,
    title: edit?.title ?? say(plannedTitle),
    note: edit?.note ?? '',
  });
  const [draft, setDraft] = useState(saved);
  const isChanged = draft.to !== saved.to || draft.title !== saved.title || draft.note !== saved.note;
  /** A promise: this form goes with its entry, before what follows a mutation is called. */
  const keepEdits = (edits: CalendarEdits, text: string, isGone: boolean): void =>
    void keep.mutateAsync({ edits }).then(
      () => {
        onDone(isGone);
        const before = kept.edits[entry.key];
        showEntryNotice({ host, entryKey: entry.key, before, text, isGone }, say(sentences.close));
      },
      (error: unknown) => {
        // The dialog of both versions takes the place of this one.
        if (error instanceof ServiceError && error.code === 'precondition-failed') onDone(false);
      },
    );
  const save = (change: EntryChange): void => {
    const isAside = change.asideOn !== undefined;
    const text = say(isAside ? sentences.isAside : sentences.saved, {
      title: change.title ?? say(plannedTitle),
      day: day(change.day ?? item.date),
    });
    keepEdits(changedEdits(kept.edits, entry, { strategy, change }), text, isAside);
  };
  const remove = (): void => {
    const { [entry.key]: _, ...others } = kept.edits;
    keepEdits(others, say(sentences.removed, { title: say(item.title) }), true);
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
        <Foot>
          {keep.isError && <Refusal error={keep.error} />}
          <Group gap="xs">
            <Button type="submit" loading={keep.isPending}>
              {say(sentences.save)}
            </Button>
            {isChanged && <Words c="dimmed">{say(sentences.unsaved)}</Words>}
          </Group>
        </Foot>
        <Group gap="xs">
          <StateButtons entry={entry} onSave={save} onRemove={remove} />
        </Group>
        <DayNotes entry={entry} strategy={strategy} edits={kept.edits} day={draft.to} />
      </Stack>
    </form>
  );
}

const sentences = {
  save: { fr: 'Enregistrer', en: 'Save' },
  saved: { fr: 'Enregistré\u00a0: {title}, le {day}.', en: 'Saved: {title}, on {day}.' },
  isAside: {
    fr: 'Mis de côté, au bas du calendrier\u00a0: {title}.',
    en: 'Put aside, at the end of the calendar: {title}.',
  },
  removed: { fr: 'Retiré du calendrier\u00a0: {title}.', en: 'Removed from the calendar: {title}.' },
  close: { fr: 'Fermer', en: 'Close' },
  unsaved: { fr: 'Pas encore enregistré.', en: 'Not saved yet.' },
};
