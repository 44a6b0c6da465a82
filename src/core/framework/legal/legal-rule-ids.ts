/**
 * Ids of the legal rules that code refers to by name; all other facts about a rule are in its row of `legal-rules.ts`.
 */

/** Consent to messages that go to a named person. */
export const messageConsentRuleId = 'L-EMAIL';
/** Paid publications. */
export const paidContentRuleId = 'L-INF';
/** Right of withdrawal of consumers. */
export const withdrawalRuleId = 'L-WDR';
