import type { SiteAnalysis } from '../analysis/site-analysis.ts';
import type { AuditFinding, Effort } from '../audits/audit.ts';
import { faultShare } from '../audits/results/fault-share.ts';
import { fixText } from '../audits/results/fix-text.ts';
import { priorityOf, priorityPoints } from '../audits/results/priority.ts';
import type { AuditResult } from '../audits/results/run-audits.ts';
import { isLikely } from '../linking/confidence.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { compareText } from '../values/compare-text.ts';
import { numberText } from '../values/number-text.ts';
import { inBoth, pair, plural, type Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import type { Edit, Proof, WorkItem } from './work-item.ts';

/** Work that an audit calls for. */
export interface AuditAction extends WorkItem {
  /** The title of the check, or that of the work: what the report calls it. */
  readonly name: Text;
  readonly how: Text;
  readonly effort: Effort;
  /** Points of priority, on one scale for the three sources. */
  readonly gain: number;
  readonly places: readonly string[];
}

const mostProofs = 3;
const mostEdits = 5;
/** Certainty by source (working assumption): a failed check is a fact, a link and a need are judged by their words. */
const certainties = { check: 0.95, link: 0.85, coverage: 0.6 } as const;
/** Minutes for one place by effort; what is worth hours or days is done once (working assumption). */
const minutesOf: Readonly<Record<Effort, readonly [number, number]>> = {
  minutes: [5, 15],
  hours: [60, 180],
  days: [480, 960],
};
const mostPlacesCounted = 12;

/** What an audit calls for, most gain for its effort first. */
export function auditActions(analysis: SiteAnalysis): AuditAction[] {
  return [
    ...analysis.results.filter(({ status }) => status === 'fail').map(checkAction),
    ...linkAction(analysis),
    ...coverageAction(analysis),
  ]
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || compareText(a.id, b.id));
}

function checkAction(result: AuditResult): AuditAction {
  const { audit, findings } = result;
  const first = findings[0]!;
  const places = unique(findings.flatMap(({ page }) => page ?? []));
  return {
    id: audit.id,
    source: 'check',
    name: audit.title,
    title: counted(audit.action, places.length),
    why: audit.why,
    how: findings.length === 1 ? fixText(first) : first.fix,
    effort: audit.effort,
    gain: priorityOf(result),
    worth: priorityPoints(audit.severity, 'minutes', faultShare(result)),
    certainty: certainties.check,
    minutes: minutesFor(audit.effort, places.length),
    places,
    pages: places.length,
    proof: findings.slice(0, mostProofs).map(({ message, page }): Proof => ({ text: shown(message), page })),
    edits: findings.flatMap(editsOf).slice(0, mostEdits),
    success: inBoth((locale) => checkSuccess(findings.length, audit.title[locale], locale)),
  };
}

/** `Réparez les liens cassés entre vos pages (2 pages)`. */
const counted = (action: Text, pages: number): Text =>
  pages === 0 ? action : inBoth((locale) => `${action[locale]} (${pagesText(pages, locale)})`);

const pagesText = (count: number, locale: 'fr' | 'en'): string =>
  `${numberText(count, locale)} ${plural(count, locale, { one: 'page', other: 'pages' })}`;

interface LinkSource {
  readonly from: string;
  readonly anchor: string;
}

/** The changes of a finding: one for each link at fault, in the page that holds it, else one for the page. */
function editsOf(finding: AuditFinding): Edit[] {
  const { fix, edit, page, evidence } = finding;
  const change = edit === undefined ? {} : { before: edit.old, after: edit.new };
  const sources = linkSources(evidence.sources);
  if (sources.length === 0 || page === null) return [{ text: shown(fix), page, ...change }];
  // A finding on a page that holds the link is about its words; on another page, about the page it leads to.
  const isAboutLink = sources.some(({ from }) => from === page);
  return sources.map(({ from, anchor }) =>
    isAboutLink
      ? { page: from, text: linkFix(anchor, shown(fix)), ...change }
      : { page: from, text: otherTarget(anchor, shownAddress(page)) },
  );
}

const linkFix = (anchor: string, fix: Text): Text =>
  pair(`Lien «\u202f${anchor}\u202f»\u00a0: ${fix.fr}`, `Link “${anchor}”: ${fix.en}`);

const otherTarget = (anchor: string, target: string): Text =>
  pair(
    `Le lien «\u202f${anchor}\u202f» mène à ${target}\u00a0: pointez-le vers la bonne page, ou retirez-le.`,
    `The link “${anchor}” leads to ${target}: point it at the right page, or remove it.`,
  );

const linkSources = (sources: unknown): LinkSource[] =>
  Array.isArray(sources)
    ? (sources as readonly unknown[]).filter(
        (one): one is LinkSource =>
          typeof one === 'object' &&
          one !== null &&
          typeof (one as LinkSource).from === 'string' &&
          Boolean((one as LinkSource).anchor),
      )
    : [];

function checkSuccess(count: number, title: string, locale: 'fr' | 'en'): string {
  if (locale === 'fr') {
    const gone = plural(count, 'fr', { one: 'le constat', other: `les ${count} constats` });
    return `Relancez la même commande une fois la correction en ligne\u202f: ${gone} «\u202f${title}\u202f» ${plural(count, 'fr', { one: 'aura', other: 'auront' })} disparu.`;
  }
  const gone = plural(count, 'en', { one: 'the finding', other: `the ${count} findings` });
  return `Run the same command again once the change is online: ${gone} “${title}” will be gone.`;
}

function minutesFor(effort: Effort, places: number): WorkItem['minutes'] {
  const [low, high] = minutesOf[effort];
  const times = effort === 'minutes' ? Math.min(mostPlacesCounted, Math.max(1, places)) : 1;
  return { low: low * times, high: high * times };
}

/** Adds the likely links among those suggested. */
function linkAction({ semantics, facts }: SiteAnalysis): AuditAction[] {
  const likely = semantics?.suggestions.filter(({ confidence }) => isLikely(confidence)) ?? [];
  if (likely.length === 0) return [];
  const sources = unique(likely.map(({ from }) => from));
  const share = Math.min(1, sources.length / Math.max(1, facts.indexablePages.length));
  return [
    {
      id: 'suggest-links',
      source: 'link',
      ...titled(
        likely.length === 1
          ? pair('Ajoutez le lien qui manque dans vos textes', 'Add the link your texts are missing')
          : pair(
              `Ajoutez les ${likely.length} liens qui manquent dans vos textes`,
              `Add the ${likely.length} links your texts are missing`,
            ),
      ),
      why: pair(
        'Des phrases de vos pages nomment déjà d’autres pages sans y mener\u202f: le lecteur s’arrête et le moteur ne voit pas la relation.',
        'Sentences of your pages already name other pages without leading to them: readers stop and search engines miss the relation.',
      ),
      how: pair(
        'Ouvrez la partie «\u202fLiens à ajouter\u202f»\u202f: la phrase, l’ancre et la page cible sont données.',
        'Open the part “Links to add”: the sentence, the anchor and the target page are given.',
      ),
      effort: 'hours',
      gain: priorityPoints('high', 'hours', share),
      worth: priorityPoints('high', 'minutes', share),
      certainty: certainties.link,
      minutes: { low: 3 * likely.length, high: 6 * likely.length },
      places: sources,
      pages: sources.length,
      proof: likely.slice(0, mostProofs).map(({ from, reason }): Proof => ({ text: shown(reason), page: from })),
      edits: likely.slice(0, mostEdits).map(
        ({ from, to, anchor, sentence }): Edit => ({
          page: from,
          text: pair(
            `Faites de «\u202f${anchor}\u202f» un lien vers ${shownAddress(to)}.`,
            `Make “${anchor}” a link to ${shownAddress(to)}.`,
          ),
          before: sentence,
          after: anchor,
        }),
      ),
      success: pair(
        'Relancez la même commande\u202f: ces liens ne seront plus proposés, et le poids des pages cibles aura monté dans le rapport.',
        'Run the same command again: these links are no longer proposed, and the weight of their targets has risen in the report.',
      ),
    },
  ];
}

/** Answers the needs of personas that no page meets. */
function coverageAction({ semantics }: SiteAnalysis): AuditAction[] {
  const needs = semantics?.coverage?.needs ?? [];
  const missing = needs.filter(({ covered }) => !covered);
  if (missing.length === 0) return [];
  const examples = missing.slice(0, 3).map(({ text }) => text);
  const share = missing.length / needs.length;
  return [
    {
      id: 'cover-personas',
      source: 'coverage',
      ...titled(
        pair(
          `Répondez aux ${missing.length} besoins de vos personas restés sans page`,
          `Answer the ${missing.length} needs of your personas that no page meets`,
        ),
      ),
      why: pair(
        `Sur ${needs.length} besoins déclarés, ${missing.length} ne trouvent pas de réponse suffisante, par exemple\u202f: ${examples.join('\u202f; ')}.`,
        `Of ${needs.length} stated needs, ${missing.length} find no sufficient answer, for example: ${examples.join('; ')}.`,
      ),
      how: pair(
        'Commencez par les croisements les plus clairs du tableau de couverture, du persona le plus important au moins important.',
        'Start with the palest cells of the coverage table, from the most important persona down.',
      ),
      effort: 'days',
      gain: priorityPoints('high', 'days', share),
      worth: priorityPoints('high', 'minutes', share),
      certainty: certainties.coverage,
      minutes: minutesFor('days', 1),
      places: [],
      pages: 0,
      proof: examples.map((text): Proof => ({ text: pair(text, text), page: null })),
      edits: [],
      success: pair(
        'Relancez la même commande\u202f: ces besoins seront couverts, avec la page et le passage qui répondent.',
        'Run the same command again: these needs are met, with the page and the passage that answer.',
      ),
    },
  ];
}

/** Work whose title is its name. */
const titled = (title: Text): { readonly name: Text; readonly title: Text } => ({ name: title, title });

const shown = (text: Text): Text => inBoth((locale) => shownAddress(text[locale]));
