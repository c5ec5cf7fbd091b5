import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate nobody vouches for, made for one run of the practice portal and never kept. */
export interface Certificate {
  /** PEM. */
  key: string;
  /** PEM. */
  cert: string;
  /** Base64 of the SHA-256 of the public key: what `--ignore-certificate-errors-spki-list` takes. */
  spki: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const OBJECT_ID = { ecdsaWithSha256: '2a8648ce3d040302', commonName: '550403', alternativeName: '551d11' };
const DAY = 86_400_000;

/** Makes a P-256 key and a self-signed X.509 certificate for some host names, good for 30 days around `now`. */
export function makeCertificate(hosts: readonly string[], now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  const algorithm = der(SEQUENCE, objectId(OBJECT_ID.ecdsaWithSha256));
  const commonName = der(SEQUENCE, objectId(OBJECT_ID.commonName), der(0x0c, utf8('Practice portal')));
  const name = der(SEQUENCE, der(SET, commonName));
  const validity = der(SEQUENCE, time(now.getTime() - DAY), time(now.getTime() + 30 * DAY));
  const alternatives = der(SEQUENCE, ...hosts.map((host) => der(0x82, utf8(host))));
  const extension = der(SEQUENCE, objectId(OBJECT_ID.alternativeName), der(0x04, alternatives));
  const body = der(
    SEQUENCE,
    der(0xa0, der(0x02, Uint8Array.of(2))),
    der(0x02, Uint8Array.of(1, ...randomBytes(8))),
    algorithm,
    name,
    validity,
    name,
    spki,
    der(0xa3, der(SEQUENCE, extension)),
  );
  const signature = new Uint8Array(sign('sha256', body, privateKey));
  const whole = der(SEQUENCE, body, algorithm, der(0x03, Uint8Array.of(0), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(whole),
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}

/** One DER value: tag, length, content. */
function der(tag: number, ...content: Uint8Array[]): Uint8Array {
  const value = content.flatMap((bytes) => [...bytes]);
  const size = value.length;
  if (size < 0x80) return Uint8Array.of(tag, size, ...value);
  return Uint8Array.of(tag, ...(size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff]), ...value);
}

function utf8(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

function objectId(hex: string): Uint8Array {
  return der(
    0x06,
    Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
  );
}

/** A moment as UTCTime: `240226093000Z`. */
function time(at: number): Uint8Array {
  const digits = new Date(at).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, utf8(`${digits}Z`));
}

function pem(bytes: Uint8Array): string {
  const lines = btoa(String.fromCharCode(...bytes)).match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
