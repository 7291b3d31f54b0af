/** Groups of bars beside one another as an SVG that needs nothing else. */
export interface Bars {
  readonly title: string;
  readonly unit: string;
  /** A line that the bars are held to. */
  readonly gate: number | null;
  /** Of the bars in a group. */
  readonly names: readonly string[];
  readonly groups: readonly { readonly label: string; readonly values: readonly number[] }[];
}

const WIDTH = 380;
const HEIGHT = 260;
const PLOT = { left: 46, right: 12, top: 44, bottom: 44 } as const;
const COLOURS = ['#9dc3e6', '#2f6f9f'] as const;

export function chart(panels: readonly Bars[], axis: string): string {
  const width = WIDTH * panels.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${panels.map(({ title }) => title).join(', ')}</title><rect width="${width}" height="${HEIGHT}" fill="#fff"/>`,
    ...panels.map((panel, index) => `<g transform="translate(${index * WIDTH} 0)">${drawn(panel, axis)}</g>`), '</svg>\n',
  ].join('\n');
}

function drawn({ title, unit, gate, names, groups }: Bars, axis: string): string {
  const most = round(Math.max(...groups.flatMap(({ values }) => values), gate ?? 0));
  const [wide, high] = [WIDTH - PLOT.left - PLOT.right, HEIGHT - PLOT.top - PLOT.bottom];
  const y = (value: number): number => PLOT.top + high * (1 - value / most);
  const room = wide / groups.length;
  const bar = (room * 0.8) / names.length;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * most).map((value) => `<line x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/><text x="${PLOT.left - 4}" y="${y(value) + 4}" text-anchor="end">${value}</text>`);
  const bars = groups.flatMap(({ label, values }, group) => [
    ...values.map((value, index) => {
      const x = PLOT.left + room * group + room * 0.1 + bar * index;
      return `<rect x="${x.toFixed(1)}" y="${y(value).toFixed(1)}" width="${(bar - 3).toFixed(1)}" height="${(PLOT.top + high - y(value)).toFixed(1)}" fill="${COLOURS[index % COLOURS.length]}"/><text x="${(x + bar / 2 - 1).toFixed(1)}" y="${(y(value) - 3).toFixed(1)}" text-anchor="middle" font-size="10">${value.toFixed(0)}</text>`;
    }),
    `<text x="${(PLOT.left + room * (group + 0.5)).toFixed(1)}" y="${HEIGHT - PLOT.bottom + 16}" text-anchor="middle">${label}</text>`,
  ]);
  const line = gate === null ? '' : `<line x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${y(gate)}" y2="${y(gate)}" stroke="#b33" stroke-dasharray="5 3"/>`;
  const legend = names.map((name, index) => `<rect x="${PLOT.left + index * 100}" y="26" width="10" height="10" fill="${COLOURS[index % COLOURS.length]}"/><text x="${PLOT.left + index * 100 + 14}" y="35">${name}</text>`);
  return [`<text x="${PLOT.left}" y="18" font-weight="bold">${title}${unit === '' ? '' : ` (${unit})`}</text>`, ...ticks, ...bars, line, ...legend, `<text x="${PLOT.left + wide / 2}" y="${HEIGHT - 10}" text-anchor="middle">${axis}</text>`].join('\n');
}

/** Up to a number that four even steps reach. */
function round(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value / 4));
  const fitting = [1, 2, 2.5, 5, 10].map((times) => times * step).find((one) => one * 4 >= value) ?? step * 10;
  return fitting * 4;
}
