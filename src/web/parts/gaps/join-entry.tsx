import { Alert, Button, Group, Stack, Text as Words } from '@mantine/core';
import { Refusal } from '../answer.tsx';
import { type CalendarEntry, calendarEntries, changedEdits } from '../calendar/calendar-entries.ts';
import { showEntryNotice } from '../calendar/entry-notice.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { useLanguage } from '../language.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { useSite } from '../site.tsx';
import type { Gap } from './gap.ts';
import { entryOnPage, joinedNote } from './join-gap.ts';

interface Joinable {
  readonly entry: CalendarEntry;
  /** Its remark with the brief of the gap. */
  readonly note: string;
}

/** The entry that plans the page of a gap already, to which the gap may be added; null where none does. */
export function joinableEntry(gap: Gap, { strategy, kept }: KnownPlan, brief: string): Joinable | null {
  const { edits } = kept;
  const key = entryOnPage(gap, strategy, { edits, from: new Date().toISOString().slice(0, 10) })?.key;
  const entry = calendarEntries(strategy, kept).find((one) => one.key === key);
  const note = joinedNote(entry?.edit?.note, brief);
  return entry === undefined || note === null ? null : { entry, note };
}

interface JoinEntryProps extends Joinable {
  readonly plan: KnownPlan;
  readonly onDone: () => void;
  /** The person wants an entry of its own instead. */
  readonly onApart: () => void;
}

/** Proposes to add a gap to the work of an entry. */
export function JoinEntry({ entry, note, plan: { strategy, kept }, onDone, onApart }: JoinEntryProps) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const { edits } = kept;
  const named = { day: day(entry.item.date), title: say(entry.item.title) };
  const join = (): void => {
    const joined = (): void => {
      onDone();
      showEntryNotice(
        { host, entryKey: entry.key, before: edits[entry.key], text: say(sentences.joined, named), isElsewhere: true },
        say(sentences.dismiss),
      );
    };
    keep.mutate({ edits: changedEdits(edits, entry, { strategy, change: { note } }) }, { onSuccess: joined });
  };
  return (
    <Alert>
      <Stack gap="xs">
        <Words>{say(sentences.planned, named)}</Words>
        <Group gap="xs">
          <Button loading={keep.isPending} onClick={join}>
            {say(sentences.join)}
          </Button>
          <Button variant="default" onClick={onApart}>
            {say(sentences.apart)}
          </Button>
        </Group>
        {keep.isError && <Refusal error={keep.error} />}
      </Stack>
    </Alert>
  );
}

const sentences = {
  planned: {
    fr: 'Une entrée de votre calendrier travaille déjà cette page, le {day}\u00a0: «\u00a0{title}\u00a0».',
    en: 'An entry of your calendar works on this page already, on {day}: “{title}”.',
  },
  join: { fr: 'Y ajouter ce manque', en: 'Add this gap to it' },
  apart: { fr: 'En faire une entrée à part', en: 'Make it an entry of its own' },
  joined: {
    fr: 'Ajouté à l’entrée du {day}\u00a0: {title}. Ses questions sont dans vos remarques.',
    en: 'Added to the entry of {day}: {title}. Its questions are in your remarks.',
  },
  dismiss: { fr: 'Fermer', en: 'Close' },
};
