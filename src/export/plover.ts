import type { EngagementTypeId, PloverClass } from '../model/reference.ts';

/** The four quarters of conflict and cooperation, in words and in deeds. */
export type QuadCode = 'V-COOP' | 'M-COOP' | 'V-CONF' | 'M-CONF';

/** The quarter that each class of event lies in. */
export const QUAD_CODES: Readonly<Record<PloverClass, QuadCode>> = {
  AGREE: 'V-COOP',
  CONSULT: 'V-COOP',
  SUPPORT: 'V-COOP',
  COOPERATE: 'M-COOP',
  AID: 'M-COOP',
  REQUEST: 'V-CONF',
  ACCUSE: 'V-CONF',
  REJECT: 'V-CONF',
};

/** The modes of CONSULT, for the types of engagement that have one. */
export const CONSULT_MODES: Readonly<Partial<Record<EngagementTypeId, 'visit' | 'phone' | 'multilateral'>>> =
  {
    STATE_VISIT: 'visit',
    VISIT: 'visit',
    TELEPHONE_CONVERSATION: 'phone',
    MULTILATERAL_MEETING: 'multilateral',
  };
