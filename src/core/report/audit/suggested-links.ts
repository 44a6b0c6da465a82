import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import type { Confidence } from '../../linking/confidence.ts';
import { pair, type Text } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';
import { heading, note, paragraph } from '../build-blocks.ts';

const mostLinks = 12;

/** The links to add, each with the sentence that already contains its anchor. */
export function linksPart({ semantics }: SiteAnalysis): ReportBlock[] {
  if (semantics === null) return [];
  const { suggestions } = semantics;
  const title = heading('links', pair('Liens à ajouter', 'Links to add'));
  if (suggestions.length === 0) {
    return [
      title,
      note(
        pair(
          'Aucun lien manquant n’a été trouvé dans les phrases existantes.',
          'No missing link was found in existing sentences.',
        ),
      ),
    ];
  }
  return [
    title,
    paragraph(
      pair(
        'Chaque proposition part d’une phrase qui existe déjà\u202f: les mots surlignés deviennent l’ancre du lien. Rien n’est appliqué sans votre accord.',
        'Each proposal starts from a sentence that exists: the highlighted words become the anchor. Nothing is applied without your consent.',
      ),
    ),
    {
      kind: 'links',
      items: suggestions.slice(0, mostLinks).map(({ from, to, sentence, offset, anchor, reason, confidence }) => ({
        from,
        to,
        sentence,
        offset,
        length: anchor.length,
        reason,
        confidence: confidenceNames[confidence],
      })),
      more: Math.max(0, suggestions.length - mostLinks),
    },
  ];
}

const confidenceNames: Readonly<Record<Confidence, Text>> = {
  sure: pair('sûr', 'sure'),
  probable: pair('probable', 'probable'),
  possible: pair('possible', 'possible'),
};
