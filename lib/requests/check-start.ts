/** Run by `npm start` before it builds: says what of the environment cannot be used, the port too, and ends with 1. */
import { createServer } from 'node:net';
import { checkEnvironment } from './check-environment';

const port = process.env.PORT || '3000';
const problems = [...checkEnvironment(), ...(await portProblems())];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

async function portProblems(): Promise<string[]> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return ['PORT: expected a number up to 65535, such as PORT=3000.'];
  const error = await new Promise<NodeJS.ErrnoException | undefined>((tried) => {
    const server = createServer().once('error', tried);
    server.listen(Number(port), () => server.close(() => tried(undefined)));
  });
  if (!error) return [];
  const why = error.code === 'EADDRINUSE' ? 'another program listens on it' : error.code;
  return [`PORT: expected a port that is free (${why}), such as PORT=${Number(port) + 1}.`];
}
