import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { priorityOf, priorityPoints } from '../../audits/results/priority.ts';
import type { AuditResult } from '../../audits/results/run-audits.ts';
import { isLikely } from '../../linking/confidence.ts';
import { compareText } from '../../values/compare-text.ts';
import { pair } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import type { ReportAction } from '../blocks.ts';
import { semicolon } from '../joined-texts.ts';
import { fixText } from './findings.ts';

const mostPlaces = 3;

/** At most `count` actions, those that gain most for their effort first. */
export function priorityActions(analysis: SiteAnalysis, count: number): ReportAction[] {
  const candidates = [
    ...analysis.results.filter((result) => result.status === 'fail').map(checkAction),
    ...linkAction(analysis),
    ...coverageAction(analysis),
  ].filter((candidate) => candidate.gain > 0);
  candidates.sort((a, b) => b.gain - a.gain || compareText(a.key, b.key));
  return candidates.slice(0, count).map((candidate) => candidate.action);
}

interface Candidate {
  readonly key: string;
  /** Points of priority, on one scale for the three kinds. */
  readonly gain: number;
  readonly action: ReportAction;
}

function checkAction(result: AuditResult): Candidate {
  const { audit, findings } = result;
  const first = findings[0]!;
  const pages = unique(findings.flatMap((finding) => finding.page ?? []));
  return {
    key: audit.id,
    gain: priorityOf(result),
    action: {
      title: audit.title,
      why: audit.why,
      how: findings.length === 1 ? fixText(first) : first.fix,
      effort: audit.effort,
      places: pages.slice(0, mostPlaces),
      count: pages.length,
    },
  };
}

/** Adds the likely links among those suggested. */
function linkAction({ semantics, facts }: SiteAnalysis): Candidate[] {
  const likely = semantics?.suggestions.filter(({ confidence }) => isLikely(confidence)) ?? [];
  if (likely.length === 0) return [];
  const sources = unique(likely.map((suggestion) => suggestion.from));
  return [
    {
      key: 'suggest-links',
      gain: priorityPoints('high', 'hours', Math.min(1, sources.length / Math.max(1, facts.indexablePages.length))),
      action: {
        title:
          likely.length === 1
            ? pair('Ajouter le lien qui manque dans vos textes', 'Add the link your texts are missing')
            : pair(
                `Ajouter les ${likely.length} liens qui manquent dans vos textes`,
                `Add the ${likely.length} links your texts are missing`,
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
        places: sources.slice(0, mostPlaces),
        count: sources.length,
      },
    },
  ];
}

/** Answers the needs of personas that no page meets. */
function coverageAction({ semantics }: SiteAnalysis): Candidate[] {
  const needs = semantics?.coverage?.needs ?? [];
  const missing = needs.filter((need) => !need.covered);
  if (missing.length === 0) return [];
  const examples = missing.slice(0, 3).map((need) => need.text);
  return [
    {
      key: 'cover-personas',
      gain: priorityPoints('high', 'days', missing.length / needs.length),
      action: {
        title: pair(
          `Répondre aux ${missing.length} besoins de vos personas restés sans page`,
          `Answer the ${missing.length} needs of your personas that no page meets`,
        ),
        why: pair(
          `Sur ${needs.length} besoins déclarés, ${missing.length} ne trouvent pas de réponse suffisante, par exemple\u202f: ${examples.join(semicolon.fr)}.`,
          `Of ${needs.length} stated needs, ${missing.length} find no sufficient answer, for example: ${examples.join(semicolon.en)}.`,
        ),
        how: pair(
          'Commencez par les croisements les plus clairs du tableau de couverture, du persona le plus important au moins important.',
          'Start with the palest cells of the coverage table, from the most important persona down.',
        ),
        effort: 'days',
        places: [],
        count: 0,
      },
    },
  ];
}
