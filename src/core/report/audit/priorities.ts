import { priorityOf, priorityPoints } from '../../audits/results/priority.ts';
import type { AuditResult } from '../../audits/results/run-audits.ts';
import { fixOf } from './findings.ts';
import type { ReportAction } from '../blocks.ts';
import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { isLikely } from '../../linking/confidence.ts';

/** The actions that gain most for their effort, best first; ties by check id. */
export function priorityActions(analysis: SiteAnalysis, count: number): ReportAction[] {
  const candidates = [
    ...analysis.results.filter((result) => result.status === 'fail').map((result) => checkAction(result)),
    ...linkAction(analysis),
    ...coverageAction(analysis),
  ].filter((candidate) => candidate.gain > 0);
  candidates.sort((a, b) => b.gain - a.gain || (a.key < b.key ? -1 : 1));
  return candidates.slice(0, count).map((candidate) => candidate.action);
}

interface Candidate {
  readonly key: string;
  readonly gain: number;
  readonly action: ReportAction;
}

function checkAction(result: AuditResult): Candidate {
  const { audit, findings } = result;
  const gain = priorityOf(result);
  const first = findings[0]!;
  const pages = [...new Set(findings.flatMap((finding) => (finding.page === null ? [] : [finding.page])))];
  return {
    key: audit.id,
    gain,
    action: {
      title: audit.title,
      why: audit.why,
      how: findings.length === 1 ? fixOf(first) : first.fix,
      effort: audit.effort,
      places: pages.slice(0, 3),
      count: pages.length,
    },
  };
}

function linkAction({ semantics, facts }: SiteAnalysis): Candidate[] {
  const strong = semantics?.suggestions.filter(({ confidence }) => isLikely(confidence)) ?? [];
  if (strong.length === 0) return [];
  const sources = new Set(strong.map((suggestion) => suggestion.from)).size;
  const share = Math.min(1, sources / Math.max(1, facts.indexablePages.length));
  return [
    {
      key: 'suggest-links',
      gain: priorityPoints('high', 'hours', share),
      action: {
        title: {
          fr:
            strong.length === 1
              ? 'Ajouter le lien qui manque dans vos textes'
              : `Ajouter les ${strong.length} liens qui manquent dans vos textes`,
          en:
            strong.length === 1
              ? 'Add the link your texts are missing'
              : `Add the ${strong.length} links your texts are missing`,
        },
        why: {
          fr: 'Des phrases de vos pages nomment déjà d’autres pages sans y mener\u202f: le lecteur s’arrête et le moteur ne voit pas la relation.',
          en: 'Sentences of your pages already name other pages without leading to them: readers stop and search engines miss the relation.',
        },
        how: {
          fr: 'Ouvrez la partie «\u202fLiens à ajouter\u202f»\u202f: la phrase, l’ancre et la page cible sont données.',
          en: 'Open the part “Links to add”: the sentence, the anchor and the target page are given.',
        },
        effort: 'hours',
        places: [...new Set(strong.map((suggestion) => suggestion.from))].slice(0, 3),
        count: sources,
      },
    },
  ];
}

function coverageAction({ semantics }: SiteAnalysis): Candidate[] {
  const missing = semantics?.coverage?.needs.filter((need) => !need.covered) ?? [];
  const total = semantics?.coverage?.needs.length ?? 0;
  if (missing.length === 0 || total === 0) return [];
  const examples = missing.slice(0, 3).map((need) => need.text);
  return [
    {
      key: 'cover-personas',
      gain: priorityPoints('high', 'days', missing.length / total),
      action: {
        title: {
          fr: `Répondre aux ${missing.length} besoins de vos personas restés sans page`,
          en: `Answer the ${missing.length} needs of your personas that no page meets`,
        },
        why: {
          fr: `Sur ${total} besoins déclarés, ${missing.length} ne trouvent pas de réponse suffisante, par exemple\u202f: ${examples.join('\u202f; ')}.`,
          en: `Of ${total} stated needs, ${missing.length} find no sufficient answer, for example: ${examples.join('; ')}.`,
        },
        how: {
          fr: 'Commencez par les croisements les plus clairs du tableau de couverture, du persona le plus important au moins important.',
          en: 'Start with the palest cells of the coverage table, from the most important persona down.',
        },
        effort: 'days',
        places: [],
        count: 0,
      },
    },
  ];
}
