import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { Store } from '@/lib/policy/types';
import type { Site } from './site';

/** Puts one tool on a server. */
export type Register = (server: McpServer, stores: readonly Store[], site: Site) => void;

/** All tools read, change nothing, and know nothing but this site's stores. */
export const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const;

/** A result: a short text, and the same as data of the tool's own schema, which the server checks. */
export const answered = (text: string, data: object): CallToolResult => ({
  content: [{ type: 'text', text }],
  structuredContent: data as CallToolResult['structuredContent'],
});

/** What was asked amiss, and how to ask it right; as data too where there is a schema for it. */
export const refused = (text: string, data?: object): CallToolResult => ({
  content: [{ type: 'text', text }],
  ...(data && { structuredContent: data as CallToolResult['structuredContent'] }),
  isError: true,
});
