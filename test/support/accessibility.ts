import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Node {
  readonly target: readonly string[];
  readonly any: readonly { readonly data?: Colours | null }[];
}
/** Of the contrast rule. */
interface Colours {
  readonly messageKey?: string | null;
  readonly fgColor?: string;
  readonly bgColor?: string;
}
interface Result {
  readonly id: string;
  readonly nodes: readonly Node[];
}

/** A theme changes colours alone. */
const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast'],
};

/**
 * Accessibility faults of a page, one line each: the violations that axe finds, and text of the colour of its background,
 * which axe reports as undecided.
 */
export async function accessibilityFaults(page: Page, which: 'all' | 'colours'): Promise<string[]> {
  // Evaluated, not added as a script: the policy of the page would refuse it.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  // Colours change over some frames.
  await page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(done), 50))');
  const { violations, incomplete } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(rules[which])}, resultTypes: ["violations", "incomplete"] })`,
  )) as { violations: Result[]; incomplete: Result[] };
  const invisible = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map(({ id, nodes }) => ({ id: `${id} equalRatio`, nodes: nodes.filter(hasEqualRatio) }));
  return [...violations, ...invisible].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => {
      const { fgColor, bgColor } = any[0]?.data ?? {};
      return `${id}: ${target.join(' ')}${fgColor === undefined ? '' : ` (${fgColor} on ${bgColor})`}`;
    }),
  );
}

const hasEqualRatio = ({ any }: Node): boolean => any.some(({ data }) => data?.messageKey === 'equalRatio');
