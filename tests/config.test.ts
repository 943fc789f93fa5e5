import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../src/common/digest-of.ts';
import { InvalidConfigError, readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('has sensible defaults: the embedded store, on loopback alone', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      processes: Math.min(availableParallelism(), 4),
      host: '127.0.0.1',
      dataFolder: 'data',
      seed: 'demonstration',
      neo4j: null,
      tokens: [],
      readers: 'anybody',
      origins: [],
      requestsAMinute: 1200,
      proxies: 0,
      cacheMegabytes: 64,
      connections: 1000,
      subscriptions: 20,
      heartbeatSeconds: 12,
      contact: undefined,
      fetchNetworks: [],
      sources: [],
      traces: undefined,
      logLevel: 'info',
      isDevelopment: false,
      isNpmScript: false,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
  });

  it('names every wrong variable at once', () => {
    const environment = {
      PORT: 'four',
      ENTENTE_SEED: 'some',
      NEO4J_URI: 'http://x',
      ENTENTE_LOG_LEVEL: 'loud',
    };
    expect(() => readConfig(environment)).toThrow(InvalidConfigError);
    for (const variable of Object.keys(environment)) expect(() => readConfig(environment)).toThrow(variable);
  });

  it('wants the password with the address of Neo4j', () => {
    expect(() => readConfig({ NEO4J_URI: 'neo4j://db:7687' })).toThrow('NEO4J_PASSWORD');
    expect(readConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'kept-well' }).neo4j).toEqual({
      uri: 'neo4j://db:7687',
      username: 'neo4j',
      password: 'kept-well',
      database: undefined,
    });
  });

  it('refuses secrets left as they stand in the example, outside of development', () => {
    const environment = {
      NEO4J_URI: 'bolt://db',
      NEO4J_PASSWORD: 'change-me',
      ENTENTE_TOKENS: 'desk:write:change-me-please-now',
    };
    expect(() => readConfig(environment)).toThrow(/NEO4J_PASSWORD[\s\S]*ENTENTE_TOKENS/);
    expect(readConfig({ ...environment, NODE_ENV: 'development' }).neo4j?.password).toBe('change-me');
  });

  it('reads tokens with their scopes and never repeats one in an error', () => {
    expect(
      readConfig({ ENTENTE_TOKENS: 'desk:write:0123456789abcdef, eye:read:fedcba9876543210' }).tokens,
    ).toEqual([
      { name: 'desk', scope: 'write', digest: digestOf('0123456789abcdef') },
      { name: 'eye', scope: 'read', digest: digestOf('fedcba9876543210') },
    ]);
    const wrong = () =>
      readConfig({ ENTENTE_TOKENS: 'desk:write:0123456789abcdef,desk:admin:very-secret-indeed' });
    expect(wrong).toThrow('entry 2');
    expect(wrong).not.toThrow('very-secret-indeed');
  });

  it('takes tokens by their digests, and keeps no secret', () => {
    const digest = digestOf('0123456789abcdef');
    const { tokens } = readConfig({ ENTENTE_TOKENS: `desk:write:sha256:${digest}` });
    expect(tokens).toEqual([{ name: 'desk', scope: 'write', digest }]);
  });

  it.each(['press-desk@example.org', 'https://example.org/about#contact'])(
    'takes %s as the contact that sites are told',
    (contact) => {
      expect(readConfig({ ENTENTE_CONTACT: contact }).contact).toBe(contact);
    },
  );

  it.each(['the press desk', 'desk@example.org (Anna)', 'desk@exämple.org', 'desk@example.org\r\nX: y', '@'])(
    'does not send %j to sites',
    (contact) => {
      expect(() => readConfig({ ENTENTE_CONTACT: contact })).toThrow('ENTENTE_CONTACT');
    },
  );

  it('takes networks to fetch from by their CIDR, and names one that is none', () => {
    const environment = { ENTENTE_FETCH_NETWORKS: '10.1.0.0/16, fd12::/64,' };
    expect(readConfig(environment).fetchNetworks).toEqual(['10.1.0.0/16', 'fd12::/64']);
    for (const wrong of ['10.1.0.0', '10.1.0.0/33', '10.1/16', 'fd12::/129', 'example.org'])
      expect(() => readConfig({ ENTENTE_FETCH_NETWORKS: `10.1.0.0/16,${wrong}` })).toThrow(`"${wrong}"`);
  });

  it('takes limits of those who follow, of which one subscription is the least', () => {
    const environment = {
      ENTENTE_CONNECTIONS: '0',
      ENTENTE_SUBSCRIPTIONS: '5',
      ENTENTE_HEARTBEAT_SECONDS: '30',
    };
    expect(readConfig(environment)).toMatchObject({ connections: 0, subscriptions: 5, heartbeatSeconds: 30 });
    expect(() => readConfig({ ENTENTE_SUBSCRIPTIONS: '0', ENTENTE_HEARTBEAT_SECONDS: '0' })).toThrow(
      /ENTENTE_SUBSCRIPTIONS: expected a whole number from 1 to 1000[\s\S]*ENTENTE_HEARTBEAT_SECONDS/,
    );
  });

  it('says when only tokens may read and there are none', () => {
    expect(() => readConfig({ ENTENTE_READ: 'token' })).toThrow('ENTENTE_TOKENS');
    expect(readConfig({ ENTENTE_READ: 'token', ENTENTE_TOKENS: 'eye:read:fedcba9876543210' }).readers).toBe(
      'token',
    );
  });

  it('takes origins without paths alone', () => {
    expect(readConfig({ ENTENTE_ORIGINS: 'https://a.org, http://localhost:3000' }).origins).toEqual([
      'https://a.org',
      'http://localhost:3000',
    ]);
    expect(() => readConfig({ ENTENTE_ORIGINS: 'https://a.org/desk' })).toThrow('ENTENTE_ORIGINS');
  });
});
