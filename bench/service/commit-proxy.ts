import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CommitProxy {
  /** The address of the database through the proxy. */
  readonly url: string;
  /** Once a connection has sent `text` and its transaction is committed, `done` is called and no answer passes any more. */
  stopAfter(text: string, done: () => void): void;
  /** Answers pass again, for new connections. */
  open(): void;
  close(): Promise<void>;
}

const committed = Buffer.from('COMMIT\0');

/** Stands between a process and PostgreSQL, and sees what the database has committed before the process does. */
export async function commitProxy(databaseUrl: string): Promise<CommitProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let wanted: { readonly text: string; readonly done: () => void } | null = null;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let isArmed = false;
    let isCut = false;
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on('data', (bytes) => {
      if (wanted !== null && bytes.includes(wanted.text)) isArmed = true;
      database.write(bytes);
    });
    database.on('data', (bytes) => {
      if (isArmed && wanted !== null && bytes.includes(committed)) {
        isCut = true;
        const { done } = wanted;
        wanted = null;
        done();
      }
      if (!isCut) client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    stopAfter: (text, done) => {
      wanted = { text, done };
    },
    open: () => {
      wanted = null;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
