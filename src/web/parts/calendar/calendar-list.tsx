import { Badge, Button, Group, Stack, Table, Text as Words, Title } from '@mantine/core';
import { isOwnEntry } from '../../../core/planning/calendar/edited-plan.ts';
import { languageTags } from '../../../core/values/locale.ts';
import type { Text } from '../../../core/values/text.ts';
import type { CalendarEntry } from './calendar-entries.ts';
import { useLanguage } from '../language.tsx';
import { areNear } from './same-page.ts';

interface CalendarListProps {
  readonly entries: readonly CalendarEntry[];
  /** What an entry is called on the screen. */
  readonly titleOf: (entry: CalendarEntry) => string;
  /** The entry of somebody else, plan or person, on the same page. */
  readonly twins: ReadonlyMap<string, CalendarEntry>;
  readonly kinds: Readonly<Record<CalendarEntry['item']['kind'], Text>>;
  readonly onOpen: (entry: CalendarEntry) => void;
}

/** The entries of a calendar month by month. */
export function CalendarList({ entries, titleOf, twins, kinds, onOpen }: CalendarListProps) {
  const { say, locale, day } = useLanguage();
  const monthName = new Intl.DateTimeFormat(languageTags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = [...new Set(entries.map((entry) => entry.item.date.slice(0, 7)))];
  const nameOf = (month: string): string => monthName.format(new Date(`${month}-01`));
  return (
    <Stack gap="lg">
      {months.length > 1 && <MonthJumps months={months} nameOf={nameOf} />}
      {months.map((month) => {
        const title = nameOf(month);
        return (
          <Stack key={month} gap="xs">
            <Title order={2} size="h3" tt="capitalize" id={idOf(month)} tabIndex={-1}>
              {title}
            </Title>
            <Table withTableBorder>
              <caption className="only-spoken">{title}</caption>
              <Table.Tbody>
                {entries
                  .filter((entry) => entry.item.date.startsWith(month))
                  .map((entry) => (
                    <Table.Tr key={entry.key}>
                      <Table.Td w="7.5rem" style={{ verticalAlign: 'top' }}>
                        {day(entry.item.date)}
                        <EntryTime entry={entry} />
                      </Table.Td>
                      <Table.Td>
                        <Group justify="space-between" gap="xs">
                          <div style={{ flex: '1 1 14rem' }}>
                            <EntryTitle entry={entry} title={titleOf(entry)} onOpen={onOpen} />
                            <Twin entry={entry} twin={twins.get(entry.key)} titleOf={titleOf} />
                          </div>
                          <Group gap="xs">
                            {entry.edit?.doneOn !== undefined && <Mention text={say(sentences.done)} />}
                            {entry.edit?.day !== undefined && entry.plannedDay !== null && (
                              <Mention text={say(sentences.moved)} />
                            )}
                            {entry.edit?.title !== undefined && <Mention text={say(sentences.renamed)} />}
                            {entry.plannedDay === null && (
                              <Mention text={say(isOwnEntry(entry.key) ? sentences.own : sentences.kept)} />
                            )}
                            <Mention text={say(kinds[entry.item.kind])} />
                            {entry.item.kind !== 'event' && (
                              <Button
                                variant="default"
                                size="compact-sm"
                                onClick={() => onOpen(entry)}
                                aria-label={say(sentences.openNamed, { title: titleOf(entry) })}
                              >
                                {say(sentences.open)}
                              </Button>
                            )}
                          </Group>
                        </Group>
                      </Table.Td>
                    </Table.Tr>
                  ))}
              </Table.Tbody>
            </Table>
          </Stack>
        );
      })}
    </Stack>
  );
}

interface EntryTitleProps extends Pick<CalendarListProps, 'onOpen'> {
  readonly entry: CalendarEntry;
  readonly title: string;
}

/** A title that opens its entry at a press, as the button beside it does: only the button is reached by keyboard. */
function EntryTitle({ entry, title, onOpen }: EntryTitleProps) {
  if (entry.item.kind === 'event') return <Words>{title}</Words>;
  return (
    <Words style={{ cursor: 'pointer' }} onClick={() => onOpen(entry)}>
      {title}
    </Words>
  );
}

/** The time of an entry, its hours, and the weeks over which a long one is spread. */
function EntryTime({ entry: { item, hours, hasSteps, weeks } }: { readonly entry: CalendarEntry }) {
  const { say, number } = useLanguage();
  const work = say(weeks > 1 ? sentences.hoursOver : sentences.hours, { hours: number(hours, 1), weeks });
  const parts = [item.time, ...(hours > 0 ? [work] : []), ...(hours > 0 && hasSteps ? [say(sentences.withSteps)] : [])];
  return (
    <Words size="sm" c="dimmed">
      {parts.filter((part) => part !== null).join(', ')}
    </Words>
  );
}

interface TwinProps extends Pick<CalendarListProps, 'titleOf'> {
  readonly entry: CalendarEntry;
  readonly twin: CalendarEntry | undefined;
}

/** The other work on the page of an entry: both are done at once where their days are near. */
function Twin({ entry, twin, titleOf }: TwinProps) {
  const { say, day } = useLanguage();
  if (twin === undefined) return null;
  return (
    <Words size="sm" c="dimmed">
      {say(sentences.samePage, { day: day(twin.item.date), title: titleOf(twin) })}
      {areNear(entry, twin) && ` ${say(sentences.atOnce)}`}
    </Words>
  );
}

const idOf = (month: string): string => `month-${month}`;

interface MonthJumpsProps {
  readonly months: readonly string[];
  readonly nameOf: (month: string) => string;
}

/** The way to a month of a long list. */
function MonthJumps({ months, nameOf }: MonthJumpsProps) {
  const { say } = useLanguage();
  const go = (month: string): void => {
    const title = document.getElementById(idOf(month));
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  };
  return (
    <Group component="nav" gap="xs" aria-label={say(sentences.months)}>
      {months.map((month) => (
        <Button key={month} variant="default" size="compact-md" onClick={() => go(month)}>
          {nameOf(month)}
        </Button>
      ))}
    </Group>
  );
}

function Mention({ text }: { readonly text: string }) {
  return (
    <Badge variant="outline" color="gray" c="dimmed" tt="none">
      {text}
    </Badge>
  );
}

const sentences = {
  months: { fr: 'Aller à un mois', en: 'Go to a month' },
  hours: { fr: '{hours}\u00a0h', en: '{hours} h' },
  withSteps: { fr: 'étapes comprises', en: 'its steps included' },
  hoursOver: { fr: '{hours}\u00a0h, sur {weeks} semaines', en: '{hours} h, over {weeks} weeks' },
  samePage: {
    fr: 'Sur la même page, le {day}\u00a0: {title}.',
    en: 'On the same page, on {day}: {title}.',
  },
  atOnce: { fr: 'Faites les deux en une fois.', en: 'Do both at once.' },
  own: { fr: 'ajouté par vous', en: 'added by you' },
  done: { fr: 'fait', en: 'done' },
  kept: { fr: 'gardé d’un plan précédent', en: 'kept from an earlier plan' },
  renamed: { fr: 'renommé', en: 'renamed' },
  moved: { fr: 'déplacé', en: 'moved' },
  open: { fr: 'Ouvrir', en: 'Open' },
  openNamed: { fr: 'Ouvrir\u00a0: {title}', en: 'Open: {title}' },
};
