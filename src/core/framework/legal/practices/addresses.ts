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
