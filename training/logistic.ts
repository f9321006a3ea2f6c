/** Logistic regression for a few features and some hundred rows: Newton's method, the same result each time. */

/** What one row shows: values of its features (the first is 1, the constant), and whether it is positive. */
export interface Row {
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** `pull` draws all weights but the constant to zero, as if by `pull` rows (L2). */
export function fitLogistic(rows: readonly Row[], pull: number, rounds = 40): number[] {
  const size = rows[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : pull * weight));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : pull) : 0)));
    for (const { features, positive } of rows) {
      const chance = sigmoid(dot(weights, features));
      for (let i = 0; i < size; i++) {
        const at = features[i] as number;
        if (at === 0) continue;
        slope[i] = (slope[i] as number) + (chance - (positive ? 1 : 0)) * at;
        const line = curve[i] as number[];
        for (let j = 0; j < size; j++) {
          line[j] = (line[j] as number) + chance * (1 - chance) * at * (features[j] as number);
        }
      }
    }
    for (const [i, step] of solve(curve, slope).entries()) weights[i] = (weights[i] as number) - step;
  }
  return weights;
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Solves matrix · x = right by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (let column = 0; column < size; column++) {
    const rest = rows.slice(column);
    const best = rest.reduce((a, b) =>
      Math.abs(b[column] as number) > Math.abs(a[column] as number) ? b : a,
    );
    rows.splice(rows.indexOf(best), 1);
    rows.splice(column, 0, best);
    for (const row of rows) {
      if (row === best) continue;
      const times = (row[column] as number) / (best[column] as number);
      if (times !== 0)
        for (let k = column; k <= size; k++) row[k] = (row[k] as number) - times * (best[k] as number);
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number));
}

/** Area under the curve: how often a positive row, chosen at random, scores above another; ties count half. */
export function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number {
  const ranks = ranksOf(scores);
  const count = positive.filter(Boolean).length;
  const sum = ranks.reduce((total, rank, i) => total + (positive[i] ? rank : 0), 0);
  return (sum - (count * (count + 1)) / 2) / (count * (positive.length - count) || 1);
}

/** Ranks from 1; equals share their mean rank. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (let i = from; i < to; i++) ranks[order[i]?.index ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** Spearman's rank correlation. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const mean = (a.length + 1) / 2;
  const sum = (f: (i: number) => number) => a.reduce((total, _, i) => total + f(i), 0);
  const from = (list: readonly number[], i: number) => (list[i] as number) - mean;
  const both = sum((i) => from(x, i) * from(y, i));
  return both / Math.sqrt(sum((i) => from(x, i) ** 2) * sum((i) => from(y, i) ** 2) || 1);
}
