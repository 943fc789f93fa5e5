import { resolveBoth } from './both-sides.ts';
import { personOpposite } from './counterpart.ts';
import type { Actor } from './discourse.ts';
import type { Expression } from './expression.ts';
import { stateOfGovernment } from './government-expression.ts';
import { holderOfPosts } from './holder-of-post.ts';
import { bearerOfHonorific } from './honorific-alone.ts';
import { resolvePronoun } from './pronoun.ts';
import { person, type Resolver } from './resolver.ts';
import { severalNamed } from './several.ts';

/** Whom an expression stands for, or null if nobody can tell; `apart` are those named beside it, who are not meant. */
export function resolveExpression(
  resolver: Resolver,
  expression: Expression,
  subject: boolean,
  apart: readonly number[] = [],
): Actor | null {
  switch (expression.kind) {
    case 'NAME':
      return person(resolver, expression.person);
    case 'POST':
      return holderOfPosts(resolver, expression, subject, apart);
    case 'ADDRESS':
      return bearerOfHonorific(resolver, expression);
    case 'COUNTERPART':
      return personOpposite(resolver, expression.country, expression.role);
    case 'STATE':
      return { kind: 'STATE', people: [], sides: [expression.code] };
    case 'GOVERNMENT':
      return stateOfGovernment(resolver, expression);
    case 'ORGANIZATION':
      return { kind: 'ORGANIZATION', people: [], sides: [expression.id] };
    case 'BOTH':
      return expression.count == null
        ? resolveBoth(resolver, expression.noun, expression.sides)
        : severalNamed(resolver, expression.noun, expression.count);
    case 'PRONOUN':
      return resolvePronoun(resolver, expression);
  }
}
