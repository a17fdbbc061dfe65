import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, test } from 'vitest';

test('The command speaks the protocol on standard input and output, and ends with them', async () => {
  const client = new Client({ name: 'an assistant', version: '1.0.0' });
  const args = ['run', '-s', 'mcp'];
  await client.connect(
    new StdioClientTransport({ command: 'npm', args, cwd: process.cwd(), stderr: 'ignore' }),
  );
  const { structuredContent } = await client.callTool({
    name: 'read_clauses',
    arguments: { store: 'kwoking', clauses: ['cancel.fees-always'] },
  });
  expect(structuredContent).toMatchObject({ clauses: [{ id: 'cancel.fees-always' }] });
  await client.close();
}, 60_000);
