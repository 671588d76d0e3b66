/** Which pages of words stand behind the story in the single file, in this order. The long lists (events, facts, sources) would make it three times as heavy, and corrections are only worth reading where they are new. */
export const pagesInside = ['seven-questions', 'claims', 'method', 'copy'] as const;
