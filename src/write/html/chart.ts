/** A chart as a figure: bars of plain boxes with their numbers in print, and the alt text for those who listen. */
import { barLabel, bars, type Chart, fillOf } from '../chart.ts';
import { type Digits, inDigits } from '../markers.ts';
import { escapeHtml } from './escape.ts';

const percent = (value: number, scale: number): string => `${((value / scale) * 100).toFixed(2)}%`;

export function chartFigure(chart: Chart, digits: Digits): string {
  const fill = (series: number): string => `#${fillOf(series, chart.series.length)}`;
  const { scale, rows } = bars(chart);
  const legend = chart.series.map((series, index) => `<span><i style="background:${fill(index)}"></i>${escapeHtml(series.name)}</span>`);
  const target = chart.target === null ? '' : `<b style="left:${percent(chart.target, scale)}"></b>`;
  const goal = chart.target === null ? [] : [`<span><i class="goal"></i>เป้าหมาย ${inDigits(barLabel(chart.target), digits)}</span>`];
  const lines = rows.map((row) => `<div class="bars"><span>${escapeHtml(row.label)}</span><div>${row.bars.map((bar) =>
    `<p><em>${target}${bar.value === null ? '' : `<i style="width:${percent(bar.value, scale)};background:${fill(bar.series)}"></i>`}</em><span>${inDigits(barLabel(bar.value), digits)}</span></p>`).join('')}</div></div>`);
  return `<figure class="chart" role="img" aria-label="${escapeHtml(chart.alt)}"><div class="legend">${[...legend, ...goal].join('')}</div>${lines.join('')}</figure>`;
}
