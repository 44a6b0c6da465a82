import { pair } from '../../values/text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { provenanceNames } from '../provenance-names.ts';
import { intentName } from '../intent-name.ts';
import { keywordSource, linkStatusNames } from '../plan/semantics.ts';
import { personaName } from '../plan-cells.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';
import { column, computed, formula, page, pageToCreate, total, totalWord, typed, value } from './cells.ts';

/** The tracked keywords by value; the reader enters their position. */
export function keywordsSheet({ keywords, topics, company, inputs }: Strategy): WorkbookSheet {
  return {
    id: 'keywords',
    name: pair('Mots-clés', 'Keywords'),
    guide: {
      shows: pair(
        'Les mots suivis, ce qu’ils valent et leur page.',
        'The words followed, what they are worth and their page.',
      ),
      enter: pair('La position lue dans la Search Console.', 'The position read in Search Console.'),
    },
    columns: [
      column('term', 36, pair('Mot-clé', 'Keyword')),
      column('topic', 28, pair('Thème', 'Topic')),
      column('persona', 20, pair('Public', 'Audience')),
      column('intent', 16, pair('Intention', 'Intent')),
      column('volume', 12, pair('Recherches par mois', 'Searches a month')),
      column('position', 12, pair('Position au départ', 'Position at the start')),
      column('origin', 13, pair('Provenance', 'Origin')),
      column('clicks', 12, pair('Clics à gagner par mois', 'Clicks to win a month')),
      column('value', 13, pair('Valeur par mois', 'Value a month')),
      column('valueOrigin', 13, pair('Provenance de la valeur', 'Origin of the value')),
      typed('now', 13, pair('Position lue', 'Position read')),
      computed('gained', 13, pair('Places gagnées', 'Places gained')),
      column('page', 44, pair('Page cible', 'Target page')),
      column('links', 16, pair('Maillage', 'Linking')),
      column('contents', 13, pair('Contenus prévus', 'Planned content')),
    ],
    rows: keywords.map((one): SheetRow => {
      const topic = topics.find((row) => row.id === one.topicId);
      return {
        term: one.term,
        topic: topic?.name ?? one.topicId,
        persona: personaName(inputs.company, one.personaId),
        intent: intentName(one.intent),
        volume: value(one.volume, 'number'),
        position: one.position === null ? pair('non classé', 'not ranked') : value(one.position, 'number'),
        origin: keywordSource(one),
        clicks: value(one.expectedClicks, 'number'),
        value: value(one.value, 'money'),
        valueOrigin: one.value === null ? '' : provenanceNames.estimated,
        now: { typed: 'number' },
        gained: formula({ template: 'difference', of: 'position', less: 'now' }, 'number'),
        ...(topic === undefined
          ? {}
          : {
              page:
                topic.target.kind === 'page'
                  ? page(topic.target.url, company.domain)
                  : pageToCreate(topic.target.url, company.domain),
              links: linkStatusNames[topic.linkStatus],
              contents: value(topic.actionIds.length, 'whole'),
            }),
      };
    }),
    ...(keywords.length === 0
      ? {}
      : {
          totals: [
            { term: totalWord, clicks: total('clicks', 'number'), value: total('value', 'money') } satisfies SheetRow,
          ],
        }),
    empty: pair(
      'Aucun mot-clé suivi\u202f: les thèmes du plan viennent des mots de vos publics. Refaites-le avec l’export de la Search Console (Performances) ou une liste de mots-clés\u202f: maillage plan --import FICHIER.',
      'No keyword is tracked: the topics of the plan come from the words of your audiences. Make it again with the export of Search Console (Performance) or a list of keywords: maillage plan --import FILE.',
    ),
    sticky: 1,
    pagesWide: 2,
  };
}
