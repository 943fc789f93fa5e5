import packageJson from '../package.json' with { type: 'json' };

/** This program's version, as package.json has it. */
export const VERSION: string = packageJson.version;

/** The name under which readings of this program's reader stand in `readBy`. */
export const READER_NAME = `entente/${VERSION}`;
