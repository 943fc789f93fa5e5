/** Sets of words that the patterns of the acts name with "@"; verbs end in "!", other words stand as they are. */
export const PATTERN_SETS: Readonly<Record<string, string>> = {
  be: 'is are was were am be been being remain! stay! feel! felt keep!',
  /** Verbs that only bring a noun to its hearer: "expressed", "conveyed", "extended". */
  utter:
    'express! convey! voice! extend! offer! state! register! articulate! communicate! transmit! deliver! send! present! give! declare! indicate! signal! show! record! relay! share! tender! demonstrate! manifest! place! put! bring! pass! submit! evince! profess! issue! reciprocate! formulate! mark! renew! air! dispatch! despatch! cable!',
  /** Verbs that say something again. */
  again:
    'reiterate! renew! reaffirm! reconfirm! repeat! restate! affirm! confirm! echo! reinforce! assert! re-affirm! re-emphasise! reassert! ratify!',
  /** Verbs that give weight. */
  stress: 'underline! underscore! stress! emphasise! highlight! note! accentuate! acknowledge! recognise!',
  say: '@utter @again @stress',
  /** Verbs with which a side says what it holds to itself; what it notes or acknowledges is another's. */
  vouch: '@utter @again underline! underscore! stress! emphasise! highlight!',
  /** Feelings with which a side follows what troubles it. */
  alarm:
    'concern alarm dismay worry unease apprehension disquiet sorrow consternation anxiety disappointment shock horror misgivings trepidation indignation regret pain',
  /** Words by which something is called wrong. */
  wrong:
    'unacceptable baseless groundless unfounded unjustified unjustifiable unwarranted unfair one-sided biased inappropriate improper illegal unlawful illegitimate discriminatory provocative false wrong misleading malicious hostile unfriendly irresponsible reprehensible outrageous absurd incomprehensible inadmissible intolerable shameful disgraceful despicable deplorable abhorrent cynical null void',
  /** What a government puts at another's disposal. */
  aid: 'assistance aid help grant grants loan loans funding funds financing donation donations scholarship scholarships vaccines doses equipment supplies relief relief-aid package support-package credit million billion usd us$ eur € $ expertise humanitarian emergency-aid training technical-assistance budget-support food-aid medicines ambulances vehicles ventilators subsidies',
  /** Goods that are given. */
  goods:
    'machine machines vehicle vehicles ambulance ambulances bus buses tractor tractors boat boats vessel vessels books computers laptops generators tents blankets rice wheat flour medicines kits beds furniture seeds fertiliser fertilizer uniforms helmets aircraft helicopters ventilators masks oxygen concentrators containers instruments artefacts antiquities',
  /** Currencies before an amount. */
  money:
    'dollars yen pounds francs $ € £ ¥ us$ a$ s$ nz$ c$ rm usd eur gbp jpy aud euro euros rmb cny yen won inr rs cad chf aed qar sar hk$ kroner kronor nok sek dkk',
  /** What the signed and exchanged are. */
  document:
    'partnership partnerships concept workplan work-plan agreement agreements memorandum memoranda mou mous treaty treaties convention conventions protocol protocols declaration declarations communique communiques minutes document documents statement statements letter letters note notes instrument instruments arrangement arrangements contract contracts accord accords pact pacts plan plans programme programmes program programs roadmap charter compact deal deals text texts understanding understandings framework record records action-plan loi',
  /** Verbs of doing that a promise names. */
  deed: 'work! continue! keep! support! back! strengthen! deepen! enhance! expand! promote! cooperate! collaborate! coordinate! ensure! do! make! take! set! establish! maintain! remain! stand! stay! pursue! build! develop! increase! intensify! facilitate! implement! carry! honour! honor! respect! abide! uphold! defend! protect! safeguard! join! share! open! create! consolidate! advance! further! broaden! boost! accelerate! speed! spare! encourage! seek! strive! endeavour! endeavor! look! play! undertake! step! bring! raise! upgrade! elevate! push! move! act! fight! combat! tackle! address! engage! adhere! fulfil! fulfill! deliver! follow! explore! launch! start! resume! reopen! restore! withdraw! clear! cease! lift! ease! remove! reduce! lower! ratify! stick! persist! invest! partner! prioritise! put! exert! streamline! simplify! find! prepare! draw! complete! accept! contribute! champion! preserve! sustain! reinforce! widen! extend! renew! retain! use! mobilise! study! serve! draft! appoint! align! adopt! meet respond! release! begin! be! proceed! accompany! repatriate! try! nurture! cultivate! grow! double! foster! stimulate! enlarge! stop! end! prevent! root! crack! arrest! observe! apply! comply! purchase! buy! replace! repair!',
  /** Participles of deeds that a promise names: "the ban would be lifted". */
  done: 'lifted eased relaxed removed abolished waived reduced lowered cut issued granted examined considered studied investigated reviewed kept honoured honored respected observed fulfilled met settled solved resolved upheld protected safeguarded secured guaranteed ensured defended reopened resumed restored extended renewed prolonged maintained continued pursued strengthened intensified stepped doubled halved released freed returned repatriated compensated answered implemented applied carried enforced ratified submitted looked taken spared prosecuted punished brought tried stopped ended halted withdrawn accelerated sped completed finished finalised finalized repaired treated welcomed supported backed placed put passed forwarded raised conveyed left dealt addressed corrected cleared paid repaid borne covered shared spent invested preserved',
  /** Verbs of helping that an offer names. */
  giving:
    'provide! help! assist! donate! grant! fund! finance! contribute! send! lend! supply! offer! allocate! disburse! dispatch! deploy! train! earmark! ship! rebuild! rehabilitate!',
  adverbs:
    'deeply strongly firmly fully highly greatly very truly most sincerely warmly particularly really extremely gravely seriously',
};
