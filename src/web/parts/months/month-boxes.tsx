import { Alert, Button, Fieldset, Group, SimpleGrid, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { moneyText } from '../../../core/framework/measure-text.ts';
import { minorUnits } from '../../../core/values/money.ts';
import { type MonthFigures, monthFaults } from '../../../core/steering/months/month-figures.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';
import { ServiceError } from '../service-error.ts';
import { useSite } from '../site.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { PlanButton } from '../plan/plan-offer.tsx';
import { ChannelBoxes } from './channel-boxes.tsx';
import { type ChannelSums, channelSums, withoutSums, withSums } from './channel-sums.ts';
import { ceilingText, provisionalWords } from './month-effect.tsx';
import { type BoxState, columns, MonthBox } from './month-box.tsx';
import { figuresOf, isEmpty, namedIn, textsOf, withNamed } from './month-texts.ts';
import type { KnownPlan } from '../known-plan.ts';
import { type MonthsPreview, monthsKey } from './use-months.ts';
import { useShownChannels } from './use-shown-channels.ts';

interface MonthBoxesProps {
  readonly plan: KnownPlan;
  readonly preview: MonthsPreview;
  readonly month: string;
  readonly monthName: (month: string) => string;
}

/** The boxes of one month: those of its channels, then those of the company, whose totals include them. */
export function MonthBoxes({ month, monthName, plan, preview: read }: MonthBoxesProps) {
  const { say } = useLanguage();
  const { months } = plan.kept;
  const [named, setNamed] = useState(() => namedIn(months));
  const preview = withNamed(read, named);
  const shown = useShownChannels(preview.channels, months);
  const channels = shown.shownOf(preview.channels);
  const saved = textsOf(months[month]);
  const [typed, setTyped] = useState(() => withoutSums(saved, channelSums(saved, channels)));
  const sums = channelSums(typed, channels);
  const texts = withSums({ texts: typed, saved }, sums);
  const name = (id: string, one: string): void => setNamed({ ...named, [id]: one });
  const { save, keep } = useSaveMonth(month, plan);
  const before = Object.keys(months)
    .filter((one) => one < month)
    .sort()
    .at(-1);
  const figures = figuresOf(texts, preview, named);
  const faults = figures === null ? [] : monthFaults(figures);
  const box: BoxState = {
    texts,
    saved,
    last: before === undefined ? null : { name: monthName(before), texts: textsOf(months[before]) },
    currency: preview.currency,
    faultOf: (path) =>
      save.error instanceof ServiceError
        ? save.error.issues.find((issue) => issue.path === `/months/${month}/${path}`)?.message
        : undefined,
    doubtOf: (path) => faults.find((one) => one.path === path)?.message,
    onText: (path, text) => setTyped((others) => ({ ...others, [path]: text })),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (figures !== null) save.mutate(figures);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ChannelBoxes channels={preview.channels} shown={shown} state={box} onName={name} />
        <CompanyBoxes boxes={preview.boxes} state={box} sums={sums} isTyped={(path) => path in typed} />
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
            <Button variant="default" onClick={() => save.mutate(null, { onSuccess: () => setTyped({}) })}>
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
  readonly sums: ChannelSums;
  /** True for a box in which the person wrote, or of a figure that was kept: nothing is proposed in it. */
  readonly isTyped: (path: string) => boolean;
}

function CompanyBoxes({ boxes, state, sums, isTyped }: CompanyBoxesProps) {
  const { say, locale, number } = useLanguage();
  const { currency } = state;
  const noteOf = ({ name, unit }: MonthsPreview['boxes'][number]): string | undefined => {
    const one = sums[name];
    if (one === undefined) return undefined;
    if (one.isWhole && !isTyped(name)) return say(sentences.proposed);
    const total = unit === 'money' ? moneyText(minorUnits(one.sum, currency), currency, locale) : number(one.sum);
    return say(one.isWhole ? sentences.together : sentences.partly, { total });
  };
  return (
    <Fieldset legend={say(sentences.company)}>
      <SimpleGrid cols={columns} className="fields">
        {boxes.map((one) => (
          <MonthBox key={one.name} path={one.name} box={one} state={state} note={noteOf(one)} />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
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
  company: { fr: 'Toute l’entreprise, vos canaux compris', en: 'The whole company, your channels included' },
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
  proposed: {
    fr: 'Proposé\u00a0: la somme de vos canaux. Écrivez plus s’il y en a eu en dehors d’eux',
    en: 'Proposed: the sum of your channels. Write more if some came from elsewhere',
  },
  together: {
    fr: 'Vos canaux font ensemble {total}, à compter dans ce total',
    en: 'Your channels make {total} together, to be counted in this total',
  },
  partly: {
    fr: 'Vos canaux qui ont un chiffre font ensemble {total}, à compter dans ce total',
    en: 'Your channels that have a figure make {total} together, to be counted in this total',
  },
  outOfPlan: {
    fr: 'Le plan et ses objectifs ne comptent pas encore ces chiffres\u00a0: refaites-le pour qu’il s’en serve.',
    en: 'The plan and its goals do not count these figures yet: make it again to use them.',
  },
  toMeasure: { fr: 'à mesurer', en: 'to be measured' },
  removed: { fr: 'Mois retiré.', en: 'Month removed.' },
};
