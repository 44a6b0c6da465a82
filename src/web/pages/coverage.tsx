import { Alert, Anchor, Button, Group, Modal, Stack, Text as Words, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { allRows } from '../parts/tables/all-rows.ts';
import { Answer } from '../parts/answer.tsx';
import { CsvButton } from '../parts/tables/csv-button.tsx';
import { type CoverageNames, useCoverageNames } from '../parts/gaps/coverage-names.ts';
import { CoverageTable } from '../parts/gaps/coverage-table.tsx';
import { Proof } from '../parts/gaps/cell-proof.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { type CoverageRow, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { addressOf } from '../screens.ts';

/** How well the site answers each kind of customer, by topic and stage, with the passage that proves it. */
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

/** Gaps shown above the table. */
const shownGaps = 5;

function HeatMap({ cells, topicNames }: HeatMapProps) {
  const { say } = useLanguage();
  const [open, setOpen] = useState<CoverageRow | null>(null);
  const names = useCoverageNames(topicNames);
  return (
    <>
      <Words maw="46rem">{say(sentences.reading)}</Words>
      <Gaps cells={cells} names={names} onOpen={setOpen} />
      <Group justify="space-between" gap="sm">
        <Title order={2} size="h3">
          {say(sentences.whole)}
        </Title>
        <CsvButton
          name={say(sentences.title)}
          rows={cells}
          columns={[
            { title: say(sentences.persona), value: ({ persona }) => names.persona(persona) },
            { title: say(sentences.topic), value: ({ topic }) => names.topic(topic) },
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
        {open !== null && <Proof cell={open} name={names.subject(open)} onDone={() => setOpen(null)} />}
      </Modal>
    </>
  );
}

interface GapsProps {
  readonly cells: readonly CoverageRow[];
  readonly names: CoverageNames;
  readonly onOpen: (cell: CoverageRow) => void;
}

/** The widest gaps, each with its way to be closed. */
function Gaps({ cells, names, onOpen }: GapsProps) {
  const { say, percent } = useLanguage();
  const gaps = cells
    .filter(({ gap }) => gap !== null && gap > 0)
    .sort((a, b) => b.gap! - a.gap!)
    .slice(0, shownGaps);
  if (gaps.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {say(sentences.first)}
      </Title>
      {gaps.map((cell) => (
        <Group key={`${cell.persona} ${cell.topic} ${cell.stage}`} gap="sm">
          <Words flex="1 1 16rem">
            {say(sentences.gap, {
              persona: names.persona(cell.persona),
              topic: names.subject(cell),
              stage: names.stage(cell.stage),
              value: cell.score === null ? say(sentences.unmeasured) : percent(cell.score),
            })}
          </Words>
          <Button
            variant="default"
            onClick={() => onOpen(cell)}
            aria-label={say(sentences.closeNamed, { name: `${names.subject(cell)}, ${names.persona(cell.persona)}` })}
          >
            {say(sentences.close)}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}

const sentences = {
  persona: { fr: 'Client type', en: 'Kind of customer' },
  stage: { fr: 'Étape', en: 'Stage' },
  share: { fr: 'Part dite (0 à 1)', en: 'Share answered (0 to 1)' },
  title: { fr: 'Couverture', en: 'Coverage' },
  lead: {
    fr: 'Ce que le site répond à chaque type de client (persona), thème par thème et étape par étape. Ouvrez une case pour voir le passage qui le prouve, et ce qui manque.',
    en: 'What the site answers to each kind of customer (persona), topic by topic and stage by stage. Open a cell to see the passage that proves it, and what is missing.',
  },
  none: { fr: 'Vos clients ne sont pas encore décrits', en: 'Your customers are not described yet' },
  noneWhy: {
    fr: 'La couverture compare les pages aux questions de vos clients. Répondez aux questions sur l’entreprise, puis explorez de nouveau le site.',
    en: 'Coverage compares the pages with the questions of your customers. Answer the questions about the company, then explore the site again.',
  },
  describe: { fr: 'Décrire l’entreprise', en: 'Describe the company' },
  topic: { fr: 'Thème', en: 'Topic' },
  unmeasured: { fr: 'non mesuré', en: 'not measured' },
  leave: { fr: 'Fermer', en: 'Close' },
  reading: {
    fr: '0\u00a0%\u00a0: aucune page n’en parle. 100\u00a0%\u00a0: une page répond à chaque recherche de ce client. Entre les deux, la part des recherches qui trouvent leur réponse.',
    en: '0%: no page is about it. 100%: a page answers each search of this customer. Between the two, the share of searches that find their answer.',
  },
  first: { fr: 'À combler d’abord', en: 'To close first' },
  gap: {
    fr: '{topic} ({persona}, {stage})\u00a0: {value} de réponses',
    en: '{topic} ({persona}, {stage}): {value} answered',
  },
  close: { fr: 'Combler ce manque', en: 'Close this gap' },
  closeNamed: { fr: 'Combler ce manque\u00a0: {name}', en: 'Close this gap: {name}' },
  whole: { fr: 'Toute la couverture', en: 'The whole coverage' },
};
