import { Alert, Anchor, Group, Modal, Text as Words, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { allRows } from '../parts/tables/all-rows.ts';
import { Answer } from '../parts/answer.tsx';
import { CsvButton } from '../parts/tables/csv-button.tsx';
import { useCoverageNames } from '../parts/gaps/coverage-names.ts';
import { CoverageTable } from '../parts/gaps/coverage-table.tsx';
import { Proof } from '../parts/gaps/cell-proof.tsx';
import { type Gap, gapsOf } from '../parts/gaps/gap.ts';
import { Gaps } from '../parts/gaps/gap-list.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { type CoverageRow, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { addressOf } from '../screens.ts';

/** How well the site answers each kind of customer, by subject and stage, with the passage that proves it. */
export function Coverage() {
  const { say } = useLanguage();
  const { audit } = useSite();
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
      <Answer query={query}>
        {({ cells, topicNames }) =>
          cells.length === 0 ? <NoPersona /> : <HeatMap cells={cells} topicNames={topicNames} />
        }
      </Answer>
    </Screen>
  );
}

function NoPersona() {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <Alert title={say(sentences.none)}>
      <Words mb="xs">{say(sentences.noneWhy)}</Words>
      <Anchor component={Link} to={addressOf(host, 'company')}>
        {say(sentences.describe)}
      </Anchor>
    </Alert>
  );
}

interface HeatMapProps {
  readonly cells: readonly CoverageRow[];
  readonly topicNames: ReadonlyMap<string, string>;
}

function HeatMap({ cells, topicNames }: HeatMapProps) {
  const { say } = useLanguage();
  const [open, setOpen] = useState<CoverageRow | null>(null);
  const names = useCoverageNames(topicNames);
  const gaps = gapsOf(cells, names.subject);
  const gapOf = (cell: CoverageRow): Gap => {
    const name = names.subject(cell);
    return { ...(gaps.find((one) => one.name === name) ?? { missing: cell.missing }), name, cell };
  };
  return (
    <>
      <Words maw="46rem">{say(sentences.reading)}</Words>
      <Gaps gaps={gaps} names={names} onOpen={setOpen} />
      <Group justify="space-between" gap="sm">
        <Title order={2} size="h3">
          {say(sentences.whole)}
        </Title>
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
      </Group>
      <CoverageTable cells={cells} names={names} title={say(sentences.title)} onOpen={setOpen} />
      <Modal
        opened={open !== null}
        onClose={() => setOpen(null)}
        size="lg"
        title={open === null ? '' : `${names.subject(open)}, ${names.persona(open.persona)}`}
        closeButtonProps={{ 'aria-label': say(sentences.leave) }}
      >
        {open !== null && <Proof gap={gapOf(open)} onDone={() => setOpen(null)} />}
      </Modal>
    </>
  );
}

const sentences = {
  persona: { fr: 'Client type', en: 'Kind of customer' },
  stage: { fr: 'Étape', en: 'Stage' },
  share: { fr: 'Part dite (0 à 1)', en: 'Share answered (0 to 1)' },
  title: { fr: 'Couverture', en: 'Coverage' },
  lead: {
    fr: 'Ce que le site répond à chaque type de client (persona), sujet par sujet, quand il cherche puis quand il choisit. Ouvrez une case pour voir le passage qui le prouve, et ce qui manque.',
    en: 'What the site answers to each kind of customer (persona), subject by subject, when they search and then when they choose. Open a cell to see the passage that proves it, and what is missing.',
  },
  none: { fr: 'Vos clients ne sont pas encore décrits', en: 'Your customers are not described yet' },
  noneWhy: {
    fr: 'La couverture compare les pages aux questions de vos clients. Répondez aux questions sur l’entreprise, puis faites le plan\u00a0: il mesure la couverture.',
    en: 'Coverage compares the pages with the questions of your customers. Answer the questions about the company, then make the plan: it measures the coverage.',
  },
  describe: { fr: 'Décrire l’entreprise', en: 'Describe the company' },
  subject: { fr: 'Sujet', en: 'Subject' },
  leave: { fr: 'Fermer', en: 'Close' },
  reading: {
    fr: '0\u00a0%\u00a0: aucune page n’en parle. 100\u00a0%\u00a0: une page répond à tout ce que ce client cherche et demande. Entre les deux, la part qui trouve sa réponse.',
    en: '0%: no page is about it. 100%: a page answers all that this customer searches and asks. Between the two, the share that finds its answer.',
  },
  whole: { fr: 'Toute la couverture', en: 'The whole coverage' },
};
