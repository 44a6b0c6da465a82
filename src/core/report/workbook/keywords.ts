import { pair } from '../../values/text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { provenanceWords } from '../provenance-words.ts';
import { intentWords, linkWords } from '../plan/semantics.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';
import { column, computed, formula, page, pageToCreate, total, totalWord, typed, value } from './cells.ts';

/** Every keyword followed, by value, with the position the reader finds later. */
export function keywordsSheet({ keywords, topics, company, inputs }: Strategy): WorkbookSheet {
  const persona = (id: string): string => inputs.company.personas.find((one) => one.id === id)?.name ?? id;
  return {
    id: 'keywords',
    name: pair('Mots-clés', 'Keywords'),
    columns: [
      column('term', 36, 'Mot-clé', 'Keyword'),
      column('topic', 28, 'Thème', 'Topic'),
      column('persona', 20, 'Public', 'Audience'),
      column('intent', 16, 'Intention', 'Intent'),
      column('volume', 12, 'Recherches par mois', 'Searches a month'),
      column('position', 12, 'Position au départ', 'Position at the start'),
      column('origin', 13, 'Provenance', 'Origin'),
      column('clicks', 12, 'Clics à gagner par mois', 'Clicks to win a month'),
      column('value', 13, 'Valeur par mois', 'Value a month'),
      column('valueOrigin', 13, 'Provenance de la valeur', 'Origin of the value'),
      typed('now', 13, 'Position lue', 'Position read'),
      computed('gained', 13, 'Places gagnées', 'Places gained'),
      column('page', 44, 'Page cible', 'Target page'),
      column('links', 16, 'Maillage', 'Linking'),
      column('contents', 13, 'Contenus prévus', 'Planned content'),
    ],
    rows: keywords.map((one): SheetRow => {
      const topic = topics.find((row) => row.id === one.topicId);
      return {
        term: one.term,
        topic: topic?.name ?? one.topicId,
        persona: persona(one.personaId),
        intent: intentWords[one.intent] ?? one.intent,
        volume: value(one.volume, 'number'),
        position: one.position === null ? pair('non classé', 'not ranked') : value(one.position, 'number'),
        origin: provenanceWords.declared,
        clicks: value(one.expectedClicks, 'number'),
        value: value(one.value, 'money'),
        valueOrigin: one.value === null ? '' : provenanceWords.estimated,
        now: { typed: 'number' },
        gained: formula({ template: 'difference', of: 'position', less: 'now' }, 'number'),
        ...(topic === undefined
          ? {}
          : {
              page:
                topic.target.kind === 'page'
                  ? page(topic.target.url, company.domain)
                  : pageToCreate(topic.target.url, company.domain),
              links: linkWords[topic.linkStatus],
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
      'Aucun mot-clé suivi\u202f: les thèmes du plan viennent des mots de vos publics. Importez les requêtes de la Search Console dans le fichier de l’entreprise, puis refaites le plan.',
      'No keyword is tracked: the topics of the plan come from the words of your audiences. Import Search Console queries into the company file, then make the plan again.',
    ),
    sticky: 1,
    pagesWide: 2,
  };
}
