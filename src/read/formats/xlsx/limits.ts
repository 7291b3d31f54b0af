/** What a workbook may cost, so that every file is answered within seconds and half a gigabyte. */
export const LIMITS = {
  /** Excel's own sheet. */
  lastRow: 1_048_576, columns: 16_384,
  /** Filled rows and cells of the whole workbook. */
  rows: 100_000, cells: 1_000_000, sheets: 200,
  /** Characters that Excel keeps in a cell. */
  text: 32_767,
  entries: 2_000,
  /** Bytes unpacked. */
  part: 64_000_000, total: 128_000_000,
  /** Of the XML of one part. */
  depth: 64, elements: 4_000_000, textNode: 1_000_000,
} as const;
