import { useEffect } from 'react';

const MARK = 'Error: ';

/** While there is a problem, the page's title begins with it, as that of a page from the server does. */
export function useErrorTitle(isWrong: boolean): void {
  useEffect(() => {
    if (!isWrong || document.title.startsWith(MARK)) return;
    const title = document.title;
    document.title = MARK + title;
    return () => {
      if (document.title === MARK + title) document.title = title;
    };
  }, [isWrong]);
}
