export { resolveSources, resolveSourcesInSteps } from './resolving/resolve.ts';
