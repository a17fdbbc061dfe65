import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { settings } from '@/lib/requests/settings';
import { createServer } from './server';

/** `npm run -s mcp`: speaks MCP on standard input and output, until the input ends. Nothing else may be written there. */
const { SITE_URL } = settings();
serveStdio(() => createServer((path) => new URL(path, SITE_URL).href));
