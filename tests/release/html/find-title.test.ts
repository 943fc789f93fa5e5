import { describe, expect, test } from 'vitest';
import { withoutSiteName } from '../../../src/release/html/find-title.ts';

describe('the name of a site is taken off', () => {
  test.each<readonly [string, string | null, string | null]>([
    ['Minister meets envoy of Chad | Ministry of Foreign Affairs', null, 'Minister meets envoy of Chad'],
    ['Minister meets envoy of Chad - MFA', null, 'Minister meets envoy of Chad'],
    ['MOFA | News | Minister meets envoy of Chad', null, 'Minister meets envoy of Chad'],
    ['MIREX - Minister meets envoy of Chad', null, 'Minister meets envoy of Chad'],
    ['Minister meets envoy of Chad_Ministry of Foreign Affairs', null, 'Minister meets envoy of Chad'],
    ['Minister meets envoy of Chad — The Beehive', 'The Beehive', 'Minister meets envoy of Chad'],
    ['Comoros – Meeting between the two ministers', null, 'Comoros – Meeting between the two ministers'],
    [
      'Israel-Palestine: statement by the spokesperson',
      null,
      'Israel-Palestine: statement by the spokesperson',
    ],
    ['Ministry of Foreign Affairs: Minister meets envoy of Chad', null, 'Minister meets envoy of Chad'],
    ['Readout: Secretary calls Minister of Chad', null, 'Readout: Secretary calls Minister of Chad'],
    ['Ukraine: Embassy reopens in Kyiv', null, 'Ukraine: Embassy reopens in Kyiv'],
    ['Talks end - Minister says that all is well', null, 'Talks end - Minister says that all is well'],
    ['Ministry of Foreign Affairs - Sri Lanka', null, null],
    ['Press Releases', null, null],
    ['Home', null, null],
    ['', null, null],
  ])('%s', (title, siteName, rest) => {
    expect(withoutSiteName(title, siteName)).toBe(rest);
  });
});
