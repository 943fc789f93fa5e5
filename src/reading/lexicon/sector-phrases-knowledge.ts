import type { TopicPhrases } from './topic-phrases.ts';

/** Science and technology: the ways in which releases name these fields of cooperation, by sector. */
export const SECTORS_KNOWLEDGE: TopicPhrases = {
  'science-and-technology': [
    '{joint|scientific} {research|laboratories|laboratory|studies}',
    'researchers and {scientists|engineers}',
    'scientists*',
    '{science|scientific|technology|technological|technologies|innovation|innovations|science and technology|sciences|sci-tech|research}*',
    '{science and technology|science, technology and innovation|science, technology, and innovation|science, technology|science and innovation|research and innovation|research and development|technology and innovation|innovation and technology|scientific and technological|scientific and technical|scientific-technical|scientific research|science-technology|STI|R&D|high technology|high-tech|advanced technology|advanced technologies|emerging technologies|critical and emerging technologies|science, research and innovation|innovation and science|quantum|quantum technologies|new technologies|technology transfer|transfer of technology|biotechnology|nanotechnology|scientific exchange|scientific exchanges|technological innovation|scientific cooperation|technology cooperation|technological cooperation|scientific collaboration|innovation cooperation|industrial and technological corridor}',
    '{scientific|technological|technology|innovation|research} {cooperation|collaboration|partnership|exchanges|exchange|ties|relations|research|progress|development}',
    'transfer of {technology|technologies|know-how}',
    'deep tech',
  ],
  space: [
    '{space|outer space} {cooperation|exploration|technology|technologies|science|sector|research|industry|programme|program|programmes|agency|activities|applications|field|dialogue|situational awareness|policy|domain}',
    '{satellite|satellites|outer space|aerospace|space}*',
    'peaceful {use|uses|exploration|exploration and use} of {outer |}space',
    'Artemis Accords',
    'satellite {technology|launch|navigation|cooperation|imagery}',
    'remote sensing',
  ],
  'nuclear-energy': [
    '{nuclear|atomic} {energy|power|power plant|power plants|technology|technologies|cooperation|science|applications|technology cooperation|safety|research}',
    '{peaceful|civil|civilian} {use|uses|application|applications|nuclear|nuclear energy|nuclear cooperation|nuclear power}{| of nuclear energy| of atomic energy| of the atom| of nuclear technology| of nuclear science| nuclear energy}',
    'small modular reactor{|s}',
    '123 Agreement',
    'civil nuclear',
    'civil nuclear cooperation',
  ],
  'artificial-intelligence': [
    'artificial intelligence{| cooperation| governance| technology}',
    'AI{| cooperation| technology| technologies| governance and development| development| and digital}',
  ],
};
