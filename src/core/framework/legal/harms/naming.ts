import { pair } from '../../../values/text.ts';
import { personalData } from '../practices/draws-and-persons.ts';
import { type HarmFamily, words } from './harm.ts';
import { people, publishing, rivals, saying } from './words-of-harm.ts';

const blame = words(
  'bad payers?|mauvais payeurs?|impaye*|unpaid|late payers?|debtors?|debiteurs?',
  'who (?:owe|owes|don t pay|didn t pay|never pay)|qui (?:doivent|ne paient pas|n ont pas paye|paient mal)',
  'dirti*|filthi*|filthy|worst|les plus (?:sales?|mauvais*|degueu*)|thie*|thief|steal*|voleu*|vole|crooks?',
  'cheat*|escroc*|arnaqu*|scam*|rip ?off*|con artist*|fraud*|liar*|menteu*|incompeten*|nul|nuls|useless',
  'dangerous|dangereu*|rats?|cockroach*|cafards?|dirty|sales?|poison*|intoxi*|malade|food poisoning',
  'going bust|bankrupt*|faillite|va fermer|closing down|shame|honte|blacklist*|liste noire|drunk*|alcoolique',
  'lazy|unsafe|stolen|rubbish|garbage|racist*|complain*|rale*|difficult (?:customer|client)s?',
);

/** Somebody is named, shamed or run down in public. */
export const naming: HarmFamily = {
  id: 'naming',
  forms: [
    [words(publishing, saying), blame, words(rivals)],
    [
      words(publishing, 'name and shame|list|wall|mur|tableau'),
      blame,
      words(
        people,
        'ceux|celles|those|anyone|anybody|whoever|everyone who|bad payers?|mauvais payeurs?|debtors?|debiteurs?',
        'restaurant*|shops?|companies|landlords?|firms?|hotels?|bailleurs?|syndics?|establishments?',
        'etablissements?|entreprises?',
      ),
      words(
        'names?|noms?|nommer|naming|nommement|named|identified|address*|adresse|facebook|google|photo*|window',
        'vitrine|publi*|online|en ligne|reseaux|instagram|poster|posters|affich*|door|porte|list|liste|wall|mur',
      ),
    ],
    [
      words('name and shame|naming and shaming|wall of shame|mur de la honte|liste noire|blacklist'),
      words(publishing, people),
    ],
    [
      words(
        'bad reviews?|negative reviews?|one star|mauvais avis|avis negatifs?|mauvaise (?:note|critique)|critiqu*',
        'complain*|plaign*|reclam*',
      ),
      words(
        'fine|fines|fined|sue|suing|lawyer*|threat*|menac*|avocat*|poursui*|amende|penalit*|penalty|charge them',
        'mise en demeure|bailiff*|huissier*|their (?:name|address|employer)|leur (?:nom|adresse|employeur)',
      ),
    ],
    [
      words(saying, 'compar*'),
      words(rivals),
      words(
        'without (?:proof|checking|testing|having)|no proof|sans (?:preuve*|verifier|avoir|mesurer|tester)',
        'never (?:seen|tested|measured|checked)|jamais (?:vu|teste|mesure|verifie)|old price*',
        'ancien (?:prix|tarif)|made up|invent*|rumou?r*|rumeur*|il parait|apparently',
      ),
    ],
  ],
  unless: words(
    'police|court|tribunal|small claims|conciliat*|mediat*|politely|poliment|anonym*|inviter|reply|repondre',
  ),
  reason: pair(
    'Nommer quelqu’un en public pour lui nuire, ou le rabaisser sans preuve, peut être une diffamation ou un dénigrement, et fait fuir ceux qui le lisent',
    'Naming somebody in public to harm them, or running them down without proof, may be defamation or disparagement, and puts off those who read it',
  ),
  ask: pair('la personne nommée, et un avocat', 'the person named, and a lawyer'),
  law: {
    FR: pair(
      'Loi du 29 juillet 1881, articles 29 et 32, et RGPD',
      'French act of 29 July 1881, articles 29 and 32, and GDPR',
    ),
    CH: pair(
      'Code pénal suisse, articles 173 et 174, et LCD, article 3',
      'Swiss criminal code, articles 173 and 174, and Unfair Competition Act, article 3',
    ),
    GB: pair('Defamation Act 2013 et UK GDPR', 'Defamation Act 2013 and UK GDPR'),
    IE: pair('Defamation Act 2009 et RGPD', 'Defamation Act 2009 and GDPR'),
    EU: personalData['EU'] ?? pair('RGPD', 'GDPR'),
  },
  instead: pair(
    'régler l’affaire avec la personne seule, par écrit (relance, médiateur, juge), et ne montrer en public que ce que vous faites, mesuré, sans nom',
    'settle the matter with the person alone, in writing (reminder, mediator, court), and show in public only what you do, measured, without a name',
  ),
};
