/** Where a figure has its own page: the address that credit lines name and that hosts ask oEmbed about. From the root. */
export const figurePage = (id: string): string => `figures/${id}/`;
