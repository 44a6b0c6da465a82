import FullCalendar from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import french from '@fullcalendar/react/locales/fr';
import classic from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import { useComputedColorScheme } from '@mantine/core';
import type { CalendarEntry } from './calendar-entries.ts';
import { useKeepCompany, useKeptCompany } from './kept-company.ts';
import { useLanguage } from '../language.tsx';
import { useSite } from '../site.tsx';

interface CalendarMonthProps {
  readonly entries: readonly CalendarEntry[];
  /** Day whose month is shown first. */
  readonly first: string;
  readonly onOpen: (entry: CalendarEntry) => void;
}

/** The entries of a calendar in their months: drag one to another day, or open it to move it by its date. */
export function CalendarMonth({ entries, first, onOpen }: CalendarMonthProps) {
  const { say, locale } = useLanguage();
  const scheme = useComputedColorScheme('light');
  const { host } = useSite();
  const kept = useKeptCompany(host);
  const keep = useKeepCompany(host);
  const entryOf = (key: string): CalendarEntry => entries.find((entry) => entry.key === key)!;
  return (
    <div className="calendar-month" data-color-scheme={scheme}>
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
        events={entries.map(({ key, item, day }) => ({
          id: key,
          title: say(item.title),
          start: day,
          allDay: true,
          editable: item.kind !== 'event',
        }))}
        eventClick={({ event }) => {
          if (entryOf(event.id).item.kind !== 'event') onOpen(entryOf(event.id));
        }}
        eventDrop={({ event, revert }) =>
          keep.mutate({ moves: { ...kept.data?.moves, [event.id]: event.startStr.slice(0, 10) } }, { onError: revert })
        }
      />
    </div>
  );
}
