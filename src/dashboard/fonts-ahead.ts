import type { Plugin } from 'vite';

/** The fonts that every page is written in; those of other scripts come where a page has words in them. */
const OF_ALL = /-latin-wght-normal-[^/]+\.woff2$/;

/** Has a browser load the fonts of all pages with the first of them, so that lines do not break anew once they have come. */
export function fontsAhead(): Plugin {
  return {
    name: 'fonts-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => OF_ALL.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${name}` },
          })),
    },
  };
}
