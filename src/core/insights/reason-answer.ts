import { plainText } from '../framework/counters/plain-words.ts';
import { pair, type Text } from '../values/text.ts';
import { count } from './amounts.ts';
import type { InsightAction } from './define-insight.ts';

/** What people lacked when they stopped, by the words in which they say it; the first that applies decides. */
const kinds: readonly { readonly sign: RegExp; readonly steps: readonly Text[] }[] = [
  {
    sign: /\b(know|knew|sure|unsure|understand|understood|which|choose|size|fit|fits|compatib\w*|suits?|savais?|savoir|sais|sure?s?|compris\w*|comprends?|quels?|quelles?|choisir|tailles?|modeles?|convient|hesit\w*|doutes?)\b/,
    steps: [
      pair(
        'Écrire avec la personne qui répond le plus souvent les trois questions par lesquelles elle trouve la bonne réponse, et la réponse à chaque cas.',
        'Write down with the person who answers most often the three questions by which they find the right answer, and the answer to each case.',
      ),
      pair(
        'Poser ces questions sur la page d’offre, au-dessus du bouton, et dans le panier ou le formulaire : un choix à la fois, la réponse affichée aussitôt.',
        'Put these questions on the offer page, above the button, and in the basket or the form: one choice at a time, the answer shown at once.',
      ),
      pair(
        'Pour qui doute encore : une photo ou une question à envoyer depuis la page, avec le délai de réponse.',
        'For those still in doubt: a picture or a question to send from the page, with the time an answer takes.',
      ),
    ],
  },
  {
    sign: /\b(postage|shipping|delivery cost|fees?|charges?|port|frais|livraison)\b/,
    steps: [
      pair(
        'Afficher le total, frais compris, sur la page d’offre et dès l’ajout au panier.',
        'Show the total, fees included, on the offer page and as soon as something is in the basket.',
      ),
      pair(
        'Dire à partir de quel montant les frais changent, et vérifier que ce montant laisse la marge voulue.',
        'Say from which amount the fees change, and check that this amount leaves the margin wanted.',
      ),
    ],
  },
  {
    sign: /\b(wait\w*|delays?|slow|late|dates?|slots?|appointments?|delais?|attentes?|attendre|tard|creneaux?|rendez vous)\b/,
    steps: [
      pair(
        'Écrire la prochaine date libre, ou le délai du jour, à côté du bouton, et la mettre à jour chaque lundi.',
        'Write the next free date, or the wait of the day, beside the button, and update it every Monday.',
      ),
      pair(
        'Proposer une autre date ou une liste d’attente à qui ne peut pas attendre, et rappeler dès qu’une place se libère.',
        'Offer another date or a waiting list to those who cannot wait, and call back as soon as a place is free.',
      ),
    ],
  },
  {
    sign: /\b(trust|proof|reviews?|guarantee|risk|afraid|confian\w*|preuves?|avis|garanties?|risques?|peur|crainte)\b/,
    steps: [
      pair(
        'Mettre près du bouton une preuve vérifiable et deux avis datés sur ce point, et la garantie en une phrase.',
        'Put near the button one proof that can be checked and two dated reviews on this point, and the guarantee in one sentence.',
      ),
    ],
  },
  {
    sign: /\b(price|prices|expensive|cost|budget|prix|cher|chere|tarifs?)\b/,
    steps: [
      pair(
        'Dire près du prix ce qu’il comprend et ce qu’il évite, avec un exemple chiffré ; ne rien baisser avant d’avoir lu l’effet.',
        'Say near the price what it includes and what it saves, with an example in figures; lower nothing before the effect is read.',
      ),
    ],
  },
];

const anyReason: readonly Text[] = [
  pair(
    'Demander à cinq personnes qui l’ont dit ce qu’il leur aurait fallu, mot pour mot.',
    'Ask five people who said it what they would have needed, word for word.',
  ),
  pair(
    'Répondre à cette raison en deux phrases là où elle naît : page, formulaire, appel ou devis.',
    'Answer this reason in two sentences where it arises: page, form, call or quote.',
  ),
];

/** Part of the reason that its answer removes in a cycle (working assumption). */
const removed = 0.3;

/** The task that removes a reason counted so many times out of a total: its share falls, read with the same question. */
export function reasonAnswer(label: string, cases: number, total: number): InsightAction {
  const steps = kinds.find(({ sign }) => sign.test(plainText(label)))?.steps ?? anyReason;
  const [now, all] = [count(cases), count(total)];
  return {
    title: pair(`Retirer la première raison : « ${label} »`, `Remove the first reason: “${label}”`),
    steps: [
      ...steps,
      pair(
        `Compter les mêmes raisons huit semaines après, avec la même question (${now.fr} sur ${all.fr} aujourd’hui).`,
        `Count the same reasons eight weeks later, with the same question (${now.en} of ${all.en} today).`,
      ),
    ],
    done: pair(
      'La réponse est en ligne là où la raison naît, et les raisons sont comptées de nouveau.',
      'The answer is online where the reason arises, and the reasons are counted again.',
    ),
    indicator: {
      name: pair(`Part de « ${label} » parmi les raisons`, `Share of “${label}” among the reasons`),
      unit: 'share',
      start: cases / total,
      target: (cases / total) * (1 - removed),
    },
    hours: 8,
    skill: 'writing',
  };
}
