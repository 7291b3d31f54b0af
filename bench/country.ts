/** A made-up country as a score file: seeded, so that every run measures the same agencies. No name and no score is a real one. */

export interface Country {
  readonly csv: string;
  readonly agencies: number;
  readonly provinces: number;
}

/** A small generator of the family «mulberry32»: the same numbers on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HEADS = ['บ้าน', 'หนอง', 'โคก', 'ทุ่ง', 'ดอน', 'นา', 'ห้วย', 'วัง', 'คลอง', 'ท่า', 'โพน', 'เขา', 'ป่า', 'บึง', 'ปาก', 'แม่'] as const;
const TAILS = ['สมมติ', 'ตัวอย่าง', 'จำลอง', 'ทดลอง', 'สมมุติงาม', 'จำลองเหนือ', 'จำลองใต้', 'ตัวอย่างใหม่', 'ทดสอบ', 'ร่มเย็นจำลอง', 'น้ำใสสมมติ', 'ศิลาทดลอง'] as const;
/** Kinds and the share of agencies up to each, per cent. */
const KINDS = [['อบต.', 62], ['เทศบาลตำบล', 89], ['ทต.', 95], ['เทศบาลเมือง', 99], ['เทศบาลนคร', 100]] as const;
const HEADER = [
  'หน่วยงาน', 'อำเภอ', 'จังหวัด', 'การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'การใช้ทรัพย์สินของราชการ', 'การแก้ไขปัญหาการทุจริต', 'IIT',
  'คุณภาพการดำเนินงาน', 'ประสิทธิภาพการสื่อสาร', 'การปรับปรุงระบบการทำงาน', 'EIT', 'การเปิดเผยข้อมูล', 'การป้องกันการทุจริต', 'OIT', 'คะแนนรวม',
] as const;

const two = (value: number): string => (Math.round(value * 100) / 100).toFixed(2);
const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/**
 * Any list of provinces will do. One agency in fifty has a tie, one in a hundred a gap, one in two
 * hundred a name that is awkward on a disk (quote, slash, a trailing dot, a decomposed ำ, the name of a neighbour in another spelling).
 */
export function makeCountry(options: { readonly agencies: number; readonly provinces: readonly string[]; readonly seed?: number }): Country {
  const random = randomOf(options.seed ?? 2564);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const seen = new Set<string>();
  const lines = [HEADER.join(',')];
  for (let at = 0; at < options.agencies; at += 1) {
    const province = options.provinces[Math.floor((at * options.provinces.length) / options.agencies)] as string;
    const district = districtOf(province, Math.floor(random() * DISTRICTS));
    const name = uniqueName(at, `${district}|${province}`, random, pick, seen);
    lines.push([name, district, province, ...scores(at, random)].map(quoted).join(','));
  }
  return { csv: `\uFEFF${lines.join('\r\n')}\r\n`, agencies: options.agencies, provinces: options.provinces.length };
}

/** Districts of a province; made up, the same in every run. */
const DISTRICTS = 12;

function districtOf(province: string, number: number): string {
  const shift = [...province].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return `${HEADS[(shift + number) % HEADS.length]}${TAILS[(shift * 3 + number) % TAILS.length]}`;
}

function uniqueName(at: number, place: string, random: () => number, pick: <T>(list: readonly T[]) => T, seen: Set<string>): string {
  for (;;) {
    const dice = random() * 100;
    const kind = KINDS.find(([, upTo]) => dice < upTo)?.[0] ?? 'อบต.';
    const bare = `${pick(HEADS)}${pick(TAILS)}${seen.size % 7 === 0 ? '' : pick(TAILS)}`;
    const plain = `${kind}${bare}`;
    const name = at % 200 === 7 ? awkward(plain, Math.floor(at / 200)) : plain;
    const key = `${kind.startsWith('ท') || kind.startsWith('เทศบาลตำบล') ? 'ทต.' : kind}${bare}|${place}`;
    if (seen.has(key)) continue;
    seen.add(key);
    return name;
  }
}

function awkward(name: string, which: number): string {
  switch (which % 6) {
    case 0: return `${name} "ใหม่"`;
    case 1: return `${name}/สาขา 2`;
    case 2: return `${name}.`;
    case 3: return name.replaceAll('ำ', '\u0E4D\u0E32');
    case 4: return `${name} ${'ยาวมาก'.repeat(14)}`;
    default: return `${name}:ก<ข>?*|`;
  }
}

/** Ten indicators, three instruments, the total; as an agency that is good or weak as a whole. */
function scores(at: number, random: () => number): string[] {
  const level = 62 + 36 * Math.sqrt(random());
  const indicator = (spread: number): number => Math.min(100, Math.max(20, Number(two(level + (random() - 0.6) * spread))));
  const values = [22, 22, 22, 22, 22, 18, 18, 18, 34, 44].map(indicator);
  if (at % 50 === 3) values[1] = values[3] as number;
  const gap = at % 100 === 11;
  const iit = mean(values.slice(0, 5));
  const eit = mean(values.slice(5, 8));
  const oit = mean(values.slice(8));
  const cells = values.map(two);
  if (gap) cells[8] = '-';
  const total = 0.3 * Number(two(iit)) + 0.3 * Number(two(eit)) + 0.4 * Number(two(oit));
  return [...cells.slice(0, 5), two(iit), ...cells.slice(5, 8), two(eit), ...cells.slice(8), gap ? '-' : two(oit), gap ? '-' : two(total)];
}
