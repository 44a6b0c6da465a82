import { Button, Card, Group, Stack, Text as Words, Title } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import { useKeptCompany } from '../plan/kept-company.ts';
import { usePlan } from '../plan/use-plan.ts';
import type { CoverageRow } from '../service.ts';
import { useSite } from '../site.tsx';
import type { CoverageNames } from './coverage-names.ts';
import { entryOfGap, type Gap, type GapEntry, type gapsOf, servingAll } from './gap.ts';
import { NamedSubject } from './named-subject.tsx';
import { PlannedOn } from './planned-on.tsx';
import { useUnwritten } from './use-unwritten.ts';

interface GapsProps {
  readonly gaps: ReturnType<typeof gapsOf<CoverageRow>>;
  /** Names of the subjects without a page of their own. */
  readonly pageless: ReadonlySet<string>;
  /** True when the site was measured for every subject: no gap is none then. */
  readonly isMeasured: boolean;
  readonly names: CoverageNames;
  /** The customers to whom the site answers as to one. */
  readonly alike: (persona: string) => readonly string[];
  /** A cell with what is asked by all these customers. */
  readonly asked: (cell: CoverageRow) => CoverageRow;
  /** The open questions that these customers share in a cell. */
  readonly questionsOf: (cell: CoverageRow) => readonly string[];
  readonly onOpen: (cell: CoverageRow) => void;
}

/** Gaps shown above the table, and questions of each. */
const shown = { gaps: 5, questions: 2 };

/** The widest gaps that no entry of the calendar closes, each with its way to be closed; then those that one does. */
export function Gaps({ gaps, pageless, isMeasured, names, alike, asked, questionsOf, onOpen }: GapsProps) {
  const { say } = useLanguage();
  const kept = useKeptCompany(useSite().host).data;
  const plan = usePlan(kept).data;
  const unwritten = useUnwritten();
  const named = kept !== undefined && plan != null && <NamedSubject plan={{ ...plan, kept }} />;
  const known = gaps.map((gap) => ({
    gap,
    entry: kept === undefined || plan == null ? null : entryOfGap(gap, plan.strategy, kept.edits),
  }));
  const columnOf = (persona: string): string => alike(persona).join(' ');
  const unplanned = known.flatMap(({ gap, entry }) => (entry === null ? [gap] : []));
  const open = servingAll(unplanned, columnOf).slice(0, shown.gaps);
  const isForSeveral = new Set(open.map(({ cell }) => columnOf(cell.persona))).size > 1;
  const first = open.map(({ cell, name }) =>
    questionsOf(cell)
      .filter((question) => question !== name)
      .slice(0, shown.questions)
      .join(' '),
  );
  // The same words under each subject would say nothing of it.
  const shared = first.length > 1 && first[0] !== '' && first.every((one) => one === first[0]) ? first[0]! : null;
  const planned = known.flatMap(({ gap, entry }) => (entry === null ? [] : [{ gap, entry }])).slice(0, shown.gaps);
  return (
    <>
      {unwritten.length > 0 && named}
      {gaps.length === 0 && isMeasured && <Words maw="46rem">{say(sentences.nothing)}</Words>}
      {open.length > 0 && (
        <Stack gap="xs">
          <Title order={2} size="h3">
            {say(sentences.first)}
          </Title>
          {unwritten.length === 0 && gaps.every(({ name }) => !pageless.has(name)) && (
            <Words maw="46rem">{say(sentences.onlyQuestions)}</Words>
          )}
          {open.length > 1 && (
            <Words maw="46rem" c="dimmed">
              {isForSeveral && `${say(sentences.oneEach)} `}
              {say(sentences.order)}
            </Words>
          )}
          {shared !== null && (
            <Words maw="46rem">
              {say(sentences.shared)} {shared}
            </Words>
          )}
          {open.map((gap, at) => (
            <OpenGap
              key={gap.name}
              gap={gap}
              isPageless={gap.cell.page !== null && pageless.has(gap.name)}
              stage={names.stage(gap.cell.stage)}
              value={names.answer(asked(gap.cell))}
              customers={names.customers(alike(gap.cell.persona))}
              questions={shared === null ? first[at]! : ''}
              onOpen={() => onOpen(gap.cell)}
            />
          ))}
        </Stack>
      )}
      {planned.length > 0 && <PlannedGaps planned={planned} />}
      {unwritten.length === 0 && named}
    </>
  );
}

interface PlannedGapsProps {
  readonly planned: readonly { readonly gap: Pick<Gap, 'name'>; readonly entry: GapEntry }[];
}

/** The gaps that an entry of the calendar closes. */
function PlannedGaps({ planned }: PlannedGapsProps) {
  const { say } = useLanguage();
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {say(sentences.planned)}
      </Title>
      {planned.map(({ gap, entry }) => (
        <Words key={gap.name}>
          {gap.name} <PlannedOn entry={entry} />
        </Words>
      ))}
    </Stack>
  );
}

interface OpenGapProps {
  readonly gap: GapsProps['gaps'][number];
  /** True where the page that speaks of it is not its own. */
  readonly isPageless: boolean;
  readonly stage: string;
  readonly value: string;
  readonly customers: string;
  /** The first open ones; empty when they are said elsewhere. */
  readonly questions: string;
  readonly onOpen: () => void;
}

function OpenGap({ gap: { name, cell }, isPageless, stage, value, customers, questions, onOpen }: OpenGapProps) {
  const { say } = useLanguage();
  return (
    <Card withBorder padding="sm">
      <Group gap="sm">
        <div style={{ flex: '1 1 16rem' }}>
          <Words fw={600}>{name}</Words>
          <Words>
            {cell.page === null
              ? say(sentences.noPage, { customers })
              : say(sentences.share, { stage, customers, value })}
            {isPageless && ` ${say(sentences.shares)}`}
            {questions !== '' && ` ${say(sentences.unanswered)} ${questions}`}
          </Words>
        </div>
        <Button variant="default" onClick={onOpen} aria-label={say(sentences.closeNamed, { name })}>
          {say(sentences.close)}
        </Button>
      </Group>
    </Card>
  );
}

const sentences = {
  first: { fr: 'À combler d’abord', en: 'To close first' },
  onlyQuestions: {
    fr: 'Chaque sujet a sa page : ce sont des réponses qui manquent.',
    en: 'Every subject has its page: what is missing is answers.',
  },
  nothing: {
    fr: 'Rien ne manque sur ces sujets : chacun a sa page, et elle répond à ce que l’on demande avant d’acheter. Sous 60\u00a0%, elle en parle moins nettement.',
    en: 'Nothing is missing on these subjects: each has its page, which answers what people ask before they buy. Under 60%, it speaks of it less clearly.',
  },
  oneEach: {
    fr: 'Le plus grand manque de chaque sorte de clients, puis les suivants.',
    en: 'The widest gap for each kind of customer, then the next ones.',
  },
  order: {
    fr: 'Un manque est d’autant plus grand que le site dit moins, que ces clients pèsent plus dans vos ventes et que la page est difficile à atteindre.',
    en: 'A gap is wider the less the site says, the more these customers weigh in your sales, and the harder the page is to reach.',
  },
  planned: { fr: 'Déjà dans votre calendrier', en: 'In your calendar already' },
  share: {
    fr: '{stage}\u00a0: {value}, pour {customers}.',
    en: '{stage}: {value}, for {customers}.',
  },
  noPage: {
    fr: 'Aucune page ne lui est consacrée, pour {customers}.',
    en: 'No page is devoted to it, for {customers}.',
  },
  shares: {
    fr: 'Il n’a pas de page à lui\u00a0: celle qui en parle le mieux traite d’autres sujets.',
    en: 'It has no page of its own: the one that speaks of it best treats other subjects.',
  },
  shared: {
    fr: 'Les mêmes questions restent sans réponse sur chacun de ces sujets\u00a0:',
    en: 'The same questions have no answer for each of these subjects:',
  },
  unanswered: { fr: 'Sans réponse\u00a0:', en: 'Without an answer:' },
  close: { fr: 'Mettre au calendrier', en: 'Put it in the calendar' },
  closeNamed: { fr: 'Mettre au calendrier\u00a0: {name}', en: 'Put it in the calendar: {name}' },
};
