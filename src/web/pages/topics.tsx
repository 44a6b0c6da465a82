import { Alert, Anchor, Text as Words } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { allRows } from '../parts/tables/all-rows.ts';
import { Answer } from '../parts/answer.tsx';
import { type Column, DataTable } from '../parts/tables/data-table.tsx';
import { useLanguage } from '../parts/language.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { service, type TopicRow } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { addressOf } from '../screens.ts';

/** Words of a topic that its row shows. */
const shownTerms = 6;

/** What the site is about: its topics, their pages and the page that each starts from. */
export function Topics() {
  const { say } = useLanguage();
  const { audit } = useSite();
  const query = useQuery({
    queryKey: ['topics', audit.id],
    queryFn: () => allRows((range) => service.topics({ id: audit.id, ...range })),
  });
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={query}>{({ rows }) => <TopicList rows={rows} />}</Answer>
    </Screen>
  );
}

function TopicList({ rows }: { readonly rows: readonly TopicRow[] }) {
  const { say } = useLanguage();
  const { host } = useSite();
  if (rows.length === 0)
    return (
      <Alert title={say(sentences.none)}>
        <Words mb="xs">{say(sentences.noneWhy)}</Words>
        <WhatToWrite />
      </Alert>
    );
  const columns: readonly Column<TopicRow>[] = [
    {
      id: 'name',
      title: say(sentences.topic),
      value: ({ name }) => name,
      cell: ({ name, terms }) => (
        <>
          <Words fw={600}>{name}</Words>
          <Words size="sm" c="dimmed">
            {terms.slice(0, shownTerms).join(', ')}
          </Words>
        </>
      ),
    },
    {
      id: 'pages',
      title: say(sentences.pages),
      value: ({ pages }) => pages.length,
      cell: ({ id, name, pages }) => (
        <Anchor
          component={Link}
          to={`${addressOf(host, 'pages')}?topic=${encodeURIComponent(id)}`}
          aria-label={say(sentences.open, { name, count: pages.length })}
        >
          {pages.length}
        </Anchor>
      ),
    },
    {
      id: 'hub',
      title: say(sentences.hub),
      value: ({ hub }) => hub ?? say(sentences.noHub),
      cell: ({ hub }) => (hub === null ? say(sentences.noHub) : <PageLink url={hub} />),
    },
  ];
  return (
    <>
      <Words>
        {say(sentences.elsewhere)} <WhatToWrite />
      </Words>
      <DataTable
        caption={say(sentences.title)}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        sortedBy="-pages"
      />
    </>
  );
}

/** The way to what customers look for and the site has not: no topic of the site says it. */
function WhatToWrite() {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <Anchor component={Link} to={addressOf(host, 'coverage')}>
      {say(sentences.whatToWrite)}
    </Anchor>
  );
}

const sentences = {
  title: { fr: 'Thèmes du site', en: 'Topics of the site' },
  lead: {
    fr: 'Ce dont parle le site, d’après les mots de ses pages. La page pilier d’un thème est celle d’où l’on devrait pouvoir aller à toutes les autres.',
    en: 'What the site is about, from the words of its pages. The hub of a topic is the page from which readers should reach all the others.',
  },
  topic: { fr: 'Thème et ses mots', en: 'Topic and its words' },
  pages: { fr: 'Pages', en: 'Pages' },
  open: { fr: 'Voir les {count} pages du thème {name}', en: 'Show the {count} pages of the topic {name}' },
  hub: { fr: 'Page pilier', en: 'Hub page' },
  noHub: { fr: 'aucune\u00a0: à créer', en: 'none: to be created' },
  none: { fr: 'Aucun thème', en: 'No topic' },
  elsewhere: {
    fr: 'Ce qui manque au site n’est pas ici.',
    en: 'What the site lacks is not here.',
  },
  whatToWrite: { fr: 'Voir ce que vos clients cherchent', en: 'See what your customers search for' },
  noneWhy: {
    fr: 'Trop peu de pages, ou des pages trop différentes, pour les ranger par thèmes. Ce que vos clients cherchent et qui manque se voit ailleurs.',
    en: 'Too few pages, or pages too different, to sort them by topic. What your customers search for and is missing is shown elsewhere.',
  },
};
