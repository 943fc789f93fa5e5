import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** The thread of a `Checkpointer`: "begin" makes one checkpoint that waits for nobody, "end" ends the thread. */
const connection = new DatabaseSync(String(workerData));
parentPort?.on('message', (message) => {
  if (message === 'begin') {
    connection.exec('PRAGMA wal_checkpoint(PASSIVE)');
    parentPort?.postMessage('done');
    return;
  }
  connection.close();
  parentPort?.close();
});
