import { directChannelId, searchChannelId } from '../channel-ids.ts';
import { unique } from '../../values/unique.ts';
import type { Day } from '../../values/day.ts';
import type { Text } from '../../values/text.ts';
import { type Answers, itemsOf, measuredPeriod, periodIn } from './answers.ts';
import { channelType, isChannelType } from '../channels.ts';
import { personaQuestions } from './persona-questions.ts';
import { businessModels, objectiveKinds, priceLevels, sectorIds, skills } from './company-parts.ts';
import type { SiteFindings } from './found-channels.ts';
import {
  address,
  choice,
  fault,
  figure,
  list,
  matching,
  number,
  percent,
  type Question,
  text,
  yesNo,
} from './question-kinds.ts';

/** The questions of a company file, in order; the answers given so far decide which ones follow. */
export function companyQuestions(answers: Answers, found: SiteFindings, today: Day): Question[] {
  return [
    ...organisationQuestions(answers, found),
    ...brandQuestions(answers, found),
    ...offerQuestions(answers, found),
    ...economicsQuestions(answers, today),
    ...channelQuestions(answers, found),
    ...meansQuestions(),
    ...audienceQuestions(answers),
  ];
}

const isFrench = (answers: Answers, found: SiteFindings): boolean =>
  (answers.language ?? found.language ?? 'fr') === 'fr';

/** Who the company is. */
function organisationQuestions(answers: Answers, found: SiteFindings): Question[] {
  const fr = isFrench(answers, found);
  return [
    choice('language', ['Langue du site', 'Language of the site'], ['fr', 'en'], found.language),
    text('name', ['Nom de l’entreprise', 'Name of the company'], found.name),
    address('domain', ['Adresse du site, avec https://', 'Address of the site, with https://'], found.url),
    matching('country', ['Pays, en deux lettres', 'Country, two letters'], /^[A-Z]{2}$/, fr ? 'FR' : 'GB'),
    matching('currency', ['Monnaie, en trois lettres', 'Currency, three letters'], /^[A-Z]{3}$/, fr ? 'EUR' : 'GBP'),
    text('timezone', ['Fuseau horaire', 'Time zone'], fr ? 'Europe/Paris' : 'Europe/London'),
    choice('sector', ['Secteur', 'Sector'], sectorIds, null),
    choice('model', ['Manière de gagner sa vie', 'How it earns'], businessModels, null),
    number(
      'employees',
      ['Personnes employées, en équivalents temps plein', 'People employed, full-time equivalents'],
      null,
    ),
    yesNo('consumers', ['Vendez-vous en ligne à des particuliers\u202f?', 'Do you sell online to consumers?']),
  ];
}

/** How the brand speaks. */
function brandQuestions(answers: Answers, found: SiteFindings): Question[] {
  const fr = isFrench(answers, found);
  return [
    text('promise', ['Ce que la marque promet, en une phrase', 'What the brand promises, in one sentence'], null),
    list('attributes', ['Trois à huit mots par lesquels être connu', 'Three to eight words to be known by'], null, {
      least: 3,
    }),
    text('tone', ['Ton des textes', 'Tone of the texts'], fr ? 'simple et chaleureux' : 'plain and warm'),
    choice(
      'addressForm',
      ['Comment la marque parle-t-elle aux gens\u202f?', 'How does the brand speak to people?'],
      fr ? ['vous', 'tu'] : ['you'],
      fr ? 'vous' : 'you',
    ),
    choice('priceLevel', ['Niveau de prix', 'Price level'], priceLevels, 'medium'),
  ];
}

/** What it sells, with a price and a fact for each offer. */
function offerQuestions(answers: Answers, found: SiteFindings): Question[] {
  return [
    list(
      'offers',
      ['Vos offres, de la plus vendue à la moins vendue', 'Your offers, best seller first'],
      found.offers.slice(0, 3).join(', ') || null,
    ),
    ...itemsOf(answers.offers).flatMap((name, index) => [
      number(
        `offer${index}.price`,
        [`Prix hors taxe de «\u202f${name}\u202f»`, `Price of “${name}”, excluding VAT`],
        null,
      ),
      text(
        `offer${index}.proof`,
        [`Un fait vérifiable sur «\u202f${name}\u202f»`, `One verifiable fact about “${name}”`],
        null,
      ),
    ]),
  ];
}

/** What a customer brings, over which measured period. */
function economicsQuestions(answers: Answers, today: Day): Question[] {
  const subscription = answers.model === 'b2b_saas' || answers.model === 'b2c_subscription';
  const period = measuredPeriod(today);
  return [
    percent(
      'margin',
      [
        'Marge sur une vente, en % (prix moins marchandise, emballage, envoi, frais)',
        'Margin on a sale, in % (price less goods, packaging, shipping, fees)',
      ],
      null,
    ),
    ...(subscription
      ? [
          number(
            'arpa',
            ['Revenu mensuel moyen par client, hors taxe', 'Average monthly revenue per customer, excluding VAT'],
            null,
          ),
          percent('churn', ['Clients perdus chaque mois, en %', 'Customers lost each month, in %'], null),
        ]
      : [
          number('aov', ['Panier moyen hors taxe', 'Average order, excluding VAT'], null),
          number(
            'orders',
            [
              'Commandes d’un client en deux ans, première comprise',
              'Orders of one customer in two years, first included',
            ],
            null,
            1,
          ),
        ]),
    text(
      'measured',
      ['Période mesurée, premier et dernier jour', 'Measured period, first and last day'],
      `${period.from}..${period.to}`,
      (answer) =>
        periodIn(answer) === null
          ? fault(
              'Écrivez deux jours, par exemple 2025-11-01..2026-10-31.',
              'Write two days, for example 2025-11-01..2026-10-31.',
            )
          : null,
    ),
  ];
}

/** Channels in use, with the figures of each. */
function channelQuestions(answers: Answers, found: SiteFindings): Question[] {
  return [
    list(
      'channels',
      [
        'Canaux utilisés, parmi les codes CH-… (docs/catalogue)',
        'Channels in use, among the CH-… codes (docs/catalogue)',
      ],
      suggestedChannels(found),
      {
        check: (codes) =>
          codes.every(isChannelType)
            ? null
            : fault(
                `Code inconnu\u202f: ${codes.filter((code) => !isChannelType(code)).join(', ')}.`,
                `Unknown code: ${codes.filter((code) => !isChannelType(code)).join(', ')}.`,
              ),
      },
    ),
    ...itemsOf(answers.channels).flatMap((code) => [
      figure(`${code}.sessions`, [
        `Visites venues de ${channelName(code).fr} sur cette période (? = ne sais pas)`,
        `Visits from ${channelName(code).en} over this period (? = do not know)`,
      ]),
      figure(`${code}.newCustomers`, [
        `Nouveaux clients venus de ${channelName(code).fr} (? = ne sais pas)`,
        `New customers from ${channelName(code).en} (? = do not know)`,
      ]),
      number(
        `${code}.cash`,
        [`Argent dépensé pour ${channelName(code).fr}`, `Money spent on ${channelName(code).en}`],
        '0',
      ),
      number(
        `${code}.hours`,
        [`Heures passées sur ${channelName(code).fr}`, `Hours spent on ${channelName(code).en}`],
        '0',
      ),
    ]),
  ];
}

/** Customers, hours, money, skills and goals. */
function meansQuestions(): Question[] {
  return [
    figure('customers', ['Clients connus à ce jour (? = ne sais pas)', 'Customers known to date (? = do not know)']),
    number(
      'hourlyCost',
      ['Coût d’une heure de travail (0 pour des bénévoles)', 'Cost of one hour of work (0 for volunteers)'],
      null,
    ),
    number('hoursPerWeek', ['Heures par semaine pour la communication', 'Hours a week for communication'], null, 1),
    number(
      'cash',
      ['Argent pour les six mois du plan (0 est possible)', 'Money for the six months of the plan (0 is possible)'],
      null,
    ),
    list(
      'skills',
      [`Ce que vous savez bien faire, parmi ${skills.join(', ')}`, `What you do well, among ${skills.join(', ')}`],
      'writing, email, partnerships',
      {
        check: (named) =>
          named.every((one) => (skills as readonly string[]).includes(one))
            ? null
            : fault(`Choisissez parmi ${skills.join(', ')}.`, `Choose among ${skills.join(', ')}.`),
      },
    ),
    list(
      'goals',
      [
        `Buts, le plus important d’abord, parmi ${objectiveKinds.join(', ')}`,
        `Goals, most important first, among ${objectiveKinds.join(', ')}`,
      ],
      'new_customers, retention',
      {
        check: (named) =>
          named.every((one) => (objectiveKinds as readonly string[]).includes(one))
            ? null
            : fault(`Choisissez parmi ${objectiveKinds.join(', ')}.`, `Choose among ${objectiveKinds.join(', ')}.`),
      },
    ),
    number('target', ['Nouveaux clients visés en six mois', 'New customers aimed at in six months'], null, 1),
  ];
}

/** Audiences and competitors. */
function audienceQuestions(answers: Answers): Question[] {
  return [
    list(
      'personas',
      ['Vos publics, un nom court chacun (un à trois)', 'Your audiences, a short name each (one to three)'],
      null,
    ),
    ...itemsOf(answers.personas)
      .slice(0, 3)
      .flatMap((name, index) => personaQuestions(`persona${index}`, name, answers)),
    list('competitors', ['Concurrents (? = aucun connu)', 'Competitors (? = none known)'], '?'),
  ];
}

/** The first question without a valid answer; null when every question has one. */
export function nextQuestion(answers: Answers, found: SiteFindings, today: Day): Question | null {
  return (
    companyQuestions(answers, found, today).find(
      ({ id, fault: check }) => answers[id] === undefined || check(answers[id]) !== null,
    ) ?? null
  );
}

function suggestedChannels(found: SiteFindings): string {
  return unique([searchChannelId, directChannelId, ...found.channels.map((one) => one.typeId)]).join(', ');
}

function channelName(code: string): Text {
  return isChannelType(code) ? channelType(code).title : { fr: code, en: code };
}
