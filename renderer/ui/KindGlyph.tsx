import type { TakeawayKind } from '#shared/takeaway.ts';
import styles from './KindGlyph.module.css';

/** The kind of a takeaway by its shape. Its word names whatever it stands in. */
export function KindGlyph({ kind }: { kind: TakeawayKind }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width={14} height={14} className={styles['glyph']}>
      <KindShape kind={kind} />
    </svg>
  );
}

function KindShape({ kind }: { kind: TakeawayKind }) {
  switch (kind) {
    case 'insight':
      return <circle cx="8" cy="8" r="5.5" />;
    case 'action':
      return <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />;
    case 'question':
      return <Sign text="?" />;
    case 'quote':
      return <Sign text="“" />;
    case 'contact':
      return <Sign text="@" />;
  }
}

function Sign({ text }: { text: string }) {
  return (
    <text x="8" y={text === '“' ? 17 : 13} textAnchor="middle">
      {text}
    </text>
  );
}
