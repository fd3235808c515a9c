import type { BookmarkEnd, BookmarkStart, ParagraphChild } from 'docx';
/** What stands in a paragraph: the library's own list leaves out the ends of bookmarks, which it writes all the same. */
export type Inline = ParagraphChild | BookmarkStart | BookmarkEnd;
