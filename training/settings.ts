import type { Hyperparameters } from './crf-trainer.ts';

/** Parts that the training articles are cut into, so that stage two learns from tags of unseen texts. */
export const FOLDS = 4;

export const SPAN_SETTINGS: Hyperparameters = {
  epochs: 7,
  eta: 0.04,
  decay: 0.75,
  l1: 4,
  dropout: 0.4,
  leastCount: 2,
  seed: 1,
};

export const LINK_SETTINGS: Hyperparameters = {
  epochs: 7,
  eta: 0.04,
  decay: 0.75,
  l1: 1,
  dropout: 0.1,
  leastCount: 2,
  seed: 2,
};

export const JUDGE_SETTINGS: Hyperparameters = {
  epochs: 8,
  eta: 0.04,
  decay: 0.75,
  l1: 1,
  dropout: 0.2,
  leastCount: 2,
  seed: 3,
};
