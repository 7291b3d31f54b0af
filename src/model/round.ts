/** Two decimals, decimal half up: the one rounding for grades, ties and tolerances (toFixed rounds 67.535 down). */
export function round2(x: number): number {
  const scaled = x * 100;
  const whole = Math.round(scaled);
  // a figure that has two decimals already, as nearly all do
  if (Math.abs(scaled - whole) < 1e-9) return whole / 100;
  return Math.round(+scaled.toPrecision(12)) / 100;
}
