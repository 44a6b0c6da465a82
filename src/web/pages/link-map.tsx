import { Alert, Anchor, Card, Grid, Group, List, Stack, Text as Words } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { allRows } from '../parts/tables/all-rows.ts';
import { Answer } from '../parts/answer.tsx';
import { type Column, DataTable } from '../parts/tables/data-table.tsx';
import { FilterBar } from '../parts/tables/filter-bar.tsx';
import { hasWords } from '../parts/tables/has-words.ts';
import { useLanguage } from '../parts/language.tsx';
import { LinkGraph } from '../parts/links/link-graph.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { service, type SiteMap } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { useFilters } from '../parts/tables/use-filters.ts';
import { addressOf } from '../screens.ts';

/** Colours that differ from each other for most kinds of colour blindness (Okabe and Ito, 2008), then repeated. */
const palette = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#b8a400'];

/** The pages and their links as a map, and the same content as a table. */
export function LinkMap() {
  const { say } = useLanguage();
  const { audit } = useSite();
  const query = useQuery({
    queryKey: ['map', audit.id],
    queryFn: async () => {
      const [map, decisions, topics] = await Promise.all([
        service.map({ id: audit.id }),
        service.linkDecisions({ site: audit.url, limit: mostDecisions }),
        allRows((range) => service.topics({ id: audit.id, ...range })),
      ]);
      const names = new Map(topics.rows.map(({ id, name }) => [id, name]));
      const placed = decisions.data.filter(({ state }) => state === 'in-place');
      return { map: withPlacedLinks(map, placed), names };
    },
  });
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={query}>{({ map, names }) => <MapView map={map} names={names} />}</Answer>
    </Screen>
  );
}

/** Decisions read at once, the most that the service sends. */
const mostDecisions = 500;

/** The map with the links that a person added drawn as links of a text, although the menu leads to the same pages. */
function withPlacedLinks(map: SiteMap, placed: readonly { readonly from: string; readonly to: string }[]): SiteMap {
  const added = new Set(placed.map(({ from, to }) => `${from} ${to}`));
  const { url } = map.pages;
  const { from, to, inText } = map.links;
  const isAdded = (link: number): boolean => added.has(`${url[from[link]!]} ${url[to[link]!]}`);
  return { ...map, links: { ...map.links, inText: inText.map((one, link) => (isAdded(link) ? 1 : one)) } };
}

interface MapViewProps {
  readonly map: SiteMap;
  readonly names: ReadonlyMap<string, string>;
}

function MapView({ map, names }: MapViewProps) {
  const { say, number } = useLanguage();
  const [filters, change] = useFilters({ view: 'map', topic: '', text: '' });
  const [chosen, setChosen] = useState<number | null>(null);
  const colors = useMemo(
    () => new Map([...names.keys()].map((id, at) => [id, palette[at % palette.length]!])),
    [names],
  );
  const kept = useMemo(() => keptPages(map, filters), [map, filters.topic, filters.text]);
  const toggle = (): void => change('view', filters.view === 'map' ? 'table' : 'map');
  useHotkeys([
    ['t', toggle],
    ['Escape', () => setChosen(null)],
  ]);
  const apart = map.pages.depth.filter((depth) => depth === null).length;
  const label = say(sentences.label, {
    pages: number(map.pages.url.length),
    links: number(map.links.from.length),
    apart: number(apart),
  });
  return (
    <Stack gap="md">
      {map.pages.url.length < map.total.pages && (
        <Alert color="orange">{say(sentences.part, { shown: map.pages.url.length, total: map.total.pages })}</Alert>
      )}
      <FilterBar
        filters={filters}
        onChange={change}
        text="text"
        choices={[
          {
            name: 'view',
            label: say(sentences.view),
            isView: true,
            choices: [
              { value: 'map', label: say(sentences.asMap) },
              { value: 'table', label: say(sentences.asTable) },
            ],
          },
          {
            name: 'topic',
            label: say(sentences.topic),
            choices: [
              { value: '', label: say(sentences.all) },
              ...[...names].map(([value, name]) => ({ value, label: name })),
            ],
          },
        ]}
      />
      <Words role="status">{label}</Words>
      {filters.view === 'table' ? (
        <MapTable map={map} names={names} kept={kept} />
      ) : (
        <Grid>
          <Grid.Col span={{ base: 12, md: 8 }}>
            <LinkGraph map={map} colors={colors} kept={kept} chosen={chosen} onChoose={setChosen} label={label} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            {chosen === null ? <Legend names={names} colors={colors} /> : <ChosenPage map={map} page={chosen} />}
          </Grid.Col>
        </Grid>
      )}
    </Stack>
  );
}

function keptPages(
  { pages }: SiteMap,
  { topic, text }: { readonly topic: string; readonly text: string },
): ReadonlySet<number> {
  if (topic === '' && text.trim() === '') return new Set(pages.url.keys());
  return new Set(
    pages.url.flatMap((url, page) =>
      (topic === '' || pages.topic[page] === topic) && hasWords(text, [url, pages.title[page] ?? null]) ? [page] : [],
    ),
  );
}

function Legend({
  names,
  colors,
}: {
  readonly names: ReadonlyMap<string, string>;
  readonly colors: ReadonlyMap<string, string>;
}) {
  const { say } = useLanguage();
  return (
    <Card withBorder padding="md">
      <Stack gap={6}>
        <Words>{say(sentences.reading)}</Words>
        {[...names].map(([id, name]) => (
          <Group key={id} gap="xs" wrap="nowrap">
            <svg width="14" height="14" aria-hidden="true">
              <circle cx="7" cy="7" r="6" fill={colors.get(id)} />
            </svg>
            <Words size="sm">{name}</Words>
          </Group>
        ))}
        <Words size="sm" c="dimmed">
          {say(sentences.keys)}
        </Words>
      </Stack>
    </Card>
  );
}

/** Pages at the other end that the panel lists. */
const shownNeighbours = 12;

function ChosenPage({ map: { pages, links }, page }: { readonly map: SiteMap; readonly page: number }) {
  const { say, count } = useLanguage();
  const { host } = useSite();
  const url = pages.url[page]!;
  const received = links.to.flatMap((to, link) => (to === page ? [links.from[link]!] : []));
  const given = links.from.flatMap((from, link) => (from === page ? [links.to[link]!] : []));
  const list = (title: string, places: readonly number[]) => (
    <div>
      <Words fw={600}>{title}</Words>
      <List size="sm">
        {places.slice(0, shownNeighbours).map((place) => (
          <List.Item key={place}>
            {pages.depth[place] === 0 ? say(sentences.home) : (pages.title[place] ?? pages.url[place])}
          </List.Item>
        ))}
      </List>
      {places.length > shownNeighbours && (
        <Words size="sm">{count(places.length - shownNeighbours, sentences.others)}</Words>
      )}
    </div>
  );
  return (
    <Card withBorder padding="md" aria-live="polite">
      <Stack gap="sm">
        <Words fw={700} component="div">
          <PageLink url={url} />
        </Words>
        {list(count(received.length, sentences.received), received)}
        {list(count(given.length, sentences.given), given)}
        <Anchor component={Link} to={`${addressOf(host, 'links')}?text=${encodeURIComponent(url)}`}>
          {say(sentences.toAdd)}
        </Anchor>
      </Stack>
    </Card>
  );
}

interface PlacedPage {
  readonly url: string;
  readonly title: string | null;
  readonly depth: number | null;
  readonly inlinks: number;
  readonly topic: string;
}

function MapTable({ map: { pages }, names, kept }: MapViewProps & { readonly kept: ReadonlySet<number> }) {
  const { say } = useLanguage();
  const rows: readonly PlacedPage[] = [...kept].map((page) => ({
    url: pages.url[page]!,
    title: pages.title[page] ?? null,
    depth: pages.depth[page] ?? null,
    inlinks: pages.inlinks[page]!,
    topic: names.get(pages.topic[page] ?? '') ?? '',
  }));
  const columns: readonly Column<PlacedPage>[] = [
    { id: 'page', title: say(sentences.page), value: ({ url }) => url, cell: ({ url }) => <PageLink url={url} /> },
    { id: 'title', title: say(sentences.pageTitle), value: ({ title }) => title },
    { id: 'depth', title: say(sentences.depth), value: ({ depth }) => depth },
    { id: 'inlinks', title: say(sentences.inlinks), value: ({ inlinks }) => inlinks },
    { id: 'topic', title: say(sentences.topic), value: ({ topic }) => topic },
  ];
  return (
    <DataTable
      caption={say(sentences.title)}
      columns={columns}
      rows={rows}
      rowKey={({ url }) => url}
      sortedBy="depth"
    />
  );
}

const sentences = {
  title: { fr: 'Carte des liens', en: 'Link map' },
  lead: {
    fr: 'L’accueil est au centre\u00a0; chaque cercle est un clic de plus. Plus une page reçoit de liens, plus son point est grand.',
    en: 'The home page is in the middle; each ring is one more click. The more links a page receives, the larger its dot.',
  },
  label: {
    fr: '{pages} pages, copies comprises, {links} liens, {apart} sans chemin depuis l’accueil\u00a0; même contenu dans le tableau.',
    en: '{pages} pages with their copies, {links} links, {apart} without a path from the home page; the table has the same content.',
  },
  home: { fr: 'Accueil', en: 'Home' },
  part: {
    fr: 'La carte montre les {shown} pages les plus proches de l’accueil, sur {total}.',
    en: 'The map shows the {shown} pages nearest to the home page, of {total}.',
  },
  view: { fr: 'Affichage', en: 'View' },
  asMap: { fr: 'Carte', en: 'Map' },
  asTable: { fr: 'Tableau', en: 'Table' },
  topic: { fr: 'Thème', en: 'Topic' },
  all: { fr: 'tous', en: 'all' },
  reading: {
    fr: 'Cliquez sur une page pour voir ses liens. Les traits sont les liens que vous avez ajoutés et ceux des textes vers les pages qui ne sont pas dans le menu\u00a0; sur un site qui en a des milliers, le chemin le plus court vers chaque page.',
    en: 'Click a page to see its links. Lines are the links that you added and those of texts to pages outside of the menu; on a site with thousands of them, the shortest way to each page.',
  },
  keys: { fr: 'Touche t\u00a0: carte ou tableau. Échap\u00a0: revenir.', en: 'Key t: map or table. Escape: back.' },
  received: {
    fr: { one: '{count} page y mène', other: '{count} pages y mènent' },
    en: { one: '{count} page links to it', other: '{count} pages link to it' },
  },
  given: {
    fr: { one: 'Elle mène à {count} page', other: 'Elle mène à {count} pages' },
    en: { one: 'It links to {count} page', other: 'It links to {count} pages' },
  },
  others: {
    fr: { one: 'et {count} autre', other: 'et {count} autres' },
    en: { one: 'and {count} other', other: 'and {count} others' },
  },
  toAdd: { fr: 'Voir les liens à ajouter', en: 'See the links to add' },
  page: { fr: 'Page', en: 'Page' },
  pageTitle: { fr: 'Titre', en: 'Title' },
  depth: { fr: 'Clics depuis l’accueil', en: 'Clicks from home' },
  inlinks: { fr: 'Pages qui y mènent', en: 'Pages that link to it' },
};
