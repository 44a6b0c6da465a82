import type { Cell, ReportBlock } from '../blocks.ts';
import { confidenceNames, intentNames, noPage, note, stageNames, title } from './words.ts';
import type { SiteAnalysis } from '../../analysis/site-analysis.ts';

export function linksPart({ semantics }: SiteAnalysis): ReportBlock[] {
  if (semantics === null) return [];
  const heading = title('links', 'Liens à ajouter', 'Links to add');
  if (semantics.suggestions.length === 0) {
    return [
      heading,
      note(
        'Aucun lien manquant n’a été trouvé dans les phrases existantes.',
        'No missing link was found in existing sentences.',
      ),
    ];
  }
  const shown = semantics.suggestions.slice(0, 40);
  return [
    heading,
    {
      kind: 'paragraph',
      text: {
        fr: 'Chaque proposition part d’une phrase qui existe déjà\u202f: les mots surlignés deviennent l’ancre du lien. Rien n’est appliqué sans votre accord.',
        en: 'Each proposal starts from a sentence that exists: the highlighted words become the anchor. Nothing is applied without your consent.',
      },
    },
    {
      kind: 'links',
      items: shown.map((suggestion) => ({
        from: suggestion.from,
        to: suggestion.to,
        sentence: suggestion.sentence,
        offset: suggestion.offset,
        length: suggestion.anchor.length,
        reason: suggestion.reason,
        confidence: confidenceNames[suggestion.confidence],
      })),
      more: semantics.suggestions.length - shown.length,
    },
  ];
}

export function topicsPart({ semantics, facts }: SiteAnalysis): ReportBlock[] {
  if (semantics === null) return [];
  const heading = title('topics', 'Vos sujets (cocons)', 'Your topics');
  if (semantics.topics.length === 0) {
    const reason = semantics.notMeasured.find((item) => item.what === 'topics')?.reason;
    return [
      heading,
      {
        kind: 'paragraph',
        tone: 'note',
        text: reason ?? { fr: 'Les sujets n’ont pas pu être mesurés.', en: 'Topics could not be measured.' },
      },
    ];
  }
  const rows = semantics.topics.map((topic): Cell[] => [
    topic.name,
    topic.pages.length,
    topic.hub === null ? null : { url: topic.hub },
    topic.terms.slice(0, 6).join(', '),
    insideShare(topic.pages, facts),
  ]);
  const keywords = semantics.siteKeywords.slice(0, 25);
  return [
    heading,
    {
      kind: 'table',
      caption: {
        fr: 'Sujets trouvés dans les textes, avec leur page pilier',
        en: 'Topics found in the texts, with their hub page',
      },
      columns: [
        { label: { fr: 'Sujet', en: 'Topic' } },
        { label: { fr: 'Pages', en: 'Pages' }, number: true },
        { label: { fr: 'Page pilier', en: 'Hub page' }, wide: true },
        { label: { fr: 'Termes', en: 'Terms' }, wide: true },
        { label: { fr: 'Liens qui restent dans le sujet (%)', en: 'Links staying inside (%)' }, number: true },
      ],
      rows: rows.slice(0, 40),
      more: Math.max(0, rows.length - 40),
    },
    {
      kind: 'table',
      caption: { fr: 'Mots-clés du site', en: 'Keywords of the site' },
      columns: [
        { label: { fr: 'Mot-clé', en: 'Keyword' }, wide: true },
        { label: { fr: 'Pages', en: 'Pages' }, number: true },
        { label: { fr: 'Intention', en: 'Intent' } },
      ],
      rows: keywords.map((keyword): Cell[] => [keyword.text, keyword.pages, intentOf(keyword)]),
      more: Math.max(0, semantics.siteKeywords.length - keywords.length),
    },
  ];
}

/** Share, in percent, of the content links leaving these pages that stay among them; null without any. */
function insideShare(pages: readonly string[], facts: SiteAnalysis['facts']): number | null {
  const own = new Set(pages);
  let inside = 0;
  let all = 0;
  for (const url of pages) {
    for (const link of facts.pageOf.get(url)?.record.links ?? []) {
      if (!link.internal || link.position !== 'content') continue;
      all += 1;
      if (own.has(link.to)) inside += 1;
    }
  }
  return all === 0 ? null : Math.round((100 * inside) / all);
}

export function coveragePart({ semantics, personaNames }: SiteAnalysis): ReportBlock[] {
  const nameOf = (persona: string): string => personaNames.get(persona) ?? persona;
  const coverage = semantics?.coverage;
  if (semantics === null || coverage === null || coverage === undefined) return [];
  const personas = [...new Set(coverage.needs.map((need) => need.persona))];
  const stages = ['ACQ', 'ACT', 'RET', 'REF', 'REV'] as const;
  const used = stages.filter((stage) => coverage.needs.some((need) => need.stage === stage));
  const values = personas.map((persona) =>
    used.map((stage) => {
      const needs = coverage.needs.filter((need) => need.persona === persona && need.stage === stage);
      if (needs.length === 0) return null;
      const total = needs.reduce((sum, need) => sum + need.importance, 0);
      return (
        needs.reduce((sum, need) => sum + need.importance * Math.min(1, Math.max(0, (need.score - 0.35) / 0.5)), 0) /
        total
      );
    }),
  );
  const missing = coverage.needs.filter((need) => !need.covered);
  const proofs = coverage.needs.filter((need) => need.covered && need.passage !== null);
  return [
    title('coverage', 'Ce que vos personas trouvent sur le site', 'What your personas find on the site'),
    {
      kind: 'heat',
      caption: {
        fr: 'Couverture de chaque persona par étape, de 0 à 100',
        en: 'Coverage of each persona by stage, 0 to 100',
      },
      rows: personas.map(nameOf),
      columns: used.map((stage) => stageNames[stage]!),
      values,
    },
    {
      kind: 'table',
      caption: { fr: 'Besoins sans réponse suffisante', en: 'Needs without a sufficient answer' },
      columns: [
        { label: { fr: 'Persona', en: 'Persona' } },
        { label: { fr: 'Ce qu’il cherche', en: 'What they look for' }, wide: true },
        { label: { fr: 'Étape', en: 'Stage' } },
        { label: { fr: 'Page la plus proche', en: 'Closest page' }, wide: true },
        { label: { fr: 'Score (0–1)', en: 'Score (0–1)' }, number: true },
      ],
      rows: missing
        .slice(0, 30)
        .map((need): Cell[] => [
          nameOf(need.persona),
          need.text,
          stageNames[need.stage]!,
          need.page === null ? noPage : { url: need.page },
          Number(need.score.toFixed(2)),
        ]),
      more: Math.max(0, missing.length - 30),
    },
    {
      kind: 'table',
      caption: {
        fr: 'Besoins couverts, avec la phrase qui le prouve',
        en: 'Needs met, with the sentence that proves it',
      },
      columns: [
        { label: { fr: 'Persona', en: 'Persona' } },
        { label: { fr: 'Besoin', en: 'Need' } },
        { label: { fr: 'Preuve', en: 'Proof' }, wide: true },
        { label: { fr: 'Page', en: 'Page' }, wide: true },
      ],
      rows: proofs
        .slice(0, 20)
        .map((need): Cell[] => [
          nameOf(need.persona),
          need.text,
          need.passage,
          need.page === null ? null : { url: need.page },
        ]),
      more: Math.max(0, proofs.length - 20),
    },
  ];
}

/** A word or two without a cue says nothing of what the searcher wants: "navigational" would only be a default. */
function intentOf({ text, intent }: { readonly text: string; readonly intent: string | null }): Cell {
  if (intent === null) return null;
  if (intent === 'navigational' && text.split(' ').length <= 2) return undecided;
  return intentNames[intent] ?? intent;
}

const undecided = { fr: 'indécise', en: 'undecided' };
