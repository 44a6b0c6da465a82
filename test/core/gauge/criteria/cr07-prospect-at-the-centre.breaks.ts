import { type Breaks, firstWith, keepOnly, type WritablePlan } from '../../../support/breakable-plan.ts';

/** The messages of the contents that have a text. */
const written = ({ actions }: WritablePlan) => actions.flatMap(({ content }) => content?.message ?? []);

export const cr07ProspectAtTheCentreBreaks: Breaks = {
  'cr7.families-covered': (one) => {
    keepOnly(one, (action) => action.content?.family !== 'ugc');
  },
  'cr7.contents-complete': (one) => {
    firstWith(one, 'content').content!.brandProof.offerId = 'unknown';
  },
  'cr7.half-participative': (one) => {
    for (const action of one.actions)
      if (action.content !== null) {
        action.content.interactivity = 0;
        action.content.family = 'editorial';
      }
  },
  'cr7.addresses-the-reader': (one) => {
    written(one)[0]!.body = 'we our us '.repeat(500);
  },
  'cr7.one-personalised': (one) => {
    for (const action of one.actions) if (action.content !== null) action.content.personalisation = 'none';
  },
  'cr7.claims-allowed': (one) => {
    written(one)[0]!.body = 'With you, guaranteed compliance.';
  },
  'cr7.public-within-three-weeks': (one) => {
    for (const action of one.actions) if (action.content !== null) action.content.publishAt = '2027-06-01T09:00';
  },
  'cr7.dated-have-text': (one) => {
    one.actions.find(({ content }) => content?.ready != null)!.content!.ready = null;
  },
  'cr7.mentions-allowed': (one) => {
    written(one)[0]!.body = 'Your rota, free forever.';
  },
  'cr7.texts-differ': (one) => {
    const [message] = written(one);
    const [first, second] = one.actions.flatMap(({ content }) => content ?? []);
    for (const content of [first!, second!])
      content.message = { ...message!, body: 'You read the very same nine words here twice.' };
  },
  'cr7.no-raw-field': (one) => {
    const content = firstWith(one, 'content').content!;
    (content.brief.notes as string[]).push('cannot sleep at night');
    written(one)[0]!.body = 'You too: cannot sleep at night?';
  },
  'cr7.limits-kept': (one) => {
    one.actions.find(({ content }) => content?.ready != null)!.content!.ready!.parts[0] = {
      label: { fr: 'Objet', en: 'Subject' },
      text: 'Too long',
      limit: 3,
    };
  },
  'cr7.no-filler': (one) => {
    written(one)[0]!.body = 'You should look no further.';
  },
  'cr7.public-facts-only': (one, company) => {
    company.offers[0]!.proofs.push('A session costs us £310 in rooms and fuel');
    one.texts[0]!.ready.parts[0]!.text = 'A session costs us £310 in rooms and fuel.';
  },
  'cr7.announces-and-gives': (one) => {
    one.texts[0]!.ready.parts[0]!.text = 'Too dear? Here is our answer.';
  },
  'cr7.texts-sound': (one) => {
    written(one)[0]!.body = 'You win 98765 customers.';
  },
  'cr7.proof-may-be-told': (plan) => {
    firstWith(plan, 'content').content!.brandProof.proof = '346 tests, 12 retournés';
  },
};
