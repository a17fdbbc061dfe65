/** Called once when the server starts, and not by the build. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startBackgroundWork } = await import('@/lib/requests/start-background-work');
    const { stopBeforeExit } = await import('@/lib/requests/stop-before-exit');
    const { guardOwnServer } = await import('@/lib/serving/guard-server');
    try {
      startBackgroundWork();
      stopBeforeExit();
      // The development server speaks with its pages over a connection that is upgraded.
      if (process.env.NODE_ENV === 'production') guardOwnServer();
    } catch (error) {
      // An error that leaves here would only be logged: the server would go on, and answer everything with errors.
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  }
}
