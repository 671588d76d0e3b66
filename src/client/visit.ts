/** Whether a reader has asked for the page. One that is shown again, by a reload or the way back, stands where they left it, and nothing may scroll it. */
export function isAskedFor(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !visit || visit.type === 'navigate';
}
