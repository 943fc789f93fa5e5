import { enableCompileCache } from 'node:module';

// The entry of a process that reads. It ends when its parent ends it or is gone, and on nobody else's word: who stops a
// service may tell each of its processes, and what is being read then belongs to work that the parent brings to its end.
process.on('disconnect', () => process.exit());
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => {});
// The parent keeps the last line.
process.on('uncaughtException', (error) => {
  process.stderr.write(`\n${error.message.replaceAll(/\s+/g, ' ')}\n`);
  process.exit(1);
});

// Types are stripped and code is compiled once, not at every start; so all else is imported after this.
enableCompileCache();
await import('./answer-jobs.ts');
