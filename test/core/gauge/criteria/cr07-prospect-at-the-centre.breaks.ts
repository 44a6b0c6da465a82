import { type Breaks, firstWith, keepOnly } from '../../../support/breakable-plan.ts';

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
    firstWith(one, 'content').content!.message.body = 'we our us '.repeat(500);
  },
  'cr7.one-personalised': (one) => {
    for (const action of one.actions) if (action.content !== null) action.content.personalisation = 'none';
  },
  'cr7.claims-allowed': (one) => {
    firstWith(one, 'content').content!.message.body = 'With you, guaranteed compliance.';
  },
  'cr7.public-within-three-weeks': (one) => {
    for (const action of one.actions) if (action.content !== null) action.content.publishAt = '2027-06-01T09:00';
  },
  'cr7.mentions-allowed': (one) => {
    firstWith(one, 'content').content!.message.body = 'Your rota, free forever.';
  },
  'cr7.texts-differ': (one) => {
    const [first, second] = one.actions.filter(({ content }) => content !== null);
    second!.content!.message.body = first!.content!.message.body = 'You read the very same nine words here twice.';
  },
  'cr7.no-raw-field': (one) => {
    const content = firstWith(one, 'content').content!;
    (content.brief.notes as string[]).push('cannot sleep at night');
    content.message.body = 'You too: cannot sleep at night?';
  },
  'cr7.limits-kept': (one) => {
    firstWith(one, 'content').content!.ready.parts[0] = {
      label: { fr: 'Objet', en: 'Subject' },
      text: 'Too long',
      limit: 3,
    };
  },
  'cr7.no-filler': (one) => {
    firstWith(one, 'content').content!.message.body = 'You should look no further.';
  },
  'cr7.texts-sound': (one) => {
    firstWith(one, 'content').content!.message.body = 'You win 98765 customers.';
  },
};
