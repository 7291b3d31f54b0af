/** Stands for the agency's name where a part is made once for many agencies. */
export const AGENCY = '\uE000';
