import type { CrawlFacts } from '../../core/pages/page.ts';

const mostExamples = 5;

/** What a crawl did not read: a code, the number of URLs, and the first examples in code-unit order. */
export class IncompleteReasons {
  private readonly byCode = new Map<string, { count: number; examples: string[] }>();

  add(code: string, example: string, times = 1): void {
    let one = this.byCode.get(code);
    if (one === undefined) this.byCode.set(code, (one = { count: 0, examples: [] }));
    one.count += times;
    const last = one.examples[mostExamples - 1];
    if (last !== undefined && last <= example) return;
    one.examples = [...one.examples, example].sort().slice(0, mostExamples);
  }

  get list(): CrawlFacts['incompleteReasons'][number][] {
    return [...this.byCode]
      .map(([code, { count, examples }]) => ({ code, count, examples }))
      .sort((left, right) => (left.code < right.code ? -1 : 1));
  }
}

/** True when every page of the site was read: a copy of a page that was read, set aside, contains no other link. */
export function isComplete(reasons: CrawlFacts['incompleteReasons']): boolean {
  return reasons.every(({ code }) => code === 'variant');
}
