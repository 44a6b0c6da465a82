import { Alert, SimpleGrid, Stack, Text as Words, Title } from '@mantine/core';
import { moneyText } from '../../../core/framework/measure-text.ts';
import type { Text } from '../../../core/values/text.ts';
import { decisionNames } from '../../../core/report/plan-names.ts';
import { Figure } from '../figure.tsx';
import { useLanguage } from '../language.tsx';
import { RowTable, type RowTableProps } from '../tables/row-table.tsx';
import type { MonthsPreview } from './use-months.ts';
import { Explained } from '../terms/explained.tsx';

/** What a new customer costs and may cost, the decision on each channel and where the money goes, before and after the read months. */
export function MonthEffect({ preview: { currency, before, after } }: { readonly preview: MonthsPreview }) {
  const { say, locale } = useLanguage();
  const money = (minor: number | null): string =>
    minor === null ? say(sentences.unknown) : moneyText(minor, currency, locale);
  const now = after ?? before;
  const was = (minor: number | null): string | undefined =>
    after === null ? undefined : say(sentences.was, { value: money(minor) });
  const isTooDear = now.cost !== null && now.cost > now.ceiling;
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Figure name={say(sentences.cost)} value={money(now.cost)} note={was(before.cost)} />
        <Figure name={say(sentences.ceiling)} value={money(now.ceiling)} note={was(before.ceiling)} />
      </SimpleGrid>
      <Words c="dimmed">
        <Explained text={say(now.derivation)} />
      </Words>
      {isTooDear && <Alert color="orange">{say(sentences.tooDear)}</Alert>}
      {now.channels.length > 0 && (
        <CostTable
          title={say(sentences.verdicts)}
          headings={[sentences.channel, sentences.cost, sentences.verdict]}
          rows={now.channels.map(({ channelId, name, cost, decision, rule }) => {
            const earlier = before.channels.find((one) => one.channelId === channelId);
            const isChanged = after !== null && earlier !== undefined && earlier.decision !== decision;
            return {
              key: channelId,
              cells: [
                say(name),
                money(cost),
                <>
                  <strong>{say(decisionNames[decision])}</strong>
                  {isChanged && ` ${say(sentences.verdictWas, { value: say(decisionNames[earlier.decision]) })}`}
                  <Words size="sm" c="dimmed">
                    {say(rule)}
                  </Words>
                </>,
              ],
            };
          })}
        />
      )}
      {now.reallocation.length > 0 && (
        <CostTable
          title={say(sentences.reallocation)}
          headings={[sentences.channel, sentences.spentNow, sentences.spentNext]}
          rows={now.reallocation.map((row, at) => ({
            key: String(at),
            cells: [say(row.name), money(row.before), money(row.after)],
          }))}
        />
      )}
    </Stack>
  );
}

export interface CostTableProps extends Pick<RowTableProps, 'rows'> {
  readonly title: string;
  readonly headings: readonly Text[];
}

/** Costs by channel, the first cell of each row its name. */
export function CostTable({ title, headings, rows }: CostTableProps) {
  const { say } = useLanguage();
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        {title}
      </Title>
      <RowTable caption={title} headings={headings.map((heading) => say(heading))} rows={rows} minWidth={420} />
    </Stack>
  );
}

const sentences = {
  cost: { fr: 'Coût d’un nouveau client', en: 'Cost of a new customer' },
  ceiling: { fr: 'Le plus qu’un nouveau client peut coûter', en: 'Most that a new customer may cost' },
  was: { fr: 'avant ces mois\u00a0: {value}', en: 'before these months: {value}' },
  unknown: { fr: 'à mesurer', en: 'to be measured' },
  tooDear: {
    fr: 'Un nouveau client coûte plus qu’il ne devrait\u00a0: voyez quel canal réduire ci-dessous.',
    en: 'A new customer costs more than it should: see below which channel to cut back.',
  },
  verdicts: { fr: 'Que faire de chaque canal', en: 'What to do with each channel' },
  channel: { fr: 'Canal', en: 'Channel' },
  verdict: { fr: 'Décision', en: 'Decision' },
  verdictWas: { fr: '(avant\u00a0: {value})', en: '(before: {value})' },
  reallocation: { fr: 'Où mettre l’argent du prochain cycle', en: 'Where to put the money of the next cycle' },
  spentNow: { fr: 'Aujourd’hui, par cycle', en: 'Today, for a cycle' },
  spentNext: { fr: 'Au prochain cycle', en: 'In the next cycle' },
};
