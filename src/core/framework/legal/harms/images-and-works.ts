import { pair } from '../../../values/text.ts';
import { copyright } from '../practices/rights-of-others.ts';
import { agreed } from './agreed.ts';
import { type HarmFamily, words } from './harm.ts';
import { people, publishing, rivals, taking } from './words-of-harm.ts';

const pictures = [
  'photos?|pictures?|pics|films?|videos?|clips?|footage|recordings?|voices?|voix|enregistrements?|images?',
  'faces?|visages?|selfies?|portraits?|filme|filmons|filmer|filming|screenshots?|captures?|letters|lettres',
  'drawings|dessins|tapes|cassettes|bobines|souvenirs|home movies|x rays|radios|before and after|avant apres',
  'messages|stories|histoires|works?|oeuvres|manuscri*|recipes|recettes',
];
const where = [
  'tik ?tok|instagram|insta|facebook|you ?tube|online|en ligne|site|website|page|pages|web|reseaux|social',
  'vitrine|window|story|reel*|blog|newsletter|wall|publi*|post|posts|postons|poster|posting|diffus*|upload*',
  'brochure*|catalogue*|advert*|pub|ads|linked ?in|screen*|ecran*|everyone|tout le monde|flyer*|screening',
  'projection',
];

/** Pictures, voices and works of customers or others are shown or used as if they were the company’s. */
export const imagesAndWorks: HarmFamily = {
  id: 'images-and-works',
  forms: [
    [
      words(
        'drone*|zoom*|over the (?:fence|wall|hedge)|par dessus (?:le mur|la haie)|through the window',
        'par la fenetre|webcam*|live ?cam*',
      ),
      words(
        'neighbours?|voisins?|gardens?|jardins?|guests?|customers?|clients?|people|gens|private|prive*|beach|plage',
        'pool|piscine',
      ),
      words('film*|photo*|picture*|use|using|brochure*|video*|show|montrer|stream*|fly|voler|site|record*|put|mettre'),
    ],
    [
      words(publishing, 'accessible|acces libre|open access|free for all|ouvrir a tous'),
      words(
        '(?:films?|videos?|photos?|tapes?|cassettes?|bobines|albums?|recordings?|letters|lettres|archives|works?|drawings) (?:\\w+ ){0,2}(?:numerise\\w*|digiti[sz]ed|entrusted|confie\\w*|recus?|recues|received|sent in|deposited|depose\\w*|restored|restaure\\w*|scanned|repaired|of (?:customers|clients|families)|people (?:bring|send|leave|sent|left)|customers (?:bring|send|leave|sent|left)|des (?:clients|familles|gens))',
      ),
      words(where),
    ],
    [
      words(publishing),
      words(
        'appels?|calls?|phone calls|enregistre*|recorded|private messages?|messages prives|mails?|conversations?',
        'hard drives?',
      ),
      words(people, 'their|leurs?'),
      words(where),
    ],
    [
      words('play*|stream*|show|screen|diffus*|passer|passe|passons|project*|brancher'),
      words('films?|movies?|match\\w*|music|musique|series|football|songs?|playlist*|concerts?|channels?|chaines?'),
      words(
        'home (?:\\w+ )?account|personal|family|private|perso\\w*|our own account|my account|mon compte',
        'compte (?:perso\\w*|familial|a la maison)|no licen[cs]e|sans (?:licence|droits|sacem|payer)',
        'without (?:a )?(?:licen[cs]e|rights|paying)|streaming account|abonnement (?:perso\\w*|familial)|pirat\\w*',
        'illegal\\w*',
      ),
    ],
    [
      words(
        'se sert|se servir|servir d\\w*|servons|help ourselves|reprendre|reprend*|copier|copions|utilis*|use|using',
        'take|borrow|piquer|pique',
      ),
      words(pictures, 'texts?|textes?|designs?|modeles?|patterns?|patrons?|catalogue*|plans?|slogan*|menu*'),
      words(
        rivals,
        'maker s|photographer s|artist s|neighbours? s?|fabricants?|photographes?|d un autre',
        'another (?:firm|shop|artist|maker)\\w*|somebody else s|someone else s',
      ),
    ],
    [
      words(publishing, 'film*|use|using|utilis*|reprendre|reprend*|prendre|take|turn'),
      words(pictures),
      words(
        people,
        'wedding*|mariage*|funeral*|obseques|school|class|classe|ecole|colo|equipe u\\d+|their|leurs?|families',
      ),
      words(where),
    ],
    [
      words(
        taking,
        'play*|crop*|stream*|screen|show|sew|print|passer|passe|passons|diffus*|project*|imprim*|coudre|broder',
        'mettre|met|mettons|remix|recadr*|download*|sell',
      ),
      words(
        'pinterest|getty|shutterstock|istock|spotify|deezer|netflix|disney',
        '(?:from|off|rip|ripped from|depuis) you ?tube|google images?|etsy|watermark*',
        'filigrane*|soundtrack*',
        '(?:photos?|pictures?|images?|texts?|videos?|drawings|designs?|music|films?|words|pictures off|pages) (?:from|off) (?:the|their|her|his|another|a) (?:\\w+ )?(?:web|internet|site|website|catalogue|blog|instagram|brochure|competitor|maker)\\w*',
        '(?:found|trouve\\w*) (?:on|sur|en) (?:the )?(?:web|internet|google|ligne|le net)',
        'sur (?:internet|le net|google|instagram)',
        '(?:photos?|images?|textes?|videos?|dessins?|site|catalogue|modeles?|recettes?) (?:du|des|d un|d une|de notre) (?:\\w+ ){0,2}(?:fabricants?|concurrents?|confreres?|photographes?|artistes?|auteurs?|blogueu\\w*|createu\\w*|fournisseurs?)',
        'someone else s|somebody else s|another (?:maker|photographer|artist|designer)\\w*|swoosh|mickey|pokemon',
        'marvel|lego|star wars|harry potter|hello kitty|peppa pig',
        '(?:logo|logos|crest|emblem|ecusson|embleme) (?:of|de|du|des|d)|big brands?|grandes? marques?',
        'designer (?:bags?|labels?|logos?)',
      ),
    ],
    [
      words(
        'copy|copie*|copying|copier|copions|recopi*|photocopi*|photocop*|scan|scann*|trace|clone|cloning|dupliqu*',
        'pirate*|crack|cracked|cracke*|knock ?offs?|imitation*|replica*|replique*',
      ),
      words(
        'book*|livre*|method*|manual*|manuel*|score*|partition*|pattern*|patron*|design*|modele*|software',
        'logiciel*|textes?|texts?|course*|cours|logo*|bag*|sacs?|shoes?|licence*|license*|film*|songs?|chanson*',
        'illustration*|recette*|site|website|pages|key|keys|cle|plans?|fonts?|brand*|marque*',
        rivals,
      ),
    ],
  ],
  unless: words(
    agreed,
    'our own|nos propres|notre propre|rights in writing|domaine public|public domain|out of copyright',
    'licen[cs]ed|sous licence|get the rights|pay the (?:photographer|artist|royalties)',
    'paye\\w* pour leur travail|ask (?:\\w+ ){0,3}(?:first|before)',
    'demander (?:\\w+ ){0,3}(?:accord|autorisation|d abord)|empty|vides?|autorisation avant|l autorisation',
  ),
  reason: pair(
    'Une image, une voix, un film ou une œuvre appartient à qui y figure ou l’a fait : le montrer ou s’en servir demande son accord écrit, pour cet usage et cette durée',
    'A picture, a voice, a film or a work belongs to whoever is in it or made it: showing or using it needs their written consent, for that use and that time',
  ),
  law: {
    ...copyright,
    FR: pair(
      'Code civil, article 9, et Code de la propriété intellectuelle, L122-4',
      'French civil code, article 9, and property code, L122-4',
    ),
    GB: pair(
      'UK GDPR et Copyright, Designs and Patents Act 1988',
      'UK GDPR and Copyright, Designs and Patents Act 1988',
    ),
    EU: pair('RGPD et directive 2001/29/CE', 'GDPR and Directive 2001/29/EC'),
  },
  ask: pair('chaque personne qui y figure et l’auteur', 'each person who is in it and its author'),
  instead: pair(
    'montrer votre propre travail sans personne, ou demander un accord écrit qui dit quoi, où et jusqu’à quand, et le retirer au premier mot',
    'show your own work without anybody in it, or ask for a written consent that says what, where and until when, and take it down at the first word',
  ),
};
