/** Settings put together from cells, each key once, with the cell it came from. */
import { ItaPlanError } from '../../model/error.ts';
import type { Location } from '../../model/notice.ts';
import type { Settings } from '../../model/settings.ts';

type Tree = { [key: string]: unknown };

/** A cell of the form that something was taken from. */
export interface UsedCell {
  readonly label: string;
  readonly at: Location;
}

export interface Collector {
  /** Throws SETTINGS_CELL_TWICE where the key has a value already. */
  readonly set: (path: readonly string[], value: unknown, label: string, at: Location) => void;
  /** Adds to the list at a key. */
  readonly push: (path: readonly string[], value: unknown) => void;
  readonly use: (cell: UsedCell) => void;
  readonly settings: () => Settings;
  readonly used: () => readonly UsedCell[];
}

export function newCollector(): Collector {
  const tree: Tree = {};
  const used: UsedCell[] = [];
  return {
    set: (path, value, label, at) => {
      const { group, key } = placeOf(tree, path);
      if (group[key] !== undefined) throw new ItaPlanError('SETTINGS_CELL_TWICE', { label }, at);
      group[key] = value;
    },
    push: (path, value) => {
      const { group, key } = placeOf(tree, path);
      group[key] = [...((group[key] as unknown[] | undefined) ?? []), value];
    },
    use: (cell) => { used.push(cell); },
    settings: () => tree as Settings,
    used: () => used,
  };
}

/** Keys come from the form's own table, never from the file. */
export function placeOf(tree: Tree, path: readonly string[]): { group: Tree; key: string } {
  let group = tree;
  for (const key of path.slice(0, -1)) {
    group[key] ??= {};
    group = group[key] as Tree;
  }
  return { group, key: path.at(-1) as string };
}
