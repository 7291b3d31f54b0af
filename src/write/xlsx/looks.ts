/** How each kind of cell looks. */
import type { CellLook, NumberFormat } from '../../model/workbook.ts';

const FONT = 'TH SarabunPSK';
const SIZE = 16;

interface Look {
  readonly bold?: true;
  readonly size?: number;
  /** ARGB */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: true;
  readonly center?: true;
}

const LOOKS: Readonly<Record<CellLook, Look>> = {
  plain: {},
  title: { bold: true, size: 20 },
  header: { bold: true, fill: 'FFDDE6F0', border: true, center: true },
  heading: { bold: true, fill: 'FFEFEFEF' },
  label: { border: true },
  group: { bold: true, border: true },
  input: { fill: 'FFFFFBE6', border: true },
  closed: { fill: 'FFE4E4E4', border: true },
  hint: { size: 14, color: 'FF595959' },
};

const FORMATS: Readonly<Record<NumberFormat, string>> = { text: '@', score: '0.00', count: '0' };

interface CellStyle {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly color: { readonly argb: string } };
  readonly alignment: { readonly vertical: 'top' | 'middle'; readonly wrapText: true; readonly horizontal?: 'center' };
  readonly numFmt?: string;
  readonly fill?: { readonly type: 'pattern'; readonly pattern: 'solid'; readonly fgColor: { readonly argb: string } };
  readonly border?: Readonly<Record<'top' | 'left' | 'bottom' | 'right', { readonly style: 'thin'; readonly color: { readonly argb: string } }>>;
}

const EDGE = { style: 'thin', color: { argb: 'FFA6A6A6' } } as const;

function made(look: CellLook, format: NumberFormat | null): CellStyle {
  const { bold, size, color, fill, border, center } = LOOKS[look];
  return {
    font: { name: FONT, size: size ?? SIZE, bold: bold === true, color: { argb: color ?? 'FF000000' } },
    alignment: { vertical: center ? 'middle' : 'top', wrapText: true, ...(center ? { horizontal: 'center' } : {}) },
    ...(format === null ? {} : { numFmt: FORMATS[format] }),
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
    ...(border ? { border: { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE } } : {}),
  };
}

/** Font size in points. */
export const sizeOf = (look: CellLook): number => LOOKS[look].size ?? SIZE;

/** Every look in every format, by key. */
export const STYLES: readonly { readonly key: string; readonly style: CellStyle }[] = (Object.keys(LOOKS) as CellLook[]).flatMap((look) => [null, ...(Object.keys(FORMATS) as NumberFormat[])].map((format) => ({ key: styleKey(look, format), style: made(look, format) })));

export function styleKey(look: CellLook, format: NumberFormat | null): string {
  return `${look}/${format ?? ''}`;
}
