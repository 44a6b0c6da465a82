import { minorProblems } from '../audits/results/problems/minor-problems.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { sum } from '../values/sum.ts';
import { unique } from '../values/unique.ts';
import { type AuditAction, mostEdits, mostProofs } from './audit-action.ts';
import { orderRule } from './work-order.ts';

/** Id of the action that gathers them. */
export const smallRepairs = 'small-repairs';

/** Worth, with its certainty, under which a repair costs hardly a visitor (working assumption). */
const smallWorth = 27;
/** Links that are a repair and no work on the texts of a site (working assumption). */
const fewLinks = 2;
/** Repairs named in the title. */
const mostNamed = 4;

/** Problems that cost few visitors, unless one of their faults is a threat (working assumption). */
const minor: ReadonlySet<string> = new Set([
  ...minorProblems.map(({ id }) => id),
  'assets',
  'legal',
  'languages',
  'canonical',
]);

/** Problems that stop a visitor, on however few pages. */
const costly: ReadonlySet<string> = new Set(['broken', 'down', 'hidden']);

/** True for a repair of minutes that brings hardly a visitor: it takes no place from what costs customers. */
export function isSmallRepair({ source, problem, worth, certainty, edits, checks }: AuditAction): boolean {
  if (source === 'link') return edits.length <= fewLinks && checks.length === 0;
  if (source !== 'check' || costly.has(problem)) return false;
  const value = worth * certainty;
  return value < smallWorth || (minor.has(problem) && value < orderRule.threat);
}

/** The small repairs gathered in one line after the other actions; one alone stays as it is. */
export function withSmallRepairs(actions: readonly AuditAction[]): AuditAction[] {
  const small = actions.filter(isSmallRepair);
  const others = actions.filter((action) => !isSmallRepair(action));
  return small.length < 2 ? [...others, ...small] : [...others, gathered(small, others.length > 0)];
}

function gathered(small: readonly AuditAction[], hasOthers: boolean): AuditAction {
  const places = unique(small.flatMap((action) => action.places));
  const title = titleOf(small);
  return {
    id: smallRepairs,
    source: 'check',
    problem: smallRepairs,
    checks: unique(small.flatMap(({ checks }) => checks)),
    name: title,
    title,
    why: hasOthers
      ? pair(
          'Chacune change peu\u202f: faites-les ensemble, après le reste.',
          'Each changes little: do them together, after the rest.',
        )
      : pair('Chacune change peu\u202f: faites-les ensemble.', 'Each changes little: do them together.'),
    how: inBoth((locale) => small.map(({ title: one }) => `${one[locale]}.`).join(' ')),
    effort: 'minutes',
    worth: Math.max(...small.map(({ worth }) => worth)),
    certainty: Math.min(...small.map(({ certainty }) => certainty)),
    minutes: {
      low: sum(small.map(({ minutes }) => minutes.low)),
      high: sum(small.map(({ minutes }) => minutes.high)),
    },
    places,
    pages: places.length,
    proof: small.flatMap(({ proof }) => proof.slice(0, 1)).slice(0, mostProofs),
    edits: small.flatMap(({ edits }) => edits.slice(0, Math.ceil(mostEdits / small.length))).slice(0, mostEdits),
    success: pair(
      'Explorez le site de nouveau\u202f: ces constats auront disparu du rapport.',
      'Explore the site again: these findings are gone from the report.',
    ),
  };
}

/** Minutes that nobody calls small in one line. Working assumption. */
const halfDay = 240;

/** `Small repairs: bring the sitemap up to date, remove the empty headings…`. */
function titleOf(small: readonly AuditAction[]): Text {
  const more = small.length > mostNamed ? '…' : '';
  const listed = inBoth((locale) =>
    small
      .slice(0, mostNamed)
      .map(({ name }) => name[locale].charAt(0).toLowerCase() + name[locale].slice(1))
      .join(locale === 'fr' ? '\u202f; ' : '; '),
  );
  return sum(small.map(({ minutes }) => minutes.high)) > halfDay
    ? pair(`Autres réparations\u00a0: ${listed.fr}${more}`, `Other repairs: ${listed.en}${more}`)
    : pair(`Petites réparations\u00a0: ${listed.fr}${more}`, `Small repairs: ${listed.en}${more}`);
}
