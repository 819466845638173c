import ReactMarkdown, { type Components } from 'react-markdown';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { isOpenableLink } from '#shared/fields.ts';
import styles from './Markdown.module.css';

const PLUGINS = [remarkGfm, remarkCjkFriendly];

type HeadingLevel = 3 | 4 | 5;

/**
 * Text may come from a stranger's document, so a link goes to safe addresses only, and a picture
 * is never fetched: loading it would tell its server who reads. All headings of the text become
 * one level beneath the heading of their place, since a document may skip levels and a page may not.
 */
function componentsFor(headingLevel: HeadingLevel): Components {
  const Heading = `h${headingLevel}` as const;
  const heading: Components['h1'] = ({ children }) => <Heading>{children}</Heading>;
  return {
    a: ({ href, children }) =>
      href !== undefined && isOpenableLink(href) ? (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      ) : (
        <span>{children}</span>
      ),
    img: ({ alt }) => (alt ? <span className={styles['picture']}>{alt}</span> : null),
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    input: ({ checked }) => <span className={styles['task']}>{checked ? '☑' : '☐'} </span>,
    table: ({ children }) => (
      <div className={styles['table']}>
        <table>{children}</table>
      </div>
    ),
  };
}

/** Made once for each level: new components would mount the whole text again. */
const COMPONENTS = { 3: componentsFor(3), 4: componentsFor(4), 5: componentsFor(5) };

interface MarkdownProps {
  text: string;
  /** One below the heading that the text stands under. */
  headingLevel?: HeadingLevel;
}

/** Markdown as React elements. HTML inside it is left out, never put into the page. */
export function Markdown({ text, headingLevel = 3 }: MarkdownProps) {
  return (
    <div className={styles['markdown']}>
      <ReactMarkdown remarkPlugins={PLUGINS} components={COMPONENTS[headingLevel]} skipHtml>
        {text}
      </ReactMarkdown>
    </div>
  );
}
