import { logEvent } from '@/lib/log/log-event';
import { takeOverConsole } from '@/lib/log/take-over-console';
import { checkEnvironment } from './check-environment';
import { noteClients } from './client-address';
import { requestsUnderWay } from './requests-under-way';
import { settings } from './settings';
import { startBackgroundWork } from './start-background-work';
import { stopBeforeExit } from './stop-before-exit';

/** What the server does before its first answer. An environment that cannot be used ends the process with 1, in words. */
export function start(): void {
  if (process.env.NODE_ENV === 'production') takeOverConsole();
  const problems = checkEnvironment();
  if (problems.length > 0) {
    logEvent('cannot-start', { problems });
    process.exit(1);
  }
  noteClients();
  startBackgroundWork();
  stopBeforeExit(requestsUnderWay());
  const storage = settings().DATABASE_URL ? 'PostgreSQL' : 'SQLite';
  logEvent('started', { storage, port: process.env.PORT ?? '' });
}
