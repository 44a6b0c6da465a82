import { Alert, Anchor, List, SimpleGrid, Stack, Text as Words, Title, type TitleOrder } from '@mantine/core';
import type { Cell, ReportBlock } from '../../core/report/blocks.ts';
import type { Chart } from '../../core/report/charts/chart.ts';
import { chartTable } from '../../core/report/charts/chart-table.ts';
import { Figure } from './figure.tsx';
import { useLanguage } from './language.tsx';
import { RowTable } from './tables/row-table.tsx';
import { Explained } from './terms/explained.tsx';

/** The blocks of a document as a part of a screen; kinds that no part of a plan has are left out. */
export function Blocks({ blocks }: { readonly blocks: readonly ReportBlock[] }) {
  const [first, ...others] = blocks;
  // The title of the part is that of the screen.
  const shown = first?.kind === 'heading' ? others : blocks;
  const top = Math.min(...shown.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  return (
    <Stack gap="md">
      {shown.map((block, at) => (
        <BlockView key={at} block={block} top={top} />
      ))}
    </Stack>
  );
}

interface BlockProps {
  readonly block: ReportBlock;
  /** Level of the highest heading. */
  readonly top: number;
}

/** Headings of a screen begin under its title. */
const orderOf = (level: number, top: number): TitleOrder => Math.min(6, level - top + 2) as TitleOrder;

function BlockView({ block, top }: BlockProps) {
  const { say, day, number, percent } = useLanguage();
  switch (block.kind) {
    case 'heading':
      return (
        <Title order={orderOf(block.level, top)} size={block.level === top ? 'h3' : 'h4'} mt="sm">
          {say(block.text)}
        </Title>
      );
    case 'paragraph':
      return block.tone === undefined || block.tone === 'note' ? (
        <Words maw="52rem" c={block.tone === 'note' ? 'dimmed' : undefined}>
          <Explained text={say(block.text)} />
        </Words>
      ) : (
        <Alert color={block.tone === 'warning' ? 'orange' : 'blue'}>{say(block.text)}</Alert>
      );
    case 'list':
      return (
        <List maw="52rem" spacing={4}>
          {block.items.map((item, at) => (
            <List.Item key={at}>
              <Explained text={say(item)} />
            </List.Item>
          ))}
        </List>
      );
    case 'figures':
      return (
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
          {block.items.map(({ label, value, unit, shown, note }, at) => (
            <Figure
              key={at}
              name={say(label)}
              value={
                value === null
                  ? say(sentences.unmeasured)
                  : shown !== undefined
                    ? say(shown)
                    : unit === 'share'
                      ? percent(value)
                      : number(value, 1)
              }
              note={say(note)}
            />
          ))}
        </SimpleGrid>
      );
    case 'table':
      return <BlockTable block={block} />;
    case 'chart':
      return <ChartView chart={block.chart} />;
    case 'days':
      return (
        <List>
          {block.items.map(({ date, title, detail }, at) => (
            <List.Item key={at}>
              {day(date)}, {say(title)} ({say(detail)})
            </List.Item>
          ))}
        </List>
      );
    default:
      return null;
  }
}

function BlockTable({ block }: { readonly block: Extract<ReportBlock, { kind: 'table' }> }) {
  const { say, count } = useLanguage();
  const { caption, columns, rows, more } = block;
  return (
    <Stack gap={4}>
      <Words fw={600} size="sm">
        {say(caption)}
      </Words>
      <RowTable
        caption={say(caption)}
        headings={columns.map(({ label }) => say(label))}
        rows={rows.map((cells, at) => ({
          key: String(at),
          cells: cells.map((cell, column) => (typeof cell === 'number' ? cell : <CellView key={column} cell={cell} />)),
        }))}
        minWidth={columns.length * 130}
        striped
      />
      {more > 0 && <Words c="dimmed">{count(more, sentences.more)}</Words>}
    </Stack>
  );
}

function CellView({ cell }: { readonly cell: Exclude<Cell, number> }) {
  const { say } = useLanguage();
  if (cell === null) return say(sentences.unmeasured);
  if (typeof cell === 'string') return cell;
  if (!('url' in cell)) return say(cell);
  return /^https?:/.test(cell.url) ? (
    <Anchor href={cell.url} target="_blank" rel="noopener noreferrer nofollow" style={{ overflowWrap: 'anywhere' }}>
      {cell.url}
    </Anchor>
  ) : (
    cell.url
  );
}

/** A chart in its sentence, with its numbers as a table unless the part has them already. */
function ChartView({ chart }: { readonly chart: Chart }) {
  const { say } = useLanguage();
  const { columns, rows } = chartTable(chart);
  return (
    <Stack gap="xs" maw="52rem">
      <Words>
        <Explained text={say(chart.sentence)} />
      </Words>
      {chart.ownTable && <BlockTable block={{ kind: 'table', caption: chart.title, columns, rows, more: 0 }} />}
      <Words size="sm" c="dimmed">
        {say(chart.source)}
      </Words>
    </Stack>
  );
}

const sentences = {
  unmeasured: { fr: 'non mesuré', en: 'not measured' },
  more: {
    fr: { one: 'et {count} autre ligne dans les documents', other: 'et {count} autres lignes dans les documents' },
    en: { one: 'and {count} other row in the documents', other: 'and {count} other rows in the documents' },
  },
};
