export { resolveSources } from './resolve.ts';
