import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice, unfair } from './practice.ts';

/** Whoever has the emblem. */
const authority =
  'communes?|mairies?|villes?|villages?|cantons?|regions?|departements?|etat|republique|prefecture|gouvernement|ministere|police|gendarmerie|council|town|city|county|village|parish|state|government|ministry|police|crown|royal|national|federal';
const emblem = String.raw`blasons?|armoiries|ecussons?|cocardes?|sceaux?|emblemes?|coats? of arms|crests?|emblems?|insignia|badges?`;

/** Money or a present, and somebody who decides for the company that employs them. */
const present =
  /[£€$] ?\d|\d ?[£€$]|\d ?(?:euros?|francs?|chf|pounds?|dollars?)\b|\b(?:cadeaux?|primes?|bons? d achat|cartes? cadeaux?|enveloppes?|commissions?|bonus|gifts?|vouchers?|gift cards?|hampers?|rewards?|weekends?|week ends?)\b/;
const decider = String.raw`responsables?|direct(?:eur|rice)s?|acheteu\w+|acheteuses?|assistante?s?|secretaires?|chefs?|gestionnaires?|comptables?|employee?s?|salariee?s?|managers?|buyers?|purchasers?|office managers?|heads?|assistants?|secretar(?:y|ies)|employees?|staff|facilit(?:y|ies) \w+|person`;
const decides = String.raw`signe\w*|signera\w*|choisi\w*|command\w*|decid\w*|renouvel\w*|retien\w*|attribu\w*|sign(?:s|ed|ing)?|choos\w*|chose|pick(?:s|ed)?|order(?:s|ed)?|decid\w*|renew\w*|award\w*|buys?|places?`;

const raised =
  /\b(?:relev\w*|augment\w*|hauss\w*|mont(?:er|e|ons)|majorer|majore\w*|passer|raise\w*|raising|increas\w*|put(?:ting)? up|mov(?:e|ing)|bump\w*)\b/;
const untold =
  /\b(?:(?:sans|without)(?: \w+){0,2} (?:courriers?|lettres?|messages?|prevenir|avertir|annonc\w+|avis|preavis|dire|informer|mail|courriel|letters?|notices?|telling|saying|warning|word|announc\w+|e ?mails?|asking)|quietly|silently|discretement|en silence|en douce|(?:not|never|ne|n) (?:\w+ ){0,2}(?:tell\w*|announc\w*|warn\w*|prevenir|avertir|annoncer|dire))\b/;

/** What is believed because of somebody else’s name, of a paper, or of a contract already signed. */
export const borrowedTrust: readonly DoubtfulPractice[] = [
  {
    id: 'public-emblem',
    verdict: 'refuse',
    signs: [
      new RegExp(
        String.raw`\b(?:${emblem})(?: officiel\w*)? (?:of|de|des|du|d)(?: (?:la|le|les|l|the|our|notre|a|an))?(?: \w+)? ?(?:${authority})\b|\b(?:${authority})(?: s)? (?:${emblem})\b`,
      ),
      /\b(?:envo\w*|courriers?|lettres?|mettre|met|met(?:tons|trait)|imprim\w*|affich\w*|ajout\w*|utilis\w*|reprendre|porter|sous|avec|send\w*|letters?|leaflets?|flyers?|put|print\w*|use|using|with|under|add|wear\w*|show\w*)\b/,
    ],
    unless:
      /\b(?:(?:avec|apres) (?:l |leur |son |un )?(?:accord|autorisation)|(?:with|after) (?:the |their |its |a )?(?:leave|consent|permission|agreement)|(?:command|order)\w* (?:par|by)|vend\w*|sell\w*|jamais|never|ne pas|retirer|remove)\b/,
    reason: pair(
      'L’emblème d’une autorité fait croire que le message vient d’elle : qui le lit obéit au lieu de choisir, et c’est une tromperie',
      'The emblem of an authority makes people believe that the message comes from it: they obey where they should choose, and that is misleading',
    ),
    law: unfair,
    instead: pair(
      'écrire sous votre seul nom ce qui est dû et par quel texte, la date proposée, et que chacun choisit qui il appelle',
      'write under your own name alone what is due and by which rule, the date you propose, and that everybody chooses whom they call',
    ),
  },
  {
    id: 'paper-without-the-work',
    verdict: 'refuse',
    signs: [
      /\b(?:donn\w*|vend\w*|deliv\w*|remett\w*|remis\w*|sign\w*|tamponn\w*|envo\w*|fournir|faire|etablir|giv\w*|sell\w*|issu\w*|stamp\w*|hand\w*|send\w*|provid\w*|fill\w*)\b/,
      /\b(?:certificats?|attestations?|proces verb\w+|rapports? (?:de|d) (?:controle|visite|inspection)|certificates?|inspection reports?|test reports?|service records?|safety records?)\b/,
      /\b(?:(?:a|aux|pour) (?:ceux|celles|qui|clients?|gens|personnes)(?: \w+){0,3} (?:eux|elles|lui|soi) memes?|(?:to|for) (?:those|people|anyone|whoever|customers?|clients?)(?: \w+){0,5} (?:themselves|himself|yourself)|sans (?:visite\w*|controle\w*|venir|passer|passage|voir|verifi\w*|test\w*|mesur\w*|essa\w+|inspect\w*|examen|examiner|se deplacer|y aller|(?:avoir |l |le |la |rien )+\w+)|without (?:(?:a|any|the) )?(?:visit\w*|check\w*|inspect\w*|test\w*|com(?:e|ing)|going|see\w*|measur\w*|examin\w*|doing|having|looking)|antidat\w*|back ?dat\w*|unseen|sight unseen)\b/,
    ],
    unless: /\b(?:jamais|never|ne (?:pas|plus)|refus\w*|stop|arreter)\b/,
    reason: pair(
      'Un certificat atteste ce que l’on a fait ou vu soi-même : le donner pour le travail d’un autre est un faux, et le jour du sinistre celui qui l’a signé en répond',
      'A certificate states what one has done or seen: given for the work of somebody else it is false, and on the day of an accident whoever signed it answers for it',
    ),
    law: {
      ...unfair,
      FR: pair('Code pénal, 441-7', 'French criminal code, 441-7'),
      GB: act('Fraud Act 2006'),
    },
    instead: pair(
      'vendre le contrôle seul : venir, regarder, mesurer, et n’écrire que ce qui a été vu, avec la date',
      'sell the check alone: come, look, measure, and write only what was seen, with the date',
    ),
  },
  {
    id: 'gift-to-buyer',
    verdict: 'refuse',
    signs: [
      present,
      new RegExp(
        String.raw`\b(?:au|aux|a|a la|a l|to|for|pour)(?: (?:the|a|an|any|each|every|la|le|les|l|chaque|tout|toute|leur|their))?(?: \w+)? ?(?:${decider})\b(?: \w+){0,5} (?:qui|who|that|s il|s ils|if they|when they|des qu il)(?: \w+){0,2} (?:${decides})\b`,
      ),
    ],
    unless:
      /\b(?:nos|notre|our (?:own )?)(?: \w+)? (?:employe\w*|salarie\w*|equipe|staff|team|vende\w+|sales\w*)\b|\b(?:jamais|never|ne pas|refus\w*|de moins|off|discount|remise)\b/,
    reason: pair(
      'Un avantage personnel à qui signe pour son employeur achète sa décision : c’est de la corruption privée, pour celui qui donne comme pour celui qui reçoit',
      'A personal benefit to somebody who signs for their employer buys the decision: it is private bribery, for those who give as for those who take',
    ),
    law: {
      FR: pair('Code pénal, 445-1', 'French criminal code, 445-1'),
      BE: pair('Code pénal, corruption privée', 'Belgian criminal code, private bribery'),
      CH: pair('Code pénal, article 322octies', 'Swiss criminal code, article 322octies'),
      GB: act('Bribery Act 2010'),
      IE: act('Criminal Justice (Corruption Offences) Act 2018'),
      CA: pair('Code criminel, article 426', 'Criminal Code, section 426'),
    },
    instead: pair(
      'donner à l’entreprise ce qui l’aide à décider : un essai daté, une remise écrite sur la facture, un client témoin à appeler',
      'give the company what helps it to decide: a dated trial, a discount written on the invoice, a customer to ring',
    ),
  },
  {
    id: 'silent-price-rise',
    verdict: 'refuse',
    signs: [
      raised,
      untold,
      /\b(?:renouvel\w*|contrats?|abonn\w*|adherents?|adhesions?|membres?|locataires?|forfaits?|tout le monde|tous|toutes|renew\w*|contracts?|subscri\w*|members?|memberships?|tenants?|plans?|everybody|everyone|all|existing)\b/,
    ],
    companies: /\b(?:subscri\w*|abonn\w*|member\w*|adhesions?|contrats?|contracts?|rent\w*|locations?)\b/,
    unless:
      /\b(?:jamais|never|ne pas relever|not raise|nouveaux (?:clients|contrats)|new (?:customers|members|contracts) only)\b/,
    reason: pair(
      'Un contrat en cours se paie au prix convenu : une hausse non annoncée n’engage pas celui qui ne l’a pas acceptée, et elle fait partir ceux qui la découvrent',
      'A running contract is paid at the agreed price: a rise that is not announced does not bind those who did not accept it, and it drives away those who find it',
    ),
    law: {
      EU: pair('Directive 93/13/CEE', 'Directive 93/13/EEC'),
      FR: pair('Code civil, article 1193', 'French civil code, article 1193'),
      CH: pair('Code des obligations, article 1', 'Swiss code of obligations, article 1'),
      GB: act('Consumer Rights Act 2015, schedule 2'),
    },
    instead: pair(
      'écrire à chacun avant le préavis : le prix, la date, ce qui le justifie et comment partir ; commencer par les nouveaux contrats',
      'write to each before the notice: the price, the date, the reason and how to leave; begin with new contracts',
    ),
  },
  {
    id: 'poison-called-safe',
    verdict: 'refuse',
    signs: [
      /\b(?:pesticides?|desherbants?|herbicides?|insecticides?|fongicides?|biocides?|anti ?limaces?|weed ?killers?|weedkillers?|fungicides?|slug pellets?|poisons?|mort aux rats)\b/,
      /\b(?:safe|harmless|non ?toxic|friendly|natural|green|sans danger|sans risque|inoffensi\w+|non toxiques?|naturels?|ecologiques?|respectueu\w+)\b/,
    ],
    unless: /\b(?:jamais|never|ne pas|not|no|refus\w*)\b/,
    reason: pair(
      'Un produit fait pour tuer ne s’annonce ni sans danger ni naturel : la mention est interdite, et celui qui la publie en répond avec le fabricant',
      'A product made to kill may be announced neither as safe nor as natural: the claim is forbidden, and whoever publishes it answers for it with the maker',
    ),
    law: {
      ...unfair,
      EU: pair('Règlement (CE) 1107/2009, article 66', 'Regulation (EC) 1107/2009, article 66'),
      FR: pair('Règlement (CE) 1107/2009, article 66', 'Regulation (EC) 1107/2009, article 66'),
      CA: pair('Loi sur les produits antiparasitaires, article 31', 'Pest Control Products Act, section 31'),
    },
    instead: pair(
      'n’accepter que des annonces dont chaque mot se prouve, et de ceux dont les produits vont avec ce que vous conseillez',
      'take only advertisements of which every word can be proved, from makers whose products agree with your advice',
    ),
  },
];
