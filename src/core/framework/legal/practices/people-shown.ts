import { pair } from '../../../values/text.ts';
import type { LawTable } from '../legal-areas.ts';
import { anyOf, near } from '../near.ts';
import { act, type DoubtfulPractice } from './practice.ts';

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

/** People shown, or written to about their body, without having said yes to it. */
export const peopleShown: readonly DoubtfulPractice[] = [
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
];
