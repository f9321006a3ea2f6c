declare module 'virtual:sample-report' {
  const report: import('../../../src/engine/report.ts').Report;
  export default report;
}
