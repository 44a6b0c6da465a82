import { pair } from '../../../values/text.ts';
import { unaskedLaw } from '../laws.ts';
import { personalData } from '../practices/draws-and-persons.ts';
import { agreed } from './agreed.ts';
import { type HarmFamily, words } from './harm.ts';
import { people, publishing, rivals, taking, trading } from './words-of-harm.ts';

const data = [
  'address*|adresse*|e ?mails?|courriels?|mails|numbers|phone|phones|numeros?|telephones?|portables',
  'coordonnees|contacts?|registers?|registres?|rolls?|files?|fichiers?|lists?|listes?|databases?|bases?',
  'records|dossiers|carnets?|annuaires?|directory|directories|names|noms|donnees|data|details|leads|cvs?',
  'roster*|rolodex|crm|trombinoscope*|fiches',
];
/** Whose they are: “patient emails”, « fichier de membres ». */
const dataOfPeople = words(
  people.flatMap((whose) =>
    data.flatMap((what) => [
      `(?:${whose}) (?:${what})`,
      `(?:${what}) (?:\\w+ ){0,2}(?:of|de|des|du|d|from|for|about|on) (?:\\w+ )?(?:${whose})`,
    ]),
  ),
);
const intimate = words(
  'cvs|resumes|id cards?|ids|identity cards?|passports?|cartes? d identite|pieces? d identite|passeports?',
  'medical \\w+|health (?:data|records?|files?)|dossiers? medica*|pay ?slips|fiches de paie',
  'bank (?:details|statements)|rib|releves? bancaires?|birth ?dates?|birthdays?|dates? de naissance',
);
const holders = [
  ...rivals,
  'schools?|ecoles?|clubs?|college|colleges|lycee*|church*|paroisse*|hospital*|hopita*|clinic*|clinique*',
  'council|mairie*|commune*|linked ?in|facebook|telegram|websites?|sites? (?:des|de|d)|previous owner',
  'old owner|former (?:owner|employer|boss)|ancien (?:proprietaire|patron|employeur|gerant)|partner*',
  'partenaire*|tutor*|teacher*|prof|profs|professeur*|association*|federation*|syndic*|agence*|agency',
  'agencies|a (?:guy|bloke|mate)|un (?:gars|type|copain)|meant for|other (?:people|person|firm*)|autres?',
  'others?|someone else|tiers|broker*|courtier*|bookshop|studio|suppliers?|fournisseurs?',
];

const message = words(
  'text|texts|texting|e ?mail|emailing|mail|mailing|write|writing|call|calls|calling|ring|phone|spam*|blast',
  'cold|message|messages|newsletter|whatsapp|sms|knock*|doorstep*|envo*|ecri*|appel*|telephon*|demarch*',
  'infolettre|relanc*|textos?|contact*|send|sending|sonn*|dm|robocall*',
);
const unasked = words(
  'random|au hasard|robot*|automatic dial*|automate d appel|no opt in|no opt out',
  'never (?:asked|heard|agreed|signed)|did(?:n t| not) (?:ask|agree|sign)|whether they',
  'like it or not|old owner s?|previous owner s?|meant for|every (?:house|number|address|door|mobile)',
  'all the (?:houses|numbers|doors)|just (?:lost|died|divorced|been widowed|given birth)',
  'recently (?:bereaved|widowed|divorced)|lost (?:a|their) (?:parent|husband|wife|partner)|bereaved|widow*',
  'obituar*|death notices?|from the (?:register|roll|directory|phone ?book)',
  '(?:trouve|recupere|pris|glane|aspire)\\w* (?:\\w+ )?(?:sur|dans|chez|par)|found (?:on|in|at)',
  'off (?:linked ?in|facebook|the)|without (?:an? )?(?:unsubscribe|opt out|way out)|remove the unsubscribe',
  'toutes les (?:maisons|portes|adresses)|tous les (?:numeros|mails|courriels)',
  '(?:enlev|retir|supprim|vir)\\w* (?:\\w+ ){0,2}(?:desabonnement|desinscription)|n ont rien demande',
  'rien demande|jamais (?:demande|accepte|donne)|avis de deces|faire part|veuv*|en deuil|endeuill*',
  'viennent de perdre|sur liste rouge|bloctel|do not call|after they (?:said no|refused|unsubscribed)',
  'desabonnes|unsubscribed|dit non',
);

/** People are known, written to or followed by what they gave to somebody else. */
export const personalDataOfOthers: HarmFamily = {
  id: 'personal-data-of-others',
  forms: [
    [
      words(trading, 'refil*|giv*|donn*|circul*|keep|tenir|post|send|envo*'),
      words(
        'liste? (?:des |d |noire)(?:impayes|mauvais payeurs|indesirables)?|blacklist*|black list',
        '(?:bad payer|debtor|problem (?:customer|tenant)|troublemaker)\\w* list',
        'list of (?:\\w+ )?(?:bad payers|debtors|non payers|people who owe)',
      ),
      words(
        'other|others|autres?|rivals?|concurren*|competitor*|confreres?|shops?|commercants?|traders?|landlords?',
        'agences?|agenc*|neighbours?|voisins?|facebook|group|groupe|whatsapp|partner*|partenaire*',
      ),
    ],
    [
      words('ask|demander|get|find out|savoir|repere*|spot|note|noter'),
      words(
        'postman|facteur|concierge|porter|nurse|infirmiere|bank clerk|receptionist|neighbours?|voisins?|cleaner',
        'delivery (?:man|driver)|livreur|teacher|instit*',
      ),
      words(
        'empty|vides?|who (?:is|has|just|s)|which|qui (?:est|a|vient|part|demenag*)|lesquel*|alone|seule?s?|away',
        'absent*|pregnan*|enceinte*|ill|malade*|dying|mourant*|divorc*',
      ),
    ],
    [
      words(
        'photograph*|note|noting|noter|notons|copy|copying|recopi*|relev*|ramass*|look up|pull|grab|scrape|harvest',
        'get|take|taking|lift|pick up|picked up|find|trouve*|reprend*|recuper*|read|lire|lis|lisons',
        'se faire (?:donner|remettre|envoyer)|chercher|search|went through|go through|parcour*|fouill*|collect*',
      ),
      words(
        'address*|adresses?|numbers?|numeros?|e ?mails?|courriels?|cards?|cartes? de visite|names|noms|guest ?book',
        'visitors? ?s? ?book|livre d or|plates?|plaques?|panneau*|notice ?board|which customers|quels clients',
        'obituar*|deces|births|naissances|marriages|registers?|registres?|permis de construire',
        'planning applications?|court records|profiles?|profils?',
      ),
      words(
        'write|mail|mailing|e ?mail|ring|call|text|message|knock|visit|appeler|ecrire|envoyer|contacter|relancer',
        'demarcher|send|contact|newsletter|lettre|infolettre',
      ),
    ],
    [
      words(
        'se faire (?:donner|remettre|preter|envoyer|passer)|give us|lend us|let us have|hand (?:us|over)',
        'demander (?:a|au|aux)|obten*|get|ask|borrow|convinc*|convainc*|pay|payer',
      ),
      dataOfPeople,
      words(holders, 'par|from'),
    ],
    [
      words(
        'read|reading|look (?:through|at|into)|open|opening|browse|snoop*|fouill*|lire|lisons|ouvrir|go through',
        'copy|copier|keep a copy|garder une copie|regarder',
      ),
      words(
        'hard (?:drives?|disks?)|phones?|messages|mails|computers?|laptops?|disques? durs?|telephones?|boites',
        'parcels?|colis|luggage|bagages?|bags|diar(?:y|ies)|journaux intimes|drawers|tiroirs|private|prives?',
        'galler(?:y|ies)',
      ),
      words('customers?|clients?|their|guests?|leurs?|patients?|tenants?|locataires?|staff|employees|employes'),
    ],
    [words(trading), dataOfPeople],
    [words(trading, 'keep*|gard*|conserv*', publishing), intimate],
    [
      words(taking, trading),
      words(data),
      words(holders),
      words(
        'e ?mails|courriels|addresses|adresses|numbers|numeros|contacts|register*|registre*|rolls?|coordonnees',
        'leads|fichiers?|records?|(?:client|customer|donor|member|pupil|parent|guest|patient) (?:list|file|book)s?',
        '(?:liste|fichier|carnet)s? (?:des?|d|du|clients?)',
      ),
    ],
    [message, unasked],
    [
      words(taking, trading, 'write to|ecrire a'),
      words(
        'registers?|registres?|class lists?|listes? d (?:eleves|emargement|inscrits|appel)|listes? de classe',
        'guest ?books?|livres? d or|sign in sheets?|membership lists?|mailing lists?|donor lists?|client lists?',
      ),
      words(holders, people),
    ],
    [
      words('scrap*|harvesting|harvest (?:the|their|all|every)|aspir*|siphonn*|moissonn*|crawl*'),
      words(data, 'profil*|prices|photos|reviews|avis'),
    ],
    [
      words(
        'film*|record*|track*|geolocat*|gps|enregistr*|geolocalis*|spy*|espion*|surveil*|camera*|listen*|ecout*',
        'monitor*|read their|lire leurs',
      ),
      words(
        'changing|fitting rooms?|vestiaire*|cabines?|toilet*|bathroom*|showers?|douches?|hidden|secret*|cachee?s?',
        'bedroom*|chambres?|without (?:\\w+ )?(?:know|tell|sign)\\w*|no sign|needn t',
        'sans (?:\\w+ ){0,3}(?:sache*|dire|prevenir|panneau)|a leur insu|personal phones?|private messages',
        'messages prives|en cachette',
      ),
    ],
    [
      words(taking, 'collect*|note|noter|demander'),
      words(
        'child*|kids|enfants?|under (?:the )?(?:age|thirteens?|sixteens?|\\d+ ?s?)|minors|mineurs|ados|teen*',
        'pupils|eleves',
      ),
      words(
        'birthdays?|birth ?dates?|address*|adresses?|numeros?|numbers|e ?mails?|anniversaires?|naissance|courriels?',
      ),
    ],
  ],
  unless: words(agreed),
  reason: pair(
    'Ces personnes n’ont donné leurs données ni leur accord pour cet usage : les prendre, les passer ou leur écrire avec n’appartient pas à l’entreprise',
    'These people gave neither their data nor their consent for this use: taking them, passing them on or writing with them is not up to the company',
  ),
  law: { ...unaskedLaw, ...personalData },
  ask: pair('chaque personne concernée', 'each person concerned'),
  instead: pair(
    'faire passer votre mot, signé, par celui qui tient la liste, avec un lien où chacun s’inscrit lui-même, et n’écrire qu’à ceux qui ont dit oui',
    'have your signed note passed on by whoever keeps the list, with a link where each signs up, and write only to those who said yes',
  ),
};
