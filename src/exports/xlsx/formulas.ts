import type { ColumnOf, Formula } from '../../core/report/workbook/workbook.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';

/** Where a formula stands: how columns are named there. */
export interface FormulaPlace {
  /** The cell of this row in a column: `$C7`. */
  readonly own: (column: string) => string;
  /** The rows of the table of the same sheet: `$C$2:$C$40`. */
  readonly rows: (column: string) => string;
  /** A column of another sheet, with room for rows the reader adds: `'Relevés'!$C$2:$C$2000`. */
  readonly of: (column: ColumnOf) => string;
  readonly locale: Locale;
}

/** Matches numbers only: cells left empty or holding words do not count. */
const anyNumber = '">-1E+300"';

/** The one text of each template. Nothing else becomes a formula, and no text from outside stands in one. */
export function formulaText(formula: Formula, place: FormulaPlace): string {
  const { own, rows, of } = place;
  const words = (text: Text): string => quoted(text[place.locale]);
  switch (formula.template) {
    case 'quotient':
      return both(own(formula.over), own(formula.under), (a, b) => unlessZero(b, `${a}/${b}`));
    case 'difference':
      return both(own(formula.of), own(formula.less), (a, b) => `${a}-${b}`);
    case 'change':
      // From a start under zero, as a score of recommendation may have, a rise would read as a fall.
      return both(own(formula.now), own(formula.before), (a, b) => `IF(${b}>0,${a}/${b}-1,"")`);
    case 'return':
      return both(own(formula.margin), own(formula.cost), (a, b) => unlessZero(b, `(${a}-${b})/${b}`));
    case 'total': {
      const column = rows(formula.of);
      const least = plain(formula.least ?? 1);
      if (formula.where === undefined) return `IF(COUNT(${column})<${least},"",SUM(${column}))`;
      const said = quoted(`${formula.where.not === true ? '<>' : ''}${formula.where.is[place.locale]}`);
      const where = `${rows(formula.where.column)},${said}`;
      return `IF(COUNTIFS(${where},${column},${anyNumber})<${least},"",SUMIFS(${column},${where}))`;
    }
    case 'count':
      return `IF(COUNT(${rows(formula.of)})=0,"",COUNT(${rows(formula.of)}))`;
    case 'sumOf': {
      const column = of(formula.of);
      if (formula.where === undefined) return `IF(COUNT(${column})=0,"",SUM(${column}))`;
      const where = `${of({ sheet: formula.of.sheet, column: formula.where.column })},${own(formula.where.same)}`;
      return `IF(COUNTIFS(${where},${column},${anyNumber})=0,"",SUMIFS(${column},${where}))`;
    }
    case 'lastOf': {
      const column = of(formula.of);
      const tests = formula.where.map(
        (one) => `(${of({ sheet: formula.of.sheet, column: one.column })}=${own(one.same)})`,
      );
      return `IFERROR(LOOKUP(2,1/(${tests.join('*')}*ISNUMBER(${column})),${column}),"")`;
    }
    case 'found': {
      const key = of({ sheet: formula.of.sheet, column: formula.where.column });
      return `IFERROR(INDEX(${of(formula.of)},MATCH(${own(formula.where.same)},${key},0)),"")`;
    }
    case 'cost': {
      const [cash, hours] = [own(formula.cash), own(formula.hours)];
      const spent = `IF(ISNUMBER(${cash}),${cash},${own(formula.plannedCash)})`;
      const worked = `IF(ISNUMBER(${hours}),${hours},${own(formula.plannedHours)})`;
      return `IF(COUNT(${cash},${hours})=0,"",${spent}+${worked}*${plain(formula.hourlyCost)})`;
    }
    case 'costEach': {
      const [cost, done] = [rows(formula.cost), rows(formula.done)];
      const many = `COUNTIFS(${done},">0",${cost},${anyNumber})`;
      return `IF(${many}=0,"",SUMIFS(${cost},${done},">0")/${many})`;
    }
    case 'goal': {
      const { met, near, missed } = formula.words;
      const sign = formula.direction === 'down' ? '<=' : '>=';
      return both(
        own(formula.result),
        own(formula.target),
        (result, target) =>
          `IF(${result}${sign}${target},${words(met)},IF(${result}${sign}${plain(formula.low)},${words(near)},${words(missed)}))`,
      );
    }
    case 'ceiling': {
      const { under, near, reached } = formula.words;
      return both(own(formula.spent), own(formula.customers), (spent, customers) => {
        // Without a customer, what is spent already is the least the first one can cost.
        const cost = `IF(${customers}>0,${spent}/${customers},${spent})`;
        return `IF(${cost}>=${own(formula.ceiling)},${words(reached)},IF(${cost}>=${own(formula.alert)},${words(near)},${words(under)}))`;
      });
    }
  }
}

/** Nothing unless both cells hold a number. */
function both(a: string, b: string, then: (a: string, b: string) => string): string {
  return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${then(a, b)},"")`;
}

const unlessZero = (divisor: string, then: string): string => `IF(${divisor}<>0,${then},"")`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A number as a formula writes it: with a point, never in powers of ten. */
function plain(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });
}
