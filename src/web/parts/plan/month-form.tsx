import { Alert, Button, Card, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { moneyText } from '../../../core/framework/measure-text.ts';
import { languageTags } from '../../../core/values/locale.ts';
import type { MonthFigures } from '../../../core/steering/months/month-figures.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { NumberField, numberTyped } from '../number-field.tsx';
import { service } from '../service.ts';
import { ServiceError } from '../service-error.ts';
import { useSite } from '../site.tsx';
import { useKeepCompany } from './kept-company.ts';
import type { KnownPlan } from './plan-gate.tsx';
import type { MonthsPreview } from './use-months.ts';

interface MonthFormProps {
  readonly plan: KnownPlan;
  readonly preview: MonthsPreview;
}

/** The few figures of a month: what is left empty stays unknown. */
export function MonthForm({ plan, preview }: MonthFormProps) {
  const { say, locale } = useLanguage();
  const months = monthsSince(preview.from);
  const [month, setMonth] = useState(months.find((one) => plan.kept.months[one] === undefined) ?? months[0]!);
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
          data={months.map((value) => ({
            value,
            label:
              plan.kept.months[value] === undefined ? name(value) : say(sentences.readMonth, { month: name(value) }),
          }))}
          w="16rem"
        />
        <Boxes key={month} month={month} monthName={name} plan={plan} preview={preview} />
      </Stack>
    </Card>
  );
}

/** The months that may be read: from the first after the measured period to the present one, twelve at most. */
function monthsSince(from: string): readonly string[] {
  const now = new Date().toISOString().slice(0, 7);
  const months = [from];
  while (months.at(-1)! < now) {
    const [year, month] = months.at(-1)!.split('-').map(Number) as [number, number];
    months.push(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7));
  }
  return months.slice(-mostMonths);
}
const mostMonths = 12;

type Channel = MonthsPreview['channels'][number];
const hasValue = (figures: object): boolean => Object.values(figures).some((value) => value !== null);
/** Channels shown when none has a figure yet. */
const shownChannels = 2;

interface BoxesProps extends MonthFormProps {
  readonly month: string;
  readonly monthName: (month: string) => string;
}

function Boxes({ month, monthName, plan, preview }: BoxesProps) {
  const { say, number, count, locale } = useLanguage();
  const { host } = useSite();
  const [isWhole, setWhole] = useState(false);
  const { months } = plan.kept;
  const keep = useKeepCompany(host);
  const queries = useQueryClient();
  const [texts, setTexts] = useState(() => textsOf(months[month]));
  const saved = textsOf(months[month]);
  const before = Object.keys(months)
    .filter((one) => one < month)
    .sort()
    .at(-1);
  const save = useMutation({
    mutationFn: async (figures: MonthFigures | null) => {
      const { [month]: _, ...others } = months;
      const next = figures === null ? others : { ...others, [month]: figures };
      const answer = await service.previewMonths({ id: plan.id, months: next });
      await keep.mutateAsync({ months: next });
      queries.setQueryData(['months', plan.id, next], answer);
    },
  });
  const money = (minor: number | null): string =>
    minor === null ? say(sentences.toMeasure) : moneyText(minor, preview.currency, locale);
  const issues = save.error instanceof ServiceError ? save.error.issues : [];
  const box = (
    path: string,
    { title, unit, average }: MonthsPreview['boxes'][number],
    last: number | null | undefined,
  ): React.ReactNode => (
    <NumberField
      key={path}
      label={say(title)}
      {...(unit === 'money' ? { unit: currencySign(preview.currency) } : {})}
      description={
        saved[path] !== undefined
          ? say(sentences.filled, { value: number(Number(saved[path]), 2) })
          : last != null
            ? say(sentences.last, { month: monthName(before!), value: number(last, 2) })
            : average === null
              ? say(sentences.unknown)
              : say(sentences.average, { value: number(average, 1) })
      }
      isWhole={unit === 'count'}
      value={texts[path] ?? ''}
      onChange={(text) => setTexts({ ...texts, [path]: text })}
      fault={issues.find((issue) => issue.path === `/months/${month}/${path}`)?.message}
    />
  );
  const channelBoxes = ({ id, name, boxes }: Channel) => (
    <Fieldset key={id} legend={say(name)}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        {boxes.map((one) =>
          box(`channels/${id}/${one.name}`, one, lastMonth?.channels[id]?.[one.name as 'spent' | 'newCustomers']),
        )}
      </SimpleGrid>
    </Fieldset>
  );
  const hasFigures = ({ id, boxes }: Channel): boolean =>
    boxes.some(({ name, average }) => average !== null || (texts[`channels/${id}/${name}`] ?? '') !== '') ||
    Object.values(months).some(({ channels }) => channels[id] !== undefined && hasValue(channels[id]));
  const counted = preview.channels.filter(hasFigures);
  const known = counted.length > 0 ? counted : preview.channels.slice(0, shownChannels);
  const others = preview.channels.filter((one) => !known.includes(one));
  const lastMonth = before === undefined ? undefined : months[before];
  const figures = figuresOf(texts, preview);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (figures !== null) save.mutate(figures);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Fieldset legend={say(sentences.company)}>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
            {preview.boxes.map((one) => box(one.name, one, lastMonth?.[one.name as keyof typeof lastMonth] as number))}
          </SimpleGrid>
        </Fieldset>
        {known.map(channelBoxes)}
        {others.length > 0 &&
          (isWhole ? (
            others.map(channelBoxes)
          ) : (
            <Button variant="default" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
              {count(others.length, sentences.others)}
            </Button>
          ))}
        {figures === null && (
          <Alert color="orange" role="status">
            {say(sentences.toCorrect)}
          </Alert>
        )}
        {save.isError && <Refusal error={save.error} />}
        {keep.isError && !save.isError && <Refusal error={keep.error} />}
        <Group gap="xs">
          <Button type="submit" loading={save.isPending} disabled={figures === null || isEmpty(texts)}>
            {say(sentences.save)}
          </Button>
          {months[month] !== undefined && (
            <Button variant="default" onClick={() => save.mutate(null, { onSuccess: () => setTexts({}) })}>
              {say(sentences.remove)}
            </Button>
          )}
        </Group>
        {save.isSuccess && (
          <Words role="status">
            {say(months[month] === undefined ? sentences.removed : sentences.saved)}{' '}
            {preview.after !== null &&
              say(sentences.now, { cost: money(preview.after.cost), ceiling: money(preview.after.ceiling) })}
          </Words>
        )}
      </Stack>
    </form>
  );
}

const isEmpty = (texts: Readonly<Record<string, string>>): boolean =>
  Object.values(texts).every((text) => text.trim() === '');

const currencySign = (currency: string): string =>
  new Intl.NumberFormat('fr', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')!.value;

/** Texts of the boxes by their path: `sessions`, `channels/<id>/spent`. */
function textsOf(figures: MonthFigures | undefined): Record<string, string> {
  if (figures === undefined) return {};
  const { channels, ...site } = figures;
  const written = (prefix: string, values: object): [string, string][] =>
    Object.entries(values).flatMap(([name, value]) => (value == null ? [] : [[`${prefix}${name}`, String(value)]]));
  return Object.fromEntries([
    ...written('', site),
    ...Object.entries(channels).flatMap(([id, values]) => written(`channels/${id}/`, values)),
  ]);
}

/** Null when a box has no number. */
function figuresOf(texts: Readonly<Record<string, string>>, { boxes, channels }: MonthsPreview): MonthFigures | null {
  let isWrong = false;
  const read = (path: string, unit: 'count' | 'money'): number | null => {
    const value = numberTyped(texts[path] ?? '', unit === 'count');
    if (typeof value !== 'object' || value === null) return value;
    isWrong = true;
    return null;
  };
  const figures = {
    ...Object.fromEntries(boxes.map(({ name, unit }) => [name, read(name, unit)])),
    channels: Object.fromEntries(
      channels.map(({ id, boxes: own }) => [
        id,
        Object.fromEntries(own.map(({ name, unit }) => [name, read(`channels/${id}/${name}`, unit)])),
      ]),
    ),
  };
  return isWrong ? null : figures;
}

const sentences = {
  lead: {
    fr: 'Remplissez ce que vous savez\u00a0: vos factures, votre carnet de commandes, l’espace client de chaque outil. Une case vide reste inconnue, elle ne compte pas pour zéro.',
    en: 'Fill in what you know: your invoices, your order book, the customer area of each tool. An empty box stays unknown, it does not count as zero.',
  },
  month: { fr: 'Mois', en: 'Month' },
  readMonth: { fr: '{month} (rempli)', en: '{month} (filled in)' },
  others: {
    fr: { one: 'Voir {count} autre canal', other: 'Voir {count} autres canaux' },
    en: { one: 'Show {count} other channel', other: 'Show {count} other channels' },
  },
  company: { fr: 'Toute l’entreprise', en: 'The whole company' },
  last: { fr: '{month}\u00a0: {value}', en: '{month}: {value}' },
  average: { fr: 'Jusqu’ici\u00a0: {value} par mois', en: 'Until now: {value} a month' },
  filled: { fr: 'Enregistré pour ce mois\u00a0: {value}', en: 'Saved for this month: {value}' },
  unknown: { fr: 'Jusqu’ici\u00a0: inconnu', en: 'Until now: unknown' },
  toCorrect: { fr: 'Une case n’a pas de nombre.', en: 'A box has no number.' },
  save: { fr: 'Enregistrer et voir ce que cela change', en: 'Save and see what it changes' },
  remove: { fr: 'Retirer ce mois', en: 'Remove this month' },
  saved: { fr: 'Mois enregistré.', en: 'Month saved.' },
  now: {
    fr: 'Un nouveau client coûte maintenant {cost}\u00a0; il peut coûter {ceiling} au plus. Le détail est dessous.',
    en: 'A new customer costs {cost} now and may cost {ceiling} at most. Details are below.',
  },
  toMeasure: { fr: 'à mesurer', en: 'to be measured' },
  removed: { fr: 'Mois retiré.', en: 'Month removed.' },
};
