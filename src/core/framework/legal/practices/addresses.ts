import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice, unasked } from './practice.ts';

/** People whose addresses a company holds because they trusted it. */
const trusting =
  'clients?|clientes|clientele|customers?|abonnes?|adherents?|eleves?|pupils?|students?|patients?|locataires?|tenants?|householders?|homeowners?|subscribers?|members?|membres?|users?|utilisateurs?|visiteurs?|visitors?|donateurs?|donors?|guests?|voyageurs?|parents?|familles?|families';
const addressWords =
  'adresses?|addresses|fichiers?|coordonnees|(?:e )?mails?|emails?|numeros?|numbers|noms|names|listes?|lists?|bases?|database|donnees|data|details|contacts?|leads?';

/** Words between an address and those whose it is. */
const owned =
  '(?: (?:nos|our|the|les|des|all|tous|toutes|every|their|leurs|mes|my|former|anciens|anciennes|past|old))*';

/** A message is sent, or somebody put on a list of messages. */
const messages =
  /\b(ecri\w+|reecri\w+|envo\w+|courriels?|e ?mail\w*|mail\w*|sms|textos?|newsletters?|lettres?|offres?|offers?|promotions?|inscri\w+|ajout\w+|write|writing|text|texts|texting|send\w*|add|sign)\b/;
/** Addresses that were left with somebody for something else. */
const otherPurpose = [
  '(?:adresses?|numeros?|e ?mails?|noms|contacts?|addresses|numbers|names)(?: \\w+){0,3} (?:trouve|depose|importe|televerse|publie|affiche|collecte|releve|recupere)\\w*',
  'dont (?:l |les |le )?(?:adresse|numero|mail|courriel)s?(?: \\w+){0,4} (?:depose|importe|donne|fourni|televerse|transmi|charge|laisse)\\w*',
  'whose (?:address(?:es)?|numbers?|e ?mails?|names?)(?: \\w+){0,6} (?:upload|import|gave|given|provid|enter|shar|left)\\w*',
  '(?:addresses|numbers|e ?mails?|names)(?: \\w+){0,3} (?:found|published|listed|displayed|uploaded|collected|imported)',
  '(?:numeros?|numbers?) (?:qui|that|which|who)(?: \\w+){0,2} (?:appel|telephon|call|rang|rung|phon)\\w*',
  '(?:adresses?|courriels?|mails?|contacts?|numeros?|noms|e ?mails?|addresses|numbers|names)(?: \\w+){0,2} (?:laisse\\w*|donne\\w*|left|given|from|du|de l|de la|des|of|on|au|a l) (?:\\w+ ){0,2}(?:concours|tirage|jeu|draws?|raffle|competition|contest|surveys?|enquete|badges?|anciens? \\w+|former \\w+|previous \\w+|conference|congres|salon professionnel|delegates|wifi)',
  '(?:adresses?|numeros?|contacts?|listes?|fichiers?)(?: \\w+){0,8} qu?e? (?:\\w+ ){0,2}nous (?:a|ont) \\w+',
  '(?:addresses|numbers|lists?|contacts|e ?mails?)(?: \\w+){0,6} \\w+ (?:showed|gave|lent|passed|sent) us',
  '(?:school|class|team|club|parish|church|office) (?:phone )?(?:trees?|lists?|chats?|groups?)',
  '(?:address(?:es)?|e ?mails?|numbers?|adresses?|courriels?|numeros?)(?: \\w+){0,2} (?:we|on|nous) (?:can |could |peut |pouvons |peuvent )?(?:find|found|get|trouv\\w*)',
  '(?:gave|left|entered|give|leave) (?:us )?(?:their|a|the) (?:phone )?(?:number|address|e ?mail)s? (?:for|to)',
  '(?:donne|laisse)\\w* (?:leur|un|le) (?:numero|adresse|mail|courriel)s? pour',
  '(?:connecte|logged|signed|logs|connect)\\w* (?:on to|on|in to|in|to|au|sur|a)(?: \\w+){0,2} (?:wifi|wi fi)',
  '(?:listes?|registres?|annuaires?|repertoires?) (?:publie|publi|public|publiqu|officiel)\\w*',
  '(?:published|public|official) (?:\\w+ )?(?:registers?|lists?|directory|directories)',
].join('|');

/** The answer to every message that nobody asked for. */
const notAsked: Pick<DoubtfulPractice, 'reason' | 'law' | 'instead'> = {
  reason: pair(
    'Une adresse laissée pour autre chose, trouvée ou remise par un tiers n’est pas un accord : celui qui reçoit le message n’a rien demandé',
    'An address that was left for something else, found, or handed over by a third party is no consent: whoever gets the message asked for nothing',
  ),
  law: unasked,
  instead: pair(
    'faire passer le mot par celui qui a la confiance de ces personnes, avec un lien où chacun s’inscrit, et n’écrire qu’à ceux qui ont dit oui, avec un moyen de refuser dans chaque message',
    'have the word passed on by whoever has these people’s trust, with a link where each signs up, and write only to those who said yes, with a way out in each message',
  ),
};

/** People who are written to without having asked, and people whose addresses go elsewhere. */
export const addressPractices: readonly DoubtfulPractice[] = [
  {
    id: 'passed-on-addresses',
    verdict: 'refuse',
    signs: [
      new RegExp(
        String.raw`\b(?:(?:vend(?:re|ons|rait|ait)|revend\w*|ceder|cede\w*|monetis\w*|echanger|sell(?:ing|s)?|resell\w*|rent(?:ing)? out|louer|trade|swap)(?: \w+){0,3} (?:(?:${trusting})(?: \w+){0,2} (?:${addressWords})|(?:${addressWords}) (?:d|de|des|du|of|from)${owned} (?:${trusting}))|(?:vendre|revendre|ceder|louer|sell(?:ing)?|rent(?:ing)? out)(?: \w+){0,2} (?:(?:fichier|base|liste) (?:des |de nos |d )?(?:${trusting})|(?:mailing|customer|client|member) (?:list|base|file)s?)|(?:passer|donner|transmettre|fournir|partager|envoyer|remettre|pass(?:ing)?(?: on)?|giv(?:e|ing)|hand(?:ing)?(?: over)?|shar(?:e|ing)|send(?:ing)?)(?: \w+){0,2} (?:(?:${trusting})(?: \w+)? (?:${addressWords})|(?:${addressWords}) (?:d|de|des|of)${owned} (?:${trusting}))(?: \w+){0,6} (?:a un|a une|au|aux|a la|a l|a notre|a nos|to a|to an|to the|to our|to another|to some|pour \d+|for [£€$]?\d+)\b)`,
      ),
    ],
    unless:
      /\b(never|jamais|ne (pas|plus)|not|avec leur accord|with their (consent|agreement)|qui (ont|l ont) (demande|accepte)|who (asked|agreed)|comptable|accountant|livreu\w+|transporteur|courier|carrier)\b/,
    reason: pair(
      'Ces personnes ont donné leur adresse pour votre service, non pour qu’elle soit remise à un autre : sans leur accord, la vendre ou la passer est interdit, et vous n’en êtes parfois que le gardien pour vos propres clients',
      'These people gave their address for your service, not for somebody else: without their consent it may neither be sold nor passed on, and you may hold it only on behalf of your own customers',
    ),
    law: {
      FR: pair('RGPD, articles 5 et 6', 'GDPR, articles 5 and 6'),
      EU: pair('RGPD, articles 5 et 6', 'GDPR, articles 5 and 6'),
      IE: act('GDPR and Data Protection Act 2018'),
      GB: act('UK GDPR and Data Protection Act 2018'),
      NZ: act('Privacy Act 2020'),
    },
    instead: pair(
      'glisser l’offre du partenaire, signée et annoncée comme telle, dans votre propre message à ceux qui ont dit oui : ils répondent s’ils le veulent',
      'put the partner’s offer, signed and named as such, into your own message to those who said yes: they answer if they wish',
    ),
  },
  {
    id: 'bought-numbers',
    verdict: 'refuse',
    signs: [
      /\b(buy\w*|acheter|racheter|louer|rent\w*)\b.*\b(numbers?|numeros?|telephones?|phones?|mobiles?|portables?)\b/,
      /\b(appel\w+|telephoner|demarcher|call|calls|calling|ring|phone (?:them|people)|dial\w*)\b/,
    ],
    reason: pair(
      'Appeler des gens qui n’ont rien demandé, sur un fichier acheté, exige leur accord d’avance ou le respect des listes d’opposition',
      'Calling people who asked for nothing, from a bought file, needs their consent beforehand or the check of the lists of refusal',
    ),
    law: {
      ...unasked,
      FR: pair('Code de la consommation, L223-1', 'French consumer code, L223-1'),
      BE: pair('Code de droit économique, VI.110 à VI.115', 'Belgian code of economic law, VI.110 to VI.115'),
      CH: pair('LCD, article 3, alinéa 1, lettres u à w', 'Swiss Unfair Competition Act, article 3(1)(u) to (w)'),
      US: act('Telephone Consumer Protection Act'),
      CA: pair(
        'Règles du CRTC sur les télécommunications non sollicitées',
        'CRTC Unsolicited Telecommunications Rules',
      ),
    },
    instead: pair(
      'être appelé : un numéro lisible là où ces personnes passent déjà, et un rappel à qui l’a demandé',
      'be called: a readable number where these people already go, and a call back to those who asked',
    ),
  },
  {
    id: 'bought-addresses',
    verdict: 'refuse',
    isByWire: true,
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
    id: 'messages-to-the-unasked',
    verdict: 'refuse',
    signs: [messages, new RegExp(String.raw`\b(?:${otherPurpose})\b`)],
    unless:
      /\b(rappel\w*|remind\w*|(?:ring|call)(?:ing)? back|repon\w*|answer\w*|agreed|qui (?:l ont |ont |le |l )?(?:accept|demand)\w*|who (?:asked|agreed|said yes)|(?:prevenue?s?|avertie?s?|informee?s?|told) (?:d|of|when|quand)|never|ne (?:pas|jamais|plus))\b/,
    ...notAsked,
  },
  {
    id: 'messages-after-no',
    verdict: 'refuse',
    signs: [
      messages,
      /\b(clients? ou (?:non|pas)|customers? or not|(?:se (?:sont|etaient)|s etaient|etaient) (?:desabonn|desinscri)\w*|(?:who|that|have|had) (?:have |had )?(?:unsubscribed|opted out)|(?:who|that) (?:have |had )?(?:said no|refused)|qui (?:ont|avaient|nous ont) (?:dit non|refuse)\w*|who (?:have )?never (?:asked|agreed)|qui n ont (?:rien|jamais) (?:demande|accepte)\w*|whether or not they|qu ils (?:aient|l aient) \w+ ou non|(?:sans|without) (?:leur |their )?(?:accord|consentement|consent)|(?:a|to) (?:tous les|every|all the) (?:numeros|numbers?) (?:qui|that|which) (?:\w+ )?(?:nous )?(?:ont )?(?:appel|telephon|call|rang|phon)\w*)\b/,
    ],
    unless: /\b(never|ne (?:pas|jamais|plus)|rien a ceux|nothing to)\b/,
    ...notAsked,
  },
  {
    id: 'scraped-addresses',
    verdict: 'refuse',
    signs: [
      /\b(aspirer|scrap\w*|harvest\w*|recuperer|extraire|moissonner|siphonner|copie\w*|copy|copied|copying|pull|crawl|(take|taking|get|lift|prendre|relever|reprendre)\b(?=.*\b(public|registers?|registry|directory|directories|registre|annuaires?|websites?|sites?|linked ?in|facebook)\b))\b/,
      /\b(adresses?|addresses|e ?mails?|noms|names|numeros?|numbers|contacts?|profils?|profiles?|portables?|mobiles?|telephones?|phones?)\b/,
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
