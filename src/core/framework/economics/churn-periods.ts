/** The same loss over two periods: what leaves in a month, compounded over the twelve of a year. */
const monthsPerYear = 12;

/** Part of the customers of one day who are lost within a year, from the part lost each month. */
export const yearlyChurn = (monthly: number): number => 1 - (1 - monthly) ** monthsPerYear;

/** Part lost each month that makes a part lost in a year. */
export const monthlyChurn = (yearly: number): number => 1 - (1 - yearly) ** (1 / monthsPerYear);
