import { say, the } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Sentences to put into an existing page: opening, facts, links in a sentence, date of revision. */
export const pageEdit = (): Form => ({
  id: 'page-edit',
  parts: (p, { hook, body, cta }) => {
    const { voice } = p;
    return [
      ofMessage(['Début de la page', 'Opening of the page'], `${hook} ${body}`),
      part(p, ['Faits à ajouter', 'Facts to add'], factList(p)),
      part(
        p,
        ['Phrase qui porte un lien', 'Sentence for a link'],
        both(
          say`Pour la suite, voyez ${the(p.offering)} : ${voice.points[2].fr}.`,
          say`Next, see ${the(p.offering)}: ${voice.points[2].en}.`,
        ),
      ),
      part(
        p,
        ['Mention de révision', 'Note of revision'],
        both(
          say`Page relue et mise à jour ; signalez-nous ce qui ne serait plus exact.`,
          say`Page checked and updated; tell us if anything is no longer right.`,
        ),
      ),
      ofMessage(['Bouton', 'Button'], cta),
    ];
  },
});
