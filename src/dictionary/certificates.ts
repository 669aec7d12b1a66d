import list from '../../schemas/certificates.json' with { type: 'json' };

/** A certificate that `init` offers; the catalogue of the country has some hundred more, which are typed. */
export interface KnownCertificate {
  /** What a pilot of it may be called. */
  readonly id: string;
  readonly name: string;
  /** 培训评价组织 */
  readonly organization: string;
}

/** In the order in which they are offered. */
export const knownCertificates: readonly KnownCertificate[] = list;
