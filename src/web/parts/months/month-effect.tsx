import { Fragment } from 'react';
import { Alert, Anchor, SimpleGrid, Stack, Text as Words, Title } from '@mantine/core';
import { Link } from 'react-router';
import { moneyText } from '../../../core/framework/measure-text.ts';
import type { Text } from '../../../core/values/text.ts';
import { Figure } from '../figure.tsx';
import { questionAddress } from '../interview/question-address.ts';
import { type Language, useLanguage } from '../language.tsx';
import { useSite } from '../site.tsx';
import { RowTable, type RowTableProps } from '../tables/row-table.tsx';
import type { KnownPlan } from '../known-plan.ts';
import type { MonthsPreview } from './use-months.ts';
import { Explained } from '../terms/explained.tsx';

interface MonthEffectProps {
  readonly preview: MonthsPreview;
  readonly answers: KnownPlan['kept']['answers'];
}

/** What a new customer costs and may cost, and what to do with each channel next month, with the former number: that of the plan where it differs, else that without the read months. */
export function MonthEffect({
  preview: { currency, planned, given, before, after, months },
  answers,
}: MonthEffectProps) {
  const { say, locale } = useLanguage();
  const { host } = useSite();
  const money = (minor: number | null): string =>
    minor === null ? say(sentences.unknown) : moneyText(minor, currency, locale);
  const now = after ?? before;
  /** The former amount, where one was known. */
  const was = (name: 'cost' | 'ceiling'): string | undefined => {
    const [former, words] =
      money(planned[name]) === money(now[name])
        ? ([before[name], sentences.was] as const)
        : ([planned[name], sentences.inPlan] as const);
    // Two amounts that are written alike are one.
    return former === null || money(former) === money(now[name]) ? undefined : say(words, { value: money(former) });
  };
  // The mean of customers who are not alike is no bound of any.
  const isMean = now.ceilings.length > 0;
  // An answer that rests on a guess says so where it is read first.
  const isAssumed = now.assumed.length > 0;
  const isTooDear = !isMean && now.cost !== null && now.cost > now.ceiling;
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Figure
          name={say(sentences.cost)}
          value={money(now.cost)}
          note={costNote(now, { was: was('cost'), say, money })}
        />
        <Figure
          name={say(sentences.ceiling)}
          value={isAssumed ? say(sentences.toConfirm, { value: ceilingText(now, money) }) : ceilingText(now, money)}
          note={isMean ? eachCeiling(now, { say, money }) : was('ceiling')}
        />
      </SimpleGrid>
      {now.costWhy !== null && <Words maw="46rem">{say(now.costWhy)}</Words>}
      <Words c="dimmed" maw="46rem">
        <Explained text={say(now.derivation)} />
      </Words>
      {now.assumed.map(({ question, text }) => (
        <Anchor key={question} component={Link} underline="always" to={questionAddress(host, question, 'steering')}>
          {say(sentences.answer, { value: say(text) })}
        </Anchor>
      ))}
      {given.length > 0 && <Given values={given} answers={answers} />}
      {isTooDear && <Alert color="orange">{say(sentences.tooDear)}</Alert>}
      {now.advice.length > 0 ? <Advice rows={now.advice} months={months} money={money} /> : <NoAdvice />}
      {now.advice.length > 0 && now.beside !== null && <Beside {...now.beside} money={money} />}
    </Stack>
  );
}

interface GivenProps extends Pick<MonthEffectProps, 'answers'> {
  readonly values: MonthsPreview['given'];
}

/** The answers behind the amounts, each with a way to correct it. */
function Given({ values, answers }: GivenProps) {
  const { say } = useLanguage();
  const { host } = useSite();
  // A mean purchase may have been said without its tax, by another question.
  const holderOf = (question: string): string =>
    question === 'sale' ? (['aov', 'arpa'].find((id) => answers[id] !== undefined) ?? question) : question;
  return (
    <Words maw="46rem">
      {say(sentences.given)}{' '}
      {values.map(({ question, text }, at) => (
        <Fragment key={question}>
          {at > 0 && ' · '}
          <Anchor component={Link} underline="always" to={questionAddress(host, holderOf(question), 'steering')}>
            {say(text)}
          </Anchor>
        </Fragment>
      ))}
    </Words>
  );
}

type Ceilings = Pick<MonthsPreview['before'], 'ceiling' | 'ceilings'>;

/** The most that a customer may cost; from the least to the most of the kinds of customers where there are several. */
export function ceilingText({ ceiling, ceilings }: Ceilings, money: (minor: number) => string): string {
  const bounds = ceilings.map((one) => one.ceiling);
  return bounds.length === 0
    ? money(ceiling)
    : [...new Set([Math.min(...bounds), Math.max(...bounds)].map(money))].join(' – ');
}

/** Said after a ceiling that rests on a guess, with what was guessed; nothing once each value behind it was given. */
export function provisionalWords(
  { assumed }: Pick<MonthsPreview['before'], 'assumed'>,
  { say, locale }: Pick<Language, 'say' | 'locale'>,
): string {
  if (assumed.length === 0) return '';
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return ` ${say(sentences.provisional, { what: list.format(assumed.map(({ text }) => say(text))) })}`;
}

/** What the cost was, and what a customer costs by paid advertising where the other channels make the whole cheaper or dearer. */
function costNote(
  { cost, paidCost }: Pick<MonthsPreview['before'], 'cost' | 'paidCost'>,
  { was, say, money }: Written & { readonly was: string | undefined },
): string | undefined {
  const paid = paidCost === null || cost === null ? '' : money(paidCost);
  const notes = [...(paid === '' || paid === money(cost!) ? [] : [say(sentences.byPaid, { value: paid })]), was];
  return notes.filter((note) => note !== undefined).join(' · ') || undefined;
}

interface Written {
  readonly say: ReturnType<typeof useLanguage>['say'];
  readonly money: (minor: number) => string;
}

const eachCeiling = ({ ceilings }: Ceilings, { say, money }: Written): string =>
  ceilings.map(({ name, ceiling }) => say(sentences.ofKind, { name: say(name), value: money(ceiling) })).join(' · ');

/** What is missing before a channel can be judged. */
function NoAdvice() {
  const { say } = useLanguage();
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        {say(sentences.advice)}
      </Title>
      <Words maw="46rem">{say(sentences.noAdvice)}</Words>
    </Stack>
  );
}

interface BesideProps extends NonNullable<MonthsPreview['before']['beside']> {
  readonly money: (minor: number) => string;
}

/** What no channel has, so that nobody takes the rows above for the whole. */
function Beside({ customers, spent, money }: BesideProps) {
  const { say, count } = useLanguage();
  const what = [
    ...(customers === null || customers === 0 ? [] : [count(customers, sentences.customersBeside)]),
    ...(spent === 0 ? [] : [money(spent)]),
  ];
  return <Words maw="46rem">{say(sentences.beside, { what: what.join(say(sentences.and)) })}</Words>;
}

interface AdviceProps {
  readonly rows: NonNullable<MonthsPreview['after']>['advice'];
  /** Of the plan. */
  readonly months: number;
  readonly money: (minor: number | null) => string;
}

/** The answer for each channel: what it brought, what to do next month with how much, and why. */
function Advice({ rows, months, money }: AdviceProps) {
  const { say, number } = useLanguage();
  return (
    <CostTable
      title={say(sentences.advice)}
      headings={[sentences.channel, sentences.customers, sentences.each, sentences.verdict]}
      rows={rows.map(({ channelId, name, customers, cost, verdict, after, reason }) => ({
        key: channelId,
        cells: [
          say(name),
          customers === null ? say(sentences.unknown) : number(customers),
          money(cost),
          <>
            <strong>
              {say(customers === null && verdict === 'try' ? sentences.count : verdicts[verdict])}
              {after !== null &&
                after > 0 &&
                ` ${say(sentences.monthly, { value: money(after), all: money(after * months) })}`}
            </strong>
            <Words size="sm" c="dimmed">
              {say(reason)}
            </Words>
          </>,
        ],
      }))}
    />
  );
}

const verdicts = {
  more: { fr: 'Faites-en plus', en: 'Do more' },
  keep: { fr: 'Continuez', en: 'Go on' },
  less: { fr: 'Réduisez', en: 'Do less' },
  stop: { fr: 'Arrêtez', en: 'Stop' },
  try: { fr: 'Essayez', en: 'Try' },
} satisfies Record<AdviceProps['rows'][number]['verdict'], Text>;

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
  byPaid: {
    fr: 'tous canaux ensemble\u00a0; par la publicité payée\u00a0: {value}, à comparer au plafond avant d’en mettre plus',
    en: 'all channels together; by paid advertising: {value}, to compare with the most beside before you spend more',
  },
  ceiling: { fr: 'Le plus qu’un nouveau client peut coûter', en: 'Most that a new customer may cost' },
  ofKind: { fr: '{name}\u00a0: {value}', en: '{name}: {value}' },
  count: { fr: 'Comptez d’abord', en: 'Count first' },
  inPlan: { fr: 'dans le plan\u00a0: {value}', en: 'in the plan: {value}' },
  was: { fr: 'avant vos chiffres\u00a0: {value}', en: 'before your figures: {value}' },
  unknown: { fr: 'à mesurer', en: 'to be measured' },
  tooDear: {
    fr: 'Un nouveau client coûte plus qu’il ne devrait\u00a0: voyez quel canal réduire ci-dessous.',
    en: 'A new customer costs more than it should: see below which channel to cut back.',
  },
  given: {
    fr: 'Ces montants viennent de vos réponses, à corriger au besoin\u00a0:',
    en: 'These amounts come from your answers, to correct where needed:',
  },
  answer: {
    fr: 'Donner le vrai chiffre au lieu de «\u00a0{value}\u00a0»',
    en: 'Give the true figure in place of “{value}”',
  },
  advice: { fr: 'Que faire le mois prochain', en: 'What to do next month' },
  noAdvice: {
    fr: 'Le conseil se donne canal par canal\u00a0: notez dans le mois ce que chacun a coûté, et combien de vos nouveaux clients en sont venus.',
    en: 'Advice is given channel by channel: note in the month what each one cost, and how many of your new customers came from it.',
  },
  customersBeside: {
    fr: { one: '{count} nouveau client', other: '{count} nouveaux clients' },
    en: { one: '{count} new customer', other: '{count} new customers' },
  },
  and: { fr: ' et ', en: ' and ' },
  beside: {
    fr: 'Sans canal\u00a0: {what}. Dites dans le mois d’où ils viennent\u00a0: le conseil en tiendra compte.',
    en: 'Without a channel: {what}. Say in the month where they come from: the advice will count them.',
  },
  provisional: {
    fr: 'Ce plafond est provisoire\u00a0: il suppose {what}.',
    en: 'That most is provisional: it assumes {what}.',
  },
  toConfirm: { fr: '{value}, à confirmer', en: '{value}, to be confirmed' },
  channel: { fr: 'Canal', en: 'Channel' },
  customers: { fr: 'Nouveaux clients', en: 'New customers' },
  each: { fr: 'Coût de chacun', en: 'Cost of each' },
  verdict: { fr: 'Ce que nous conseillons', en: 'What we advise' },
  monthly: {
    fr: '({value} par mois, {all} sur toute la période du plan)',
    en: '({value} a month, {all} over the whole period of the plan)',
  },
};
