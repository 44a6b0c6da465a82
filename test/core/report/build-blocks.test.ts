import { expect, test } from 'vitest';
import {
  figure,
  heading,
  note,
  paragraph,
  sheet,
  subheading,
  table,
  warning,
} from '../../../src/core/report/build-blocks.ts';
import { pair } from '../../../src/core/values/text.ts';

const text = pair('Un titre', 'A title');

test('a heading and a subheading have their level and their anchor', () => {
  expect([heading('a', text), subheading('b', text)]).toEqual([
    { kind: 'heading', level: 2, text, id: 'a' },
    { kind: 'heading', level: 3, text, id: 'b' },
  ]);
});

test('paragraphs are typeset, and a note or a warning has its tone', () => {
  expect(paragraph(pair('Quoi ?', 'What?'))).toEqual({
    kind: 'paragraph',
    text: { fr: 'Quoi\u202f?', en: 'What?' },
  });
  expect([note(text), warning(text)]).toMatchObject([{ tone: 'note' }, { tone: 'warning' }]);
});

test('the kind of a column is a flag of its own', () => {
  expect(
    table(
      text,
      [
        ['a', 'b'],
        ['c', 'd', 'number'],
        ['e', 'f', 'wide'],
      ],
      [[1, 2, 3]],
      4,
    ),
  ).toMatchObject({
    columns: [
      { label: { fr: 'a', en: 'b' } },
      { label: { fr: 'c', en: 'd' }, number: true },
      { label: { fr: 'e', en: 'f' }, wide: true },
    ],
    rows: [[1, 2, 3]],
    more: 4,
  });
});

test('a sheet is a table of subjects and contents', () => {
  expect(sheet(text, [['Prix', 'Price', 12]])).toMatchObject({ rows: [[{ fr: 'Prix', en: 'Price' }, 12]], more: 0 });
});

test('a figure that is not known keeps its explanation', () => {
  expect(figure(text, null, pair('non relevé', 'not read'), 'computed')).toEqual({
    label: text,
    value: null,
    note: { fr: 'non relevé', en: 'not read' },
    provenance: 'computed',
  });
});
