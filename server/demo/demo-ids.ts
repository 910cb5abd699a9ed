import { createHmac } from 'node:crypto';

/** Bytes that follow from the server's secret and a name: the same at every start, unknown without the secret. */
export function demoBytes(secret: Uint8Array, name: string, length: number): Uint8Array {
  return createHmac('sha512', secret).update(`demo:${name}`).digest().subarray(0, length);
}

/** An id in the form of a random one. */
export function demoId(secret: Uint8Array, name: string): string {
  const hex = Buffer.from(demoBytes(secret, name, 16)).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
