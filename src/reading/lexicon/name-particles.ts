import { readPhrases } from './read-phrases.ts';

/** Words in lower case that join the parts of a name, folded; a capital follows them. */
export const NAME_PARTICLES: readonly string[] = readPhrases(`
  bin; binti; bint; ibn; ibni; ben; bt; bte; b; al; el; as; ad; an; ar; az; at; ash; abu; ould; ag; uld;
  ait; a l; a p; s o; d o; anak; van; der; den; de; ter; ten; te; 't; op; von; zu; zur; vom; und; af; av;
  la; le; les; du; des; d'; l'; da; das; do; dos; di; del; della; dello; dei; degli; y; e; i; san; santa;
  mac; ap; ferch; na; ni; ua; oglu; ogly; kyzy; uulu; qizi; zadeh; pour; ur; ul; ud; uz; us
`);
