import { EMBEDDED_FONT, makePdf } from '../../../support/documents/make-pdf.ts';

/** An embedded font with ligatures and Turkish letters, paragraphs told by their indent alone, a watermark across the page. */
export const make = () =>
  makePdf((pdf) => {
    pdf.save().rotate(-45, { origin: [300, 400] });
    pdf.font(EMBEDDED_FONT).fontSize(60).fillOpacity(0.2).text('EMBARGOED', 120, 380, { lineBreak: false });
    pdf.restore();
    pdf.fillOpacity(1).fontSize(12);
    pdf.text('Republic of Türkiye', 72, 60, { align: 'center' });
    pdf.text('Ministry of Foreign Affairs', { align: 'center' });
    pdf
      .moveDown()
      .fontSize(16)
      .text('Minister Gökçe Şahinoğlu holds talks with his Finnish colleague', { align: 'center' });
    pdf.moveDown().fontSize(11);
    const options = { indent: 24 };
    pdf.text(
      'Ankara, 6 June 2024 – Minister of Foreign Affairs Gökçe Şahinoğlu held ofﬁcial talks with the Minister for Foreign Affairs of Finland, the ﬁrst in ﬁve years. The two ministers afﬁrmed that both countries would work for an end of the conﬂict in Sudan.',
      options,
    );
    pdf.text(
      'Minister Şahinoğlu suggested that Finland urge the other members of the European Union to update the Customs Union at the earliest, and to ease visas for Turkish students.',
      options,
    );
    pdf.text('The Finnish minister said that Türkiye is an ally of the ﬁrst rank.', options);
  });
