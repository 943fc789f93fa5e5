import { randomBytes } from 'node:crypto';
import { LogTail } from './log-tail.ts';
import { NotOnThisMachineError, type RunningNeo4j } from './test-neo4j.ts';
import { waitForAnswer } from './wait-for-answer.ts';
import { whenThisProcessEnds } from './when-this-process-ends.ts';

const IMAGE = 'neo4j:5.26-community';
const BOLT_PORT = 7687;
const PATIENCE_MS = 120_000;

/** A Neo4j of its own in a container; throws NotOnThisMachineError without a container engine that has the image. */
export async function startInContainer(): Promise<RunningNeo4j> {
  // Loaded here, since it takes a second that no one else should wait.
  const { GenericContainer, Wait } = await import('testcontainers');
  await requireImage();

  const name = `entente-tests-${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const log = new LogTail();
  // Testcontainers would have this done by one more container, of one more image.
  const callOff = whenThisProcessEnds(
    'docker rm --force --volumes "$1" || podman rm --force --volumes "$1"',
    name,
  );
  const container = await new GenericContainer(IMAGE)
    .withAutoCleanup(false)
    .withName(name)
    .withEnvironment({
      NEO4J_AUTH: `neo4j/${password}`,
      NEO4J_server_memory_pagecache_size: '128m',
      NEO4J_dbms_usage__report_enabled: 'false',
      NEO4J_dbms_cypher_min__replan__interval: '1h',
    })
    .withExposedPorts(BOLT_PORT)
    .withLogConsumer((stream) => log.listenTo(stream))
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(PATIENCE_MS)
    .start()
    .catch((error: unknown) => {
      throw new Error(`Neo4j did not start in its container. Its last words:\n${log}`, { cause: error });
    });

  const stop = async (): Promise<void> => {
    await container.stop({ remove: true, removeVolumes: true });
    callOff();
  };
  const uri = `bolt://${container.getHost()}:${container.getMappedPort(BOLT_PORT)}`;
  const server = { uri, username: 'neo4j', password };
  try {
    await waitForAnswer(server, AbortSignal.timeout(PATIENCE_MS));
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...server, place: `container of ${IMAGE}`, stop };
}

async function requireImage(): Promise<void> {
  const { ImageName, getContainerRuntimeClient } = await import('testcontainers');
  const engine = await getContainerRuntimeClient().catch(() => {
    throw new NotOnThisMachineError('no container engine answers');
  });
  const image = ImageName.fromString(IMAGE);
  if (await engine.image.exists(image)) return;
  await engine.image.pull(image).catch((error: unknown) => {
    throw new NotOnThisMachineError(`the container engine cannot get ${IMAGE} (${String(error)})`);
  });
}
