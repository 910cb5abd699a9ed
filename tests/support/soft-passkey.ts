/** A device with a passkey, in software: makes and uses one as a browser would, and can be made to lie. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type {
  MakingOptions,
  NewPasskey,
  UsedPasskey,
  UsingOptions,
} from '#server/passkeys/passkeys.contract.ts';

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const base64url = (data: Buffer | string) => Buffer.from(data).toString('base64url');

/** CBOR of a short byte string, of any text, and of maps with few keys (RFC 8949). */
const bytes = (data: Buffer) =>
  Buffer.concat([
    data.length < 24
      ? Buffer.from([0x40 + data.length])
      : data.length < 256
        ? Buffer.from([0x58, data.length])
        : Buffer.from([0x59, data.length >> 8, data.length & 255]),
    data,
  ]);
const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);

export type SoftPasskey = {
  make: (options: MakingOptions, lies?: Lies) => NewPasskey;
  use: (options: UsingOptions, lies?: Lies) => UsedPasskey;
};
/** `flags`: user present 1, user verified 4. */
type Lies = { origin?: string; rpId?: string; flags?: number; counter?: number };

export function softPasskey(origin = 'http://localhost:4010'): SoftPasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let counter = 0;

  const clientData = (type: string, challenge: string, lies: Lies) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: lies.origin ?? origin, crossOrigin: false }));
  const authData = (rpId: string, flags: number, lies: Lies) => {
    const count = Buffer.alloc(4);
    counter += 1;
    count.writeUInt32BE(lies.counter ?? counter);
    return Buffer.concat([sha256(lies.rpId ?? rpId), Buffer.from([(lies.flags ?? 5) | flags]), count]);
  };
  const named = {
    id: base64url(id),
    rawId: base64url(id),
    type: 'public-key' as const,
    clientExtensionResults: {},
  };

  return {
    make({ challenge, rp }, lies = {}) {
      const coseKey = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
        bytes(Buffer.from(x, 'base64url')),
        Buffer.from([0x22]),
        bytes(Buffer.from(y, 'base64url')),
      ]);
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey]);
      const attestationObject = Buffer.concat([
        Buffer.from([0xa3]),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.from([0xa0]),
        text('authData'),
        bytes(Buffer.concat([authData(rp.id, 0x40, lies), attested])),
      ]);
      const clientDataJSON = base64url(clientData('webauthn.create', challenge, lies));
      return { ...named, response: { clientDataJSON, attestationObject: base64url(attestationObject) } };
    },
    use({ challenge, rpId }, lies = {}) {
      const client = clientData('webauthn.get', challenge, lies);
      const authenticatorData = authData(rpId, 0, lies);
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(client)]), privateKey);
      return {
        ...named,
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(authenticatorData),
          signature: base64url(signature),
        },
      };
    },
  };
}
