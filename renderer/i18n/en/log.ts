export const log = {
  title: 'Log an event',
} as const;
