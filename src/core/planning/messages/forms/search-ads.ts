import { label, say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factLines } from '../wordings.ts';
import { type Form, fitting, ofMessage, part } from './form.ts';

/** Most characters of a headline and of a description of a responsive search ad (Google Ads help, "About responsive search ads"). */
const headlineLength = 30;
const adLength = 90;

/** Search ads: headlines, descriptions, negative words, page of arrival. */
export const searchAds = (): Form => ({
  id: 'search-ads',
  parts: (p, { hook, body, cta }) => {
    const { offer, brand, price, subject, place, voice } = p;
    const headline = (rank: number, wordings: Parameters<typeof fitting>[3]) =>
      fitting(p, [`Titre ${rank}`, `Headline ${rank}`], headlineLength, wordings);
    return [
      headline(1, [
        both(say`${label(subject)}`, say`${label(subject)}`),
        both(say`${offer}`, say`${offer}`),
        both(say`La réponse ici`, say`Your answer here`),
      ]),
      headline(2, [
        price && both(say`${price}, prix affiché`, say`${price}, price shown`),
        both(say`Prix et délais affichés`, say`Prices and times shown`),
      ]),
      headline(3, [
        both(say`${label(brand)}`, say`${label(brand)}`),
        place && both(say`${place}`, say`${place}`),
        both(say`Parlez à quelqu’un`, say`Talk to someone`),
      ]),
      fitting(p, ['Description 1', 'Description 1'], adLength, [
        ...factLines(p),
        both(say`Prix, délais et conditions écrits sur la page.`, say`Prices, times and terms written on the page.`),
      ]),
      fitting(p, ['Description 2', 'Description 2'], adLength, [
        both(say`Comparez ${voice.points[0].fr}.`, say`Compare ${voice.points[0].en}.`),
        both(say`Une vraie personne vous répond.`, say`A real person answers you.`),
      ]),
      part(
        p,
        ['Mots à exclure', 'Negative words'],
        both(say`gratuit, emploi, définition, pdf, ${label(brand)}`, say`free, jobs, definition, pdf, ${label(brand)}`),
      ),
      ofMessage(['Haut de la page d’arrivée', 'Top of the landing page'], `${hook} ${body}`),
      ofMessage(['Bouton', 'Button'], cta),
    ];
  },
});
