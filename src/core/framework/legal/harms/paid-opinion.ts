import { pair } from '../../../values/text.ts';
import { reviewLaw } from '../laws.ts';
import { type HarmFamily, words } from './harm.ts';
import { excuses, nonDit, unsaid } from './words-of-harm.ts';

const pays = [
  'pay|pays|paying|gift*|give|giving|offer*|commission*|kickback*|back ?hander*|envelope*|bung|bribe*|bonus',
  'reward*|free|voucher*|payer|paye|paie|payons|donner|donne|donnons|verser|verse|versons|remuner*|cadeau*',
  'prime*|bons? d achat|un bon|enveloppe*|pot de vin|dessous de table|ristourne|retrocommission*|retroced*',
  'invit*|week ?end*|restaurant*|hamper|bottle*|caisse de|pourcentage|per patient|par patient|inciter',
  'holiday|voyage|grand|sponsor*|treat',
];
const trusted = [
  'doctor*|gps?|nurse*|pharmac*|vets?|veterin*|midwi*|midwife|prescri*|physio*|osteo*|medecin*|infirmi*',
  'kines?|sage* femmes?|opticien*|optician*|dentist*|notaire*|solicitor*|inspecteu*|inspector*|inspectrice*',
  'controleu*|journalist*|councill*|elus?|elue|maire|mayor|officials?|fonctionnaire*|expert*|judges?|juges?',
  'jury|architect*|professors?|professeur*|teachers?|syndics?|care homes?|ehpad|hospital*|hopital|hopitaux',
  'clinic*|funeral|pompes funebres|acheteur public|procurement|buyer at|acheteu* de la|examin*|surveyor*',
  'assess*|critic|critique|social workers?|assistante sociale|priest|cure|bank managers?|conseiller bancaire',
];
/** Somebody whose word people follow is paid for it, or an opinion is bought. */
export const paidOpinion: HarmFamily = {
  id: 'paid-opinion',
  forms: [
    [
      words(
        'gift*|discount*|free|bonus|envelope*|commission*|cadeau*|remise*|gratuit*|gratis|week ?end*|caisse*',
        'prime*|enveloppe*|restaurant*|bottle*|bouteille*|voucher*|bon d achat|hamper*|billet*|cash|holiday',
        'voyage*|for nothing|case of|bribe*|favour*|pot de vin|sweeten*|arros*|place* (?:pour|au)|tickets',
      ),
      words(
        'planning officers?|inspectors?|councill?ors?|mayor|officials?|maires?|elus?|elue|inspecteurs?',
        'inspectrices?|controleurs?|controleuses?|police\\w*|customs officers?|douaniers?|judges?|juges?',
        'public buyers?|acheteu\\w+ (?:public\\w*|de la|du|de l)|examiners?|examinateurs?|clerks?|fonctionnaires?',
        'agents? (?:municip\\w*|de la mairie|du fisc)|tax (?:officers?|inspectors?)|civil servants?|procurement',
        'council s|prefet\\w*|adjointe? au maire',
      ),
    ],
    [
      words(pays),
      words(trusted),
      words(
        'prescri*|recommend*|refer*|send*|mention*|each|per|every|patients?|clients?|residents?|sign*|choose*',
        'choos*|steer*|push*|opinion|review*|article*|avis|envoi*|envoy*|adress*|conseill*|orient*|chaque|par|pour',
        'qui|contract*|contrat*|marche|tender*|appel d offres|permit|permis|pass|quick*|faster|vite',
        'look the other way|praise|nice|kind|well of us|good things|vante*|du bien|favour*|bon papier',
        'good write up|ferm\\w* les yeux|approv*|valid*|rapport|report|favourable|favorable|in return',
        'en echange|vote',
      ),
    ],
    [
      words(pays),
      words('influenc*|blogg*|blogu*|youtub*|creat*|instagram*|podcast*|magazine*|journal*|press|tester*|ambassad*'),
      words(
        unsaid,
        nonDit,
        excuses,
        'no ad|without (?:the )?(?:ad|hashtag|label)|sans (?:la )?(?:mention|hashtag|le dire)|as if|comme si',
        'spontan*|organic*|not to (?:mention|say)|pretend*|hide|cach*|genuine|sincere',
      ),
    ],
    [
      words(pays, 'discount*|remise|off|rembours*|refund|draw|tirage|concours|contre|in exchange|en echange'),
      words(
        '(?:five|5|good|positive|nice|glowing|great|top) (?:star\\w*|reviews?|ratings?|comments?)',
        '(?<!hotel )(?:cinq|5) etoiles|bons? avis|avis (?:positifs?|cinq|5|favorables?|google)|bonnes? notes?',
        'only if (?:it s )?(?:good|positive)',
        '(?:delete|remove|take down|change|retir\\w*|supprim\\w*|modifi\\w*) (?:\\w+ ){0,3}(?:reviews?|avis|comments?|commentaires?)',
      ),
    ],
    [
      words(
        'delete|remove|hide|filter|take down|only (?:keep|show|ask|publish)|ask only|sort|report|flag|supprim*',
        'retir*|effac*|masqu*|filtr*|ne (?:garder|montrer|publier|demander)|trier|signal*|selectionn*',
      ),
      words(
        'bad reviews?|negative reviews?|(?:one|two|1|2|three) stars?|unhappy|mecontents?',
        'mauvais (?:avis|commentaires?|es? notes?)|avis (?:negatifs?|mauvais)|(?:une|deux) etoiles?',
        'happy (?:customers?|clients?)|clients? (?:contents?|satisfaits?)',
        'que (?:les |aux )?(?:bons?|contents?|satisfaits?)|critiques? negatives?',
      ),
    ],
  ],
  unless: words(
    'says? (?:it s )?(?:an )?ad|disclos*|declared|labelled as|marked as',
    'mention (?:publicite|sponsorise|partenariat)|collaboration commerciale|reply to|repondre|happy or not',
    'contents? ou (?:pas|non)|whatever they|sans cadeau|no reward|without a reward|sans recompense',
  ),
  reason: pair(
    'Un avis, une ordonnance ou une décision que l’on paie n’est plus libre : celui qui s’y fie est trompé, et celui qui le donne risque sa fonction',
    'An opinion, a prescription or a decision that is paid for is not free: whoever relies on it is misled, and whoever gives it puts their post at risk',
  ),
  law: reviewLaw,
  ask: pair(
    'l’ordre, l’employeur ou l’autorité de qui donne cet avis',
    'the professional body, the employer or the authority of whoever gives that opinion',
  ),
  instead: pair(
    'donner à juger : un essai, un dossier, des chiffres datés, les mêmes pour tous, et demander un avis à tous les clients, sans récompense',
    'give something to judge by: a trial, a file, dated figures, the same for all, and ask every customer for a review, without a reward',
  ),
};
