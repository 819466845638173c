import ReactMarkdown, { type Components } from 'react-markdown';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { isOpenableLink } from '#shared/fields.ts';
import styles from './Markdown.module.css';

const PLUGINS = [remarkGfm, remarkCjkFriendly];

/**
 * Text may come from a stranger's document, so a link goes to safe addresses only, and a picture
 * is never fetched: loading it would tell its server who reads.
 */
const COMPONENTS: Components = {
  a: ({ href, children }) =>
    href !== undefined && isOpenableLink(href) ? (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  img: ({ alt }) => (alt ? <span className={styles['picture']}>{alt}</span> : null),
  // The page has headings of its own above these.
  h1: ({ children }) => <h4>{children}</h4>,
  h2: ({ children }) => <h5>{children}</h5>,
  h3: ({ children }) => <h6>{children}</h6>,
  h4: ({ children }) => <h6>{children}</h6>,
  h5: ({ children }) => <h6>{children}</h6>,
  table: ({ children }) => (
    <div className={styles['table']}>
      <table>{children}</table>
    </div>
  ),
};

/** Markdown as React elements. HTML inside it is left out, never put into the page. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={styles['markdown']}>
      <ReactMarkdown remarkPlugins={PLUGINS} components={COMPONENTS} skipHtml>
        {text}
      </ReactMarkdown>
    </div>
  );
}
