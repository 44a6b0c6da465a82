import { Group, Text as Words, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { allRows } from '../parts/tables/all-rows.ts';
import { Answer } from '../parts/answer.tsx';
import { CsvButton } from '../parts/tables/csv-button.tsx';
import { type CoverageNames, useCoverageNames } from '../parts/gaps/coverage-names.ts';
import { coverageColumns } from '../parts/gaps/coverage-columns.ts';
import { CoverageLegend } from '../parts/gaps/coverage-legend.tsx';
import { CoverageTable, type OpenCell } from '../parts/gaps/coverage-table.tsx';
import { Proof } from '../parts/gaps/cell-proof.tsx';
import { answersCell, cellOfColumn, entryOfGap, gapOfCell, gapsOf, sharedQuestions } from '../parts/gaps/gap.ts';
import { Gaps } from '../parts/gaps/gap-list.tsx';
import { withoutOwnPage } from '../parts/gaps/own-page.ts';
import { useLanguage } from '../parts/language.tsx';
import { isPlanned, useKeptCompany } from '../parts/plan/kept-company.ts';
import { PlanToMake } from '../parts/plan/plan-to-make.tsx';
import { ProvisionalNote } from '../parts/plan/plan-note.tsx';
import { PlanUnderWay } from '../parts/plan/plan-under-way.tsx';
import { usePlanWork } from '../parts/plan/plan-work.ts';
import { usePlan } from '../parts/plan/use-plan.ts';
import { Screen } from '../parts/frame/screen.tsx';
import { type CoverageRow, type KeptCompany, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { Window } from '../parts/window.tsx';

/** Loaded where the company is not described: the trades that it knows are half of the code of this screen. */
const EarlyQuestions = lazy(async () => ({
  default: (await import('../parts/interview/early-questions.tsx')).EarlyQuestions,
}));

/** How well the site answers each kind of customer, by subject and stage, with the passage that proves it. */
export function Coverage() {
  const { say } = useLanguage();
  const { host, audit } = useSite();
  // The names of the customers and what is planned already: without them the first picture would be another one.
  const kept = useKeptCompany(host);
  const plan = usePlan(kept.data);
  const query = useQuery({
    queryKey: ['coverage', audit.id],
    queryFn: async () => {
      const [cells, topics] = await Promise.all([
        allRows((range) => service.coverage({ id: audit.id, ...range })),
        allRows((range) => service.topics({ id: audit.id, ...range })),
      ]);
      return { cells: cells.rows, topicNames: new Map(topics.rows.map(({ id, name }) => [id, name])) };
    },
  });
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={kept}>
        {(company) =>
          isPlanned(company) && plan.isLoading ? (
            <Answer query={plan}>{() => null}</Answer>
          ) : (
            <Answer query={query}>
              {({ cells, topicNames }) =>
                cells.length === 0 ? <NoPersona kept={company} /> : <HeatMap cells={cells} topicNames={topicNames} />
              }
            </Answer>
          )
        }
      </Answer>
    </Screen>
  );
}

function NoPersona({ kept }: { readonly kept: KeptCompany }) {
  const work = usePlanWork(kept);
  // The form that describes the company stays until its work has begun.
  const [isEarly] = useState(kept.company === null);
  if (work !== null) return <PlanUnderWay job={work} />;
  if (!isEarly) return <PlanToMake kept={kept} title={sentences.toMake} why={sentences.toMakeWhy} />;
  return (
    <Suspense>
      <EarlyQuestions kept={kept} title={sentences.none} show={sentences.show} back="coverage" />
    </Suspense>
  );
}

interface HeatMapProps {
  readonly cells: readonly CoverageRow[];
  readonly topicNames: ReadonlyMap<string, string>;
}

function HeatMap({ cells, topicNames }: HeatMapProps) {
  const { say } = useLanguage();
  const [open, setOpen] = useState<OpenCell | null>(null);
  const names = useCoverageNames(topicNames, [...new Set(cells.map(({ persona }) => persona))]);
  const columns = coverageColumns(cells, names.subject).map((column) => ({
    ...column,
    cells: column.cells.map((cell) => cellOfColumn({ cell, personas: column.personas }, cells, names.subject)),
  }));
  const { host, audit } = useSite();
  const kept = useKeptCompany(host).data;
  const plan = usePlan(kept).data;
  const dayOf = useMemo(() => {
    if (kept === undefined || plan == null) return () => null;
    return (cell: OpenCell): string | null => {
      const gap = gapOfCell(cell, cells, names.subject);
      const entry = entryOfGap(gap, plan.strategy, kept.edits);
      return entry !== null && answersCell(entry, gap, kept.edits) ? entry.day : null;
    };
  }, [kept, plan, cells, names]);
  const alike = (persona: string): readonly string[] =>
    columns.find(({ personas }) => personas.includes(persona))?.personas ?? [persona];
  const gap = open === null ? null : gapOfCell(open, cells, names.subject);
  const pageless = withoutOwnPage(cells, names.subject, audit.url);
  return (
    <>
      {kept !== undefined && plan != null && <ProvisionalNote plan={{ ...plan, kept }} back="coverage" />}
      <Words maw="46rem">{say(sentences.reading)}</Words>
      <Gaps
        gaps={gapsOf(cells, names.subject)}
        pageless={pageless}
        isMeasured={cells.every(({ score }) => score !== null)}
        names={names}
        alike={alike}
        asked={(cell) => cellOfColumn({ cell, personas: alike(cell.persona) }, cells, names.subject)}
        questionsOf={(cell) => sharedQuestions({ cell, personas: alike(cell.persona) }, cells, names.subject)}
        onOpen={(cell) => setOpen({ cell, personas: alike(cell.persona) })}
      />
      <Group justify="space-between" gap="sm">
        <Title order={2} size="h3">
          {say(sentences.whole)}
        </Title>
        <CoverageCsv cells={cells} names={names} />
      </Group>
      {columns.some(({ personas }) => personas.length > 1) && <Words maw="46rem">{say(sentences.same)}</Words>}
      <CoverageLegend />
      <CoverageTable columns={columns} names={names} title={say(sentences.title)} dayOf={dayOf} onOpen={setOpen} />
      <Window
        isOpen={open !== null}
        onClose={() => setOpen(null)}
        title={open === null ? '' : `${names.subject(open.cell)}, ${names.customers(open.personas)}`}
      >
        {open !== null && gap !== null && (
          <Proof
            gap={gap}
            answer={`${names.stage(open.cell.stage)}${say(sentences.colon)}${names.answer(gap.cell)}`}
            customers={open.personas.map(names.persona).join(', ')}
            isEverybody={names.isEverybody(open.personas)}
            isPageless={pageless.has(gap.name)}
            onDone={() => setOpen(null)}
          />
        )}
      </Window>
    </>
  );
}

interface CoverageCsvProps {
  readonly cells: readonly CoverageRow[];
  readonly names: CoverageNames;
}

function CoverageCsv({ cells, names }: CoverageCsvProps) {
  const { say } = useLanguage();
  return (
    <CsvButton
      name={say(sentences.title)}
      rows={cells}
      columns={[
        { title: say(sentences.persona), value: ({ persona }) => names.persona(persona) },
        { title: say(sentences.subject), value: (cell) => names.subject(cell) },
        { title: say(sentences.stage), value: ({ stage }) => names.stage(stage) },
        { title: say(sentences.share), value: ({ score }) => score },
      ]}
    />
  );
}

const sentences = {
  persona: { fr: 'Client type', en: 'Kind of customer' },
  stage: { fr: 'Étape', en: 'Stage' },
  share: { fr: 'Part dite (0 à 1)', en: 'Share answered (0 to 1)' },
  title: { fr: 'Réponses et manques', en: 'Answers and gaps' },
  lead: {
    fr: 'Ce que vos clients cherchent, sujet par sujet\u00a0: ce que le site répond à chaque type de client (persona), et ce qui y manque. Appuyez sur une réponse pour voir le passage qui la prouve.',
    en: 'What your customers look for, subject by subject: what the site answers each kind of customer (persona), and what is missing. Press an answer to see the passage that proves it.',
  },
  none: {
    fr: 'Voyez ce que vos clients cherchent et que le site ne traite pas',
    en: 'See what your customers look for and the site does not treat',
  },
  show: { fr: 'Voir ce qui manque', en: 'See what is missing' },
  toMake: {
    fr: 'Vos clients sont décrits\u00a0: il reste à faire le plan',
    en: 'Your customers are described: the plan is yet to be made',
  },
  toMakeWhy: {
    fr: 'En le faisant, maillage relit le site et mesure ce qu’il leur répond.',
    en: 'While it is made, maillage reads the site again and measures what it answers them.',
  },
  subject: { fr: 'Sujet', en: 'Subject' },
  reading: {
    fr: '«\u00a0Page\u00a0»\u00a0: une page porte-t-elle sur ce que ces clients cherchent\u202f? De 0\u00a0% (aucune) à 100\u00a0% (une page en dit tout). «\u00a0Questions\u00a0»\u00a0: à combien de leurs questions avant d’acheter le site répond-il (prix, déroulement, preuves)\u202f?',
    en: '“Page”: is a page about what these customers look for? From 0% (none) to 100% (a page says all of it). “Questions”: how many of their questions before buying does the site answer (price, how it goes, proofs)?',
  },
  same: {
    fr: 'Plusieurs types de clients ont une seule colonne quand le site leur répond de la même façon\u00a0: aucune page ne s’adresse à l’un plutôt qu’à l’autre.',
    en: 'Several kinds of customers have one column where the site answers them in the same way: no page speaks to one rather than to another.',
  },
  colon: { fr: '\u00a0: ', en: ': ' },
  whole: { fr: 'Tous les sujets', en: 'All subjects' },
};
