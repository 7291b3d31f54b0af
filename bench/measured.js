// Read before the program by bench/batch.ts: writes what the process took when it ends, and with --expose-gc what is alive at each tenth.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  const alive = [];
  if (globalThis.gc !== undefined) {
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = (text, ...rest) => {
      const step = /^\[\s*(\d+)\/(\d+)\]/.exec(String(text));
      if (step !== null) {
        globalThis.gc();
        alive.push({ done: Number(step[1]), total: Number(step[2]), heap: process.memoryUsage().heapUsed });
      }
      return write(text, ...rest);
    };
  }
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(process.env.ITA_PLAN_BENCH, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024, alive }));
  });
}
