export const event = {
  title: 'Event',
} as const;
