import { Alert, Button, Fieldset, Group, SimpleGrid, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { moneyText } from '../../../core/framework/measure-text.ts';
import { currencySign } from '../../../core/values/money.ts';
import type { MonthFigures } from '../../../core/steering/months/month-figures.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { NumberField } from '../number-field.tsx';
import { service } from '../service.ts';
import { ServiceError } from '../service-error.ts';
import { useSite } from '../site.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { figuresOf, isEmpty, type MonthTexts, textsOf } from './month-texts.ts';
import type { KnownPlan } from '../known-plan.ts';
import type { MonthsPreview } from './use-months.ts';

interface MonthBoxesProps {
  readonly plan: KnownPlan;
  readonly preview: MonthsPreview;
  readonly month: string;
  readonly monthName: (month: string) => string;
}

/** The boxes of one month: those of the company, then those of its channels. */
export function MonthBoxes({ month, monthName, plan, preview }: MonthBoxesProps) {
  const { say } = useLanguage();
  const { months } = plan.kept;
  const [texts, setTexts] = useState(() => textsOf(months[month]));
  const { save, keep } = useSaveMonth(month, plan);
  const before = Object.keys(months)
    .filter((one) => one < month)
    .sort()
    .at(-1);
  const box: BoxState = {
    texts,
    saved: textsOf(months[month]),
    last: before === undefined ? null : { name: monthName(before), texts: textsOf(months[before]) },
    currency: preview.currency,
    faultOf: (path) =>
      save.error instanceof ServiceError
        ? save.error.issues.find((issue) => issue.path === `/months/${month}/${path}`)?.message
        : undefined,
    onText: (path, text) => setTexts({ ...texts, [path]: text }),
  };
  const figures = figuresOf(texts, preview);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (figures !== null) save.mutate(figures);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Fieldset legend={say(sentences.company)}>
          <SimpleGrid cols={columns} className="fields">
            {preview.boxes.map((one) => (
              <MonthBox key={one.name} path={one.name} box={one} state={box} />
            ))}
          </SimpleGrid>
        </Fieldset>
        <ChannelBoxes channels={preview.channels} months={months} state={box} />
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
        {isEmpty(texts) && !save.isSuccess && <Words c="dimmed">{say(sentences.toWrite)}</Words>}
        {save.isSuccess && <Saved isRemoved={months[month] === undefined} preview={preview} />}
      </Stack>
    </form>
  );
}

const columns = { base: 1, xs: 2, md: 3 };

/** Keeps the figures of a month, or removes them; the service first says what they change. */
function useSaveMonth(month: string, plan: KnownPlan) {
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async (figures: MonthFigures | null) => {
      const { [month]: _, ...others } = plan.kept.months;
      const next = figures === null ? others : { ...others, [month]: figures };
      const answer = await service.previewMonths({ id: plan.id, months: next, company: plan.kept.company });
      await keep.mutateAsync({ months: next });
      queries.setQueryData(['months', plan.id, next], answer);
    },
  });
  return { save, keep };
}

/** What every box of the month needs. */
interface BoxState {
  readonly texts: MonthTexts;
  /** What is kept of this month, and of the month before it that has figures. */
  readonly saved: MonthTexts;
  readonly last: { readonly name: string; readonly texts: MonthTexts } | null;
  readonly currency: string;
  readonly faultOf: (path: string) => string | undefined;
  readonly onText: (path: string, text: string) => void;
}

interface MonthBoxProps {
  readonly path: string;
  readonly box: MonthsPreview['boxes'][number];
  readonly state: BoxState;
}

/** One figure, with what was saved or known of it before. */
function MonthBox({ path, box: { title, unit, average }, state }: MonthBoxProps) {
  const { say, number } = useLanguage();
  const { texts, saved, last, currency, faultOf, onText } = state;
  const known = (text: string): string => number(Number(text), 2);
  const earlier = last?.texts[path];
  return (
    <NumberField
      label={say(title)}
      {...(unit === 'money' ? { unit: currencySign(currency) } : {})}
      description={
        saved[path] !== undefined
          ? say(sentences.filled, { value: known(saved[path]) })
          : earlier !== undefined
            ? say(sentences.last, { month: last!.name, value: known(earlier) })
            : average === null
              ? say(sentences.unknown)
              : say(sentences.average, { value: number(average, 1) })
      }
      isWhole={unit === 'count'}
      value={texts[path] ?? ''}
      onChange={(text) => onText(path, text)}
      fault={faultOf(path)}
    />
  );
}

interface ChannelBoxesProps {
  readonly channels: MonthsPreview['channels'];
  readonly months: KnownPlan['kept']['months'];
  readonly state: BoxState;
}

/** The channels in use and those that have figures, then the others when they are asked for. */
function ChannelBoxes({ channels, months, state }: ChannelBoxesProps) {
  const { say, count } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const hasFigures = ({ id, boxes }: MonthsPreview['channels'][number]): boolean =>
    boxes.some(({ average }) => average !== null) ||
    Object.values(months).some((month) => Object.values(month.channels[id] ?? {}).some((value) => value !== null));
  // Chosen once: no box goes while a person writes in another.
  const [known] = useState(() => channels.filter((one) => one.used || hasFigures(one)).map(({ id }) => id));
  const first = channels.filter(({ id }) => known.includes(id));
  const others = channels.filter(({ id }) => !known.includes(id));
  return (
    <>
      {(isWhole ? [...first, ...others] : first).map(({ id, name, boxes }) => (
        <Fieldset key={id} legend={say(name)}>
          <SimpleGrid cols={columns} className="fields">
            {boxes.map((one) => (
              <MonthBox key={one.name} path={`channels/${id}/${one.name}`} box={one} state={state} />
            ))}
          </SimpleGrid>
        </Fieldset>
      ))}
      {!isWhole && others.length > 0 && (
        <Button variant="default" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {count(others.length, sentences.others)}
        </Button>
      )}
    </>
  );
}

interface SavedProps {
  /** The month was removed. */
  readonly isRemoved: boolean;
  readonly preview: MonthsPreview;
}

function Saved({ isRemoved, preview: { after, currency } }: SavedProps) {
  const { say, locale } = useLanguage();
  const money = (minor: number | null): string =>
    minor === null ? say(sentences.toMeasure) : moneyText(minor, currency, locale);
  return (
    <Words role="status">
      {say(isRemoved ? sentences.removed : sentences.saved)}{' '}
      {after !== null && say(sentences.now, { cost: money(after.cost), ceiling: money(after.ceiling) })}
    </Words>
  );
}

const sentences = {
  others: {
    fr: { one: 'Voir {count} autre canal', other: 'Voir {count} autres canaux' },
    en: { one: 'Show {count} other channel', other: 'Show {count} other channels' },
  },
  company: { fr: 'Toute l’entreprise', en: 'The whole company' },
  last: { fr: '{month}\u00a0: {value}', en: '{month}: {value}' },
  average: { fr: 'Jusqu’ici\u00a0: {value} par mois', en: 'Until now: {value} a month' },
  filled: { fr: 'Enregistré pour ce mois\u00a0: {value}', en: 'Saved for this month: {value}' },
  unknown: { fr: 'Jusqu’ici\u00a0: inconnu', en: 'Until now: unknown' },
  toWrite: {
    fr: 'Écrivez un chiffre au moins pour enregistrer le mois.',
    en: 'Write one figure at least to save the month.',
  },
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
