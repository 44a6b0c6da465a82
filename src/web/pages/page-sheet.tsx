import { Anchor, Badge, Group, SimpleGrid, Stack, Text as Words, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { Answer } from '../parts/answer.tsx';
import { type Column, DataTable } from '../parts/tables/data-table.tsx';
import { Figure } from '../parts/figure.tsx';
import { FindingPlace } from '../parts/finding-place.tsx';
import { useLanguage } from '../parts/language.tsx';
import { LinkCard, proposedLink } from '../parts/links/link-card.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { type FindingRow, type LinkRow, type PageRow, service, type SiteLink } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';

/** Links of a page read for its sheet. */
const mostLinks = 1_000;

/** One page: its place in the site, what to change in it, the links to add, and those that it has. */
export function PageSheet() {
  const { audit } = useSite();
  const [search] = useSearchParams();
  const url = search.get('url') ?? '';
  const query = useQuery({
    queryKey: ['page', audit.id, url],
    queryFn: async () => {
      const [sheet, given, received] = await Promise.all([
        service.page({ url, auditId: audit.id }),
        service.siteLinks({ id: audit.id, from: url, limit: mostLinks }),
        service.siteLinks({ id: audit.id, to: url, limit: mostLinks }),
      ]);
      return { sheet, given: given.data, received: received.data };
    },
  });
  return <Answer query={query}>{(data) => <Sheet {...data} />}</Answer>;
}

interface SheetProps {
  readonly sheet: Awaited<ReturnType<typeof service.page>>;
  readonly given: readonly SiteLink[];
  readonly received: readonly SiteLink[];
}

function Sheet({ sheet, given, received }: SheetProps) {
  const { say, count } = useLanguage();
  const page = sheet.page as unknown as PageRow;
  const findings = sheet.findings as unknown as readonly FindingRow[];
  return (
    <Screen
      title={page.title ?? page.h1 ?? page.url}
      lead={
        <Anchor href={page.url} target="_blank" rel="noopener noreferrer nofollow" style={{ overflowWrap: 'anywhere' }}>
          {page.url}
        </Anchor>
      }
    >
      {sheet.remarks.map((remark) => (
        <Words key={remark.en}>{say(remark)}</Words>
      ))}
      <Facts page={page} />
      {sheet.keyphrases.length > 0 && (
        <Part title={say(sentences.keyphrases)}>
          <Group gap="xs">
            {sheet.keyphrases.map((text) => (
              <Badge key={text} variant="outline" color="gray" c="var(--mantine-color-text)" tt="none">
                {text}
              </Badge>
            ))}
          </Group>
        </Part>
      )}
      <Part title={count(sheet.findingCount, sentences.findings)}>
        {findings.length === 0 && <Words c="dimmed">{say(sentences.noFinding)}</Words>}
        {findings.map((row, at) => (
          <FindingPlace key={at} row={row} />
        ))}
      </Part>
      <LinkPart title={say(sentences.linksOut)} links={sheet.linksOut as unknown as readonly LinkRow[]} />
      <LinkPart title={say(sentences.linksIn)} links={sheet.linksIn as unknown as readonly LinkRow[]} />
      <LinkTable title={say(sentences.received)} links={received} other={({ from }) => from} />
      <LinkTable title={say(sentences.given)} links={given} other={({ to }) => to} />
    </Screen>
  );
}

function Facts({ page }: { readonly page: PageRow }) {
  const { say, number } = useLanguage();
  const shown = (value: number | null): string => (value === null ? say(sentences.unknown) : number(value));
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      <Figure name={say(sentences.depth)} value={page.depth === null ? say(sentences.noPath) : number(page.depth)} />
      <Figure name={say(sentences.inlinks)} value={number(page.inlinks)} />
      <Figure name={say(sentences.outlinks)} value={number(page.outlinks)} />
      <Figure name={say(sentences.words)} value={shown(page.words)} />
    </SimpleGrid>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function LinkPart({ title, links }: { readonly title: string; readonly links: readonly LinkRow[] }) {
  if (links.length === 0) return null;
  return (
    <Part title={title}>
      {links.map((link) => (
        <LinkCard key={link.id} link={proposedLink(link)} />
      ))}
    </Part>
  );
}

interface LinkTableProps {
  readonly title: string;
  readonly links: readonly SiteLink[];
  /** The address at the other end. */
  readonly other: (link: SiteLink) => string;
}

function LinkTable({ title, links, other }: LinkTableProps) {
  const { say } = useLanguage();
  const columns: readonly Column<SiteLink & { readonly place: number }>[] = [
    {
      id: 'page',
      title: say(sentences.page),
      value: other,
      cell: (link) => (link.internal ? <PageLink url={other(link)} /> : other(link)),
    },
    { id: 'anchor', title: say(sentences.anchor), value: ({ anchor }) => anchor },
    {
      id: 'position',
      title: say(sentences.position),
      value: ({ position }) => say(positions[position as keyof typeof positions] ?? positions.content),
    },
  ];
  return (
    <Part title={title}>
      <DataTable
        caption={title}
        columns={columns}
        rows={links.map((link, place) => ({ ...link, place }))}
        rowKey={({ place }) => String(place)}
        sortedBy="page"
      />
    </Part>
  );
}

const positions = {
  content: { fr: 'texte', en: 'text' },
  nav: { fr: 'menu', en: 'menu' },
  header: { fr: 'en-tête', en: 'header' },
  footer: { fr: 'pied de page', en: 'footer' },
  aside: { fr: 'colonne', en: 'sidebar' },
};

const sentences = {
  depth: { fr: 'Clics depuis l’accueil', en: 'Clicks from home' },
  noPath: { fr: 'aucun chemin', en: 'no path' },
  inlinks: { fr: 'Pages qui y mènent', en: 'Pages that link to it' },
  outlinks: { fr: 'Pages où elle mène', en: 'Pages it links to' },
  words: { fr: 'Mots', en: 'Words' },
  unknown: { fr: 'inconnu', en: 'unknown' },
  keyphrases: { fr: 'Ce que l’on peut chercher pour la trouver', en: 'What people may search to find it' },
  findings: {
    fr: { one: '{count} point à corriger', other: '{count} points à corriger' },
    en: { one: '{count} point to fix', other: '{count} points to fix' },
  },
  noFinding: { fr: 'Rien à corriger sur cette page.', en: 'Nothing to fix on this page.' },
  linksOut: { fr: 'Liens à ajouter dans cette page', en: 'Links to add in this page' },
  linksIn: { fr: 'Liens à ajouter ailleurs, vers cette page', en: 'Links to add elsewhere, to this page' },
  received: { fr: 'Liens reçus', en: 'Links received' },
  given: { fr: 'Liens donnés', en: 'Links given' },
  page: { fr: 'Page', en: 'Page' },
  anchor: { fr: 'Mots du lien', en: 'Words of the link' },
  position: { fr: 'Place', en: 'Place' },
};
