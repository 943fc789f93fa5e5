/** Where hostile addresses try to lead. */
export interface HostileGround {
  /** Port of the private listener, at every address of this machine. */
  readonly port: number;
  /** A site that may be fetched from; "/to?LOCATION" redirects there, "/chain?LOCATION" by way of three more of its pages. */
  readonly site: string;
}

/** An address that must be refused, with a word of why. */
export interface HostileAddress {
  readonly address: string;
  readonly why: RegExp;
}

const SELF = /leads to this machine itself/;
const PRIVATE = /leads to a private network/;
const SECRETS = /leads to a service that tells machines their secrets/;
const RESERVED = /leads to a reserved network/;
const LINK = /leads to the local link/;
const NO_ADDRESS = /is no address: expected one such as/;
const SCHEME = /expected an address of http or https/;
const PASSWORD = /has a user name or password in it: expected one without/;
const CHARACTERS = /has a space, a backslash or a control character/;
const PORT = /has the port \d+: expected 80, 443/;

/** Names that the test's name server knows, with where they lead. */
export const HOSTILE_NAMES = {
  localhost: ['127.0.0.1', '::1'],
  'www.localhost': ['127.0.0.1'],
  'localhost.localdomain': ['127.0.0.1'],
  'ip6-localhost': ['::1'],
  '127.0.0.1.example.org': ['127.0.0.1'],
  'intranet.example.org': ['10.0.0.5'],
  'all-private.example.org': ['192.168.1.1', '172.16.0.1', 'fd12::1'],
  'unspecified.example.org': ['0.0.0.0'],
  'mapped.example.org': ['::ffff:7f00:1'],
  'translated.example.org': ['64:ff9b::7f00:1'],
  'tunnel.example.org': ['2002:7f00:1::1'],
  'metadata.google.internal': ['169.254.169.254'],
  'instance-data.ec2.internal': ['169.254.169.254', 'fd00:ec2::254'],
} as const;

/** Over a hundred, in every notation that programs have been deceived with. */
export function hostileAddresses({ port, site }: HostileGround): readonly HostileAddress[] {
  const at = (hosts: readonly string[], why: RegExp) =>
    hosts.map((host) => ({ address: `http://${host}:${port}/release`, why }));
  const given = (addresses: readonly string[], why: RegExp) => addresses.map((address) => ({ address, why }));
  const redirected = (locations: readonly string[], why: RegExp) =>
    locations.flatMap((location) =>
      ['to', 'chain'].map((page) => ({ address: `${site}/${page}?${encodeURIComponent(location)}`, why })),
    );
  return [
    ...at(THIS_MACHINE, SELF),
    ...at(['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '0xc0a80101', '[fc00::1]'], PRIVATE),
    ...at(['[fd12:3456::1]', '[fec0::1]', '[::ffff:10.0.0.1]', '[64:ff9b::10.0.0.1]'], PRIVATE),
    ...at(METADATA, SECRETS),
    ...at(['169.254.1.1', '0xa9fe0101', '[fe80::1]', '[::ffff:169.254.1.1]'], LINK),
    ...at(['100.64.0.1', '100.127.255.254'], /leads to the private network of a carrier/),
    ...at(['224.0.0.1', '239.255.255.250', '[ff02::1]'], /leads to a group of machines/),
    ...at(['255.255.255.255', '0xffffffff'], /leads to every machine of a network/),
    ...at(RESERVED_NETWORKS, RESERVED),
    ...at(
      ['[2002:7f00:1::1]', '[2002:a00:1::]', '[2001:0:7f00:1::]'],
      /leads to a tunnel to another network/,
    ),
    ...at(['[64:ff9b:1::7f00:1]', '[::ffff:0:127.0.0.1]'], /leads to a translated private network/),
    ...at(
      ['localhost', 'LOCALHOST', 'localhost.', 'www.localhost', 'localhost.localdomain', 'ip6-localhost'],
      SELF,
    ),
    ...at(['ⓛocalhost', '127.0.0.1.example.org', 'unspecified.example.org', 'mapped.example.org'], SELF),
    ...at(['translated.example.org'], SELF),
    ...at(['intranet.example.org', 'INTRANET。example。org', 'all-private.example.org'], PRIVATE),
    ...at(['tunnel.example.org'], /leads to a tunnel to another network/),
    ...at(['metadata.google.internal', 'instance-data.ec2.internal'], SECRETS),
    ...at(['nowhere.example.org'], /There is no host "nowhere\.example\.org:\d+"/),
    ...at(
      ['[fe80::1%25eth0]', '[fe80::1%eth0]', '[::1', '::1', '127.0.0.1.1', '256.256.256.256'],
      NO_ADDRESS,
    ),
    ...at(['0x7f.0.0.0x1ffffff', 'example.org%00', '%2f127.0.0.1', 'exa%20mple.org'], NO_ADDRESS),
    ...given(['', '/etc/passwd', '127.0.0.1/', `//127.0.0.1:${port}/`, 'http://', 'http:'], NO_ADDRESS),
    ...given(
      [`http://127.0.0.1:65536/`, `http://127.0.0.1:-1/`, `http://example.org%40127.0.0.1:${port}/`],
      NO_ADDRESS,
    ),
    // Without its slashes it is an address all the same.
    ...given([`http:127.0.0.1:${port}/`, `http:/127.0.0.1:${port}/`, `http:////127.0.0.1:${port}/`], SELF),
    ...given(otherSchemes(port), SCHEME),
    ...given(
      [
        `http://example.org@127.0.0.1:${port}/`,
        `http://example.org:80@127.0.0.1:${port}/`,
        `http://127.0.0.1:${port}@example.org/`,
        `http://:secret@127.0.0.1:${port}/`,
        `http://example.org%2f@127.0.0.1:${port}/`,
        `http://a@b@127.0.0.1:${port}/`,
      ],
      PASSWORD,
    ),
    ...given(
      [
        `http:\\\\127.0.0.1:${port}\\`,
        `http://example.org\\@127.0.0.1:${port}/`,
        `http://127.0.0.1:${port}\\.example.org/`,
        ` http://127.0.0.1:${port}/`,
        `http://127.0.0.1:${port}/\r\nHost: example.org`,
        `http://127.0.0.1\t:${port}/`,
        `http://127.0.0.1:${port}/ HTTP/1.1`,
        `http://127.0.0.1\u0000.example.org:${port}/`,
      ],
      CHARACTERS,
    ),
    ...given(
      [0, 1, 21, 22, 25, 53, 110, 143, 445, 1023].map((other) => `http://127.0.0.2:${other}/`),
      PORT,
    ),
    ...given(
      [2375, 3306, 5432, 6379, 7687, 9200, 11_211, 27_017].map((other) => `http://127.0.0.2:${other}/`),
      PORT,
    ),
    ...given(
      [`http://127.0.0.1:${port}/${'a'.repeat(2048)}`],
      /has 2\d{3} characters: expected 2048 at most/,
    ),
    ...redirected([`http://127.0.0.1:${port}/`, `//127.0.0.1:${port}/`, `http://2130706433:${port}/`], SELF),
    ...redirected(
      [`http://[::1]:${port}/`, `http://[::ffff:7f00:1]:${port}/`, `http://localhost:${port}/`],
      SELF,
    ),
    ...redirected([`http://intranet.example.org:${port}/`, `\\\\10.0.0.1:${port}\\`], PRIVATE),
    ...redirected(['http://169.254.169.254/latest/meta-data/', 'http://metadata.google.internal/'], SECRETS),
    ...redirected(
      ['file:///etc/passwd', `gopher://127.0.0.1:${port}/_GET`, 'data:text/html,a', 'javascript:a'],
      SCHEME,
    ),
    ...redirected([`http://a:b@127.0.0.1:${port}/`], PASSWORD),
    ...redirected(['http://127.0.0.2:22/'], PORT),
    ...redirected(['http://[::1'], /redirects to .* which is no address/),
  ];
}

const THIS_MACHINE = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.0.0.1.',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0X7F000001',
  '0x7f.0x0.0x0.0x1',
  '0x7f.1',
  '017700000001',
  '0177.0.0.1',
  '00000177.0x0.0.01',
  '%31%32%37.0.0.1',
  '１２７.０.０.１',
  '127。0。0。1',
  '①②⑦.⓪.⓪.①',
  '𝟏𝟐𝟕.𝟎.𝟎.𝟏',
  '0',
  '0.0.0.0',
  '0x0',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[::ffff:127.0.0.1]',
  '[::FFFF:7F00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::ffff:0.0.0.0]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
];

const METADATA = [
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '169.254.43518',
  '[::ffff:169.254.169.254]',
  '[64:ff9b::a9fe:a9fe]',
  '169.254.170.2',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
  '[fd00:ec2::254]',
];

const RESERVED_NETWORKS = [
  '192.0.0.1',
  '192.0.2.1',
  '192.88.99.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '240.0.0.1',
  '[::127.0.0.1]',
  '[::2]',
  '[100::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[4000::1]',
  '[5f00::1]',
];

function otherSchemes(port: number): string[] {
  return [
    'file:///etc/passwd',
    'file://127.0.0.1/etc/passwd',
    'FILE:///etc/passwd',
    `ftp://127.0.0.1:${port}/`,
    `gopher://127.0.0.1:${port}/_GET%20/`,
    `dict://127.0.0.1:${port}/stats`,
    `ldap://127.0.0.1:${port}/`,
    `tftp://127.0.0.1:${port}/`,
    `ws://127.0.0.1:${port}/`,
    `wss://127.0.0.1:${port}/`,
    'data:text/html,<h1>Release</h1>',
    'javascript:fetch(1)',
    'blob:http://127.0.0.1/1',
    `jar:http://127.0.0.1:${port}/!/`,
    `view-source:http://127.0.0.1:${port}/`,
    'unix:/run/docker.sock',
    'mailto:press@example.org',
    'localhost:80',
  ];
}
