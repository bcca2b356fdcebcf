import { createSigner, createVerifier } from 'fast-jwt';
import * as v from 'valibot';
import { KINDS, ROLES } from '#workshop/protocol.ts';

const NAME = 'demarches-a-blanc/relay';
/** As many checked tokens are remembered: a learner sends theirs every few seconds. */
const REMEMBERED = 20_000;

const claimsSchema = v.object({
  workshop: v.string(),
  kind: v.picklist(KINDS),
  role: v.picklist(ROLES),
  code: v.string(),
  /** A learner's alone. */
  seat: v.optional(v.number()),
  /** When it ends, in seconds, as JSON Web Tokens have it. */
  exp: v.number(),
});
/** What a token says, once this relay has found its own signature on it. */
export type Claims = v.InferOutput<typeof claimsSchema>;

/** Signs tokens and reads them back: JSON Web Tokens, HMAC with SHA-256. */
export class Tokens {
  readonly #sign: (payload: Record<string, unknown>) => string;
  readonly #verify: (token: string) => unknown;
  /** The whole token names what it said: finding it here costs less than the hashes by which the library would. */
  readonly #checked = new Map<string, Claims>();

  constructor(secret: string) {
    this.#sign = createSigner({ key: secret, algorithm: 'HS256', iss: NAME, aud: NAME });
    this.#verify = createVerifier({
      key: secret,
      algorithms: ['HS256'],
      allowedIss: NAME,
      allowedAud: NAME,
      requiredClaims: ['exp'],
    });
  }

  /** `until` in milliseconds. */
  sign(claims: Omit<Claims, 'exp'>, until: number): string {
    return this.#sign({ ...claims, exp: Math.floor(until / 1000) });
  }

  /** What a token says; undefined when it was not signed here, was changed, or its time is over. */
  read(token: string): Claims | undefined {
    const known = this.#checked.get(token);
    if (known && known.exp * 1000 > Date.now()) return known;
    try {
      const read = v.safeParse(claimsSchema, this.#verify(token));
      return read.success ? this.#remember(token, read.output) : undefined;
    } catch {
      return undefined;
    }
  }

  #remember(token: string, claims: Claims): Claims {
    const [oldest] = this.#checked.keys();
    if (oldest !== undefined && this.#checked.size >= REMEMBERED) this.#checked.delete(oldest);
    this.#checked.set(token, claims);
    return claims;
  }
}
