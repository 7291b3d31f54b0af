/** Questions a template may ask. */
const holds = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
const size = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

type Logic = (given: readonly unknown[]) => unknown;

export const logic = {
  eq: (([a, b]) => a === b) as Logic,
  gt: (([a, b]) => typeof a === 'number' && typeof b === 'number' && a > b) as Logic,
  and: ((given) => given.every(holds)) as Logic,
  or: ((given) => given.some(holds)) as Logic,
  not: (([a]) => !holds(a)) as Logic,
  count: (([list]) => size(list)) as Logic,
  inc: (([n]) => Number(n) + 1) as Logic,
};
