import { expect, test } from 'vitest';
import type { Formula } from '../../../src/core/report/workbook/workbook.ts';
import { type FormulaPlace, formulaText } from '../../../src/exports/xlsx/formula-text.ts';

const place: FormulaPlace = {
  locale: 'en',
  own: (column) => `$${column}2`,
  rows: (column) => `${column}2:${column}9`,
  of: ({ sheet, column }) => `'${sheet}'!${column}2:${column}9`,
};
const word = (en: string) => ({ fr: `« ${en} »`, en });

const formulas: readonly (readonly [Formula, string])[] = [
  [{ template: 'quotient', over: 'A', under: 'B' }, 'IF(AND(ISNUMBER($A2),ISNUMBER($B2)),IF($B2<>0,$A2/$B2,""),"")'],
  [{ template: 'difference', of: 'A', less: 'B' }, 'IF(AND(ISNUMBER($A2),ISNUMBER($B2)),$A2-$B2,"")'],
  [{ template: 'total', of: 'A', least: 2 }, 'IF(COUNT(A2:A9)<2,"",SUM(A2:A9))'],
  [
    { template: 'total', of: 'A', where: { column: 'B', is: word('say "yes"'), not: true } },
    'IF(COUNTIFS(B2:B9,"<>say ""yes""",A2:A9,">-1E+300")<1,"",SUMIFS(A2:A9,B2:B9,"<>say ""yes"""))',
  ],
  [{ template: 'count', of: 'A' }, 'IF(COUNT(A2:A9)=0,"",COUNT(A2:A9))'],
  [
    {
      template: 'cost',
      cash: 'A',
      plannedCash: 'B',
      hours: 'C',
      plannedHours: 'D',
      hourlyCost: 0.0000001,
    },
    'IF(COUNT($A2,$C2)=0,"",IF(ISNUMBER($A2),$A2,$B2)+IF(ISNUMBER($C2),$C2,$D2)*0.0000001)',
  ],
  [
    {
      template: 'goal',
      result: 'A',
      target: 'B',
      low: 0.5,
      direction: 'down',
      words: { met: word('met'), near: word('near'), missed: word('missed') },
    },
    'IF(AND(ISNUMBER($A2),ISNUMBER($B2)),IF($A2<=$B2,"met",IF($A2<=0.5,"near","missed")),"")',
  ],
];

test.each(formulas)('%j', (formula, text) => expect(formulaText(formula, place)).toBe(text));
