import FullCalendar from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import french from '@fullcalendar/react/locales/fr';
import classic from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import { Text as Words, useComputedColorScheme } from '@mantine/core';
import { type CalendarEntry, changedEdits } from './calendar-entries.ts';
import { useKeepCompany } from '../plan/kept-company.ts';
import { useLanguage } from '../language.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { useSite } from '../site.tsx';

interface CalendarMonthProps {
  readonly plan: KnownPlan;
  readonly entries: readonly CalendarEntry[];
  readonly titleOf: (entry: CalendarEntry) => string;
  /** Day whose month is shown first. */
  readonly first: string;
  readonly onOpen: (entry: CalendarEntry) => void;
}

/** Before the title of an entry that a person changed or added. */
const changedMark = '✎';

/** The entries of a calendar in their months: drag one to another day, or open it to move it by its date. */
export function CalendarMonth({ plan, entries, titleOf, first, onOpen }: CalendarMonthProps) {
  const { say, locale } = useLanguage();
  const scheme = useComputedColorScheme('light');
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const entryOf = (key: string): CalendarEntry => entries.find((entry) => entry.key === key)!;
  return (
    <div className="calendar-month" data-color-scheme={scheme}>
      <Words size="sm" mb="xs">
        {say(sentences.marks, { mark: changedMark })}
      </Words>
      <FullCalendar
        plugins={[dayGrid, interaction, classic]}
        initialView="dayGridMonth"
        initialDate={first}
        locale={locale === 'fr' ? french : 'en-gb'}
        firstDay={1}
        height="auto"
        eventColor="#1b4f9c"
        dayMaxEvents={4}
        headerToolbar={{ start: 'title', end: 'prev,next' }}
        eventContent={({ event }) => <span className="month-entry">{event.title}</span>}
        events={entries.map((entry) => ({
          id: entry.key,
          title: `${entry.edit !== null || entry.plannedDay === null ? `${changedMark} ` : ''}${titleOf(entry)}`,
          start: entry.item.date,
          allDay: true,
          editable: entry.item.kind !== 'event',
        }))}
        eventClick={({ event }) => {
          if (entryOf(event.id).item.kind !== 'event') onOpen(entryOf(event.id));
        }}
        eventDrop={({ event, revert }) =>
          keep.mutate(
            {
              edits: changedEdits(plan.kept.edits, entryOf(event.id), {
                strategy: plan.strategy,
                change: { day: event.startStr.slice(0, 10) },
              }),
            },
            { onError: revert },
          )
        }
      />
    </div>
  );
}

const sentences = {
  marks: {
    fr: '{mark}\u00a0: entrée que vous avez changée ou ajoutée.',
    en: '{mark}: an entry that you changed or added.',
  },
};
