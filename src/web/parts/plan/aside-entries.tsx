import { Accordion, Button, Group, Stack, Text as Words } from '@mantine/core';
import { asideEntries, type CalendarEdits } from '../../../core/planning/calendar/edited-plan.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { useSite } from '../site.tsx';
import { takenBack } from './calendar-entries.ts';
import { useKeepCompany } from './kept-company.ts';
import type { KnownPlan } from './plan-gate.tsx';

/** The entries that a person put aside, each with a way back to the calendar. */
export function AsideEntries({ plan: { strategy, kept } }: { readonly plan: KnownPlan }) {
  const { say, count, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const entries = asideEntries(strategy, kept.edits);
  if (entries.length === 0) return null;
  const edits = (key: string): CalendarEdits => takenBack(kept.edits, key);
  return (
    <Accordion variant="separated" order={2} multiple>
      <Accordion.Item value="aside">
        <Accordion.Control>{count(entries.length, sentences.title)}</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="xs">
            {entries.map(({ key, item }) => (
              <Group key={key} gap="sm" justify="space-between">
                <Words>
                  {day(item.date)}
                  {say(sentences.separator)}
                  {say(item.title)}
                </Words>
                <Button
                  variant="default"
                  size="compact-md"
                  loading={keep.isPending}
                  onClick={() => keep.mutate({ edits: edits(key) })}
                  aria-label={say(sentences.takeNamed, { title: say(item.title) })}
                >
                  {say(sentences.take)}
                </Button>
              </Group>
            ))}
            {keep.isError && <Refusal error={keep.error} />}
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

const sentences = {
  title: {
    fr: { one: 'Une entrée mise de côté', other: '{count} entrées mises de côté' },
    en: { one: 'One entry put aside', other: '{count} entries put aside' },
  },
  separator: { fr: '\u00a0: ', en: ': ' },
  take: { fr: 'Remettre', en: 'Take back' },
  takeNamed: { fr: 'Remettre\u00a0: {title}', en: 'Take back: {title}' },
};
