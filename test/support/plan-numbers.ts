import JSZip from 'jszip';
import { measureText } from '../../src/core/framework/measure-text.ts';
import { kpiOf } from '../../src/core/framework/kpis/kpi-of.ts';
import { majorUnits, showMoney } from '../../src/core/values/money.ts';
import { contentBytes } from '../../src/exports/export.ts';
import { planExports } from '../../src/exports/plan/index.ts';
import type { PlanSource } from '../../src/exports/plan/plan-source.ts';

type FileName = 'report.html' | 'report.docx' | 'deck.pptx' | 'steering.xlsx' | 'calendar.csv' | 'calendar.ics';

/** A file of a plan, as the words that a reader sees and the numbers of its cells. */
interface ReadFile {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** A number of `strategy.json`, how it is shown, and the files that show it. */
interface PlanNumber {
  readonly fact: string;
  /** As text, or as the number of a cell in the workbook. */
  readonly shown: string;
  readonly value: number | null;
  readonly files: readonly FileName[];
}

const spaces = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ');
const unescaped = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
const withoutTags = (markup: string): string => spaces(unescaped(markup.replaceAll(/<[^>]*>/g, ' ')));

async function officeText(bytes: Uint8Array): Promise<ReadFile> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.keys(files)
      .filter((name) => name.endsWith('.xml'))
      .sort()
      .map((name) => files[name]!.async('string')),
  );
  const numbers = parts.flatMap((part) =>
    [...part.matchAll(/<v>(-?[\d.eE+-]+)<\/v>/g)].map(([, value]) => Number(value)),
  );
  // Runs of one sentence are joined without a space.
  const joined = parts
    .map((part) => part.replaceAll(/<\/(?:w|a):t>(?:(?!<\/(?:w|a):p>).)*?<(?:w|a):t[^>]*>/gs, ''))
    .join(' ');
  return { text: withoutTags(joined), numbers };
}

/** Every file of a plan, read back. */
export async function readFiles(source: PlanSource): Promise<ReadonlyMap<string, ReadFile>> {
  const read = new Map<string, ReadFile>();
  for (const { id, render } of planExports) {
    const content = await render(source);
    const bytes = contentBytes(content ?? '');
    const isOffice = /\.(docx|pptx|xlsx)$/.test(id);
    const plain = new TextDecoder()
      .decode(bytes)
      .replaceAll(/\r?\n[ \t]/g, '')
      .replaceAll(/\\([,;])/g, '$1');
    read.set(id, isOffice ? await officeText(bytes) : { text: withoutTags(plain), numbers: [] });
  }
  return read;
}

/** The numbers of a plan that several files show. */
export function planNumbers({ strategy, locale }: Pick<PlanSource, 'strategy' | 'locale'>): PlanNumber[] {
  const { currency } = strategy.company;
  const money = (amountMinor: number): string => showMoney({ amountMinor, currency } as never, locale);
  const major = (amountMinor: number): number => majorUnits({ amountMinor, currency });
  const texts: readonly FileName[] = ['report.html', 'report.docx'];
  return [
    {
      fact: 'ceiling',
      shown: money(strategy.cac.cacMax),
      value: major(strategy.cac.cacMax),
      files: [...texts, 'deck.pptx', 'steering.xlsx'],
    },
    ...strategy.economics.byChannel.flatMap(({ channelId, cac }) =>
      cac === null
        ? []
        : [
            {
              fact: `cost per customer of ${channelId}`,
              shown: money(cac),
              value: major(cac),
              files: [...texts, 'steering.xlsx' as const],
            },
          ],
    ),
    ...strategy.objectives.map(({ kpiId, target }) => ({
      fact: `target of ${kpiId}`,
      shown: measureText(target, kpiOf(kpiId).unit, currency)[locale],
      value: target,
      files: texts,
    })),
    // a workbook steers on what the plan proposes instead of a target
    ...strategy.objectives.map(({ kpiId, target, proposed }) => ({
      fact: `aim of ${kpiId}`,
      shown: measureText(proposed ?? target, kpiOf(kpiId).unit, currency)[locale],
      value: proposed ?? target,
      files: [...texts, 'steering.xlsx' as const],
    })),
    ...(strategy.ledger.central === null
      ? []
      : [{ fact: 'central outcome', shown: String(strategy.ledger.central.customers), value: null, files: texts }]),
    ...strategy.insights
      .filter(({ leads, moneyPerMonth }) => leads && moneyPerMonth !== null)
      .map(({ id, moneyPerMonth, chart }, at) => ({
        fact: `size of ${id}`,
        shown: money(Math.round((moneyPerMonth ?? 0) / 100) * 100),
        value: null,
        // The deck gives a slide to the first findings with a picture.
        files: chart !== null && at < 3 ? [...texts, 'deck.pptx' as const] : texts,
      })),
    ...strategy.tasks.map(({ id, title }) => ({
      fact: `task ${id}`,
      shown: title[locale],
      value: null,
      files: ['calendar.csv', 'calendar.ics'] as const,
    })),
  ];
}

/** The numbers of a plan that a file which must show them does not show. */
export function missingNumbers(numbers: readonly PlanNumber[], files: ReadonlyMap<string, ReadFile>): string[] {
  return numbers.flatMap(({ fact, shown, value, files: names }) =>
    names.flatMap((name) => {
      const file = files.get(name);
      const isText = file?.text.includes(spaces(shown)) === true;
      const isCell = value !== null && file?.numbers.some((one) => Math.abs(one - value) < 0.006) === true;
      return isText || isCell ? [] : [`${name}: ${fact} (${shown})`];
    }),
  );
}
