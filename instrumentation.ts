import type { Instrumentation } from 'next';

/** Called once when the server starts, and not by the build. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { start } = await import('@/lib/requests/start');
    const { guardOwnServer } = await import('@/lib/serving/guard-server');
    start();
    // The development server speaks with its pages over a connection that is upgraded.
    if (process.env.NODE_ENV === 'production') guardOwnServer();
  }
}

/** Called with every error that a route lets pass; the framework writes it to the console besides. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath }) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logEvent } = await import('@/lib/log/log-event');
    logEvent('request-failed', { route: routePath, method, error });
  }
};
