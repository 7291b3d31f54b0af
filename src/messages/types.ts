import type { Location } from '../model/notice.ts';

/** Words for each code of a room: what happened and what to do next (the place is added by `message`). */
export type Messages<F> = { readonly [C in keyof F]: (facts: F[C], at: Location | null) => string };
