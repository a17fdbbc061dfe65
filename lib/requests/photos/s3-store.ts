import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import type { PhotoStore, StoredPhoto } from './photo-store';

interface Bucket {
  readonly bucket: string;
  readonly region: string;
  /** The address of a store that is not Amazon's. */
  readonly endpoint?: string;
}

const PREFIX = 'photos/';

/** Photos as objects of a bucket, `photos/abcdef...`. Who may use it is told by the SDK's own environment variables. */
export function s3PhotoStore({ bucket, ...address }: Bucket): PhotoStore {
  const at = (hash: string) => ({ Bucket: bucket, Key: PREFIX + hash });
  return {
    async put(bytes) {
      const { client, PutObjectCommand } = await connect(address);
      const hash = createHash('sha256').update(bytes).digest('hex');
      await client.send(new PutObjectCommand({ ...at(hash), Body: bytes }));
      return hash;
    },
    async get(hash) {
      const { client, GetObjectCommand } = await connect(address);
      const found = await orMissing(client.send(new GetObjectCommand(at(hash))));
      return found?.Body?.transformToByteArray();
    },
    /** Between looking and removing there is a moment in which another machine may put it anew; the store offers no better. */
    async remove(hash, putBefore) {
      const { client, DeleteObjectCommand, HeadObjectCommand } = await connect(address);
      const found = await orMissing(client.send(new HeadObjectCommand(at(hash))));
      if (found?.LastModified && found.LastModified < putBefore)
        await client.send(new DeleteObjectCommand(at(hash)));
    },
    async *list() {
      const { client, paginateListObjectsV2 } = await connect(address);
      for await (const { Contents = [] } of paginateListObjectsV2(
        { client },
        { Bucket: bucket, Prefix: PREFIX },
      ))
        yield* Contents.flatMap(({ Key, LastModified }): StoredPhoto[] =>
          Key && LastModified ? [{ hash: Key.slice(PREFIX.length), storedAt: LastModified }] : [],
        );
    },
  };
}

const clients = new Map<string, S3Client>();

/** The SDK is large, and loaded only where a bucket is configured. */
async function connect({ region, endpoint }: Omit<Bucket, 'bucket'>) {
  const sdk = await import('@aws-sdk/client-s3');
  const place = `${region} ${endpoint}`;
  const client =
    clients.get(place) ?? new sdk.S3Client({ region, endpoint, ...(endpoint ? OTHERS : {}), ...PATIENCE });
  clients.set(place, client);
  return { ...sdk, client };
}

const PATIENCE = { maxAttempts: 3, requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 } };

/** Not every store answers at a host of the bucket's name, or knows Amazon's newer checksums. */
const OTHERS = {
  forcePathStyle: true,
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
} as const;

function orMissing<Result>(found: Promise<Result>): Promise<Result | undefined> {
  return found.catch((error: Error) => {
    if (error.name === 'NoSuchKey' || error.name === 'NotFound') return undefined;
    throw error;
  });
}
