import { Badge, Button, Group, Stack, Table, Text as Words, Title } from '@mantine/core';
import { isOwnEntry } from '../../../core/planning/calendar/edited-plan.ts';
import { languageTags } from '../../../core/values/locale.ts';
import type { Text } from '../../../core/values/text.ts';
import type { CalendarEntry } from './calendar-entries.ts';
import { useLanguage } from '../language.tsx';

interface CalendarListProps {
  readonly entries: readonly CalendarEntry[];
  readonly kinds: Readonly<Record<CalendarEntry['item']['kind'], Text>>;
  readonly onOpen: (entry: CalendarEntry) => void;
}

/** The entries of a calendar month by month. */
export function CalendarList({ entries, kinds, onOpen }: CalendarListProps) {
  const { say, locale, day } = useLanguage();
  const monthName = new Intl.DateTimeFormat(languageTags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = [...new Set(entries.map((entry) => entry.item.date.slice(0, 7)))];
  return (
    <Stack gap="lg">
      {months.map((month) => {
        const title = monthName.format(new Date(`${month}-01`));
        return (
          <Stack key={month} gap="xs">
            <Title order={2} size="h3" tt="capitalize">
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
                        {entry.item.time !== null && (
                          <Words size="sm" c="dimmed">
                            {entry.item.time}
                          </Words>
                        )}
                      </Table.Td>
                      <Table.Td>
                        <Group justify="space-between" gap="xs">
                          <Words flex="1 1 14rem">{say(entry.item.title)}</Words>
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
                                aria-label={say(sentences.openNamed, { title: say(entry.item.title) })}
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

function Mention({ text }: { readonly text: string }) {
  return (
    <Badge variant="outline" color="gray" c="dimmed" tt="none">
      {text}
    </Badge>
  );
}

const sentences = {
  own: { fr: 'ajouté par vous', en: 'added by you' },
  done: { fr: 'fait', en: 'done' },
  kept: { fr: 'gardé d’un plan précédent', en: 'kept from an earlier plan' },
  renamed: { fr: 'renommé', en: 'renamed' },
  moved: { fr: 'déplacé', en: 'moved' },
  open: { fr: 'Ouvrir', en: 'Open' },
  openNamed: { fr: 'Ouvrir\u00a0: {title}', en: 'Open: {title}' },
};
