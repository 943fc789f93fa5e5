#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Types are stripped and code is compiled once, not at every start; so all else is imported after this.
enableCompileCache();
// Libraries look at it when they are loaded: unless it says this, graphql-js checks every type and value it is handed.
process.env['NODE_ENV'] ??= 'production';
const { runProgram } = await import('./cli/run-program.ts');
await runProgram();
