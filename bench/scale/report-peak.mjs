// Loaded before a command (node --import): when it ends, writes how much memory it took at most and how much processor time, for whoever started it.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const file = process.env['REPORT_PEAK_TO'];
  if (file)
    writeFileSync(
      file,
      JSON.stringify({ mb: maxRSS / 1024, processorSeconds: (userCPUTime + systemCPUTime) / 1e6 }),
    );
});
