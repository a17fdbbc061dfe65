/** Whether a browser asks, which wants a page; anything else wants JSON. */
export const wantsHtml = (request: Request): boolean =>
  request.headers.get('accept')?.includes('text/html') ?? false;
