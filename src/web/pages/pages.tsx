import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { allRows, type ReadRows } from '../parts/tables/all-rows.ts';
import { Answer } from '../parts/answer.tsx';
import { type Column, DataTable } from '../parts/tables/data-table.tsx';
import { FilterBar } from '../parts/tables/filter-bar.tsx';
import { hasWords } from '../parts/tables/has-words.ts';
import { useLanguage } from '../parts/language.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { type PageRow, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { useFilters } from '../parts/tables/use-filters.ts';

/** Every address of the site as a table. */
export function Pages() {
  const { say } = useLanguage();
  const { audit } = useSite();
  const query = useQuery({
    queryKey: ['pages', audit.id],
    queryFn: async () => {
      const [pages, topics] = await Promise.all([
        allRows((range) => service.pages({ id: audit.id, ...range })),
        allRows((range) => service.topics({ id: audit.id, ...range })),
      ]);
      return { pages, topicNames: new Map(topics.rows.map(({ id, name }) => [id, name])) };
    },
  });
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={query}>{({ pages, topicNames }) => <PageList pages={pages} topicNames={topicNames} />}</Answer>
    </Screen>
  );
}

interface PageListProps {
  readonly pages: ReadRows<PageRow>;
  readonly topicNames: ReadonlyMap<string, string>;
}

function PageList({ pages: { rows, isWhole }, topicNames }: PageListProps) {
  const { say } = useLanguage();
  const [filters, change] = useFilters({ show: 'pages', topic: '', text: '' });
  const kept = rows.filter(
    (row) =>
      views[filters.show as keyof typeof views].keep(row) &&
      (filters.topic === '' || row.topic === filters.topic) &&
      hasWords(filters.text, [row.url, row.title]),
  );
  return (
    <Stack gap="md">
      {!isWhole && <Alert color="orange">{say(sentences.first, { count: rows.length })}</Alert>}
      <FilterBar
        filters={filters}
        onChange={change}
        text="text"
        choices={[
          {
            name: 'show',
            label: say(sentences.show),
            choices: Object.entries(views).map(([value, { name }]) => ({ value, label: say(name) })),
          },
          {
            name: 'topic',
            label: say(sentences.topic),
            choices: [
              { value: '', label: say(sentences.all) },
              ...[...topicNames].map(([value, label]) => ({ value, label })),
            ],
          },
        ]}
      />
      <DataTable
        caption={say(sentences.title)}
        columns={columnsOf(say, topicNames).filter(({ id }) => isUseful(id, kept, topicNames))}
        rows={kept}
        rowKey={({ url }) => url}
        sortedBy="-inlinks"
      />
    </Stack>
  );
}

function columnsOf(
  say: ReturnType<typeof useLanguage>['say'],
  topicNames: ReadonlyMap<string, string>,
): readonly Column<PageRow>[] {
  return [
    {
      id: 'page',
      title: say(sentences.page),
      value: ({ url }) => url,
      cell: ({ url }) => <PageLink url={url} />,
    },
    { id: 'status', title: say(sentences.status), value: ({ status, error }) => status ?? error },
    { id: 'depth', title: say(sentences.depth), value: ({ depth }) => depth },
    { id: 'inlinks', title: say(sentences.inlinks), value: ({ inlinks }) => inlinks },
    { id: 'outlinks', title: say(sentences.outlinks), value: ({ outlinks }) => outlinks },
    { id: 'words', title: say(sentences.words), value: ({ words }) => words },
    {
      id: 'topic',
      title: say(sentences.topic),
      value: ({ topic }) => (topic === null ? '' : (topicNames.get(topic) ?? '')),
    },
  ];
}

/** The answer of the server says nothing while all are 200, nor do topics without one. */
function isUseful(column: string, rows: readonly PageRow[], topicNames: ReadonlyMap<string, string>): boolean {
  if (column === 'status') return rows.some(({ status }) => status !== 200);
  return column !== 'topic' || topicNames.size > 0;
}

const views = {
  pages: {
    name: { fr: 'pages que les moteurs peuvent montrer', en: 'pages that search engines may show' },
    keep: ({ indexable }: PageRow) => indexable,
  },
  orphans: {
    name: { fr: 'pages sans lien entrant', en: 'pages without incoming links' },
    keep: ({ indexable, inlinks, depth }: PageRow) => indexable && inlinks === 0 && depth !== 0,
  },
  broken: {
    name: { fr: 'adresses en erreur', en: 'addresses with an error' },
    keep: ({ status, error }: PageRow) => error !== null || (status ?? 0) >= 400,
  },
  all: { name: { fr: 'toutes les adresses', en: 'all addresses' }, keep: () => true },
};

const sentences = {
  title: { fr: 'Pages', en: 'Pages' },
  lead: {
    fr: 'Chaque page lue, avec les liens qu’elle reçoit et donne. Ouvrez une page pour voir quoi y changer. La réponse est celle du serveur\u00a0: 200, la page existe\u00a0; 404, elle n’existe pas\u00a0; 301, elle envoie vers une autre. Une page manque\u202f? Rien n’y mène, ni lien d’une page lue ni plan de site\u00a0: liez-la depuis une autre page, et la prochaine exploration la lira.',
    en: 'Each page read, with the links that it receives and gives. Open a page to see what to change in it. The response is that of the server: 200, the page exists; 404, it does not; 301, it sends visitors to another one. A page is missing? Nothing leads to it, no link of a page read and no sitemap: link it from another page, and the next exploration reads it.',
  },
  first: {
    fr: 'Les {count} premières adresses seulement sont listées ici.',
    en: 'Only the first {count} addresses are listed here.',
  },
  show: { fr: 'Montrer', en: 'Show' },
  topic: { fr: 'Thème', en: 'Topic' },
  all: { fr: 'tous', en: 'all' },
  page: { fr: 'Page', en: 'Page' },
  status: { fr: 'Réponse', en: 'Response' },
  depth: { fr: 'Clics depuis l’accueil', en: 'Clicks from home' },
  inlinks: { fr: 'Pages qui y mènent', en: 'Pages that link to it' },
  outlinks: { fr: 'Pages où elle mène', en: 'Pages it links to' },
  words: { fr: 'Mots', en: 'Words' },
};
