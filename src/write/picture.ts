import { ItaPlanError } from '../model/error.ts';

/** A picture of the office (its emblem), already read from disk. */
export interface Picture { readonly bytes: Uint8Array; readonly type: 'png' | 'jpg' }

function pngSize(view: DataView): { width: number; height: number } | null {
  return view.byteLength >= 24 && view.getUint32(0) === 0x89504e47 ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** Walks the segments of a JPEG to its frame header (SOF0–SOF15 but DHT, JPG and DAC). */
function jpegSize(view: DataView): { width: number; height: number } | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}

/** Width of the picture for a height of 1: it is scaled by height, 3 cm or 1.5 cm. */
export function aspectOf(picture: Picture): number {
  const view = new DataView(picture.bytes.buffer, picture.bytes.byteOffset, picture.bytes.byteLength);
  const size = picture.type === 'png' ? pngSize(view) : jpegSize(view);
  if (size === null || size.width === 0 || size.height === 0) throw new ItaPlanError('WRITE_EMBLEM', { type: picture.type });
  return size.width / size.height;
}
