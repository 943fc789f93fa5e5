/** Forms of address before a name, folded, one word each; phrases are taken off word by word. */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  [
    'he hh hm hrh hsh hih his her excellency excellencies majesty royal highness serene imperial honourable honorable',
    'hon right rt mr mrs ms miss mme madame madam mlle monsieur sir dame lord lady baroness baron dr prof professor',
    'general gen lt lieutenant maj major col colonel capt captain adm admiral vice brigadier marshal ambassador minister',
    'president premier prime secretary state foreign deputy chancellor senator sen representative governor',
    'samdech techo akka moha sena padei lok chumteav oknha neak dato datuk tan sri tun tuan haji hajah pehin ir',
    'prince princess crown sheikh sheikha shaykh shaikh sayyid sayed seyyed ayatollah hojatoleslam mullah maulana herr frau senor senora',
    'don dona sr sra shri smt thiru dasho lyonpo u daw',
  ]
    .join(' ')
    .split(' '),
);

/** Forms of address that are names as well: taken off only where two other parts stay. */
export const ADDRESS_OR_NAME: ReadonlySet<string> = new Set(
  'u don sen sri tan tun sr ir lok neak gen state prime royal vice major marshal lord baron dame sir general sayed sayyid seyyed hon he'.split(
    ' ',
  ),
);
