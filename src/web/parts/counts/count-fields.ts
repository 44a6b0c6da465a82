import type { Text } from '../../../core/values/text.ts';

/** A box of a form of counts, by its path in the item: `cost.amount`. */
export interface CountField {
  readonly path: string;
  readonly label: Text;
  readonly kind: 'text' | 'count' | 'number' | 'day' | 'flag' | 'months' | 'channel' | 'offer' | 'step' | 'choice';
  /** An example, or what an empty box means. */
  readonly note?: Text;
  /** The values of a choice. */
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
  /** An empty box is left out of the file, where the file has no word for an unknown value. */
  readonly leftOut?: true;
}

/** Rows inside an item, such as the reasons with their counts. */
export interface CountRows {
  readonly path: string;
  readonly title: Text;
  readonly add: Text;
  readonly fields: readonly CountField[];
}

/** A list of the company file that an owner fills in, item by item. */
export interface CountPart {
  readonly name: PartName;
  readonly title: Text;
  /** What it is for. */
  readonly lead: Text;
  readonly add: Text;
  /** The field that names an item. */
  readonly named: string;
  readonly fields: readonly CountField[];
  readonly rows?: CountRows;
}

export type PartName =
  | 'reasons'
  | 'comparisons'
  | 'commitments'
  | 'deadlines'
  | 'relayReach'
  | 'ideas'
  | 'funnel'
  | 'serviceCapacity';

const words = (path: string, fr: string, en: string, note?: Text): CountField => ({
  path,
  label: { fr, en },
  kind: 'text',
  ...(note === undefined ? {} : { note }),
});
const counted = (path: string, fr: string, en: string): CountField => ({ path, label: { fr, en }, kind: 'count' });
const amount = (path: string, fr: string, en: string): CountField => ({ path, label: { fr, en }, kind: 'number' });
const flag = (path: string, fr: string, en: string): CountField => ({ path, label: { fr, en }, kind: 'flag' });
const leftOut = (field: CountField): CountField => ({ ...field, leftOut: true });
const choice = (value: string, fr: string, en: string) => ({ value, label: { fr, en } });
const from = leftOut(words('source', 'D’où vient ce compte', 'Where the count comes from'));
const during = leftOut(
  words('period', 'Sur quelle période', 'Over which period', {
    fr: 'vide\u00a0: la période mesurée du fichier',
    en: 'empty: the measured period of the file',
  }),
);

/** The lists, in the order in which most owners know them. */
export const countParts: readonly CountPart[] = [
  {
    name: 'funnel',
    title: { fr: 'Étapes que vous comptez', en: 'Steps that you count' },
    lead: {
      fr: 'Du premier contact à l’achat\u00a0: appels, devis envoyés, devis signés…',
      en: 'From the first contact to the sale: calls, quotes sent, quotes signed…',
    },
    add: { fr: 'Ajouter une étape', en: 'Add a step' },
    named: 'label',
    fields: [
      words('label', 'Étape', 'Step', { fr: 'par exemple devis envoyés', en: 'for example quotes sent' }),
      counted('count', 'Combien de fois', 'How many times'),
      {
        path: 'parallelTo',
        label: { fr: 'Autre façon de faire que l’étape', en: 'Another way than the step' },
        kind: 'step',
        leftOut: true,
        note: { fr: 'par exemple appels à côté de formulaires', en: 'for example calls beside forms' },
      },
      from,
      during,
    ],
  },
  {
    name: 'serviceCapacity',
    title: { fr: 'Ce que vous pouvez servir', en: 'What you can serve' },
    lead: {
      fr: 'Places, chambres, rendez-vous\u00a0: le plan n’amène pas plus de demandes que cela.',
      en: 'Seats, rooms, appointments: the plan brings no more demand than that.',
    },
    add: { fr: 'Ajouter une limite', en: 'Add a limit' },
    named: 'label',
    fields: [
      words('label', 'Ce qui est limité', 'What is limited', {
        fr: 'par exemple rendez-vous',
        en: 'for example appointments',
      }),
      leftOut(counted('possible', 'Possible au plus', 'Possible at most')),
      counted('used', 'Déjà servi ou vendu', 'Served or sold already'),
      counted('refused', 'Demandes refusées', 'Requests turned away'),
      {
        path: 'months',
        label: { fr: 'Mois concernés', en: 'Months concerned' },
        kind: 'months',
        leftOut: true,
        note: { fr: 'aucun\u00a0: toute la période', en: 'none: the whole period' },
      },
    ],
  },
  {
    name: 'deadlines',
    title: { fr: 'Dates limites', en: 'Deadlines' },
    lead: { fr: 'Ce qui doit être fait avant un jour.', en: 'What must be done by a day.' },
    add: { fr: 'Ajouter une date limite', en: 'Add a deadline' },
    named: 'what',
    fields: [
      words('what', 'Ce qu’il faut faire', 'What must be done'),
      { path: 'by', label: { fr: 'Dernier jour', en: 'Last day' }, kind: 'day', leftOut: true },
      amount('cost', 'Ce que coûte un oubli', 'What missing it costs'),
    ],
  },
  {
    name: 'commitments',
    title: { fr: 'Engagements', en: 'Commitments' },
    lead: {
      fr: 'Baux, abonnements, contrats qui continuent si vous ne dites rien.',
      en: 'Leases, subscriptions, contracts that go on unless you say no.',
    },
    add: { fr: 'Ajouter un engagement', en: 'Add a commitment' },
    named: 'name',
    fields: [
      words('name', 'Engagement', 'Commitment'),
      { path: 'renewsOn', label: { fr: 'Se reconduit le', en: 'Renews itself on' }, kind: 'day', leftOut: true },
      { path: 'endsOn', label: { fr: 'Finit le', en: 'Ends on' }, kind: 'day', leftOut: true },
      leftOut(counted('notice.months', 'Préavis, en mois', 'Notice, months')),
      leftOut(counted('notice.weeks', 'Préavis, en semaines', 'Notice, weeks')),
      leftOut(counted('notice.days', 'Préavis, en jours', 'Notice, days')),
      leftOut(amount('cost.amount', 'Coût', 'Cost')),
      {
        path: 'cost.per',
        label: { fr: 'Ce coût est celui', en: 'This cost is that' },
        kind: 'choice',
        leftOut: true,
        choices: [
          choice('month', 'd’un mois', 'of a month'),
          choice('quarter', 'd’un trimestre', 'of a quarter'),
          choice('year', 'd’un an', 'of a year'),
        ],
      },
      leftOut(words('minimum.what', 'Minimum dû\u00a0: ce qui est compté', 'Minimum owed: what is counted')),
      counted('minimum.count', 'Minimum dû\u00a0: combien', 'Minimum owed: how many'),
      counted('minimum.counted', 'Minimum dû\u00a0: atteint', 'Minimum owed: reached'),
      amount('minimum.penaltyEach', 'Ce que coûte chaque unité qui manque', 'What each one missing costs'),
    ],
  },
  {
    name: 'reasons',
    title: { fr: 'Raisons que vous avez comptées', en: 'Reasons that you counted' },
    lead: {
      fr: 'Pourquoi on part, on hésite, on renvoie ou on annule.',
      en: 'Why people leave, hesitate, send back or cancel.',
    },
    add: { fr: 'Ajouter des raisons', en: 'Add reasons' },
    named: 'of',
    fields: [
      words('of', 'Raisons de quoi', 'Reasons of what', {
        fr: 'par exemple devis refusés',
        en: 'for example quotes refused',
      }),
      counted('asked', 'Personnes interrogées, ou cas comptés', 'People asked, or cases counted'),
      flag('isSurvey', 'Chacun a pu donner plusieurs raisons', 'Each person may have given several reasons'),
      flag('isOrigin', 'Elles disent d’où l’on vous connaît', 'They say where people heard of you'),
      amount('lostEach', 'Marge perdue à chaque cas', 'Margin lost in each case'),
      from,
      during,
    ],
    rows: {
      path: 'given',
      title: { fr: 'Raison', en: 'Reason' },
      add: { fr: 'Ajouter une raison', en: 'Add a reason' },
      fields: [words('reason', 'Raison', 'Reason'), counted('count', 'Combien l’ont donnée', 'How many gave it')],
    },
  },
  {
    name: 'comparisons',
    title: { fr: 'Comparaisons', en: 'Comparisons' },
    lead: {
      fr: 'Deux groupes qui diffèrent par une chose, avec le même résultat compté dans chacun.',
      en: 'Two groups that differ by one thing, with the same result counted in each.',
    },
    add: { fr: 'Ajouter une comparaison', en: 'Add a comparison' },
    named: 'what',
    fields: [
      words('what', 'Ce qui change d’un groupe à l’autre', 'What differs between the groups', {
        fr: 'par exemple rappelés le lendemain',
        en: 'for example called the next day',
      }),
      words('result', 'Résultat compté', 'Result counted', { fr: 'par exemple signés', en: 'for example signed' }),
      {
        path: 'isLoss',
        label: { fr: 'Ce résultat est', en: 'This result is' },
        kind: 'choice',
        leftOut: true,
        choices: [choice('false', 'voulu', 'wanted'), choice('true', 'à éviter', 'unwanted')],
      },
      flag('drawn', 'Groupes tirés au sort ou alternés', 'Groups drawn by lot or alternated'),
      {
        path: 'decidedBy',
        label: { fr: 'Qui choisit le groupe', en: 'Who decides the group' },
        kind: 'choice',
        leftOut: true,
        choices: [
          choice('company', 'vous', 'you'),
          choice('customers', 'les clients', 'the customers'),
          choice('nobody', 'personne (saison, âge, lieu)', 'nobody (season, age, place)'),
        ],
      },
      { path: 'channelId', label: { fr: 'Canal', en: 'Channel' }, kind: 'channel', leftOut: true },
      {
        path: 'offerId',
        label: { fr: 'Prestation ou produit', en: 'Service or product' },
        kind: 'offer',
        leftOut: true,
      },
      counted('remaining', 'Cas connus qui ne l’ont jamais eu', 'Known cases that never had it'),
      amount('perMonth', 'Nouveaux cas par mois', 'New cases a month'),
      amount('minutes', 'Minutes de travail par cas', 'Minutes of work for one case'),
    ],
    rows: {
      path: 'groups',
      title: { fr: 'Groupe', en: 'Group' },
      add: { fr: 'Ajouter un groupe', en: 'Add a group' },
      fields: [
        words('label', 'Groupe', 'Group'),
        counted('cases', 'Cas', 'Cases'),
        counted('results', 'Avec le résultat', 'With the result'),
      ],
    },
  },
  {
    name: 'relayReach',
    title: { fr: 'Partenaires qui vous recommandent', en: 'Partners who recommend you' },
    lead: {
      fr: 'Combien le font, sur combien qui pourraient.',
      en: 'How many do, out of how many who could.',
    },
    add: { fr: 'Ajouter des partenaires', en: 'Add partners' },
    named: 'label',
    fields: [
      words('label', 'Qui ils sont', 'Who they are'),
      counted('active', 'Combien vous recommandent', 'How many recommend you'),
      counted('of', 'Combien existent', 'How many exist'),
      {
        path: 'channelId',
        label: { fr: 'Canal de leurs clients', en: 'Channel of their customers' },
        kind: 'channel',
        leftOut: true,
      },
    ],
  },
  {
    name: 'ideas',
    title: { fr: 'Idées de l’équipe', en: 'Ideas of the team' },
    lead: { fr: 'Le plan y répond\u202f; aucun texte ne les cite.', en: 'The plan answers them; no text quotes them.' },
    add: { fr: 'Ajouter une idée', en: 'Add an idea' },
    named: 'text',
    fields: [words('text', 'Idée', 'Idea'), leftOut(words('by', 'De qui', 'Whose'))],
  },
];
