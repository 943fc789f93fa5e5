import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from '../../config.ts';

/** Readable lines on a terminal and in development, JSON lines elsewhere. */
export function makeLogger({ logLevel, isDevelopment }: Config): Logger {
  const readable = isDevelopment || process.stdout.isTTY;
  const options = { level: logLevel, base: null };
  return readable
    ? pino(options, pretty({ ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }))
    : pino(options);
}
