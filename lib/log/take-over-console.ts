import { framesOf } from './describe-error';
import { logEvent } from './log-event';

/**
 * From here on whatever the framework and the libraries write to the console becomes an event, without its words: they hold
 * whole addresses and the words of errors. What only tells and does not warn is left out.
 */
export function takeOverConsole(): void {
  // Where nobody reads the log any more, each line would be an error, which would be a line.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  console.log = console.info = console.debug = () => undefined;
  console.warn = (...said) => rewrite('framework-notice', said);
  console.error = (...said) => rewrite('unexpected-error', said);
  process.removeAllListeners('warning');
  process.on('warning', (error) => logEvent('framework-notice', { error }));
}

function rewrite(event: 'framework-notice' | 'unexpected-error', said: readonly unknown[]): void {
  const error = said.find((one) => one instanceof Error);
  // Words alone are not written either; the place that said them is, and there they can be read.
  logEvent(event, error ? { error } : { where: framesOf(new Error('said')).slice(2) });
}
