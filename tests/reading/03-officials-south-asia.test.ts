import { checkReleases } from './check-releases.ts';

checkReleases('India', {
  'the external affairs minister abroad': {
    publisher: 'IN',
    text: `Visit of External Affairs Minister to Sri Lanka (June 20, 2024)

1. External Affairs Minister (EAM), Dr. S. Jaishankar paid an official visit to Sri Lanka on June 20, 2024. [[EAM => S. Jaishankar]] called on the President of Sri Lanka, H.E. Mr. Ranil Wickremesinghe, and met the Prime Minister, Hon. Dinesh Gunawardena. [[He => S. Jaishankar]] also held discussions with Minister of Foreign Affairs Ali Sabry.

2. [[EAM => S. Jaishankar]] and [[the President => Ranil Wickremesinghe]] virtually commissioned the Maritime Rescue Coordination Centre. Foreign Secretary Shri Vinay Kwatra and High Commissioner Shri Santosh Jha were present.

New Delhi
June 20, 2024`,
    people: [
      'S. Jaishankar (IN): External Affairs Minister',
      'Ranil Wickremesinghe (LK): President',
      'Dinesh Gunawardena (LK): Prime Minister',
      'Ali Sabry (LK): Minister of Foreign Affairs',
      'Vinay Kwatra (IN): Foreign Secretary',
      'Santosh Jha (IN): High Commissioner',
    ],
  },
  'a secretary and a state visit': {
    publisher: 'IN',
    text: `Foreign Office Consultations between India and Kenya

The 4th India-Kenya Foreign Office Consultations were held in Nairobi. The Indian delegation was led by Shri Dammu Ravi, Secretary (Economic Relations), and the Kenyan side by Dr. A. Korir Sing'Oei, Principal Secretary for Foreign Affairs.

[[Secretary (ER) => Dammu Ravi]] called on Dr. Musalia Mudavadi, Prime Cabinet Secretary and Cabinet Secretary for Foreign & Diaspora Affairs. Smt. Namgya Khampa, High Commissioner of India to Kenya, took part. Prime Minister Shri Narendra Modi had received President William Ruto in December 2023. Hon'ble Minister of State Shri Kirti Vardhan Singh will visit Kenya.`,
    people: [
      'Dammu Ravi (IN): Secretary (Economic Relations)',
      "A. Korir Sing'Oei (KE): Principal Secretary for Foreign Affairs",
      'Musalia Mudavadi (KE): Prime Cabinet Secretary; Cabinet Secretary for Foreign & Diaspora Affairs',
      'Namgya Khampa (IN): High Commissioner to Kenya',
      'Narendra Modi (IN): Prime Minister',
      'William Ruto (KE): President',
      'Kirti Vardhan Singh (IN): Minister of State',
    ],
  },
});

checkReleases('Pakistan', {
  'a senator with two posts': {
    publisher: 'PK',
    text: `Deputy Prime Minister/Foreign Minister Senator Mohammad Ishaq Dar meets Foreign Minister of Azerbaijan

PR No. 215/2025

Deputy Prime Minister/Foreign Minister Senator Mohammad Ishaq Dar held a meeting with Foreign Minister Jeyhun Bayramov on the sidelines of the ECO Summit in Khankendi today. [[The DPM/FM => Mohammad Ishaq Dar]] conveyed greetings of Prime Minister Muhammad Shehbaz Sharif to President Ilham Aliyev. [[Foreign Minister Bayramov => Jeyhun Bayramov]] thanked [[Pakistan => PK]] for its support.

[[Senator Dar => Mohammad Ishaq Dar]] also called on the Secretary General of ECO, Ambassador Asad Majeed Khan. Foreign Secretary Amna Baloch and Special Assistant to the Prime Minister Syed Tariq Fatemi attended.

Islamabad
3 July 2025`,
    people: [
      'Mohammad Ishaq Dar (PK): Deputy Prime Minister; Foreign Minister',
      'Jeyhun Bayramov (AZ): Foreign Minister',
      'Muhammad Shehbaz Sharif (PK): Prime Minister',
      'Ilham Aliyev (AZ): President',
      'Asad Majeed Khan: Secretary General of ECO',
      'Amna Baloch (PK): Foreign Secretary',
      'Syed Tariq Fatemi (PK): Special Assistant to the Prime Minister',
    ],
  },
  'a weekly briefing': {
    publisher: 'PK',
    text: `Transcript of the Press Briefing by the Spokesperson on Thursday, 10 October 2024

[Please check against delivery]

Spokesperson: Assalam-o-Alaikum and welcome. At the invitation of Prime Minister Muhammad Shehbaz Sharif, the Premier of the State Council of the People's Republic of China, Li Qiang, will visit Pakistan from 14 to 17 October. He will be accompanied by ministers and senior officials. The Prime Minister of Malaysia Dato' Seri Anwar Ibrahim visited Pakistan last week.

Ms. Mumtaz Zahra Baloch
Spokesperson`,
    people: [
      'Muhammad Shehbaz Sharif (PK): Prime Minister',
      'Li Qiang (CN): Premier of the State Council',
      'Anwar Ibrahim (MY): Prime Minister',
      'Mumtaz Zahra Baloch (PK): Spokesperson',
    ],
  },
});

checkReleases('Bangladesh, Sri Lanka, Nepal, Bhutan, Maldives', {
  'the foreign adviser': {
    publisher: 'BD',
    text: `Foreign Adviser meets Turkish Trade Minister in Dhaka

Dhaka, 09 January 2025: Foreign Affairs Adviser Md. Touhid Hossain met the visiting Trade Minister of Türkiye Prof. Dr. Ömer Bolat at the State Guest House Padma today. [[The Adviser => Md. Touhid Hossain]] sought Turkish investment. [[The Turkish Minister => Ömer Bolat]] conveyed greetings of President Recep Tayyip Erdoğan to the Chief Adviser Professor Muhammad Yunus. Ambassador Ramis Şen, Foreign Secretary Md. Jashim Uddin and Barrister Shahriar Alam were present.`,
    people: [
      'Md. Touhid Hossain (BD): Foreign Affairs Adviser',
      'Ömer Bolat (TR): Trade Minister',
      'Recep Tayyip Erdoğan (TR): President',
      'Muhammad Yunus (BD): Chief Adviser',
      'Ramis Şen (TR): Ambassador',
      'Md. Jashim Uddin (BD): Foreign Secretary',
      'Shahriar Alam (BD)',
    ],
  },
  'Hon. ministers of Colombo': {
    publisher: 'LK',
    text: `Foreign Minister Vijitha Herath meets Singapore Minister for Foreign Affairs

Minister of Foreign Affairs, Foreign Employment and Tourism Hon. Vijitha Herath met with Hon. Dr. Vivian Balakrishnan, Minister for Foreign Affairs of Singapore, in Kuala Lumpur. [[Minister Herath => Vijitha Herath]] thanked [[Singapore => SG]]. [[Dr. Balakrishnan => Vivian Balakrishnan]] congratulated President Anura Kumara Dissanayake. Deputy Minister Arun Hemachandra, Secretary Aruni Ranaraja and High Commissioner Senarath Dissanayake joined the Minister.`,
    people: [
      'Vijitha Herath (LK): Minister of Foreign Affairs, Foreign Employment and Tourism',
      'Vivian Balakrishnan (SG): Minister for Foreign Affairs',
      'Anura Kumara Dissanayake (LK): President',
      'Arun Hemachandra (LK): Deputy Minister',
      'Aruni Ranaraja (LK): Secretary',
      'Senarath Dissanayake (LK): High Commissioner',
    ],
  },
  'Rt. Hon. of Kathmandu': {
    publisher: 'NP',
    text: `Foreign Minister Dr. Arzu Rana Deuba Calls on Indian Prime Minister

Minister for Foreign Affairs Hon. Dr. Arzu Rana Deuba called on Prime Minister of India H.E. Mr. Narendra Modi in New Delhi. [[She => Arzu Rana Deuba]] handed over an invitation from Rt. Hon. Prime Minister K P Sharma Oli. [[The Foreign Minister => Arzu Rana Deuba]] also met [[her Indian counterpart => S. Jaishankar]], H.E. Dr. S. Jaishankar. Ambassador Dr. Shankar P. Sharma was present.`,
    people: [
      'Arzu Rana Deuba (NP): Minister for Foreign Affairs',
      'Narendra Modi (IN): Prime Minister',
      'K P Sharma Oli (NP): Prime Minister',
      'S. Jaishankar (IN): Minister for Foreign Affairs',
      'Shankar P. Sharma (NP): Ambassador',
    ],
  },
  'Lyonpo and Dasho': {
    publisher: 'BT',
    text: `Lyonpo D.N. Dhungyel, Minister of Foreign Affairs and External Trade, received H.E. Mr. Sandeep Arya, who presented copies of his credentials. His Majesty King Jigme Khesar Namgyel Wangchuck granted an audience to the Ambassador of India, H.E. Mr. Sudhakar Dalela. Dasho Pema Chewang and Lyonchhen Tshering Tobgay attended the dinner.`,
    people: [
      'D.N. Dhungyel (BT): Minister of Foreign Affairs and External Trade',
      'Sandeep Arya (IN)',
      'Jigme Khesar Namgyel Wangchuck (BT): King',
      'Sudhakar Dalela (IN): Ambassador',
      'Pema Chewang (BT)',
      'Tshering Tobgay (BT)',
    ],
  },
});
