/**
 * The shapes of data about the publication itself: who publishes it, and which outside links are known to carry a risk.
 * Knows Zod and nothing else.
 */
import { z } from 'zod';

const text = (description: string) => z.string().trim().min(1).describe(description);

export const publisherSchema = z
  .strictObject({
    name: text(
      'Who answers for the site: the name of a person or an organisation; not the title of the site.',
    )
      .nullable()
      .describe(
        'Who answers for the site: the name of a person or an organisation; null until it is decided, and each page then says that it is an unpublished draft.',
      ),
    contact: z
      .union([z.email(), z.url({ protocol: /^https$/ })])
      .nullable()
      .describe(
        'Where a reader reports a mistake: an e-mail address, or the https address of a form; null until there is one.',
      ),
    key: text('The fingerprint of the key that a message can be encrypted to; not the key itself.')
      .optional()
      .describe(
        'The fingerprint of the key that a message can be encrypted to; not the key itself. Left out when there is none.',
      ),
  })
  .describe('Who publishes the site, and how to reach them.');

export const linkRiskSchema = z
  .strictObject({
    host: z
      .string()
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host in small letters, such as spring96.org')
      .describe('A host, its subdomains included: "spring96.org"; not an address.'),
    name: text('Whose host it is: "Viasna".'),
    status: z
      .enum(['extremist-formation', 'extremist-materials'])
      .describe('What the authorities of Belarus declared it to be.'),
    declared: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .describe('EDTF day of the decision: "2023-08-23"; null when it was not seen.'),
    source: text('Id of an entry in data/sources.json that says so; not an address.'),
  })
  .describe('One publisher that Belarus has declared extremist, as far as the record says.');

export type Publisher = z.infer<typeof publisherSchema>;
export type LinkRisk = z.infer<typeof linkRiskSchema>;

/** True when the address is on one of the hosts, or below it. An address that can't be read is on none. */
export function isRiskyAddress(address: string, risks: readonly LinkRisk[]): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return risks.some(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
}
