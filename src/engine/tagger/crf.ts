/**
 * Linear-chain conditional random fields: the best sequence (Viterbi) and how sure each label is (forward-backward).
 * Lafferty, McCallum and Pereira, "Conditional Random Fields", ICML 2001. Emissions come from outside: the trainer sums float
 * weights, the engine quantised ones.
 */
export interface Chain {
  readonly labels: number;
  /** Columns of a row of emissions: the labels, rounded up to a power of two. */
  readonly stride: number;
  /** Weight of `from` → `to` at a token of an edge class: `[(class * labels + from) * labels + to]`. */
  readonly edges: Float32Array;
  /** Weight of each label at the first token. */
  readonly start: Float32Array;
}

export function strideOf(labels: number): number {
  return labels <= 4 ? 4 : 8;
}

/** Scratch space, kept between sequences. */
export class Lattice {
  #size = 0;
  /** Emission of each label at each token, `stride` to a token. */
  emit = new Float32Array(0);
  /** After `forwardBackward`, `alpha * beta` is a label's probability; after `viterbi`, alpha holds the best scores. */
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  psi = new Float64Array(0);
  scale = new Float64Array(0);
  back = new Uint8Array(0);

  grow(n: number, stride: number): void {
    if (n * stride <= this.#size) return;
    const size = (n + 64) * stride;
    this.#size = size;
    this.emit = new Float32Array(size);
    this.alpha = new Float64Array(size);
    this.beta = new Float64Array(size);
    this.psi = new Float64Array(size);
    this.scale = new Float64Array(size);
    this.back = new Uint8Array(size);
  }
}

/** Quantised emissions differ by multiples of this. */
const STEP = 1 / 32;
/** `exp` of the first of these multiples, negative. */
const EXP_OF_STEPS = Float64Array.from({ length: 1024 }, (_, steps) => Math.exp(-steps * STEP));

/** `Math.exp(-fall)`, looked up where `fall` is one of the multiples in which quantised weights come. */
function expOfFall(fall: number): number {
  const steps = fall / STEP;
  return steps < EXP_OF_STEPS.length && steps === (steps | 0)
    ? (EXP_OF_STEPS[steps] as number)
    : Math.exp(-fall);
}

/** How many labels the loops over all of them have written out: four, where there are as many. In the order of the loop, so that sums are the same. */
function writtenOut(labels: number): 0 | 4 {
  return labels >= 4 ? 4 : 0;
}

/** Scaled forward-backward; afterwards alpha*beta is the marginal. Returns log Z. */
export function forwardBackward(
  chain: Chain,
  expEdges: Float64Array,
  edgeOf: Uint8Array,
  n: number,
  lat: Lattice,
): number {
  const { labels: Y, stride } = chain;
  const { emit, alpha, beta, psi, scale } = lat;
  const written = writtenOut(Y);
  let logZ = 0;
  for (let i = 0; i < n; i++) {
    const o = i * stride;
    let max = -Infinity;
    for (let y = 0; y < Y; y++) {
      const v = (emit[o + y] as number) + (i === 0 ? (chain.start[y] as number) : 0);
      psi[o + y] = v;
      if (v > max) max = v;
    }
    logZ += max;
    for (let y = 0; y < Y; y++) psi[o + y] = expOfFall(max - (psi[o + y] as number));
  }
  let sum = 0;
  for (let y = 0; y < Y; y++) sum += alpha[y] = psi[y] as number;
  scale[0] = sum;
  for (let y = 0; y < Y; y++) alpha[y] = (alpha[y] as number) / sum;
  logZ += Math.log(sum);
  for (let i = 1; i < n; i++) {
    const o = i * stride;
    const p = o - stride;
    const e = (edgeOf[i] as number) * Y * Y;
    const a0 = alpha[p] as number;
    const a1 = alpha[p + 1] as number;
    const a2 = alpha[p + 2] as number;
    const a3 = alpha[p + 3] as number;
    sum = 0;
    for (let y = 0; y < Y; y++) {
      let v = 0;
      if (written > 0) {
        const k = e + y;
        v =
          a0 * (expEdges[k] as number) +
          a1 * (expEdges[k + Y] as number) +
          a2 * (expEdges[k + 2 * Y] as number) +
          a3 * (expEdges[k + 3 * Y] as number);
      }
      for (let x = written; x < Y; x++) v += (alpha[p + x] as number) * (expEdges[e + x * Y + y] as number);
      v *= psi[o + y] as number;
      alpha[o + y] = v;
      sum += v;
    }
    scale[i] = sum;
    const inv = 1 / sum;
    for (let y = 0; y < Y; y++) alpha[o + y] = (alpha[o + y] as number) * inv;
    logZ += Math.log(sum);
  }
  const z = (n - 1) * stride;
  for (let y = 0; y < Y; y++) beta[z + y] = 1;
  for (let i = n - 2; i >= 0; i--) {
    const o = i * stride;
    const q = o + stride;
    const e = (edgeOf[i + 1] as number) * Y * Y;
    const inv = 1 / (scale[i + 1] as number);
    const p0 = psi[q] as number;
    const p1 = psi[q + 1] as number;
    const p2 = psi[q + 2] as number;
    const p3 = psi[q + 3] as number;
    const b0 = beta[q] as number;
    const b1 = beta[q + 1] as number;
    const b2 = beta[q + 2] as number;
    const b3 = beta[q + 3] as number;
    for (let x = 0; x < Y; x++) {
      let v = 0;
      if (written > 0) {
        const k = e + x * Y;
        v =
          (expEdges[k] as number) * p0 * b0 +
          (expEdges[k + 1] as number) * p1 * b1 +
          (expEdges[k + 2] as number) * p2 * b2 +
          (expEdges[k + 3] as number) * p3 * b3;
      }
      for (let y = written; y < Y; y++)
        v += (expEdges[e + x * Y + y] as number) * (psi[q + y] as number) * (beta[q + y] as number);
      beta[o + x] = v * inv;
    }
  }
  return logZ;
}

export function viterbi(
  chain: Chain,
  edgeOf: Uint8Array,
  n: number,
  lat: Lattice,
  bias: Float32Array,
  out: Uint8Array,
): number {
  const { labels: Y, stride } = chain;
  const { emit, alpha: delta, back } = lat;
  const written = writtenOut(Y);
  for (let y = 0; y < Y; y++)
    delta[y] = (emit[y] as number) + (chain.start[y] as number) + (bias[y] as number);
  for (let i = 1; i < n; i++) {
    const o = i * stride;
    const p = o - stride;
    const e = (edgeOf[i] as number) * Y * Y;
    const d0 = delta[p] as number;
    const d1 = delta[p + 1] as number;
    const d2 = delta[p + 2] as number;
    const d3 = delta[p + 3] as number;
    for (let y = 0; y < Y; y++) {
      let best = -Infinity;
      let arg = 0;
      if (written > 0) {
        const k = e + y;
        best = d0 + (chain.edges[k] as number);
        const v1 = d1 + (chain.edges[k + Y] as number);
        if (v1 > best) {
          best = v1;
          arg = 1;
        }
        const v2 = d2 + (chain.edges[k + 2 * Y] as number);
        if (v2 > best) {
          best = v2;
          arg = 2;
        }
        const v3 = d3 + (chain.edges[k + 3 * Y] as number);
        if (v3 > best) {
          best = v3;
          arg = 3;
        }
      }
      for (let x = written; x < Y; x++) {
        const v = (delta[p + x] as number) + (chain.edges[e + x * Y + y] as number);
        if (v > best) {
          best = v;
          arg = x;
        }
      }
      delta[o + y] = best + (emit[o + y] as number) + (bias[y] as number);
      back[o + y] = arg;
    }
  }
  let best = -Infinity;
  let arg = 0;
  const z = (n - 1) * stride;
  for (let y = 0; y < Y; y++)
    if ((delta[z + y] as number) > best) {
      best = delta[z + y] as number;
      arg = y;
    }
  for (let i = n - 1; i >= 0; i--) {
    out[i] = arg;
    arg = back[i * stride + arg] as number;
  }
  return best;
}
