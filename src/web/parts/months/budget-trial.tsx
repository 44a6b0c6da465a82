import { Anchor, Slider, Stack, Text as Words, TextInput, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { minorUnits } from '../../../core/values/money.ts';
import { moneyText } from '../../../core/framework/measure-text.ts';
import { Answer } from '../answer.tsx';
import { questionAddress } from '../interview/question-address.ts';
import { type Language, useLanguage } from '../language.tsx';
import { numberTyped } from '../counts/number-typed.ts';
import { service } from '../service.ts';
import { useSite } from '../site.tsx';
import { CostTable } from './month-effect.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { type MonthsPreview, monthsKey } from './use-months.ts';

interface BudgetTrialProps {
  readonly plan: KnownPlan;
  readonly preview: MonthsPreview;
}

/** What another budget would bring in a cycle: nothing is changed. */
export function BudgetTrial({ plan, preview }: BudgetTrialProps) {
  const { say, locale } = useLanguage();
  const { currency } = preview;
  const { reallocation: rows, besideCycle, assumed } = preview.after ?? preview.before;
  const hundredths = minorUnits(1, currency);
  const spent = Math.round((rows.reduce((sum, { before }) => sum + before, 0) + besideCycle) / hundredths);
  /** What the person typed; null = follows the spending of today, which a saved month changes. */
  const [own, setOwn] = useState<string | null>(null);
  const text = own ?? String(spent);
  const money = (minor: number): string => moneyText(minor, currency, locale);
  const typed = numberTyped(text, false);
  const budget = typeof typed === 'number' ? typed : null;
  const trial = useQuery({
    queryKey: [...monthsKey(plan), 'budget', budget],
    queryFn: () =>
      service.previewMonths({ id: plan.id, months: plan.kept.months, company: plan.kept.company, budget: budget! }),
    enabled: budget !== null && rows.length > 0,
    placeholderData: keepPreviousData,
  });
  if (rows.length === 0) return null;
  return (
    <Stack gap="sm" maw="46rem">
      <Title order={3} size="h4">
        {say(sentences.title)}
      </Title>
      <TextInput
        label={say(sentences.budget, { currency })}
        description={paceWords(
          { spent: spent * hundredths, beside: besideCycle, given: preview.budget, months: preview.months },
          { money, say },
        )}
        inputMode="decimal"
        value={text}
        onChange={(event) => setOwn(event.currentTarget.value)}
        error={budget === null ? say(sentences.notANumber) : undefined}
        w="16rem"
      />
      <Slider
        value={budget ?? spent}
        onChange={(value) => setOwn(String(value))}
        min={0}
        max={Math.max(100, 3 * spent)}
        step={10}
        thumbLabel={say(sentences.budget, { currency })}
        thumbSize={24}
        label={null}
      />
      <Answer query={trial}>
        {({ whatIf }) =>
          whatIf === null ? (
            <Words>{say(sentences.nothing)}</Words>
          ) : (
            <Outcome
              whatIf={whatIf}
              beside={besideCycle}
              months={preview.months}
              currency={currency}
              assumed={assumed}
            />
          )
        }
      </Answer>
    </Stack>
  );
}

interface Pace {
  /** What the months spend in a whole period, and the part of it without a channel; minor units. */
  readonly spent: number;
  readonly beside: number;
  /** What the person gave for the period; null where nobody was asked. */
  readonly given: number | null;
  /** Of the plan. */
  readonly months: number;
}

interface Written {
  readonly money: (minor: number) => string;
  readonly say: Language['say'];
}

/** What is spent at the pace of the months, compared with the money that was given for the plan. */
function paceWords({ spent, beside, given, months }: Pace, { money, say }: Written): string {
  const values = {
    spent: money(spent),
    spentEach: money(Math.round(spent / months)),
    beside: money(beside),
    ...(given === null
      ? {}
      : {
          given: money(given),
          givenEach: money(Math.round(given / months)),
          apart: money(Math.abs(spent - given)),
        }),
  };
  const compared =
    given === null
      ? sentences.notGiven
      : spent > given
        ? sentences.over
        : spent < given
          ? sentences.under
          : sentences.equal;
  return [
    say(sentences.today, values),
    ...(beside > 0 ? [say(sentences.ofNone, values)] : []),
    say(compared, values),
  ].join(' ');
}

interface OutcomeProps {
  /** Spending without a channel, minor units. */
  readonly beside: number;
  readonly whatIf: NonNullable<MonthsPreview['whatIf']>;
  /** Of the plan. */
  readonly months: number;
  readonly currency: string;
  /** What the ceiling supposes. */
  readonly assumed: MonthsPreview['before']['assumed'];
}

/** The customers that a budget would bring in a whole period, and how to split it. */
function Outcome({ whatIf: { customers, reserve, rows }, beside, months, currency, assumed }: OutcomeProps) {
  const { say, number, locale } = useLanguage();
  const money = (minor: number): string => moneyText(minor, currency, locale);
  const withMonth = (minor: number): string =>
    minor === 0 ? money(0) : say(sentences.withMonth, { all: money(minor), each: money(Math.round(minor / months)) });
  return (
    <Stack gap="xs">
      <Words role="status">
        {customers.high === 0
          ? say(sentences.nobody)
          : say(sentences.result, { low: number(customers.low), high: number(customers.high) })}
        {reserve > 0 && ` ${say(sentences.reserve, { value: money(reserve) })}`}
      </Words>
      {assumed.length > 0 && <Supposed assumed={assumed} />}
      <CostTable
        title={say(sentences.split)}
        headings={[sentences.channel, sentences.now, sentences.tried]}
        rows={[
          ...rows.map((row, at) => ({
            key: String(at),
            cells: [say(row.name), withMonth(row.before), withMonth(row.after)],
          })),
          ...(beside > 0 ? [{ key: 'none', cells: [say(sentences.none), withMonth(beside), withMonth(0)] }] : []),
        ]}
      />
    </Stack>
  );
}

/** What the acceptable cost of the trial supposes, each with the question that gives the true figure. */
function Supposed({ assumed }: Pick<OutcomeProps, 'assumed'>) {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <Words>
      {say(sentences.supposed)}{' '}
      {assumed.map(({ question, text }, at) => (
        <Fragment key={question}>
          {at > 0 && ' · '}
          <Anchor component={Link} underline="always" to={questionAddress(host, question, 'steering')}>
            {say(text)}
          </Anchor>
        </Fragment>
      ))}
    </Words>
  );
}

const sentences = {
  title: { fr: 'Et avec un autre budget', en: 'And with another budget' },
  budget: {
    fr: 'Budget d’acquisition de toute la période du plan ({currency})',
    en: 'Acquisition budget of the whole period of the plan ({currency})',
  },
  today: {
    fr: 'Au rythme de vos mois\u00a0: {spent} sur toute la période du plan, soit {spentEach} par mois.',
    en: 'At the pace of your months: {spent} over the whole period of the plan, that is {spentEach} a month.',
  },
  ofNone: { fr: '{beside} en sont dépensés sans canal.', en: '{beside} of it is spent without a channel.' },
  over: {
    fr: 'C’est {apart} de plus que l’argent que vous avez prévu\u00a0: {given} pour toute la période, soit {givenEach} par mois.',
    en: 'That is {apart} more than the money that you gave: {given} for the whole period, that is {givenEach} a month.',
  },
  under: {
    fr: 'C’est {apart} de moins que l’argent que vous avez prévu\u00a0: {given} pour toute la période, soit {givenEach} par mois.',
    en: 'That is {apart} less than the money that you gave: {given} for the whole period, that is {givenEach} a month.',
  },
  notGiven: {
    fr: 'Vous n’avez pas encore dit quel argent vous prévoyez.',
    en: 'You have not said yet how much money you plan to spend.',
  },
  equal: { fr: 'C’est l’argent que vous avez prévu.', en: 'That is the money that you gave.' },
  none: { fr: 'Sans canal', en: 'Without a channel' },
  notANumber: { fr: 'Écrivez un nombre.', en: 'Write a number.' },
  nothing: { fr: 'Aucun canal ne coûte d’argent.', en: 'No channel costs money.' },
  nobody: {
    fr: 'Trop peu pour amener un nouveau client par vos canaux payés, quatre fois sur cinq. Ceux qui viennent autrement n’en dépendent pas.',
    en: 'Too little to bring a new customer by your paid channels, four times in five. Those who come otherwise do not depend on it.',
  },
  result: {
    fr: 'Entre {low} et {high} nouveaux clients par vos canaux payés, sur toute la période du plan, quatre fois sur cinq, s’ils réagissent comme prévu. Ceux qui viennent autrement s’y ajoutent.',
    en: 'Between {low} and {high} new customers by your paid channels, over the whole period of the plan, four times in five, if they respond as expected. Those who come otherwise are on top.',
  },
  reserve: {
    fr: 'Gardez {value}\u00a0: ils n’amèneraient pas de client à un coût acceptable.',
    en: 'Keep {value}: it would bring no customer at an acceptable cost.',
  },
  supposed: {
    fr: 'Ce qu’un client peut coûter est ici supposé, faute de réponse. Pour un essai plus sûr, donnez le vrai chiffre à la place de\u00a0:',
    en: 'What a customer may cost is supposed here, for want of an answer. For a surer trial, give the true figure in place of:',
  },
  split: { fr: 'Comment le répartir, sur toute la période', en: 'How to split it, over the whole period' },
  withMonth: { fr: '{all} ({each} par mois)', en: '{all} ({each} a month)' },
  channel: { fr: 'Canal', en: 'Channel' },
  now: { fr: 'Aujourd’hui', en: 'Today' },
  tried: { fr: 'Avec ce budget', en: 'With this budget' },
};
