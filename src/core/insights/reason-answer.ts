import type { Company } from '../framework/company/company.ts';
import { isSameWord, nounWords, plainText } from '../framework/counters/plain-words.ts';
import { type ProvenWay, provenWays } from '../planning/ways/proven-ways.ts';
import { sum } from '../values/sum.ts';
import { pair, type Text } from '../values/text.ts';
import { count } from './amounts.ts';
import type { InsightAction } from './define-insight.ts';

/** Words of those who wait. */
const waitSign =
  /\b(wait\w*|delays?|slow|late|dates?|slots?|appointments?|delais?|attentes?|attendre|tard|creneaux?|rendez vous)\b/;

/** How the people of a list of reasons buy, and whether they are customers who go. */
interface Situation {
  readonly isLeaving: boolean;
  readonly isOnline: boolean;
}

interface ReasonKind {
  readonly sign: RegExp;
  /** Absent = in every situation. */
  readonly fits?: (situation: Situation) => boolean;
  readonly steps: readonly Text[];
}

const isComing = ({ isLeaving }: Situation): boolean => !isLeaving;

/** What people lacked when they stopped, by the words in which they say it; the first that applies decides. */
const kinds: readonly ReasonKind[] = [
  {
    sign: /\b(cards?|cartes?|direct debits?|prelevements?|payments?|paiements?)\b.{0,30}\b(expired?|expiree?s?|failed|declined|refused|refusee?s?|never updated)\b/,
    steps: [
      pair(
        'Écrire trois semaines avant la fin de la carte, puis à chaque paiement refusé, avec le lien qui la remplace en une minute.',
        'Write three weeks before the card ends, then at each refused payment, with the link that replaces it in a minute.',
      ),
      pair(
        'Représenter le paiement trois fois en deux semaines avant d’arrêter quoi que ce soit, et proposer une autre façon de payer.',
        'Present the payment three times in two weeks before anything is stopped, and propose another way to pay.',
      ),
    ],
  },
  {
    sign: /\b(forgot\w*|oubli\w*|reminded|rappele|nobody told|prevenue?s?|previenne|croyais|thought i)\b/,
    steps: [
      pair(
        'Prévenir avant la date, une fois un mois avant et une fois huit jours avant, par le moyen que la personne lit, en disant ce qui est dû et ce qui se passe ensuite.',
        'Give notice before the date, once a month before and once eight days before, by the means that the person reads, saying what is due and what happens next.',
      ),
      pair(
        'Tenir la liste des dates dans un seul endroit, et rappeler par téléphone qui n’a pas répondu.',
        'Keep the list of dates in one place, and ring whoever has not answered.',
      ),
    ],
  },
  {
    sign: /\b(nobody answered|no one answered|personne n.{0,3}(?:a )?repond\w*|sans nouvelles|sans reponse|never called back|rappeliez|unanswered)\b/,
    steps: [
      pair(
        'Un message automatique à chaque appel manqué : quand on rappelle, et la question à laquelle répondre par écrit d’ici là.',
        'An automatic message at each missed call: when you ring back, and the question to answer in writing until then.',
      ),
      pair(
        'Rappeler dans l’heure pendant les heures ouvertes, sinon le lendemain avant dix heures ; une personne nommée par jour.',
        'Ring back within the hour in opening hours, otherwise the next day before ten; one named person a day.',
      ),
    ],
  },
  {
    sign: /\b(season|summer|winter|saison|hiver|ete) .{0,30}\b(over|break|finie?|plus|until)\b|\bconcert is over|\b(paie|pay)\b.{0,20}\b(hiver|winter|ete|summer)\b/,
    steps: [
      pair(
        'Proposer une pause datée à qui veut arrêter : rien n’est dû pendant la pause, la reprise est annoncée huit jours avant et se refuse d’un mot.',
        'Propose a dated pause to whoever wants to stop: nothing is due during it, the return is announced eight days before and refused with a word.',
      ),
      pair(
        'Dire avant la fin de la saison ce qui sert pendant la saison creuse, en une page.',
        'Say before the end of the season what is useful in the quiet one, on one page.',
      ),
    ],
  },
  {
    sign: /\b(?:pas de prix|no price|price not clear|pas eu de prix|without a price)\b|\b(price|prices|prix|frais|fees?|charges?|shipping|delivery|cost)\b.{0,40}\b(late|tard|only at|shown only|seen only|decouverts?|before|avant)\b/,
    fits: isComing,
    steps: [
      pair(
        'Donner une fourchette de prix, frais compris, au premier échange : sur la page, au téléphone ou en réponse, avant que la personne s’engage à quoi que ce soit.',
        'Give a range of prices, fees included, at the first exchange: on the page, by telephone or in the answer, before the person commits to anything.',
      ),
      pair(
        'Dire ce qui fait passer du bas au haut de la fourchette, et ce qui n’est pas dû si la personne renonce.',
        'Say what moves the price from the bottom to the top of the range, and what is not owed if the person gives up.',
      ),
    ],
  },
  {
    sign: /\b(know|knew|sure|unsure|understand|understood|which|choose|size|fit|fits|compatib\w*|suits?|savais?|savoir|sais|sure?s?|compris\w*|comprends?|quels?|quelles?|choisir|tailles?|modeles?|convient|hesit\w*|doutes?)\b/,
    fits: isComing,
    steps: [
      pair(
        'Écrire avec la personne qui répond le plus souvent les trois questions par lesquelles elle trouve la bonne réponse, et la réponse à chaque cas.',
        'Write down with the person who answers most often the three questions by which they find the right answer, and the answer to each case.',
      ),
      pair(
        'Poser ces questions sur la page de prestation ou de produit, au-dessus du bouton, et dans le panier ou le formulaire : un choix à la fois, la réponse affichée aussitôt.',
        'Put these questions on the page of what you sell, above the button, and in the basket or the form: one choice at a time, the answer shown at once.',
      ),
      pair(
        'Pour qui doute encore : une photo ou une question à envoyer depuis la page, avec le délai de réponse.',
        'For those still in doubt: a picture or a question to send from the page, with the time an answer takes.',
      ),
    ],
  },
  {
    sign: /\b(postage|shipping|delivery cost|fees?|charges?|port|frais|livraison)\b/,
    fits: ({ isLeaving, isOnline }) => !isLeaving && isOnline,
    steps: [
      pair(
        'Afficher le total, frais compris, sur la page de prestation ou de produit et dès l’ajout au panier.',
        'Show the total, fees included, on the page of what you sell and as soon as something is in the basket.',
      ),
      pair(
        'Dire à partir de quel montant les frais changent, et vérifier que ce montant laisse la marge voulue.',
        'Say from which amount the fees change, and check that this amount leaves the margin wanted.',
      ),
    ],
  },
  {
    sign: waitSign,
    fits: ({ isLeaving, isOnline }) => !isLeaving && isOnline,
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
    sign: waitSign,
    fits: isComing,
    steps: [
      pair(
        'Dire la prochaine date possible dès le premier échange, et la tenir : une date tardive mais sûre vaut mieux qu’un « au plus vite ».',
        'Say the next possible date at the first exchange, and keep it: a late date that holds is better than “as soon as possible”.',
      ),
      pair(
        'Garder une liste de ceux qui peuvent venir vite, et les appeler dès qu’une place se libère.',
        'Keep a list of those who can come at short notice, and ring them as soon as a place is free.',
      ),
    ],
  },
  {
    sign: waitSign,
    steps: [
      pair(
        'Compter pour les dix derniers cas les jours entre le moment où c’était dû et celui où c’est arrivé, étape par étape ; la plus longue est celle à changer.',
        'Count for the last ten cases the days between when it was due and when it came, step by step; the longest one is to change.',
      ),
      pair(
        'Fixer un délai que l’on tient neuf fois sur dix, nommer qui le tient et son jour de la semaine, et prévenir avant qu’il passe.',
        'Set a delay that is kept nine times in ten, name who keeps it and on which day of the week, and give notice before it passes.',
      ),
    ],
  },
  {
    sign: /\b(trust|proof|reviews?|guarantee|risk|afraid|confian\w*|preuves?|avis|garanties?|risques?|peur|crainte)\b/,
    fits: isComing,
    steps: [
      pair(
        'Mettre près du bouton une preuve vérifiable et deux avis datés sur ce point, et la garantie en une phrase.',
        'Put near the button one proof that can be checked and two dated reviews on this point, and the guarantee in one sentence.',
      ),
    ],
  },
  {
    sign: /\b(price|prices|expensive|cost|budget|prix|cher|chere|tarifs?)\b/,
    fits: isComing,
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
    'Demander à trois personnes qui l’ont dit ce qu’il leur aurait fallu, et noter leurs mots.',
    'Ask three people who said it what they would have needed, and note their words.',
  ),
  pair(
    'Choisir une seule chose à changer d’après leurs réponses, la faire pour chaque cas pendant huit semaines.',
    'Choose one thing to change from their answers, and do it for each case for eight weeks.',
  ),
];

/** Part of the reason that its answer removes in a cycle (working assumption). */
const removed = 0.3;

/** What a note of the file says about a reason, by the words that they share; null for none. */
function ownWords(label: string, { notes }: Company): string | null {
  const words = nounWords(label);
  const share = (text: string): number =>
    nounWords(text).filter((word) => words.some((one) => isSameWord(one, word))).length;
  const texts = notes.filter((text) => share(text) >= fewestShared);
  return [...texts].sort((a, b) => share(b) - share(a))[0] ?? null;
}

/** Words that a reason and what the file says about it share (working assumption). */
const fewestShared = 2;
const leavingSign =
  /\b(leav\w+|left|cancel\w*|departures?|departs?|partis?|resili\w*|denonce\w*|desabonn\w*|ended|stopped|arretee?s?|perdus?|lost|renouvele\w*|renewed|revenue?s?)\b/;
const basketSign = /\b(baskets?|carts?|paniers?|checkouts?|forms?|formulaires?)\b/;

/** True for the reasons of those who go, not of those who stop on the way to a purchase. */
export const isLeavingList = (of: string): boolean =>
  !basketSign.test(plainText(of)) && leavingSign.test(plainText(of));

function situationOf(of: string, { personas }: Company): Situation {
  const plain = plainText(of);
  const online = sum(
    personas.map(({ weight, consumptionMode }) => (/online|self_serve/.test(consumptionMode.purchase) ? weight : 0)),
  );
  const isPath = basketSign.test(plain);
  return { isLeaving: isLeavingList(of), isOnline: isPath || online >= mostlyOnline };
}

/** Weight of the publics that buy on the site from which a reason is answered there (working assumption). */
const mostlyOnline = 0.5;

/** The task that removes a reason counted so many times out of a total, among the reasons of one thing: its share falls, read with the same question. */
export function reasonAnswer(
  { label, count: cases }: { readonly label: string; readonly count: number },
  { of, total }: { readonly of: string; readonly total: number },
  company: Company,
): InsightAction {
  const situation = situationOf(of, company);
  const generic = kinds.find(({ sign, fits }) => sign.test(plainText(label)) && (fits?.(situation) ?? true))?.steps;
  const own = ownWords(label, company);
  const quotedOwn =
    own === null ? [] : [pair(`Partir de ce que vous écrivez : « ${own} »`, `Start from what you write: “${own}”`)];
  const steps = [...quotedOwn, ...(generic ?? anyReason)];
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
      'La réponse est en place là où la raison naît, et les raisons sont comptées de nouveau.',
      'The answer is in place where the reason arises, and the reasons are counted again.',
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

/** The proven way that answers a reason: its groups name what the reason is about, or it lowers the loss that the reasons explain or that the reason names; null for none. */
export function provenAnswer(label: string, of: string, company: Company): ProvenWay | null {
  const [reason, loss] = [nounWords(label), nounWords(of)];
  const shared = (words: readonly string[], text: string): number => {
    const own = nounWords(text);
    return words.filter((word) => own.some((one) => isSameWord(one, word))).length;
  };
  const ranked = provenWays(company)
    .map((way) => {
      const { stated, better, other, result, isLoss } = way.comparison;
      const text = `${stated?.what ?? ''} ; ${better.label ?? ''} ; ${other.label ?? ''}`;
      const isSame = isLoss && shared(loss, result) > 0;
      // a harm that people name is answered by what spares it
      const isNamed = isLoss && !isSame && shared(reason, result) > 0;
      return { way, score: shared(reason, text) + (isSame ? 1 : 0) + (isNamed ? fewestShared : 0) };
    })
    .filter(({ score }) => score >= fewestShared)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.way ?? null;
}
