/** How a locked content was locked: everything needed to open it again but the passphrase. */
export interface Lock {
  how: 'PBKDF2-SHA256-AES-GCM';
  /** How often the passphrase is hashed: what makes guessing slow. */
  rounds: number;
  /** Base64. */
  salt: string;
  /** Base64. */
  nonce: string;
}

/** What OWASP asks for since 2023 for PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;
/** A made-up file must not keep the computer busy for minutes. */
export const MOST_ROUNDS = 5_000_000;

const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/**
 * Locks a text with a passphrase.
 * @param beside is not locked, but cannot be changed afterwards without being noticed
 */
export async function lockText(
  content: string,
  passphrase: string,
  beside: string,
): Promise<{ lock: Lock; content: string }> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const sealed = await crypto.subtle.encrypt(ways(nonce, beside), key, new TextEncoder().encode(content));
  const lock = { how: 'PBKDF2-SHA256-AES-GCM', rounds: ROUNDS, ...text64({ salt, nonce }) } as const;
  return { lock, content: toBase64(new Uint8Array(sealed)) };
}

/** Opens what `lockText` locked; null when the passphrase is another one. */
export async function unlockText(
  { lock, content }: { lock: Lock; content: string },
  passphrase: string,
  beside: string,
): Promise<string | null> {
  const key = await keyFrom(passphrase, fromBase64(lock.salt), lock.rounds);
  try {
    const open = await crypto.subtle.decrypt(ways(fromBase64(lock.nonce), beside), key, fromBase64(content));
    return new TextDecoder().decode(open);
  } catch {
    return null;
  }
}

function ways(nonce: Uint8Array<ArrayBuffer>, beside: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(beside) };
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // One accent can be typed in two ways; both must open the file.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function text64(bytes: { salt: Uint8Array; nonce: Uint8Array }): { salt: string; nonce: string } {
  return { salt: toBase64(bytes.salt), nonce: toBase64(bytes.nonce) };
}

/** In pieces: a call cannot take millions of arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
