export { resolveSources, resolveSourcesInSteps } from './resolve.ts';
