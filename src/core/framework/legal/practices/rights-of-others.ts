import { pair } from '../../../values/text.ts';
import type { LawTable } from '../legal-areas.ts';
import { anyOf, near, where } from '../near.ts';
import { act, type DoubtfulPractice } from './practice.ts';

export const copyright: LawTable = {
  EU: pair('Directive 2001/29/CE', 'Directive 2001/29/EC'),
  FR: pair('Code de la propriété intellectuelle, L122-4 et L335-2', 'French property code, L122-4 and L335-2'),
  BE: pair('Code de droit économique, XI.165', 'Belgian code of economic law, XI.165'),
  CH: pair('Loi sur le droit d’auteur, articles 10 et 67', 'Swiss Copyright Act, articles 10 and 67'),
  GB: act('Copyright, Designs and Patents Act 1988'),
  IE: act('Copyright and Related Rights Act 2000'),
  US: act('17 U.S.C. § 106'),
  CA: pair('Loi sur le droit d’auteur, article 27', 'Copyright Act, section 27'),
};

const works =
  'morceaux|musiques?|chansons?|partitions?|methodes?|livres?|manuels?|textes?|photos?|images?|films?|videos?|logiciels?|oeuvres?|illustrations?|personnages?|characters?|dessins?|songs?|music|scores?|books?|texts?|pictures?|software|works|tracks?|recordings?|pieces|articles?';
const using =
  'enregistr\\w+|photocopi\\w+|copi\\w+|recopi\\w+|passer|diffus\\w+|mettre en ligne|publi\\w+|reprendre|utilis\\w+|install\\w+|imprim\\w+|jouer|prendre|record\\w*|photocop\\w+|copy\\w*|play\\w*|stream\\w*|put|publish\\w*|us(?:e|ing)|reus\\w+|install\\w*|print\\w*|tak(?:e|ing)|borrow\\w*';

const uncollected =
  'personne ne (?:vient|vienne|reclame|recupere)\\w*|(?:non|jamais|pas|pas ete) (?:retire|reclame|recupere|repris)\\w*|abandonne\\w* (?:a|dans|chez|par)|oublie\\w* (?:par|chez|a|dans)|ne (?:reprennent|reprend|viennent pas|recuperent|retirent)(?: pas)?|(?:nobody|no one) (?:\\w+ ){0,2}(?:collect|claim|pick|fetch)\\w*|unclaimed|uncollected|left behind|not (?:been )?(?:picked up|collected|claimed|fetched)|never (?:came|come|comes) back|never (?:collected|claimed|picked)|(?:clients?|customers?|people|gens|owners?|proprietaires?)(?: \\w+){0,2} (?:forgot|abandon|oubli|left behind|laiss)\\w*|(?:forgotten|left|oublie\\w*|laisse\\w*) (?:by|par) (?:\\w+ )?(?:clients?|customers?|people|owners?)|(?:partis?|left|gone) (?:sans|without) (?:payer|paying)|(?:does|do|did) not (?:turn up|come|show up)|doesn t (?:turn up|come)|(?:ne vient|ne viennent) pas|sans nouvelles? de (?:leurs?|son) proprietaires?';

const privacy: LawTable = {
  FR: pair('Code civil, article 9, et RGPD', 'French civil code, article 9, and GDPR'),
  EU: pair('RGPD, articles 6 et 9', 'GDPR, articles 6 and 9'),
  GB: act('UK GDPR, articles 6 and 9'),
  CH: pair('Loi fédérale sur la protection des données', 'Swiss Data Protection Act'),
};

/** Moments that others lived, as they are cut out of what the company sells. */
const moments =
  'minutes|moments?|clips?|extracts?|excerpts?|extraits?|recordings?|enregistrements?|screenshots?|captures?|bloopers?|replays?|rushes';
/** Where those moments come from: people who came for something else. */
const lived =
  'rooms?|members?|sessions?|classes|lessons?|calls?|workshops?|meetings?|consultations?|visits?|customers?|clients?|pupils?|students?|patients?|guests?|groups?|salles?|salons?|membres?|adherents?|seances?|cours|lecons?|appels?|ateliers?|reunions?|visites?|clientes?|eleves?|groupes?';
const inPublic =
  'instagram|facebook|tik ?tok|youtube|snapchat|linkedin|reels?|stories|social (?:media|networks?)|reseaux sociaux|our (?:site|page|channel)|(?:notre|le|la) (?:site|page|chaine)|on ?line|en ligne';

/** What belongs to somebody else, what they have not agreed to show or read, and the judgement that people pay for. */
export const rightsOfOthers: readonly DoubtfulPractice[] = [
  {
    id: 'moments-without-consent',
    verdict: 'refuse',
    signs: [
      anyOf(near(moments, inPublic, 8)),
      new RegExp(
        String.raw`\b(?:${moments}) (?:\w+ ){0,2}?(?:of|from|in|de|des|du|d|dans) (?:\w+ ){0,2}?(?:${lived})\b`,
      ),
    ],
    unless:
      /(?<!\b(?:sans|avant|without|before)(?: \w+){0,3} )\b(?:consents?|consentement|accord|agree\w*|permission|autorisation|leave|signed|signe\w*|volunteers?|volontaires?|staged|actors?|our own|of the team|de l equipe)\b/,
    reason: pair(
      'Montrer en public des gens venus pour autre chose demande l’accord écrit de chacun, pour cet extrait même ; et qui craint d’être filmé ne vient plus',
      'Showing in public people who came for something else needs the written consent of each, for that very extract; and those who fear being shown stop coming',
    ),
    law: privacy,
    instead: pair(
      'filmer quelqu’un de l’équipe, ou deux volontaires qui ont signé et revu l’extrait, hors de ce que les autres ont payé',
      'film somebody of the team, or two volunteers who have signed and seen the extract, outside what the others have paid for',
    ),
  },
  {
    id: 'written-to-about-their-health',
    verdict: 'refuse',
    signs: [
      /\b(?:envoy\w+|ecri\w+|lettres?|appels?|messages?|courriels?|courriers?|e ?mails?|sms|send\w*|writ\w+|letters?|appeals?|texts?|ads?|annonces?)\b/,
      /\b(?:parlant de|parler de|rappelant|evoquant|citant|mentionn\w+|selon|d apres|about|mentioning|naming|according to|by) (?:leurs?|their) (?:vue|cecite|surdite|audition|maladies?|handicaps?|sante|diagnostics?|traitements?|poids|grossesses?|douleurs?|sight|eyesight|blindness|hearing|deafness|illness\w*|disabilit\w+|health|diagnos\w+|treatments?|weight|pregnanc\w+|pain)\b/,
    ],
    unless:
      /(?<!\b(?:sans|avant|without|before)(?: \w+){0,3} )\b(?:consents?|consentement|accord|agreed|never|jamais|ne pas|asked us to)\b/,
    reason: pair(
      'La santé de quelqu’un n’est pas un argument : ce que vous en savez pour le servir ne s’emploie pas pour lui demander ou lui vendre quelque chose sans son accord exprès',
      'Somebody’s health is no argument: what you know of it to serve them is not used to ask them for something or sell it without their express consent',
    ),
    law: privacy,
    instead: pair(
      'un message sans un mot de leur santé, à ceux-là seuls qui ont accepté ce genre de message',
      'a message without a word about their health, only to those who accepted that kind of message',
    ),
  },
  {
    id: 'work-without-its-rights',
    verdict: 'refuse',
    signs: [
      anyOf(
        where(
          'sans (?:attendre |avoir |demander |payer )?(?:la |les |l |de |d |le )?(?:licence|contrat|autorisation|droits?|permission|sacem|accord)|without (?:waiting for |paying |asking for |having |asking )?(?:the |a |any |for )?(?:licen[cs]e|contract|permission|rights?|royalties|leave)',
          near(using, works, 6),
        ),
        where(
          'photocopi\\w+|photocop\\w+',
          near('photocopi\\w+|photocop\\w+', 'livres?|methodes?|manuels?|partitions?|books?|scores?|music', 4),
        ),
        String.raw`\b(?:partitions?|methodes?|livres?|scores?|books?|sheet music)\b(?: \w+){0,3} (?:achete\w*|bought)\b`,
        String.raw`\b(?:une seule|un seul|one)(?: \w+)? (?:licence|license|logiciel|abonnement)\b(?=.*\b(?:tous|toutes|all|douze|twelve|postes?|computers?)\b)`,
        where(
          'vend\\w+|sell\\w*|publi\\w+|imprim\\w+|print\\w*|mettre',
          near(
            'telecharg\\w+|download\\w*|scann\\w+|decalqu\\w+',
            `${works}|modeles?|patrons?|dessins?|affiches?|designs?|patterns?|posters?|prints?|drawings?`,
            4,
          ),
        ),
        near(
          'utilis\\w+|reprendre|prendre|use|using|take|put',
          '(?:photos?|images?|pictures?|videos?) (?:trouvee?s?|prise?s?|found|taken|copied) (?:sur|on|from|off)',
          3,
        ),
      ),
    ],
    unless:
      /\b(domaine public|public domain|out of copyright|libres? de droits?|royalty free|nos propres|our own (?:texts?|words|pictures?)|ne (?:plus |pas )?payer|pay for no)\b/,
    reason: pair(
      'Une œuvre, un texte, une image ou un logiciel ne s’emploie qu’avec le droit de son auteur : sans lui, c’est une contrefaçon, que l’on vérifie ou non',
      'A work, a text, an image or a program is used only with the right of its author: without it, it is an infringement, whether anybody checks or not',
    ),
    law: copyright,
    instead: pair(
      'commencer par ce qui est libre de droits ou à vous, demander le droit par écrit pour le reste, et dire aux gens où en est leur demande',
      'begin with what is out of copyright or your own, ask for the right in writing for the rest, and tell people how far their request has come',
    ),
  },
  {
    id: 'unclaimed-goods-sold',
    verdict: 'refuse',
    signs: [
      anyOf(
        near(
          'vend\\w+|revend\\w+|(?:mettre|mise) en vente|mettre sur|ebay|marketplace|brad\\w+|garder|jeter|louer|resell\\w*|sell\\w*|keep\\w*|auction\\w*|throw\\w*|rent\\w*|scrap\\w*|dispos\\w+|put',
          uncollected,
          12,
        ),
      ),
    ],
    unless:
      /\b(rappel\w*|remind\w*|nous ont donne\w*|gave us|mise en demeure|juge|tribunal|huissier|commissaire|court|frais de garde|storage|lost property|invendus?|unsold|baskets?|paniers?)\b/,
    reason: pair(
      'Ce qu’un client a laissé reste à lui : le vendre, le garder ou le jeter sans la procédure de la loi est un abus de confiance ou un vol',
      'What a customer left still belongs to them: selling, keeping or throwing it away without the procedure of the law is a breach of trust or a theft',
    ),
    law: {
      FR: pair(
        'Loi du 31 décembre 1903, vente d’objets abandonnés',
        'French act of 31 December 1903 on abandoned objects',
      ),
      BE: pair(
        'Loi du 21 février 1983, vente d’objets abandonnés',
        'Belgian act of 21 February 1983 on abandoned objects',
      ),
      CH: pair('Code des obligations, articles 92 et 93', 'Swiss code of obligations, articles 92 and 93'),
      GB: act('Torts (Interference with Goods) Act 1977, sections 12 and 13'),
      US: pair('lois des États sur les biens non réclamés', 'state laws on unclaimed property'),
      CA: pair('lois provinciales sur les objets non réclamés', 'provincial laws on unclaimed goods'),
    },
    instead: pair(
      'écrire un délai et des frais de garde sur le bon de dépôt, rappeler deux fois, envoyer une lettre recommandée, et suivre la procédure de la loi pour ce qui reste',
      'write a delay and a storage charge on the receipt, remind twice, send a registered letter, and follow the procedure of the law for what is left',
    ),
  },
  {
    id: 'opened-in-trust',
    verdict: 'refuse',
    signs: [
      /\b(ouvrir|lire|fouiller|copier|regarder dans|open\w*|read|search|go through|look (?:in|into|through)|copy)\b/,
      /\b(consoles?|enveloppes?|courriers?|colis|dossiers?|cartons?|sacs?|telephones?|ordinateurs?|disques?|messages|poubelles?|envelopes?|parcels?|files?|boxes|bins?|bags?|phones?|computers?|drives?|inbox\w*)\b/,
      /\b(?:ce qu\w* |what )(?:(?:leurs|les|nos|their|the|our) )?(?:employe\w*|salarie\w*|clients?|locataires?|patients?|ils|elles|gens|staff|employees|workers|customers?|tenants?|people|they)\b/,
    ],
    unless: /\b(accord|consent\w*|autoris\w*|leave|permission|demande\w* par|never|jamais|ne (?:pas|plus))\b/,
    reason: pair(
      'Ce qui vous est confié fermé le reste : le regarder ou le montrer viole le secret et les données de ceux qui l’ont écrit, et vous n’agissez que sur l’instruction du client',
      'What is handed to you closed stays closed: looking at it or showing it breaks the secrecy and the data of those who wrote it, and you act only on the customer’s instruction',
    ),
    law: {
      EU: pair('RGPD, articles 28 et 32', 'GDPR, articles 28 and 32'),
      FR: pair('RGPD, article 28, et Code pénal, 226-15', 'GDPR, article 28, and French criminal code, 226-15'),
      GB: act('UK GDPR, article 28'),
      CH: pair('Loi sur la protection des données, articles 6 et 9', 'Swiss data protection act, articles 6 and 9'),
      CA: pair('LPRPDE, principes 4.3 et 4.7', 'PIPEDA, principles 4.3 and 4.7'),
    },
    instead: pair(
      'montrer le même risque avec des papiers inventés pour l’exemple, ou compter ce qui peut l’être sans ouvrir',
      'show the same risk with papers made up for the example, or count what can be counted without opening',
    ),
  },
  {
    id: 'judge-and-party',
    verdict: 'refuse',
    companies: /\b(independ\w*|impartial\w*|neutral\w*|neutres?)\b/,
    signs: [
      anyOf(
        near(
          'faire (?:les |ces |nous memes les )?(?:travaux|reparations)|repar\\w+|vend\\w+|revend\\w+|poser|install\\w+|realis\\w+|r?achet\\w+|touch\\w+|repair\\w*|sell\\w*|fit|fitting|install\\w*|buy\\w*|do(?:ing)? the (?:\\w+ )?work|tak(?:e|ing) a (?:cut|share)|fix\\w*',
          '(?:nous|on|we|our|nos|notre)(?: \\w+){0,4}? (?:declar\\w+|control\\w+|inspect\\w*|expertis\\w+|estim\\w+|diagnosti\\w+|audit\\w*|verifi\\w+|evalu\\w+|rapports?|surveys?|valu(?:e|ed|ation)|certif\\w+|assess\\w*|condemn\\w*|condamn\\w*|juge\\w*|reports?|checks?)|(?:pendant|during|lors de) (?:l |the |une |le )?(?:inspection|expertise|controle|audit|survey)',
        ),
      ),
    ],
    unless:
      /\b(autres|others|formations?|training|sous trait\w*|subcontract\w*|expliqu\w*|explain\w*|ne (?:pas|jamais|plus)|never|sans lien|names of)\b/,
    reason: pair(
      'Votre marque promet l’indépendance : gagner sur ce que l’on a soi-même jugé retire sa valeur au jugement que le client paie',
      'Your brand promises independence: earning on what you have judged yourself takes its worth from the judgement that the customer pays for',
    ),
    instead: pair(
      'laisser le travail à un autre que le client choisit, avec un devis séparé et sans part pour vous ; vendre le contrôle d’après travaux et l’explication du rapport',
      'leave the work to somebody whom the customer chooses, with a separate quote and no share for you; sell the check after the work and the explanation of the report',
    ),
  },
];
