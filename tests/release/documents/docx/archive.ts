import JSZip from 'jszip';

/** An archive of releases, which is no Word file. */
export const make = () =>
  new JSZip().file('release.txt', 'The Minister left for Lima.').generateAsync({ type: 'uint8array' });
