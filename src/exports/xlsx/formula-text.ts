import type { ColumnOf, Formula } from '../../core/report/workbook/workbook.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';

/** The references of the cell that contains a formula. */
export interface FormulaPlace {
  /** The cell of the same row in a column: `$C7`. */
  readonly own: (column: string) => string;
  /** The rows of the body in a column of the same sheet: `$C$2:$C$40`. */
  readonly rows: (column: string) => string;
  /** A column of another sheet, with room for rows added by the reader: `'Relevés'!$C$2:$C$2000`. */
  readonly of: (column: ColumnOf) => string;
  readonly locale: Locale;
}

type Of<Template extends Formula['template']> = Extract<Formula, { template: Template }>;

/** Criterion that matches numbers only: empty cells and cells with text do not count. */
const anyNumber = '">-1E+300"';

/** The text of a formula. Nothing else becomes a formula, and it never contains text from outside the program. */
export function formulaText(formula: Formula, place: FormulaPlace): string {
  const { own } = place;
  switch (formula.template) {
    case 'quotient':
      return ifNumbers(own(formula.over), own(formula.under), (a, b) => unlessZero(b, `${a}/${b}`));
    case 'difference':
      return ifNumbers(own(formula.of), own(formula.less), (a, b) => `${a}-${b}`);
    case 'change':
      // From a starting value below zero, possible for a recommendation score, a rise would appear as a fall.
      return ifNumbers(own(formula.now), own(formula.before), (a, b) => `IF(${b}>0,${a}/${b}-1,"")`);
    case 'return':
      return ifNumbers(own(formula.margin), own(formula.cost), (a, b) => unlessZero(b, `(${a}-${b})/${b}`));
    case 'total':
      return totalText(formula, place);
    case 'count':
      return countText(place.rows(formula.of));
    case 'sumOf':
      return sumOfText(formula, place);
    case 'lastOf':
      return lastOfText(formula, place);
    case 'found':
      return foundText(formula, place);
    case 'cost':
      return costText(formula, place);
    case 'costEach':
      return costEachText(formula, place);
    case 'goal':
      return goalText(formula, place);
    case 'ceiling':
      return ceilingText(formula, place);
  }
}

function totalText({ of, where, least = 1 }: Of<'total'>, { rows, locale }: FormulaPlace): string {
  const column = rows(of);
  const minimum = decimal(least);
  if (where === undefined) return `IF(COUNT(${column})<${minimum},"",SUM(${column}))`;
  const criterion = quoted(`${where.not === true ? '<>' : ''}${where.is[locale]}`);
  const criteria = `${rows(where.column)},${criterion}`;
  return `IF(COUNTIFS(${criteria},${column},${anyNumber})<${minimum},"",SUMIFS(${column},${criteria}))`;
}

function countText(column: string): string {
  return `IF(COUNT(${column})=0,"",COUNT(${column}))`;
}

function sumOfText({ of: source, where }: Of<'sumOf'>, { own, of }: FormulaPlace): string {
  const column = of(source);
  if (where === undefined) return `IF(COUNT(${column})=0,"",SUM(${column}))`;
  const criteria = `${of({ sheet: source.sheet, column: where.column })},${own(where.same)}`;
  return `IF(COUNTIFS(${criteria},${column},${anyNumber})=0,"",SUMIFS(${column},${criteria}))`;
}

function lastOfText({ of: source, where }: Of<'lastOf'>, { own, of }: FormulaPlace): string {
  const column = of(source);
  const tests = where.map((one) => `(${of({ sheet: source.sheet, column: one.column })}=${own(one.same)})`);
  return `IFERROR(LOOKUP(2,1/(${tests.join('*')}*ISNUMBER(${column})),${column}),"")`;
}

function foundText({ of: source, where }: Of<'found'>, { own, of }: FormulaPlace): string {
  const key = of({ sheet: source.sheet, column: where.column });
  return `IFERROR(INDEX(${of(source)},MATCH(${own(where.same)},${key},0)),"")`;
}

function costText(formula: Of<'cost'>, { own }: FormulaPlace): string {
  const [cash, hours] = [own(formula.cash), own(formula.hours)];
  const spent = `IF(ISNUMBER(${cash}),${cash},${own(formula.plannedCash)})`;
  const worked = `IF(ISNUMBER(${hours}),${hours},${own(formula.plannedHours)})`;
  return `IF(COUNT(${cash},${hours})=0,"",${spent}+${worked}*${decimal(formula.hourlyCost)})`;
}

function costEachText(formula: Of<'costEach'>, { rows }: FormulaPlace): string {
  const [cost, done] = [rows(formula.cost), rows(formula.done)];
  const count = `COUNTIFS(${done},">0",${cost},${anyNumber})`;
  return `IF(${count}=0,"",SUMIFS(${cost},${done},">0")/${count})`;
}

function goalText({ result, target, low, direction, words }: Of<'goal'>, { own, locale }: FormulaPlace): string {
  const sign = direction === 'down' ? '<=' : '>=';
  const [met, near, missed] = [words.met, words.near, words.missed].map((word) => label(word, locale));
  return ifNumbers(
    own(result),
    own(target),
    (a, b) => `IF(${a}${sign}${b},${met},IF(${a}${sign}${decimal(low)},${near},${missed}))`,
  );
}

function ceilingText(formula: Of<'ceiling'>, { own, locale }: FormulaPlace): string {
  const { under, near, reached } = formula.words;
  return ifNumbers(own(formula.spent), own(formula.customers), (spent, customers) => {
    // Without customers, the first one costs at least the amount already spent.
    const cost = `IF(${customers}>0,${spent}/${customers},${spent})`;
    const [ceiling, alert] = [own(formula.ceiling), own(formula.alert)];
    return `IF(${cost}>=${ceiling},${label(reached, locale)},IF(${cost}>=${alert},${label(near, locale)},${label(under, locale)}))`;
  });
}

/** Empty unless both cells contain a number. */
function ifNumbers(a: string, b: string, then: (a: string, b: string) => string): string {
  return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${then(a, b)},"")`;
}

const unlessZero = (divisor: string, then: string): string => `IF(${divisor}<>0,${then},"")`;

const label = (text: Text, locale: Locale): string => quoted(text[locale]);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A number in formula syntax: with a decimal point, without an exponent. */
function decimal(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });
}
