import { Card, NativeSelect, Stack, Text as Words } from '@mantine/core';
import { useState } from 'react';
import { languageTags } from '../../../core/values/locale.ts';
import { useLanguage } from '../language.tsx';
import { MonthBoxes } from './month-boxes.tsx';
import { shownMonth } from './shown-month.ts';
import type { KnownPlan } from '../known-plan.ts';
import type { MonthsPreview } from './use-months.ts';

interface MonthFormProps {
  readonly plan: KnownPlan;
  readonly preview: MonthsPreview;
}

/** The few figures of a month: what is left empty stays unknown. */
export function MonthForm({ plan, preview }: MonthFormProps) {
  const { say, locale } = useLanguage();
  const now = new Date().toISOString().slice(0, 7);
  const months = monthsSince(preview.from, now);
  const [month, setMonth] = useState(() => shownMonth(months, new Set(Object.keys(plan.kept.months)), now));
  const name = (one: string): string =>
    new Intl.DateTimeFormat(languageTags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${one}-01`),
    );
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Words maw="46rem">{say(sentences.lead)}</Words>
        <NativeSelect
          label={say(sentences.month)}
          value={month}
          onChange={(event) => setMonth(event.currentTarget.value)}
          data={months.toReversed().map((value) => ({
            value,
            label:
              plan.kept.months[value] !== undefined
                ? say(sentences.readMonth, { month: name(value) })
                : value === now
                  ? say(sentences.running, { month: name(value) })
                  : name(value),
          }))}
          w="16rem"
        />
        <MonthBoxes key={month} month={month} monthName={name} plan={plan} preview={preview} />
      </Stack>
    </Card>
  );
}

/** The months that may be read, up to the present one, twelve at most. */
function monthsSince(from: string, now: string): readonly string[] {
  const months = [from];
  while (months.at(-1)! < now) {
    const [year, month] = months.at(-1)!.split('-').map(Number) as [number, number];
    months.push(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7));
  }
  return months.slice(-mostMonths);
}
const mostMonths = 12;

const sentences = {
  lead: {
    fr: 'Écrivez d’abord les chiffres de chaque canal utilisé, puis les totaux, qui les comprennent. Remplissez ce que vous savez\u00a0: vos factures, votre carnet de commandes, l’espace client de chaque outil. Une case vide reste inconnue, elle ne compte pas pour zéro\u00a0: écrivez 0 si un canal n’a rien coûté.',
    en: 'Write the figures of each channel that was used first, then the totals, which include them. Fill in what you know: your invoices, your order book, the customer area of each tool. An empty box stays unknown, it does not count as zero: write 0 if a channel cost nothing.',
  },
  month: { fr: 'Mois', en: 'Month' },
  running: { fr: '{month} (en cours)', en: '{month} (not over)' },
  readMonth: { fr: '{month} (rempli)', en: '{month} (filled in)' },
};
