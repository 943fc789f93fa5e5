import type { Plugin } from 'vite';
import { graphql } from './generated/gql.ts';

const GENERATED = '/src/dashboard/generated/';
/** A question as files have it: one template, without anything put in. */
const QUESTION = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/**
 * Gives each file that is built the text of its own questions, with the fragments that they name, and no file those of all:
 * as files have them, questions are looked up among all of the dashboard's, which every page would load, twice.
 */
export function questionsInPlace(): Plugin {
  const textOf = graphql as unknown as (written: string) => { readonly toString: () => string };
  return {
    name: 'questions-in-place',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes(GENERATED)) return { code: withoutEffects(code), map: null, moduleSideEffects: false };
      if (!code.includes('graphql(`')) return null;
      return {
        code: code.replace(QUESTION, (_, written: string) => JSON.stringify(textOf(written).toString())),
        map: null,
      };
    },
  };
}

/** A question that no file asks for can go. */
function withoutEffects(generated: string): string {
  return generated.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString(');
}
