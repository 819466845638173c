export const takeaways = {
  title: 'Takeaways',
} as const;
