import type { Answers } from '../answers.ts';

/** True for a company whose customers pay a subscription, by its way of earning. */
export const isSubscription = ({ model }: Answers): boolean => model === 'b2b_saas' || model === 'b2c_subscription';
