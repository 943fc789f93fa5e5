#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Types are stripped and code is compiled once, not at every start; so all else is imported after this.
enableCompileCache();
const { runProgram } = await import('./cli/run-program.ts');
await runProgram();
