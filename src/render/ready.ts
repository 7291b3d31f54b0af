/** Functions of the templates that ship, by the key of their text. None in the source: the build puts those of `precompile.ts` here. */
import type { ReadyTemplate } from './engine.ts';

export const READY: Readonly<Record<string, ReadyTemplate>> = {};
