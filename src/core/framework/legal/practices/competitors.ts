import { pair } from '../../../values/text.ts';
import type { LawTable } from '../legal-areas.ts';
import { anyOf, near, rivals, stating, where } from '../near.ts';
import { act, type DoubtfulPractice, unfair } from './practice.ts';

const agreeing =
  's entendre|(?:nous|m) entendre|s accord\\w+|entente|d accord|conven(?:ir|ons)|pacte|(?:se|nous) (?:partager|repartir|concerter|coordonner|arranger)|s arranger|agree\\w*|arrang\\w+|word with|share out|sharing out|divid\\w+|split\\w*|carve up|fix\\w*|pact|deal|cartel|collu\\w+|coordinat\\w+';
/** Those of the same trade who are named by it alone. */
const peers =
  '(?:les|nos|l|the|our|all) (?:(?:deux|trois|quatre|two|three|four) )?(?:autres?|other) \\w+|l autre \\w+|\\w+ (?:d en face|across the (?:road|street)|opposite|next door|voisins?)';
const prices =
  'prix|tarifs?|montants?|devis|remises?|rabais|appels? d offres?|consultations?|marches? publics?|prices?|rates?|fees?|tenders?|bids?|quotes?|discounts?|augment\\w*|hauss\\w*|rais\\w+|(?:go|goes|sell\\w*) (?:under|below)|charg(?:e|es|ing)|factur\\w+';
/** One price for all of them. */
const samePrice =
  'memes? (?:prix|tarifs?|heure|montant)|same (?:\\w+ )?(?:prices?|rates?|amount|for)|(?:we |they )?all charg\\w*|ne pas (?:descendre|baisser|passer)|not (?:to )?(?:go|sell|charge) (?:below|under|less)|undercut\\w*';
const markets =
  'communes?|villages?|villes?|clients?|clientele|secteurs?|zones?|territoires?|quartiers?|regions?|cantons?|departements?|customers?|areas?|towns?|count(?:y|ies)|districts?|territor(?:y|ies)';

const cartelLaw: LawTable = {
  EU: pair('Traité sur le fonctionnement de l’Union, article 101', 'Treaty on the Functioning of the EU, article 101'),
  FR: pair('Code de commerce, L420-1', 'French commercial code, L420-1'),
  BE: pair('Code de droit économique, IV.1', 'Belgian code of economic law, IV.1'),
  CH: pair('Loi sur les cartels, article 5', 'Swiss Cartel Act, article 5'),
  GB: act('Competition Act 1998, chapter I'),
  IE: act('Competition Act 2002, section 4'),
  DE: act('GWB, § 1'),
  NL: act('Mededingingswet, artikel 6'),
  US: act('Sherman Act, section 1'),
  CA: pair('Loi sur la concurrence, articles 45 et 47', 'Competition Act, sections 45 and 47'),
};

const comparisonLaw: LawTable = {
  EU: pair('Directive 2006/114/CE', 'Directive 2006/114/EC'),
  FR: pair('Code de la consommation, L122-1 à L122-7', 'French consumer code, L122-1 to L122-7'),
  BE: pair('Code de droit économique, VI.17', 'Belgian code of economic law, VI.17'),
  CH: pair('LCD, article 3, alinéa 1, lettres a et e', 'Swiss Unfair Competition Act, article 3(1)(a) and (e)'),
  GB: act('Business Protection from Misleading Marketing Regulations 2008'),
  IE: act('European Communities (Misleading and Comparative Marketing Communications) Regulations 2007'),
  US: act('Lanham Act, section 43(a)'),
  CA: pair('Loi sur la concurrence, articles 52 et 74.01', 'Competition Act, sections 52 and 74.01'),
};

/** What is agreed with a competitor, said of one, or sold under the name of another maker. */
export const competitorPractices: readonly DoubtfulPractice[] = [
  {
    id: 'collusion',
    verdict: 'refuse',
    signs: [
      anyOf(
        where(`${prices}|${markets}`, near(agreeing, rivals)),
        where(`${prices}|(?:deliver|livr)\\w+`, near(agreeing, peers)),
        where(
          'chacun|each (?:of us )?keeps?|so that (?:he|she|they)|pour qu (?:il|elle|ils|elles)',
          where(`${prices}|${markets}|vallee|valley|bid`, String.raw`\b(?:${rivals})\b`),
        ),
        where(
          peers,
          String.raw`\b(?:partager|repartir|share out|divide|split|carve up)(?: \w+){0,3} (?:${markets}|clients?|restaurants?|streets?|rues?)\b`,
        ),
        where('chacun|each', near(agreeing, peers)),
        where(
          'talked|agreed|together|ensemble|d accord|meeting|reunion',
          where(samePrice, String.raw`\b(?:${peers})\b`),
        ),
        where(
          samePrice,
          near(
            'parler|demander|dire|talk\\w*|ask\\w*|tell\\w*|speak\\w*|ring|call\\w*|appel\\w+',
            `${rivals}|${peers}`,
            4,
          ),
        ),
        String.raw`\b(?:laisser|let|leave)\b(?: \w+){0,2} (?:${rivals})\b(?: \w+){0,4} (?:gagner|win|take|prendre|consultation|marche|tender|bid)\b`,
        where(
          'tout le monde|tous|chacun|personne|nobody|everybody|everyone|no one|all',
          where(prices, near('appel\\w+|parler|demander|call|ring|ask|talk\\w*', rivals, 3)),
        ),
      ),
    ],
    unless:
      /\b(groupement|consorti\w*|jointly|joint (?:bid|tender)|compar\w*|fournisseurs?|suppliers?|never agree|ne jamais (?:s entendre|convenir))\b/,
    reason: pair(
      'S’entendre avec un concurrent sur les prix, les réponses aux appels d’offres, les clients ou les territoires est une entente interdite, même dite sans écrit : l’amende va jusqu’à une part du chiffre d’affaires, et les marchés publics se ferment',
      'Agreeing with a competitor on prices, bids, customers or areas is a forbidden agreement, even without a word in writing: the fine goes up to a part of the turnover, and public contracts are closed to you',
    ),
    law: cartelLaw,
    instead: pair(
      'décider seul où répondre et à quel prix : ne chiffrer que les demandes que vos chiffres rendent gagnables, et dire ce que vous faites que l’autre ne fait pas',
      'decide alone where to bid and at what price: quote only the requests that your figures make winnable, and say what you do that the other does not',
    ),
  },
  {
    id: 'false-comparison',
    verdict: 'refuse',
    signs: [
      anyOf(
        near(`${stating}|compar\\w+|tableau|table|poster`, rivals, 10),
        near('compar\\w+', '(?:leurs?|their) (?:old|anciens?|anciennes?|former)', 6),
      ),
      /\b(dangereu\w+|arnaqu\w+|ill|sick|malades?|poison\w*|stolen|volee?s?|worse|toxi\w+|unreliable|mauvais\w*|nulle?s?|escroc\w*|vole(?:nt|urs?)?|incompeten\w+|malhonnet\w+|(?:va|vont) fermer|faillite|illega\w+|tromp(?:e|ent)|ment(?:ent|eurs?)|dangerous|unsafe|crooks?|thie(?:f|ves)|cheat\w*|rip ?off\w*|dishonest|clos(?:ing|es?) down|bankrupt\w*|going bust|lies|liars?|cowboys?|sans (?:avoir |rien )?(?:verifi|compar|regard)\w*|without (?:having )?(?:check|compar|look)\w*|anciens? (?:prix|tarifs?)|old (?:prices?|ones?|rates?)|il y a (?:un|deux|trois|\d+) ans?|years? ago|meme la ou|even where|meme si|even if|although|jamais compar\w*|never compar\w*)\b/,
    ],
    unless: /\b(le meme jour|same day|ne (?:pas|jamais|plus) dire|never say)\b/,
    reason: pair(
      'Une comparaison doit être vraie, actuelle et vérifiable : dénigrer un concurrent ou le comparer sans mesure engage l’entreprise envers lui et envers ses propres clients',
      'A comparison must be true, up to date and verifiable: running down a competitor, or comparing without a measure, makes the company answer to it and to its own customers',
    ),
    law: comparisonLaw,
    instead: pair(
      'dire ce que vous faites, avec vos mesures ; comparer un seul point, relevé le même jour chez les deux, daté et gardé',
      'say what you do, with your own measures; compare one point only, noted on the same day at both, dated and kept',
    ),
  },
  {
    id: 'called-original',
    verdict: 'refuse',
    signs: [
      anyOf(
        near(
          `${stating}|appel\\w+|vend\\w+|present\\w+|mettre|call\\w*|sell\\w*|list\\w*|put\\w*|label\\w*|describ\\w+|decri\\w+`,
          'originals?|originaux|originale?s?|d origine|genuine|authenti\\w+|veritables?|the real thing|du vrai|oem|constructeur|logo (?:du|de la) (?:fabricant|constructeur|marque)|(?:maker|brand|manufacturer) s logo',
        ),
      ),
      /\b(alors qu\w*|nous les (?:fabriquons|faisons)|(?:nos|our|the|les|la|le) (?:copies?|contrefacons?|imitations?|replicas?)|compatibles?|copiee?s?|copied|although|though|we (?:make|mould|mold|cut)|(?:nos|our) (?:pieces|parts)|personne (?:ne )?(?:voit|verra)|nobody|people (?:search|look|type)\w*|(?:cherchent|tapent) (?:la|cette) marque)\b/,
    ],
    unless:
      /\b(compatible (?:avec|with)|fits|bought from|achete\w* (?:au|chez|aupres)|recettes?|recipes?|never|ne (?:pas|jamais|plus))\b/,
    reason: pair(
      'Dire d’origine ce qui ne vient pas du fabricant trompe l’acheteur et emploie la marque d’un autre sans droit',
      'Calling original what does not come from the maker misleads the buyer and uses the mark of another without right',
    ),
    law: unfair,
    instead: pair(
      'écrire « compatible avec » suivi du modèle, dire qui l’a fabriqué et ce qui est mesuré ; la marque sert à trouver, non à faire croire',
      'write “fits” with the model, say who made it and what is measured; the mark serves to find, not to make believe',
    ),
  },
];
