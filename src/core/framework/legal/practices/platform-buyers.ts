import { pair } from '../../../values/text.ts';
import { unaskedLaw } from '../laws.ts';
import type { DoubtfulPractice } from './practice.ts';

const platform =
  /\b(places? de marche|market ?places?|plate ?formes?|platforms?|amazon|e ?bay|etsy|bol\.com|cdiscount|vinted|fnac|rakuten|zalando|manomano|leboncoin|allegro|kaufland|otto|walmart|booking|air ?bnb|abritel|vrbo|expedia|tripadvisor|uber ?eats|deliveroo|just ?eat|treatwell|planity|thefork|lafourchette)\b/;
const buyers =
  /\b(acheteu\w+|acheteuses?|clients?|clientes?|clientele|personnes|gens|voyageurs?|tous|toutes|buyers?|customers?|guests?|people|everyone|everybody|those|ceux|celles|shoppers?|users?|utilisateurs?|purchasers?)\b/;
const people = buyers.source.replaceAll(String.raw`\b`, '');
/** Writing to them, or taking them or their addresses. */
const contact = new RegExp(
  String.raw`\b(?:ecri(?!teau|vain|ture|toire)\w*|contacter|relancer|demarcher|solliciter|appeler|telephoner|e ?mail\w*|mail(?:er)?s?|courriels?|sms|textos?|messages?|messagerie|write|writing|contact|call|phone|solicit|prospect\w*)\b|\b(?:envoyer|inscrire|ajouter|transferer|importer|exporter|reprendre|recuperer|inviter|detourner|basculer|send|text|ring|add|sign|take|pull|move|import|export|invite|steer|divert|bring|drive) (?:\w+ ){0,3}?(?:${people}|adresses|addresses|coordonnees|contacts)\b`,
);
const away =
  /\b(notre (propre )?(boutique|site|magasin|lettre|liste|newsletter|base|fichier)|la (boutique|newsletter)|le site|chez nous|hors (de )?(la )?plate ?forme|newsletters?|liste d (envoi|adresses)|listes? de diffusion|mailing list|our (\w+ )?(shop|store|site|website|list|page|rate|newsletter|database)|(order\w*|buy\w*|book\w*|reserv\w*|command\w*|achet\w*) (\w+ ){0,3}(direct|directly|en direct|with us|from us)|(off|outside|leave) (the )?(platform|market ?place)|vente directe|direct(ly)? (from|with) us)\b/;

/** People who bought through a platform, which gave their address for the delivery of that sale alone. */
export const platformBuyers: DoubtfulPractice = {
  id: 'platform-buyers',
  verdict: 'refuse',
  signs: [platform, buyers, contact, away],
  unless:
    /\b(compter|count\w*|mesurer|measure|demander comment|repondre|reponses?|answer\w*|reply|replies|depliants?|leaflets?|flyers?|colis|parcels?|packages?|qui (ont|l ont|nous ont) (accepte|demande|coche|dit)|(who|if they) (agreed|asked|opted|signed|said)|inscrits? (eux|elles) memes|avec leur accord|with their (consent|agreement)|ne (pas|jamais|plus)|never|do not|don t|stop)\b/,
  reason: pair(
    'La plateforme ne donne leur adresse que pour livrer cette vente : leur écrire pour les faire acheter ailleurs est une prospection qu’ils n’ont pas acceptée, et ses conditions l’interdisent, sous peine de fermer votre compte',
    'The platform gives their address only to deliver that sale: writing to them to have them buy elsewhere is prospecting that they did not agree to, and its terms forbid it, on pain of closing your account',
  ),
  law: {
    ...unaskedLaw,
    US: pair('Conditions de la plateforme', 'Terms of the platform'),
  },
  instead: pair(
    'livrer avec un mot neutre qui dit qui vous êtes et comment s’en servir, se faire trouver par son nom, et n’écrire qu’à ceux qui s’inscrivent d’eux-mêmes sur votre site',
    'deliver with a neutral note that says who you are and how to use the goods, be found by your name, and write only to those who sign up on your own site',
  ),
};
