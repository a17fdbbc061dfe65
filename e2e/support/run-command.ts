import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const GRACE_MS = 10_000;

const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  CI_REPORT: '1',
};

/**
 * Runs a shell command to its end and says whether it exited with 0. It gets a process group of its own, so
 * that nothing it started outlives it. Asked to stop, it passes that on as SIGINT, the one signal on which
 * Playwright ends its server and browsers, and answers false. `started` is told the group.
 */
export function runCommand(command: string, started?: (group: number) => void): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, {
      shell: true,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
    });
    if (child.pid) started?.(child.pid);
    let stopped = false;
    const stop = () => {
      if (stopped) return;
      stopped = true;
      signalGroup(child.pid, 'SIGINT');
      setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS).unref();
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.on(signal, stop);
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, stop);
      signalGroup(child.pid, 'SIGKILL');
      done(code === 0 && !stopped);
    });
  });
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}
