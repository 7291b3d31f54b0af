/** A sheet as the layouts look at it: its header and its column of labels are found once, and only when asked for. */
import type { Grid } from './grid.ts';
import { findHeader, type Header, type Reader } from './header.ts';
import { type Labels, labelsOf } from './tables/labels.ts';

export interface Sheet {
  readonly grid: Grid;
  readonly reader: Reader;
  readonly header: () => Header | null;
  readonly labels: () => Labels | null;
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

export function sheetOf(grid: Grid, reader: Reader): Sheet {
  return { grid, reader, header: once(() => findHeader(grid, reader)), labels: once(() => labelsOf(grid, reader)) };
}
