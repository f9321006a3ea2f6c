import { type Chain, forwardBackward, Lattice, strideOf } from '../src/engine/tagger/crf.ts';
import { randomOf } from './random.ts';

/** One training sequence: dense feature ids (`-1` = below the cut-off), `width` to a token. */
export interface Sequence {
  readonly n: number;
  readonly features: Int32Array;
  readonly edges: Uint8Array;
  readonly gold: Uint8Array;
}

/** What there is to tune. */
export interface Hyperparameters {
  readonly epochs: number;
  /** First step size of AdaGrad, and what it is multiplied by after each epoch. */
  readonly eta: number;
  readonly decay: number;
  /** Strength of the pull towards zero: small weights vanish, which is what keeps the model small. */
  readonly l1: number;
  /** Share of each token's features that is left out at random while training. */
  readonly dropout: number;
  /** Features seen less often than this get no weight. */
  readonly leastCount: number;
  readonly seed: number;
}

export interface TrainOptions extends Hyperparameters {
  readonly labels: number;
  readonly width: number;
  readonly featureCount: number;
  readonly edgeClasses: number;
}

/** Weights of a linear-chain CRF: `weights[feature * stride + label]`, `edges[(class * labels + from) * labels + to]`. */
export interface Crf extends Chain {
  readonly width: number;
  readonly weights: Float32Array;
  /** Row of each feature that was given to the trainer, -1 where L1 left it nothing. */
  rows: Int32Array;
}

export function emissions(model: Crf, s: Sequence, out: Float32Array): void {
  const { stride, width, weights } = model;
  const { features, n } = s;
  let k = 0;
  if (stride === 8) {
    for (let i = 0; i < n; i++) {
      let a0 = 0,
        a1 = 0,
        a2 = 0,
        a3 = 0,
        a4 = 0,
        a5 = 0,
        a6 = 0;
      for (let f = 0; f < width; f++, k++) {
        const id = features[k] as number;
        if (id < 0) continue;
        const w = id << 3;
        a0 += weights[w] as number;
        a1 += weights[w + 1] as number;
        a2 += weights[w + 2] as number;
        a3 += weights[w + 3] as number;
        a4 += weights[w + 4] as number;
        a5 += weights[w + 5] as number;
        a6 += weights[w + 6] as number;
      }
      const o = i << 3;
      out[o] = a0;
      out[o + 1] = a1;
      out[o + 2] = a2;
      out[o + 3] = a3;
      out[o + 4] = a4;
      out[o + 5] = a5;
      out[o + 6] = a6;
    }
  } else {
    for (let i = 0; i < n; i++) {
      let a0 = 0,
        a1 = 0,
        a2 = 0,
        a3 = 0;
      for (let f = 0; f < width; f++, k++) {
        const id = features[k] as number;
        if (id < 0) continue;
        const w = id << 2;
        a0 += weights[w] as number;
        a1 += weights[w + 1] as number;
        a2 += weights[w + 2] as number;
        a3 += weights[w + 3] as number;
      }
      const o = i << 2;
      out[o] = a0;
      out[o + 1] = a1;
      out[o + 2] = a2;
      out[o + 3] = a3;
    }
  }
}

export function train(sequences: Sequence[], o: TrainOptions): Crf {
  const { labels: Y, width } = o;
  const stride = strideOf(Y);
  let weights = new Float32Array(o.featureCount * stride);
  let G = new Float32Array(o.featureCount * stride);
  const edges = new Float32Array(o.edgeClasses * Y * Y);
  const edgesG = new Float32Array(edges.length);
  const start = new Float32Array(Y);
  const startG = new Float32Array(Y);
  const expEdges = new Float64Array(edges.length).fill(1);
  let rows = Int32Array.from({ length: o.featureCount }, (_, i) => i);
  let model: Crf = { labels: Y, stride, width, weights, edges, start, rows };
  const lat = new Lattice();
  const random = randomOf(o.seed);
  const order = sequences.map((_, i) => i);
  const grad = new Float32Array(stride);
  const touched = new Uint8Array(o.edgeClasses);
  let eta = o.eta;
  let dropped = new Int32Array(0);
  let noise = o.seed;
  const limit = o.dropout * 4294967296;
  const EPS = 1e-4;
  const edgeGrad = new Float64Array(edges.length);
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const t = order[i] as number;
      order[i] = order[j] as number;
      order[j] = t;
    }
    let loss = 0;
    for (const index of order) {
      const s = sequences[index] as Sequence;
      const { n, gold, edges: edgeOf } = s;
      let features = s.features;
      if (n === 0) continue;
      lat.grow(n, stride);
      if (o.dropout > 0) {
        const size = n * width;
        if (dropped.length < size) dropped = new Int32Array(size * 2);
        for (let k = 0; k < size; k++) {
          noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
          dropped[k] = noise >>> 0 < limit ? -1 : (features[k] as number);
        }
        features = dropped;
        emissions(model, { n, features, edges: edgeOf, gold }, lat.emit);
        const up = 1 / (1 - o.dropout);
        for (let k = 0; k < n * stride; k++) lat.emit[k] = (lat.emit[k] as number) * up;
      } else emissions(model, s, lat.emit);
      const logZ = forwardBackward(model, expEdges, edgeOf, n, lat);
      let goldScore = start[gold[0] as number] as number;
      for (let i = 0; i < n; i++) goldScore += lat.emit[i * stride + (gold[i] as number)] as number;
      for (let i = 1; i < n; i++)
        goldScore += edges[
          ((edgeOf[i] as number) * Y + (gold[i - 1] as number)) * Y + (gold[i] as number)
        ] as number;
      loss += logZ - goldScore;
      if (logZ - goldScore < 0.01) continue;
      // edges
      for (let i = 1; i < n; i++) {
        const c = edgeOf[i] as number;
        const e = c * Y * Y;
        touched[c] = 1;
        const inv = 1 / (lat.scale[i] as number);
        const p = (i - 1) * stride;
        const q = i * stride;
        for (let x = 0; x < Y; x++) {
          const a = (lat.alpha[p + x] as number) * inv;
          if (a < 1e-6) continue;
          for (let y = 0; y < Y; y++)
            edgeGrad[e + x * Y + y] =
              (edgeGrad[e + x * Y + y] as number) +
              a *
                (expEdges[e + x * Y + y] as number) *
                (lat.psi[q + y] as number) *
                (lat.beta[q + y] as number);
        }
        const g = e + (gold[i - 1] as number) * Y + (gold[i] as number);
        edgeGrad[g] = (edgeGrad[g] as number) - 1;
      }
      for (let c = 0; c < o.edgeClasses; c++) {
        if (!touched[c]) continue;
        touched[c] = 0;
        for (let k = c * Y * Y; k < (c + 1) * Y * Y; k++) {
          const g = edgeGrad[k] as number;
          if (g === 0) continue;
          edgeGrad[k] = 0;
          const acc = (edgesG[k] as number) + g * g;
          edgesG[k] = acc;
          edges[k] = (edges[k] as number) - (eta * g) / Math.sqrt(acc + EPS);
          expEdges[k] = Math.exp(edges[k] as number);
        }
      }
      // features
      for (let i = 0; i < n; i++) {
        const q = i * stride;
        let big = 0;
        for (let y = 0; y < Y; y++) {
          const g = (lat.alpha[q + y] as number) * (lat.beta[q + y] as number) - (gold[i] === y ? 1 : 0);
          grad[y] = g;
          const a = g < 0 ? -g : g;
          if (a > big) big = a;
        }
        if (i === 0)
          for (let y = 0; y < Y; y++) {
            const g = grad[y] as number;
            startG[y] = (startG[y] as number) + g * g;
            start[y] = (start[y] as number) - (eta * g) / Math.sqrt((startG[y] as number) + EPS);
          }
        if (big < 0.002) continue;
        for (let k = i * width, end = k + width; k < end; k++) {
          const id = features[k] as number;
          if (id < 0) continue;
          const w = id * stride;
          for (let y = 0; y < Y; y++) {
            const g = grad[y] as number;
            if (g < 0.0005 && g > -0.0005) continue;
            const acc = (G[w + y] as number) + g * g;
            G[w + y] = acc;
            weights[w + y] = (weights[w + y] as number) - (eta * g) / Math.sqrt(acc + EPS);
          }
        }
      }
    }
    if (o.l1 > 0)
      for (let k = 0; k < weights.length; k++) {
        const v = weights[k] as number;
        if (v === 0) continue;
        const cut = (eta * o.l1) / Math.sqrt((G[k] as number) + EPS);
        weights[k] = v > cut ? v - cut : v < -cut ? v + cut : 0;
      }
    eta *= o.decay;
    if (epoch >= 1 && o.l1 > 0) {
      // Rows that L1 emptied rarely come back: leaving them out makes the later epochs several times faster.
      const map = new Int32Array(weights.length / stride).fill(-1);
      let kept = 0;
      for (let f = 0; f < map.length; f++)
        for (let y = 0; y < Y; y++)
          if (weights[f * stride + y] !== 0) {
            map[f] = kept++;
            break;
          }
      const w2 = new Float32Array(kept * stride);
      const g2 = new Float32Array(kept * stride);
      for (let f = 0; f < map.length; f++) {
        const to = map[f] as number;
        if (to < 0) continue;
        w2.set(weights.subarray(f * stride, (f + 1) * stride), to * stride);
        g2.set(G.subarray(f * stride, (f + 1) * stride), to * stride);
      }
      weights = w2;
      G = g2;
      rows = rows.map((r) => (r < 0 ? -1 : (map[r] as number)));
      for (const s of sequences) {
        const f = s.features;
        for (let k = 0; k < f.length; k++) {
          const id = f[k] as number;
          if (id >= 0) f[k] = map[id] as number;
        }
      }
      model = { ...model, weights, rows };
    }
    console.error(`  epoch ${epoch + 1}: loss ${Math.round(loss)}, ${weights.length / stride} rows`);
  }
  return model;
}
