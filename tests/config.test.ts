import { describe, expect, it } from 'vitest';
import { digestOf } from '../src/common/digest-of.ts';
import { InvalidConfigError, readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('has sensible defaults: the embedded store, on loopback alone', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
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
