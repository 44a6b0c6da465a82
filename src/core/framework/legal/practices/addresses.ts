import { pair } from '../../../values/text.ts';
import { type DoubtfulPractice, unasked } from './practice.ts';

/** People who are written to without having asked. */
export const addressPractices: readonly DoubtfulPractice[] = [
  {
    id: 'bought-addresses',
    verdict: 'refuse',
    signs: [
      /\b(fichiers? achete\w*|adresses? achete\w*|bought (list|file|addresses|numbers)|purchased list|(buy|acheter|racheter|louer|rent) .*(addresses|adresses|list|liste|fichiers?|numbers|numeros|e ?mails)|(numbers|numeros|addresses|adresses|e ?mails) .*\b(for|pour|a) ?[£€$]?\d|a \d[\d.,]* ?€? l adresse)\b/,
    ],
    reason: pair(
      'Ces personnes n’ont rien demandé ; beaucoup d’adresses sont celles de particuliers',
      'These people asked for nothing; many of the addresses are personal',
    ),
    law: unasked,
    instead: pair(
      'être présenté par ceux qui les connaissent : fédération, fournisseur, lettre d’un confrère',
      'be introduced by those who know them: a federation, a supplier, a letter of a colleague',
    ),
  },
  {
    id: 'scraped-addresses',
    verdict: 'refuse',
    signs: [
      /\b(aspirer|scrap\w*|harvest\w*|recuperer|extraire|moissonner|siphonner|copier|copy|pull|crawl)\b/,
      /\b(adresses?|addresses|e ?mails?|numeros?|numbers|contacts?|profils?|profiles?|portables?|mobiles?|telephones?|phones?)\b/,
    ],
    unless: /\b(nos clients|our customers)\b/,
    reason: pair(
      'Une adresse trouvée sur une page n’est pas un accord, et le réseau interdit de l’aspirer',
      'An address found on a page is no consent, and the network forbids taking it',
    ),
    law: unasked,
    instead: pair(
      'écrire à vos clients et à ceux qui vous ont demandé quelque chose, avec un moyen de refuser dans chaque message',
      'write to your customers and to those who asked you for something, with a way out in each message',
    ),
  },
  {
    id: 'cold-calls',
    verdict: 'refuse',
    signs: [
      /\b(appeler|appels?|telephoner|demarch\w*|sonner|call|calls|calling|phone|ring|cold ?call\w*|dial)\b/,
      /\b(annuaires?|pages (blanches|jaunes)|bottin|directory|directories|phone ?book|white pages|numeros? (fixes?|au hasard)|landlines?|liste electorale|electoral (roll|register)|cold ?call\w*|a froid|au hasard|at random)\b/,
    ],
    unless:
      /\b(rappel\w*|call(ing)? back|qui (nous )?(ont|a) demande|who asked|nos clients|our customers|entreprises?|businesses|companies|clubs?|ecoles?|schools?|communes?|mairies?|shops?|magasins?|anciens clients)\b/,
    reason: pair(
      'Appeler des particuliers qui n’ont rien demandé, sur la foi d’un annuaire, demande leur accord d’avance ou les listes d’opposition, et les plus âgés en souffrent le plus',
      'Calling private people who asked for nothing, because a directory lists them, needs their consent beforehand or the lists of refusal, and the oldest suffer most from it',
    ),
    law: {
      ...unasked,
      FR: pair('Code de la consommation, L223-1', 'French consumer code, L223-1'),
      BE: pair('Code de droit économique, livre VI', 'Belgian code of economic law, book VI'),
    },
    instead: pair(
      'être appelé : un numéro lisible chez ceux qu’ils voient déjà, un article dans le bulletin du lieu, un rappel à qui l’a demandé',
      'be called: a readable number at the places that they visit already, an article in the local paper, a call back to those who asked',
    ),
  },
  {
    id: 'addresses-of-friends',
    verdict: 'refuse',
    signs: [
      /\b(write|ecrire|mail\w*)\b.*\b(friends?|amis?|filleuls?)\b|\b(addresses?|adresses?|emails?)\b.*\b(of their friends|de leurs amis|given us of)\b/,
    ],
    unless: /\b(avis|reviews?)\b/,
    reason: pair(
      'L’adresse a été donnée par un autre, non par la personne',
      'The address was given by somebody else, not by the person',
    ),
    law: unasked,
    instead: pair(
      'glisser dans le cadeau une carte où la personne s’inscrit elle-même',
      'put in the gift a card by which the person signs up',
    ),
  },
];
