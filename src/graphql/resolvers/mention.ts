import type { MentionResolvers } from '../generated/resolvers-types.ts';
import { placeFields } from './evidence.ts';

export const mention: MentionResolvers = placeFields;
