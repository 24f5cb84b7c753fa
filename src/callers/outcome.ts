/**
 * How the look-up of an opened address ended. `nothing`: no parameter held anything usable; `withheld`: the
 * caller hides the number; `refused`: what arrived is too long to be a number or an ID.
 */
export const OUTCOMES = ['one', 'several', 'nobody', 'withheld', 'nothing', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];
