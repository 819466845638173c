import { useEffect } from 'react';
import { useImport, flushImport, restoreImport } from './importStore.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { StartImport } from './StartImport.tsx';

/** Brings documents in: where to drop them, then each beside the draft that was made of it. */
export function ImportScreen() {
  const review = useImport((state) => state.review);
  useEffect(() => {
    restoreImport();
    window.addEventListener('pagehide', flushImport);
    return () => window.removeEventListener('pagehide', flushImport);
  }, []);
  return review ? (
    <ReviewScreen key={review.fileId} review={review} />
  ) : (
    <StartImport progress={<ImportProgress />} />
  );
}
