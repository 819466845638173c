import { useEffect, useState } from 'react';

/** A known value, with a word about it, such as how often it was used. */
export interface Suggestion {
  value: string;
  note: string | null;
}

export type Suggest = (text: string) => Promise<readonly Suggestion[]>;

/**
 * The suggestions for a text while its field is in use. Those for the text before stay until new
 * ones are there, and an answer that comes too late is dropped.
 */
export function useSuggestions(
  suggest: Suggest,
  text: string,
  isActive: boolean,
): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    if (!isActive) return;
    let isCurrent = true;
    void suggest(text).then((found) => {
      if (isCurrent) setSuggestions(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [suggest, text, isActive]);
  return suggestions;
}
