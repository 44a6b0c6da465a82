import { expect, test } from 'vitest';
import { planContext } from '../../../../src/core/planning/context/plan-context.ts';
import { textKinds } from '../../../../src/core/planning/texts/kinds/index.ts';
import {
  mainSubject,
  textKeysOf,
  textOfAction,
  unwritten,
} from '../../../../src/core/planning/texts/text-of-action.ts';
import { partnerNote } from '../../../../src/core/planning/texts/kinds/partner-note.ts';
import { priceAnswers } from '../../../../src/core/planning/texts/kinds/price-answers.ts';
import { readerAnswer } from '../../../../src/core/planning/texts/kinds/search-answer.ts';
import { languages } from '../../../support/languages.ts';
import { channelWith, companyWith, personaWith } from '../../../support/small-company.ts';

test('a company that says « tu » is told once that its texts say « vous » where no lexicon can change them', () => {
  const noticed = (addressForm: 'tu' | 'vous') => {
    const { organisation } = companyWith();
    const brand = { ...organisation.brand, addressForm };
    const context = planContext(
      companyWith({ organisation: { ...organisation, brand } }),
      null,
      { start: '2027-01-04' },
      null,
    );
    const kind = textKinds.find(({ id }) => id === 'confirmation')!;
    textOfAction(context, kind, { actionId: 'a', subject: mainSubject(context) });
    return context.texts.missingTexts().map(({ id }) => id);
  };
  expect(noticed('tu')).toEqual(['familiar-form']);
  expect(noticed('vous')).toEqual([]);
});

test('a note is written once for each partner, then to nobody else', () => {
  const relays = ['Club de randonnée', 'Maison du vélo'].map((name) => ({ kind: 'partner' as const, name }));
  const context = planContext(
    companyWith({
      channels: [channelWith('CH-PARTNER', { ownership: 'partner', relays })],
      personas: [personaWith({ channels: [{ typeId: 'CH-PARTNER', affinity: 0.9 }] })],
    }),
    null,
    { start: '2027-01-04' },
    languages,
  );
  const subject = mainSubject(context);
  const note = (actionId: string) => textOfAction(context, partnerNote, { actionId, subject })?.ready ?? null;
  const to = (actionId: string) => note(actionId)?.parts.find(({ label }) => label.en === 'Before sending')?.text;
  const both = [to('a'), to('b')];
  for (const { name } of relays) expect(both.filter((one) => one?.includes(name))).toHaveLength(1);
  expect(note('c')).toBeNull();
  expect(unwritten(context, partnerNote, subject)?.because.en).toContain('already in another text');
});

test('of several kinds the first that can be written is, and each answer leads one page', () => {
  const answers = [
    { question: 'Faut-il un casque ?', answer: 'Oui, pour les enfants de moins de douze ans.' },
    { question: 'Quel cadenas choisir ?', answer: 'Un cadenas en acier, de la longueur du cadre.' },
  ];
  const context = planContext(companyWith({ answers }), null, { start: '2027-01-04' }, languages);
  const subject = { ...mainSubject(context), search: 'vélo pliant' };
  const text = [priceAnswers, readerAnswer];
  expect(textKeysOf(context, text, subject)).toHaveLength(2);
  const title = (actionId: string) =>
    textOfAction(context, text, { actionId, subject })?.ready.parts[0]?.text.replace('\u202f', ' ');
  expect(new Set([title('a'), title('b')])).toEqual(new Set(['Faut-il un casque ?', 'Quel cadenas choisir ?']));
  expect(title('c')).toBeUndefined();
  expect(textKeysOf(context, text, subject)).toEqual([]);
});
