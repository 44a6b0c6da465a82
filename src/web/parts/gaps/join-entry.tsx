import { Alert, Button, Stack, Text as Words } from '@mantine/core';
import { Refusal } from '../answer.tsx';
import { calendarEntries, changedEdits } from '../calendar/calendar-entries.ts';
import { showEntryNotice } from '../calendar/entry-notice.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { useLanguage } from '../language.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { useSite } from '../site.tsx';
import type { Gap } from './gap.ts';
import { entryOnPage, joinedNote } from './join-gap.ts';

interface JoinEntryProps {
  readonly gap: Gap;
  readonly plan: KnownPlan;
  readonly brief: string;
  readonly onDone: () => void;
}

/** The entry that plans the page of a gap already, with a button that adds the gap to its work; nothing where none does. */
export function JoinEntry({ gap, plan: { strategy, kept }, brief, onDone }: JoinEntryProps) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const { edits } = kept;
  const key = entryOnPage(gap, strategy, { edits, from: new Date().toISOString().slice(0, 10) })?.key;
  const entry = calendarEntries(strategy, kept).find((one) => one.key === key);
  const note = joinedNote(entry?.edit?.note, brief);
  if (entry === undefined || note === null) return null;
  const named = { day: day(entry.item.date), title: say(entry.item.title) };
  const join = (): void => {
    const joined = (): void => {
      onDone();
      showEntryNotice(
        { host, entryKey: entry.key, before: edits[entry.key], text: say(sentences.joined, named) },
        say(sentences.dismiss),
      );
    };
    keep.mutate({ edits: changedEdits(edits, entry, { strategy, change: { note } }) }, { onSuccess: joined });
  };
  return (
    <Alert>
      <Stack gap="xs">
        <Words>{say(sentences.planned, named)}</Words>
        <Button loading={keep.isPending} onClick={join} style={{ alignSelf: 'flex-start' }}>
          {say(sentences.join)}
        </Button>
        {keep.isError && <Refusal error={keep.error} />}
        <Words c="dimmed">{say(sentences.apart)}</Words>
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
  apart: { fr: 'Ou faites-en une entrée à part\u00a0:', en: 'Or make it an entry of its own:' },
  joined: {
    fr: 'Ajouté à l’entrée du {day}\u00a0: {title}. Ses questions sont dans vos remarques.',
    en: 'Added to the entry of {day}: {title}. Its questions are in your remarks.',
  },
  dismiss: { fr: 'Fermer', en: 'Close' },
};
