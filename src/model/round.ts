/** Two decimals, decimal half up: the one rounding for grades, ties and tolerances (toFixed rounds 67.535 down). */
export const round2 = (x: number): number => Math.round(+(x * 100).toPrecision(12)) / 100;
