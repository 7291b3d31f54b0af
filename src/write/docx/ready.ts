/** Skeletons of the usual looks by their key, as JSON. None in the source: the build puts those of `usual.ts` here. */
export const READY: Readonly<Record<string, string>> = {};
