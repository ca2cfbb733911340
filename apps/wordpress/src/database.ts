import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { run, startProgram, untilItSays, type Program } from './programs.js';

/** A database server that is asked over a socket, and has no port. */
export interface Database {
  readonly socket: string;
  readonly stop: Program['stop'];
}

/**
 * Starts a MariaDB with an empty database `wordpress`, whose `root` needs no password.
 *
 * @param folder - where its files go
 * @example const { socket, stop } = await startDatabase('/tmp/site');
 */
export async function startDatabase(folder: string): Promise<Database> {
  const sql = join(folder, 'create.sql');
  writeFileSync(sql, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  const options = [
    '--no-defaults',
    `--datadir=${join(folder, 'database')}`,
    `--user=${userInfo().username}`,
    // Small and careless: it lives for a test.
    '--innodb-log-file-size=8M',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
  ];
  await run('/usr/bin/mariadb-install-db', [
    ...options,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    `--extra-file=${sql}`,
  ]);
  const socket = join(folder, 'database.sock');
  const server = startProgram(
    '/usr/sbin/mariadbd',
    [...options, `--socket=${socket}`, '--skip-networking', '--skip-log-bin'],
    {},
  );
  await untilItSays(server, /ready for connections/);
  return { socket, stop: server.stop };
}
