// Begins a line that is meant for the runner and not for people.
export const progressMark = '::test-ended::';
