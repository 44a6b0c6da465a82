import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { pair, type Text } from '../../values/text.ts';
import type { AddedSentence } from '../../linking/see-also/added-sentence.ts';
import type { Suggestion } from '../../linking/suggestions.ts';
import type { ReportBlock, ReportLink } from '../blocks.ts';
import { heading, note, paragraph } from '../build-blocks.ts';
import { confidenceNames } from './audit-names.ts';

const mostLinks = 12;

/** Additions shown as questions. */
const mostQuestions = 6;

/** The links to add on words of the texts, then the additions to decide. */
export function linksPart({ semantics, facts }: SiteAnalysis): ReportBlock[] {
  if (semantics === null) return [];
  const { suggestions, additions } = semantics;
  return [
    heading('links', pair('Liens à ajouter', 'Links to add')),
    ...(suggestions.length === 0 ? [nothingFound(facts.indexablePages.length)] : suggestedLinks(suggestions)),
    ...(additions.length === 0 ? [] : questions(additions)),
  ];
}

/** What was searched, since a search that finds nothing does not prove that no link is missing. */
function nothingFound(pages: number): ReportBlock {
  return note(
    pair(
      `Dans les textes de ${pages} pages, on a cherché les mots qui nomment une autre page sans y mener : son titre, son nom dans les menus, son premier titre, les ancres déjà utilisées, et les tournures comme « notre guide… ». Aucun n’a été retenu ; cela ne prouve pas que tous les liens utiles existent.`,
      `The texts of ${pages} pages were searched for words that name another page without leading to it: its title, its name in menus, its first heading, the anchors in use, and phrases such as “our guide to…”. None was kept, which does not prove that all useful links exist.`,
    ),
  );
}

function suggestedLinks(suggestions: readonly Suggestion[]): ReportBlock[] {
  return [
    paragraph(
      pair(
        'Chaque proposition part d’une phrase qui existe déjà : les mots surlignés deviennent l’ancre du lien. Rien n’est appliqué sans votre accord.',
        'Each proposal starts from a sentence that exists: the highlighted words become the anchor. Nothing is applied without your consent.',
      ),
    ),
    {
      kind: 'links',
      items: suggestions
        .slice(0, mostLinks)
        .map(({ confidence, ...link }) => linkOf(link, confidenceNames[confidence])),
      more: Math.max(0, suggestions.length - mostLinks),
      file: 'suggestions.csv',
    },
  ];
}

function questions(additions: readonly AddedSentence[]): ReportBlock[] {
  return [
    paragraph(
      pair(
        'À décider : ces pages n’ont pas de mot qui puisse porter le lien. Si la réponse est oui, ajoutez une phrase comme celle-ci.',
        'To decide: these pages have no word that can carry the link. If the answer is yes, add a sentence like this one.',
      ),
    ),
    {
      kind: 'links',
      items: additions.slice(0, mostQuestions).map((added) => linkOf(added, pair('question', 'question'))),
      more: Math.max(0, additions.length - mostQuestions),
      file: 'additions.csv',
    },
  ];
}

type ShownLink = Pick<Suggestion, 'from' | 'to' | 'sentence' | 'offset' | 'anchor' | 'reason'>;

function linkOf({ from, to, sentence, offset, anchor, reason }: ShownLink, confidence: Text): ReportLink {
  return { from, to, sentence, offset, length: anchor.length, reason, confidence };
}
