import { makePdf } from '../../../support/documents/make-pdf.ts';

/** A note of two lines, a logo, and the release as a PDF. */
export async function make(): Promise<Uint8Array> {
  const pdf = await makePdf((page) => {
    page.font('Helvetica-Bold').fontSize(16).text('Samoa and New Zealand sign a seasonal work arrangement');
    page.font('Helvetica').fontSize(11).moveDown();
    page.text(
      'Samoa and New Zealand signed an arrangement on seasonal work in Apia today. It opens two thousand places a year.',
    );
  });
  const base64 = (bytes: Uint8Array) =>
    (
      Buffer.from(bytes)
        .toString('base64')
        .match(/.{1,76}/gu) ?? []
    ).join('\r\n');
  return new TextEncoder().encode(
    [
      'From: press@mfat.example.ws',
      'To: desk@example.org',
      'Subject: Press release for publication',
      'Date: Tue, 5 Aug 2025 08:00:00 +1300',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear colleagues,',
      'please find attached a press release. Kind regards, the press office',
      '--b',
      'Content-Type: image/png; name="crest.png"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(Uint8Array.from([0x89, 0x50, 0x4e, 0x47])),
      '--b',
      'Content-Type: application/octet-stream; name="release.pdf"',
      'Content-Disposition: attachment; filename="release.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(pdf),
      '--b--',
      '',
    ].join('\r\n'),
  );
}
