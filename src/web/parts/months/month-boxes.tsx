import { Alert, Button, Fieldset, Group, SimpleGrid, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { moneyText } from '../../../core/framework/measure-text.ts';
import type { MonthFigures } from '../../../core/steering/months/month-figures.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';
import { ServiceError } from '../service-error.ts';
import { useSite } from '../site.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { PlanButton } from '../plan/plan-offer.tsx';
import { ChannelBoxes } from './channel-boxes.tsx';
import { ceilingText, provisionalWords } from './month-effect.tsx';
import { type BoxState, columns, MonthBox } from './month-box.tsx';
import { figuresOf, isEmpty, namedIn, textsOf, withNamed } from './month-texts.ts';
import type { KnownPlan } from '../known-plan.ts';
import { type MonthsPreview, monthsKey } from './use-months.ts';

interface MonthBoxesProps {
  readonly plan: KnownPlan;
  readonly preview: MonthsPreview;
  readonly month: string;
  readonly monthName: (month: string) => string;
}

/** The boxes of one month: those of the company, then those of its channels. */
export function MonthBoxes({ month, monthName, plan, preview: read }: MonthBoxesProps) {
  const { say } = useLanguage();
  const { months } = plan.kept;
  const [texts, setTexts] = useState(() => textsOf(months[month]));
  const [named, setNamed] = useState(() => namedIn(months));
  const preview = withNamed(read, named);
  const name = (id: string, one: string): void => setNamed({ ...named, [id]: one });
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
    onText: (path, text) => setTexts((others) => ({ ...others, [path]: text })),
  };
  const figures = figuresOf(texts, preview, named);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (figures !== null) save.mutate(figures);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <CompanyBoxes boxes={preview.boxes} state={box} total={customersOf(figures)} />
        <ChannelBoxes channels={preview.channels} months={months} state={box} onName={name} />
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
        {save.isSuccess && (
          <Saved key={save.submittedAt} isRemoved={months[month] === undefined} preview={preview} kept={plan.kept} />
        )}
      </Stack>
    </form>
  );
}

interface CompanyBoxesProps {
  readonly boxes: MonthsPreview['boxes'];
  readonly state: BoxState;
  /** New customers of all channels together; null where none has any. */
  readonly total: number | null;
}

function CompanyBoxes({ boxes, state, total }: CompanyBoxesProps) {
  const { say } = useLanguage();
  return (
    <Fieldset legend={say(sentences.company)}>
      <SimpleGrid cols={columns} className="fields">
        {boxes.map((one) => (
          <MonthBox
            key={one.name}
            path={one.name}
            box={one}
            state={state}
            note={one.name === 'newCustomers' && total !== null ? say(sentences.counted, { total }) : undefined}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}

/** New customers of all channels together; null where none has any. */
function customersOf(figures: MonthFigures | null): number | null {
  const known = Object.values(figures?.channels ?? {}).flatMap(({ newCustomers }) => newCustomers ?? []);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

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
      queries.setQueryData(monthsKey({ ...plan, kept: { ...plan.kept, months: next } }), answer);
    },
  });
  return { save, keep };
}

interface SavedProps {
  /** The month was removed. */
  readonly isRemoved: boolean;
  readonly preview: MonthsPreview;
  readonly kept: KnownPlan['kept'];
}

/** What the figures change at once, and the way to a plan that counts them. */
function Saved({ isRemoved, preview: { after, currency, isInPlan }, kept }: SavedProps) {
  const { say, locale } = useLanguage();
  const money = (minor: number | null): string =>
    minor === null ? say(sentences.toMeasure) : moneyText(minor, currency, locale);
  const answer = useRef<HTMLParagraphElement>(null);
  // With what follows it: the details are under the form.
  useEffect(() => {
    // it returns a promise in newer browsers, which would be taken for what ends the effect
    answer.current?.scrollIntoView();
  }, []);
  return (
    <>
      <Words ref={answer} role="status" style={{ scrollMarginTop: '5rem' }}>
        {say(isRemoved ? sentences.removed : sentences.saved)}{' '}
        {after !== null && say(sentences.now, { cost: money(after.cost), ceiling: ceilingText(after, money) })}
        {after !== null && provisionalWords(after, { say, locale })}
        {!isInPlan && ` ${say(sentences.outOfPlan)}`}
      </Words>
      {!isInPlan && kept.company !== null && (
        <Group>
          <PlanButton kept={kept} isOfSameSite />
        </Group>
      )}
    </>
  );
}

const sentences = {
  company: { fr: 'Toute l’entreprise', en: 'The whole company' },
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
  counted: {
    fr: 'Si vous laissez vide\u00a0: {total}, le total de vos canaux.',
    en: 'If you leave it empty: {total}, the total of your channels.',
  },
  outOfPlan: {
    fr: 'Le plan et ses objectifs ne comptent pas encore ces chiffres\u00a0: refaites-le pour qu’il s’en serve.',
    en: 'The plan and its goals do not count these figures yet: make it again to use them.',
  },
  toMeasure: { fr: 'à mesurer', en: 'to be measured' },
  removed: { fr: 'Mois retiré.', en: 'Month removed.' },
};
