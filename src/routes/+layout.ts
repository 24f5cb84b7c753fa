/**
 * Pages are HTML. What a script adds to those of the desk is woken by `desk.client.ts`; the door needs none, as one that
 * arrived late would empty the field in which somebody types already.
 */
export const csr = false;
