import type { PageContent } from '../pages/page.ts';
import type { AuditOutcome } from './audit.ts';
import { gatherTemplateFaults, judgePages, type PageJudge } from './judge-pages.ts';
import type { PageFacts } from './site-facts.ts';

const declares = {
  alternates: ({ alternates }) => alternates.length > 0,
  canonicals: ({ canonicals }) => canonicals.length > 0,
  'other canonical': (_, { canonical, record }) => canonical !== null && canonical !== record.url,
  robots: ({ metaRobots, headerRobots }) => metaRobots.length > 0 || headerRobots.length > 0,
  resources: ({ resources }) => resources.length > 0,
  images: ({ images }) => images.length > 0,
  forms: ({ forms }) => forms.length > 0,
} satisfies Record<string, (content: PageContent, page: PageFacts) => boolean>;

/** What a page may declare and most pages do not. */
export type Declared = keyof typeof declares;

interface Declaring {
  /** How many have content. */
  readonly checked: number;
  readonly pages: Readonly<Record<Declared, readonly PageFacts[]>>;
}

const sorted = new WeakMap<readonly PageFacts[], Declaring>();

/** Pages by what they declare, read in one pass for all the checks: each is then asked of few pages. */
function declaringOf(pages: readonly PageFacts[]): Declaring {
  let declaring = sorted.get(pages);
  if (declaring === undefined) sorted.set(pages, (declaring = sortPages(pages)));
  return declaring;
}

function sortPages(pages: readonly PageFacts[]): Declaring {
  const names = Object.keys(declares) as Declared[];
  const byName = Object.fromEntries(names.map((name) => [name, [] as PageFacts[]])) as Record<Declared, PageFacts[]>;
  let checked = 0;
  for (const page of pages) {
    if (page.content === null) continue;
    checked += 1;
    for (const name of names) if (declares[name](page.content, page)) byName[name].push(page);
  }
  return { checked, pages: byName };
}

/** As `judgePages`, where only a page that declares something can be at fault; all of them are checked. */
export function judgeDeclared(pages: readonly PageFacts[], declared: Declared, judge: PageJudge): AuditOutcome {
  const declaring = declaringOf(pages);
  return { checked: declaring.checked, findings: judgePages(declaring.pages[declared], judge).findings };
}

/** As `judgeTemplate`, in the same way. */
export function judgeDeclaredTemplate(pages: readonly PageFacts[], declared: Declared, judge: PageJudge): AuditOutcome {
  const { checked, findings } = judgeDeclared(pages, declared, judge);
  return gatherTemplateFaults(findings, checked, pages);
}
