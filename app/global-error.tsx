'use client';

import './globals.css';

/** What stands in a page's place where making it failed. The framework's own page has its styles in the markup. */
export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>Not available for the moment</title>
      </head>
      <body>
        <main className="py-16">
          <div className="page">
            <h1 className="text-4xl font-semibold">This page cannot be shown for the moment</h1>
            <p className="mt-4">Load it again in a few minutes. Nothing that you sent is lost.</p>
            <p className="mt-4">
              <a href="/">Go to the start</a>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
