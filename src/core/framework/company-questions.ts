import type { Day } from '../values/day.ts';
import { addDays, addMonths, monthOf, weekday, yearOf, dayOf } from '../values/day.ts';
import type { Text } from '../values/text.ts';
import { channelType } from './channels.ts';
import { businessModels, objectiveKinds, priceLevels, sectorIds, skills } from './company-parts.ts';
import type { SiteFindings } from './found-channels.ts';

/** Answers by question, as typed; `?` = not known. */
export type Answers = Readonly<Record<string, string>>;

export interface Question {
  readonly id: string;
  readonly sentence: Text;
  /** Taken when the person just presses Enter. */
  readonly suggested: string | null;
  readonly choices: readonly string[];
  /** null = the answer will do; else what is wrong with it. */
  readonly fault: (answer: string) => Text | null;
}

/** The questions of a company file, in order; answers given so far decide which ones are asked. */
export function companyQuestions(answers: Answers, found: SiteFindings, today: Day): Question[] {
  const fr = (answers.language ?? found.language ?? 'fr') === 'fr';
  const subscription = answers.model === 'b2b_saas' || answers.model === 'b2c_subscription';
  const period = measuredPeriod(today);
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
    text('promise', ['Ce que la marque promet, en une phrase', 'What the brand promises, in one sentence'], null),
    list('attributes', ['Trois à huit mots par lesquels être connu', 'Three to eight words to be known by'], 3, null),
    text('tone', ['Ton des textes', 'Tone of the texts'], fr ? 'simple et chaleureux' : 'plain and warm'),
    choice(
      'addressForm',
      ['Comment la marque parle-t-elle aux gens\u202f?', 'How does the brand speak to people?'],
      fr ? ['vous', 'tu'] : ['you'],
      fr ? 'vous' : 'you',
    ),
    choice('priceLevel', ['Niveau de prix', 'Price level'], priceLevels, 'medium'),
    list(
      'offers',
      ['Vos offres, de la plus vendue à la moins vendue', 'Your offers, best seller first'],
      1,
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
    list(
      'channels',
      [
        'Canaux utilisés, parmi les codes CH-… (docs/catalogue)',
        'Channels in use, among the CH-… codes (docs/catalogue)',
      ],
      1,
      suggestedChannels(found),
      (codes) =>
        codes.every(isChannel)
          ? null
          : fault(
              `Code inconnu\u202f: ${codes.filter((code) => !isChannel(code)).join(', ')}.`,
              `Unknown code: ${codes.filter((code) => !isChannel(code)).join(', ')}.`,
            ),
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
      1,
      'writing',
      (named) =>
        named.every((one) => (skills as readonly string[]).includes(one))
          ? null
          : fault(`Choisissez parmi ${skills.join(', ')}.`, `Choose among ${skills.join(', ')}.`),
    ),
    list(
      'goals',
      [
        `Buts, le plus important d’abord, parmi ${objectiveKinds.join(', ')}`,
        `Goals, most important first, among ${objectiveKinds.join(', ')}`,
      ],
      1,
      'new_customers, retention',
      (named) =>
        named.every((one) => (objectiveKinds as readonly string[]).includes(one))
          ? null
          : fault(`Choisissez parmi ${objectiveKinds.join(', ')}.`, `Choose among ${objectiveKinds.join(', ')}.`),
    ),
    number('target', ['Nouveaux clients visés en six mois', 'New customers aimed at in six months'], null, 1),
    list(
      'personas',
      ['Vos publics, un nom court chacun (un à trois)', 'Your audiences, a short name each (one to three)'],
      1,
      null,
    ),
    ...itemsOf(answers.personas)
      .slice(0, 3)
      .flatMap((name, index) => personaQuestions(`persona${index}`, name, answers)),
    list('competitors', ['Concurrents (? = aucun connu)', 'Competitors (? = none known)'], 1, '?'),
  ];
}

/** The first question without an answer that will do; null when all have one. */
export function nextQuestion(answers: Answers, found: SiteFindings, today: Day): Question | null {
  return (
    companyQuestions(answers, found, today).find(
      ({ id, fault: check }) => answers[id] === undefined || check(answers[id]) !== null,
    ) ?? null
  );
}

/** Twelve whole months before a day. */
export function measuredPeriod(today: Day): { from: Day; to: Day } {
  const first = dayOf(yearOf(today), monthOf(today), 1);
  return { from: addMonths(first, -12), to: addDays(first, -1) };
}

/** The Monday after a day. */
export function nextMonday(today: Day): Day {
  return addDays(today, 8 - weekday(today));
}

export function itemsOf(answer: string | undefined): string[] {
  if (answer === undefined || answer === '?') return [];
  return [
    ...new Set(
      answer
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
  ];
}

/** A number as people type it: decimal comma, spaces; null when it is not one. */
export function numberIn(answer: string): number | null {
  const bare = answer.replace(/[\s\u00a0\u202f€£%]/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}

export function periodIn(answer: string): { from: Day; to: Day } | null {
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\s*\.\.\s*(\d{4}-\d{2}-\d{2})$/.exec(answer.trim()) ?? [];
  return from === undefined || to === undefined || from >= to ? null : { from, to };
}

function personaQuestions(key: string, name: string, answers: Answers): Question[] {
  const of = (fr: string, en: string): Pair => [`${name}\u202f: ${fr}`, `${name}: ${en}`];
  return [
    text(`${key}.ages`, of('âges, par exemple 28-42', 'ages, for example 28-42'), null, (answer) =>
      /^\d{1,2}\s*-\s*\d{1,3}$/.test(answer)
        ? null
        : fault('Écrivez deux âges, par exemple 28-42.', 'Write two ages, for example 28-42.'),
    ),
    list(`${key}.interests`, of('trois centres d’intérêt', 'three interests'), 3, null),
    list(`${key}.jobs`, of('ce que ces gens veulent faire', 'what they want to get done'), 1, null),
    list(`${key}.pains`, of('ce qui les gêne', 'what gets in their way'), 1, null),
    list(`${key}.vocabulary`, of('les mots qu’ils emploient', 'words they use'), 1, null),
    list(`${key}.trends`, of('deux choses qu’ils suivent en ce moment', 'two things they follow these days'), 2, null),
    list(
      `${key}.channels`,
      of('leurs canaux, les deux premiers surtout', 'their channels, the two first above all'),
      2,
      answers.channels ?? null,
      (codes) => (codes.every(isChannel) ? null : fault('Reprenez des codes CH-….', 'Use CH-… codes.')),
    ),
  ];
}

type Pair = readonly [string, string];
type Check = (answer: string) => Text | null;

function question(
  id: string,
  [fr, en]: Pair,
  suggested: string | null,
  check: Check,
  choices: readonly string[] = [],
): Question {
  return { id, sentence: { fr, en }, suggested, choices, fault: check };
}

function text(id: string, pair: Pair, suggested: string | null, check: Check = () => null): Question {
  return question(id, pair, suggested, (answer) =>
    answer.trim() === '' ? fault('Il faut une réponse.', 'An answer is needed.') : check(answer),
  );
}

function matching(id: string, pair: Pair, pattern: RegExp, suggested: string): Question {
  return text(id, pair, suggested, (answer) =>
    pattern.test(answer) ? null : fault(`Par exemple ${suggested}.`, `For example ${suggested}.`),
  );
}

function address(id: string, pair: Pair, suggested: string | null): Question {
  return text(id, pair, suggested, (answer) =>
    /^https?:\/\/[^\s/]+/.test(answer) && URL.canParse(answer)
      ? null
      : fault(
          'Écrivez l’adresse entière, par exemple https://www.exemple.fr.',
          'Write the whole address, for example https://www.example.com.',
        ),
  );
}

function number(id: string, pair: Pair, suggested: string | null, least = 0): Question {
  return question(id, pair, suggested, (answer) => {
    const value = numberIn(answer);
    return value !== null && value >= least
      ? null
      : fault(`Il faut un nombre d’au moins ${least}.`, `A number of at least ${least} is needed.`);
  });
}

function figure(id: string, pair: Pair): Question {
  return question(id, pair, '?', (answer) =>
    answer.trim() === '?' || Number.isInteger(numberIn(answer))
      ? null
      : fault('Un nombre entier, ou ? si vous ne savez pas.', 'A whole number, or ? when you do not know.'),
  );
}

function percent(id: string, pair: Pair, suggested: string | null): Question {
  return question(id, pair, suggested, (answer) => {
    const value = numberIn(answer);
    return value !== null && value > 0 && value <= 100
      ? null
      : fault('Un pourcentage, par exemple 55.', 'A percentage, for example 55.');
  });
}

function yesNo(id: string, pair: Pair): Question {
  return choice(id, pair, ['yes', 'no'], 'yes');
}

function choice(id: string, pair: Pair, choices: readonly string[], suggested: string | null): Question {
  const check: Check = (answer) =>
    choices.includes(answer)
      ? null
      : fault(`Choisissez parmi ${choices.join(', ')}.`, `Choose among ${choices.join(', ')}.`);
  return question(id, pair, suggested, check, choices);
}

function list(
  id: string,
  pair: Pair,
  least: number,
  suggested: string | null,
  check: (items: string[]) => Text | null = () => null,
): Question {
  return question(id, pair, suggested, (answer) => {
    if (answer.trim() === '?' && suggested === '?') return null;
    const items = itemsOf(answer);
    return items.length < least
      ? fault(`Il en faut ${least} au moins, séparés par des virgules.`, `At least ${least}, with commas between.`)
      : check(items);
  });
}

function suggestedChannels(found: SiteFindings): string {
  return [...new Set(['CH-SEO', 'CH-DIRECT', ...found.channels.map((one) => one.typeId)])].join(', ');
}

function isChannel(code: string): boolean {
  try {
    return channelType(code).id === code;
  } catch {
    return false;
  }
}

function channelName(code: string): Text {
  return isChannel(code) ? channelType(code).title : { fr: code, en: code };
}

function fault(fr: string, en: string): Text {
  return { fr, en };
}
