import { checkReleases } from './check-releases.ts';

checkReleases('Japan', {
  'numbered points': {
    publisher: 'JP',
    text: `Japan-India Foreign Ministers' Strategic Dialogue
January 13, 2025

On January 13, commencing at 2:30 p.m. for approximately 40 minutes, Mr. IWAYA Takeshi, Minister for Foreign Affairs of Japan, held a meeting with H.E. Dr. S. Jaishankar, External Affairs Minister of India, who is on a visit to Japan. The overview is as follows.

1. At the outset, [[Minister Iwaya => Iwaya Takeshi]] welcomed the visit of [[Minister Jaishankar => S. Jaishankar]] and stated that Japan attached importance to its relations with India. In response, [[Minister Jaishankar => S. Jaishankar]] expressed his appreciation.

2. [[The two Ministers => Iwaya Takeshi + S. Jaishankar]] exchanged views on the situation in East Asia. [[Both sides => JP+IN]] concurred in continuing close coordination.

3. Mr. NAMAZU Hiroyuki, Senior Deputy Minister for Foreign Affairs, and Mr. ONO Keiichi, Ambassador of Japan to India, attended the meeting.`,
    people: [
      'Iwaya Takeshi (JP): Minister for Foreign Affairs',
      'S. Jaishankar (IN): External Affairs Minister',
      'Namazu Hiroyuki (JP): Senior Deputy Minister for Foreign Affairs',
      'Ono Keiichi (JP): Ambassador to India',
    ],
  },
  'courtesy call by a parliamentarian': {
    publisher: 'JP',
    text: `Courtesy Call on Parliamentary Vice-Minister for Foreign Affairs FUKAZAWA Yoichi by Mr. Sam Rondale, Speaker of the Parliament of the Republic of Vanuatu

On July 9, commencing at 11:00 a.m. for 25 minutes, Mr. FUKAZAWA Yoichi, Parliamentary Vice-Minister for Foreign Affairs, received a courtesy call from Hon. Mr. Stephen Dorrick Felix, Speaker of the Parliament of the Republic of Vanuatu, and his delegation.

1. [[Parliamentary Vice-Minister Fukazawa => Fukazawa Yoichi]] welcomed [[Speaker Felix => Stephen Dorrick Felix]] and stated that [[he => Fukazawa Yoichi]] would like to further promote exchanges between the two countries.

2. In response, [[Speaker Felix => Stephen Dorrick Felix]] expressed gratitude for Japan's assistance in the wake of the earthquake of December last year.

(Reference) Foreign Minister Iwaya met Prime Minister Jotham Napat in Port Vila in 2024.`,
    people: [
      'Fukazawa Yoichi (JP): Parliamentary Vice-Minister for Foreign Affairs',
      'Sam Rondale (VU): Speaker of the Parliament',
      'Stephen Dorrick Felix (VU): Speaker of the Parliament',
      'Iwaya (JP): Foreign Minister',
      'Jotham Napat (VU): Prime Minister',
    ],
  },
});

checkReleases('Korea', {
  'a telephone conversation': {
    publisher: 'KR',
    text: `Minister of Foreign Affairs Cho Tae-yul Speaks by Phone with Polish Foreign Minister

1. Minister of Foreign Affairs Cho Tae-yul had a telephone conversation with Mr. Radosław Sikorski, Minister of Foreign Affairs of the Republic of Poland, on the afternoon of November 6, and discussed bilateral relations and the situation on the Korean Peninsula.

2. [[Minister Cho => Cho Tae-yul]] noted that the cooperation in the defense industry is a core pillar of the ROK-Poland strategic partnership. [[Minister Sikorski => Radosław Sikorski]] agreed with [[Minister Cho => Cho Tae-yul]] and said that [[Poland => PL]] hopes for the early signing of the contract.

3. [[The two ministers => Cho Tae-yul + Radosław Sikorski]] strongly condemned the deployment of North Korean troops to Russia. /END/`,
    people: [
      'Cho Tae-yul (KR): Minister of Foreign Affairs',
      'Radosław Sikorski (PL): Minister of Foreign Affairs',
    ],
  },
  'a vice minister and her visitors': {
    publisher: 'KR',
    text: `First Vice Minister of Foreign Affairs Park Yoonjoo Meets with U.S. Deputy Secretary of State Christopher Landau

1. 1st Vice Minister of Foreign Affairs Park Yoonjoo met with U.S. Deputy Secretary of State Christopher Landau in Seoul on July 18, on the occasion of the latter's visit for the ROK-U.S.-Japan Vice Foreign Ministerial Meeting.

2. [[Vice Minister Park => Park Yoonjoo]] conveyed her hope that the alliance would be upgraded. [[Deputy Secretary Landau => Christopher Landau]] replied that [[he => Christopher Landau]] would do his best.

3. Also present were Director-General for North American Affairs Kim Hyunwook, Special Representative Lee Jun-il and Chargé d'Affaires ad interim Joseph Yun of the U.S. Embassy.`,
    people: [
      'Park Yoonjoo (KR): First Vice Minister of Foreign Affairs',
      'Christopher Landau (US): Deputy Secretary of State',
      'Kim Hyunwook (KR): Director-General for North American Affairs',
      'Lee Jun-il (KR): Special Representative',
      "Joseph Yun (US): Chargé d'Affaires ad interim",
    ],
  },
});

checkReleases('China', {
  'the foreign minister': {
    publisher: 'CN',
    text: `Wang Yi Holds Talks with Malaysian Foreign Minister Mohamad Hasan
2025-05-21 20:40

On May 21, 2025, Member of the Political Bureau of the CPC Central Committee and Foreign Minister Wang Yi held talks with Malaysian Foreign Minister Mohamad Hasan in Beijing.

[[Wang Yi => Wang Yi]] said that President Xi Jinping paid a successful state visit to Malaysia last month. [[China => CN]] stands ready to work with [[Malaysia => MY]] to implement the common understandings reached by [[the two heads of state => Xi Jinping]].

[[Mohamad Hasan => Mohamad Hasan]] said that Malaysia firmly adheres to the one-China policy. [[He => Mohamad Hasan]] thanked [[China => CN]] for its support.

[[The two sides => CN+MY]] also had an exchange of views on the South China Sea and other issues of common interest.`,
    people: [
      'Wang Yi (CN): Member of the Political Bureau of the CPC Central Committee; Foreign Minister',
      'Mohamad Hasan (MY): Foreign Minister',
      'Xi Jinping (CN): President',
    ],
  },
  'a spokesperson': {
    publisher: 'CN',
    text: `Foreign Ministry Spokesperson Mao Ning's Regular Press Conference on March 4, 2025

At the invitation of Premier Li Qiang, Prime Minister of the Independent State of Papua New Guinea James Marape will pay an official visit to China from March 9 to 13.

Xinhua News Agency: Could you share with us the arrangement of the visit?

Mao Ning: President Xi Jinping will meet with [[him => James Marape]], Premier Li Qiang and Chairman Zhao Leji will hold talks or meet with [[him => James Marape]] respectively. [[China => CN]] looks forward to working with PNG.`,
    people: [
      'Mao Ning (CN): Foreign Ministry Spokesperson',
      'Li Qiang (CN): Premier',
      'James Marape (PG): Prime Minister',
      'Xi Jinping (CN): President',
      'Zhao Leji (CN): Chairman',
    ],
  },
});
