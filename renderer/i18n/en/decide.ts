export const decide = {
  title: 'Decide',
  intro:
    'Paste an invitation, a programme or an article, and see what your own journal says of it.',
} as const;
