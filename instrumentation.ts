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

/** Called with every error that a route lets pass. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath }) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logRequestError } = await import('@/lib/log/take-over-console');
    logRequestError(error, { route: routePath, method });
  }
};
