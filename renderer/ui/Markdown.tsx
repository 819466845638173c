import ReactMarkdown, { type Components } from 'react-markdown';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { isOpenableLink } from '#shared/fields.ts';
import styles from './Markdown.module.css';

const PLUGINS = [remarkGfm, remarkCjkFriendly];

type HeadingLevel = 3 | 4 | 5;

/** The levels of a text that Plenary wrote and that skips none, beneath a heading of the second level. */
const OWN_LEVELS = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6', h6: 'h6' } as const;

/**
 * Text may come from a stranger's document, so a link goes to safe addresses only, and a picture
 * is never fetched: loading it would tell its server who reads. All headings of the text become
 * one level beneath the heading of their place, since a document may skip levels and a page may not;
 * only a text that Plenary wrote keeps its levels.
 */
function componentsFor(headingLevel: HeadingLevel, keepsLevels: boolean): Components {
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
    ...(keepsLevels
      ? OWN_LEVELS
      : { h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading }),
    input: ({ checked }) => <span className={styles['task']}>{checked ? '☑' : '☐'} </span>,
    table: ({ children }) => (
      <div className={styles['table']}>
        <table>{children}</table>
      </div>
    ),
  };
}

/** Made once for each level: new components would mount the whole text again. */
const COMPONENTS = {
  3: componentsFor(3, false),
  4: componentsFor(4, false),
  5: componentsFor(5, false),
};
const WITH_OWN_LEVELS = componentsFor(3, true);

interface MarkdownProps {
  text: string;
  /** One below the heading that the text stands under. */
  headingLevel?: HeadingLevel;
  /** `own` keeps the levels of a text that Plenary wrote, from the third on. */
  headings?: 'one' | 'own';
}

/** Markdown as React elements. HTML inside it is left out, never put into the page. */
export function Markdown({ text, headingLevel = 3, headings = 'one' }: MarkdownProps) {
  return (
    <div className={styles['markdown']}>
      <ReactMarkdown
        remarkPlugins={PLUGINS}
        components={headings === 'own' ? WITH_OWN_LEVELS : COMPONENTS[headingLevel]}
        skipHtml
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
