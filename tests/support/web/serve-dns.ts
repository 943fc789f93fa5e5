import dns from 'dns2';
import { whenTestIsDone, type WhenDone } from './when-done.ts';

/** The addresses of a name, of either family; a function gives other ones each time, told how often it was asked before. */
export type Names = Readonly<Record<string, readonly string[] | ((asked: number) => readonly string[])>>;

/** A name server of the test's own, "127.0.0.1:PORT"; whatever else it is asked for does not exist. */
export async function serveDns(names: Names, whenDone: WhenDone = whenTestIsDone): Promise<string> {
  const { TYPE, CLASS, RCODE } = dns.Packet;
  const asked = new Map<string, number>();
  const addressesOf = (name: string): readonly string[] | undefined => {
    const known = names[name];
    if (typeof known !== 'function') return known;
    const before = asked.get(name) ?? 0;
    asked.set(name, before + 1);
    return known(before);
  };
  const server = dns.createServer({
    udp: true,
    handle: (request, send) => {
      const response = dns.Packet.createResponseFromRequest(request);
      const [question] = request.questions;
      const name = question?.name ?? '';
      const addresses = addressesOf(name.toLowerCase());
      if (addresses === undefined) response.header.rcode = RCODE.NXDOMAIN;
      for (const address of addresses ?? []) {
        const type = address.includes(':') ? TYPE.AAAA : TYPE.A;
        if (question?.type === type)
          response.answers.push(new dns.Packet.Resource({ name, type, class: CLASS.IN, ttl: 0, address }));
      }
      send(response);
    },
  });
  const { udp } = await server.listen({ udp: { port: 0, address: '127.0.0.1' } });
  whenDone(() => server.close());
  if (udp === undefined) throw new Error('The name server does not listen.');
  return `127.0.0.1:${udp.port}`;
}
