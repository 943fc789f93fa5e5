/**
 * Matters of the world by the field in which states work together on them: the same words may name either, and what stands
 * around them tells which.
 */
export const MATTERS_OF_FIELD: Readonly<Record<string, readonly string[]>> = {
  agriculture: ['food-security'],
  'anti-trafficking': ['human-trafficking', 'transnational-crime'],
  'artificial-intelligence': ['cyber-governance'],
  'climate-change': ['climate-crisis'],
  'counter-terrorism': ['terrorism'],
  cybersecurity: ['cyber-governance', 'transnational-crime'],
  demining: ['landmines'],
  'development-assistance': ['global-south'],
  'digital-economy': ['cyber-governance'],
  'drug-control': ['transnational-crime'],
  energy: ['energy-security'],
  'human-rights': ['human-rights-situation'],
  'law-enforcement': ['transnational-crime'],
  'maritime-security': ['maritime-order'],
  migration: ['migration-crisis'],
  'multilateral-cooperation': ['multilateralism'],
  'non-proliferation': ['nuclear-disarmament'],
  'online-scams': ['transnational-crime'],
  security: ['transnational-crime'],
  'supply-chains': ['global-supply-chains'],
  trade: ['trade-liberalisation'],
  'transitional-justice': ['peacebuilding'],
};
