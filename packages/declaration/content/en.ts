import { joinDeclaration } from '../src/join.js';
import type { Declaration } from '../src/model/declaration.js';
import type { Text } from '../src/text.js';
import { words } from './imported/words/en.js';

/** This project's own translation into English; the French is the source. */
export const text: Text = {
  status: 'unofficial',
  name: 'Action for Peacekeeping',
  declarationName: 'Declaration of Shared Commitments',
  headings: {
    introduction: 'Introduction',
    improvement: 'Eight areas of improvement',
    implementation: 'Towards implementation',
    endorsement: 'More than 150 endorsements',
  },
  introduction:
    'United Nations peacekeeping operations help countries to achieve lasting peace, support political processes, protect hundreds of thousands of civilians and help to uphold ceasefires. Peacekeeping operations nevertheless face a number of challenges, such as protracted conflicts, elusive political solutions, increasingly dangerous environments, rising peacekeeping casualties and broad and complex mandates. To meet these challenges, the Secretary-General launched “Action for Peacekeeping” in order to refocus peacekeeping on more targeted mandates, make our operations stronger and safer, mobilize support for political solutions and better equip and train forces. “Action for Peacekeeping” is the core agenda of our work and a driver of change that touches every aspect of the peacekeeping work of the United Nations.',
  introductionEnd: '{link}.',
  signature: 'Secretary-General of the United Nations',
  improvement:
    'The “Action for Peacekeeping” initiative seeks to strengthen peacekeeping by encouraging all stakeholders, including all Member States, the United Nations Security Council, the General Assembly, financial contributors, troop- and police-contributing countries, host countries, intergovernmental and regional organizations and the United Nations Secretariat, to act collectively. We will achieve these objectives through the implementation of a set of 45 mutually agreed commitments across eight areas, endorsed by more than 150 Member States.',
  implementation:
    'All actors in this field have a responsibility to strengthen peacekeeping. The “Action for Peacekeeping” Declaration details 45 specific commitments. Some come from the Secretary-General on behalf of United Nations missions and the Secretariat; some come from the Member States, on behalf of the United Nations Security Council, troop- and police-contributing countries and host Governments; and others are collective in nature. The United Nations Secretariat is fulfilling its commitments as set out below. Member States are encouraged to support Action for Peacekeeping by focusing on their commitments and by working with the Secretariat on the collective points.',
  survey: 'See the results of the survey {link}.',
  photoLabel: 'Photo:',
  areas: {
    politics: {
      title:
        'Advancing political solutions to conflict and enhancing the political impact of peacekeeping',
      short: 'Politics',
      summary: 'Redouble efforts to advance political solutions to conflict.',
      paragraph: '{1} {a} {b}',
      passages: {
        1: {
          text: 'We collectively commit to redouble our efforts to advance political solutions to conflict and to pursue complementary political objectives and integrated strategies, including at the national and regional levels, within our respective responsibilities and mandates.',
        },
        a: {
          text: 'We affirm that the pursuit of sustainable political solutions should guide the design and deployment of United Nations peacekeeping operations.',
        },
        b: {
          text: 'We affirm that, in parallel, lasting progress must be made in strengthening security, national reconciliation, the rule of law, respect for human rights and sustainable development.',
        },
      },
      action:
        'To fulfil the commitments made by the Secretariat, we are currently developing national and regional political strategies to align our missions with their objectives, including through analysis, data and coordinated approaches across the peace and security pillar, with priority given to prevention and peacekeeping.',
      learnMore: 'Learn more about politics',
      photo: {
        caption:
          'A wide view of the Security Council as it unanimously adopts resolution 2450 (2018), which renews the mandate of the United Nations Disengagement Observer Force (UNDOF) for a period of six months, until 30 June 2019.',
        credit: 'UN Photo/Manuel Elias.',
      },
    },
    'women-peace-security': {
      title: 'Implementing the women, peace and security agenda',
      short: 'Women, peace and security',
      summary:
        'Ensure the full, equal and meaningful participation of women in all stages of peace processes.',
      paragraph: '{1} {2}',
      passages: {
        1: {
          text: 'We collectively commit to implement the women, peace and security agenda and its priorities by ensuring the full, equal and meaningful participation of women in all stages of peace processes and by systematically integrating a gender perspective into all stages of analysis, planning, implementation and reporting.',
        },
        2: {
          text: 'We also commit to increase the number of civilian and uniformed women in peacekeeping operations at all levels and in key positions.',
        },
      },
      action:
        'To fulfil the commitments made by the Secretariat, we are taking measures to ensure the full, equal and meaningful participation of women in peace processes and peacekeeping operations so as to make peace sustainable.',
      learnMore: 'Learn more about women, peace and security',
      photo: {
        caption:
          'The UNMIL Special Representative, Karin Landgren, inspects Ghanaian peacekeepers during a parade in Buchanan, Liberia, on a Friday in 2012.',
        credit: 'Photo: UNMIL/Staton Winter',
      },
    },
    protection: {
      title: 'Strengthening the protection provided by peacekeeping operations',
      short: 'Protection',
      summary: 'Support tailored, context-specific approaches to the protection of civilians.',
      paragraph: '{1} {2} {3}',
      passages: {
        1: {
          text: 'We collectively commit to support tailored, context-specific peacekeeping approaches to the protection of civilians, in relevant peacekeeping operations, with an emphasis on the protection of women and children in each context.',
        },
        2: {
          text: 'We commit to implement the mandates of peacekeeping missions relating to the protection of civilians, including by using all necessary means where required, in accordance with the Charter of the United Nations, mission mandates and applicable international law.',
        },
        3: {
          text: 'We also commit to improve strategic communication and dialogue with local populations in order to strengthen understanding of peacekeeping missions and their mandates.',
        },
      },
      action:
        'To fulfil the commitments made by the Secretariat, we are placing strategic approaches to protection at the heart of what missions do; we are assessing our military units more robustly with regard to protection and strengthening coordinated approaches to community engagement in order to prevent, mitigate and respond to threats more effectively.',
      learnMore: 'Learn more about protection',
      photo: {
        caption:
          'Lieutenant Colonel Yenni Windarti of the Indonesian civilian police, a UNAMID peacekeeper, interacts with women and children at a water point in the Abu Shouk camp for displaced persons (North Darfur) during a morning patrol.',
        credit: 'Photo: UN/Albert González Farran',
      },
    },
    'safety-security': {
      title: 'Improving the safety and security of peacekeepers',
      short: 'Safety and security',
      summary: 'Address the rise in peacekeeper fatalities.',
      paragraph: '{1}',
      passages: {
        1: {
          text: 'Recognizing the evolution of challenges in today’s conflict environments, we collectively commit to take active and concerted measures to address the rise in peacekeeper fatalities and to strengthen safety and security, and in this regard we note the importance of the Secretary-General’s action plan and peacekeeping training plan, as well as the efforts made to continuously improve medical, technical and logistical support in peacekeeping operations.',
        },
      },
      action:
        'To fulfil the commitments made by the Secretariat, we are implementing the Action Plan to Improve the Security of Peacekeepers, which emphasizes changing mindsets, improving capabilities such as medical evacuation and the use of technology, creating a threat-sensitive footprint and strengthening accountability in order to bring the perpetrators of crimes against peacekeepers to justice.',
      learnMore: 'Learn more about safety and security',
      photo: {
        caption:
          'Mine clearance enables peacekeepers to carry out patrols, humanitarian organizations to deliver aid and ordinary citizens to live without the fear that a single misstep could cost them their lives. In Afghanistan, more than 14,000 Afghans work in the mine action sector.',
        credit: 'Photo: UN/UNAMA',
      },
    },
    'performance-accountability': {
      title: 'Supporting effective performance and accountability by all peacekeeping components',
      short: 'Performance and accountability',
      summary: 'Ensure the highest level of peacekeeping performance.',
      paragraph: '{1}, and to {2}. {3}, and to {4}; to {5}; to {6}; and to {7}.',
      passages: {
        1: {
          text: 'We collectively commit to ensure the highest level of peacekeeping performance',
        },
        2: {
          lead: 'We collectively commit to',
          text: 'require that peacekeeping personnel, civilian and uniformed, in particular those in leadership positions, perform effectively against common parameters and improve their performance where it falls short',
        },
        3: {
          text: 'The Secretary-General commits to develop a comprehensive integrated performance measurement framework based on clear standards for all actors',
        },
        4: {
          lead: 'The Secretary-General commits to',
          text: 'ensure that performance data are used in planning, evaluation, deployment decisions and reporting',
        },
        5: {
          lead: 'The Secretary-General commits to',
          text: 'inform Member States of all operational and technical resource requirements',
        },
        6: {
          lead: 'The Secretary-General commits to',
          text: 'provide peacekeeping operations with effective support in the field',
        },
        7: {
          lead: 'The Secretary-General commits to',
          text: 'work with Member States to find the necessary specialized expertise, including in languages, and to support new approaches that improve force generation and ensure the serviceability and sustainability of equipment',
        },
      },
      action:
        'To fulfil the commitments made by the Secretariat, we are working to develop an integrated performance policy framework and to put in place a comprehensive performance assessment system that will facilitate the monitoring of performance and the strengthening of accountability; under the Action Plan to Improve the Security of Peacekeepers, we are verifying the operational readiness of contingents and police units and working more actively with those who contribute to performance.',
      learnMore: 'Learn more about performance and accountability',
      photo: {
        caption:
          'A drone refuels before taking off on a reconnaissance flight in the east of the Democratic Republic of the Congo (DRC). Following the DRC in 2013, several missions made use of unarmed unmanned aerial vehicles (drones). Drones provide real-time images of situations as they unfold on the ground. By improving response times, drones enable the United Nations to better protect civilians. Drones can also give warning of imminent attacks on peacekeepers.',
        credit: 'Photo: UN/Sylvain Liechti',
      },
    },
    peacebuilding: {
      title: 'Strengthening the impact of peacekeeping on sustaining peace',
      short: 'Peacebuilding and sustaining peace',
      summary:
        'Support the inclusive and participatory approaches adopted by peacekeeping operations.',
      paragraph: '{1} {a} {2} {3}',
      passages: {
        1: {
          text: 'We collectively commit to support the inclusive and participatory approaches adopted by peacekeeping operations towards the host Government.',
        },
        a: {
          text: 'We also support the inclusion and participation of civil society and all segments of the local population in the implementation of peacekeeping mandates.',
        },
        2: {
          text: 'We further commit to ensure effective coordination, coherence and cooperation between the Security Council and the Peacebuilding Commission during the implementation of peacekeeping mandates, as appropriate.',
        },
        3: {
          text: 'We commit to support United Nations country teams during the transition of peacekeeping operations, to enable them to continue to help host countries to build peace.',
        },
      },
      action:
        'To fulfil the Secretariat’s commitments, we are strengthening our partnerships with peacebuilding actors (for example, the United Nations-World Bank partnership), developing comprehensive transition and resource mobilization strategies for Haiti and Darfur, and strengthening the Global Focal Point for the Rule of Law.',
      learnMore: 'Learn more about peacebuilding and peacekeeping',
      photo: {
        caption:
          'The Deputy Joint Special Representative of UNAMID, Ms. Anita Kiki Gbeho, visits the Rongatas camp for displaced persons in Central Darfur. She briefs representatives of the displaced persons on the ongoing reconfiguration of the Mission and listens to their security and humanitarian concerns.',
        credit: 'Photo: UN/Mohammed Idriss',
      },
    },
    partnerships: {
      title: 'Improving peacekeeping partnerships',
      short: 'Partnerships',
      summary:
        'Strengthen collaboration and planning between the United Nations and relevant international, regional and subregional organizations and arrangements.',
      paragraph: '{1} {2} {a}',
      passages: {
        1: {
          text: 'We collectively commit to strengthen collaboration and planning between the United Nations and relevant international, regional and subregional organizations and arrangements, including the African Union and the European Union, which have deployed several operations entrusted to them in recent years, while recognizing the need for a clear delineation of roles between the respective operations.',
        },
        2: {
          text: 'We commit to help the African Union to strengthen and implement its policies, procedures and capacities, including with regard to compliance.',
        },
        a: {
          text: 'Aware that the primary responsibility for the maintenance of international peace and security rests with the Security Council, we reaffirm the need to enhance the predictability, sustainability and flexibility of financing for African Union-led peace support operations authorized by the Security Council under its authority pursuant to Chapter VIII of the Charter.',
        },
      },
      action:
        'To fulfil the commitments made by the Secretariat, we are strengthening cooperation between the United Nations and the African Union on political efforts, including through joint field visits and joint consultative mechanisms, as well as by strengthening the capacity of African Union peace operations. To address other aspects of partnerships, we are expanding the Triangular Partnership Project, which strengthens the long-term capacities of troop-contributing countries and allows countries providing financial resources to support enabling capabilities, such as technical and medical capabilities, in a flexible manner.',
      learnMore: 'Learn more about partnerships',
      photo: {
        caption:
          'A soldier of the Djiboutian contingent serving with the African Union Mission in Somalia (AMISOM) stands guard as a United Nations aircraft prepares to take off from Belet Weyne airport.',
        credit: 'Photo: AU/Stuart Price',
      },
    },
    conduct: {
      title: 'Strengthening the conduct of peacekeeping operations and personnel',
      short: 'Conduct',
      summary: 'Ensure that personnel and leadership are held accountable for their conduct.',
      paragraph: '{1} {2}',
      passages: {
        1: {
          text: 'We collectively commit, within our respective responsibilities, to ensure that personnel and leadership are held accountable for their conduct, including through support for the United Nations zero-tolerance policy, whose victim-centred approach covers all forms of sexual exploitation and abuse.',
        },
        2: {
          text: 'We commit, as Member States, to ensure that personnel to be recruited meet the Organization’s standards of service in United Nations peacekeeping operations.',
        },
      },
      action:
        'To fulfil the commitments made by the Secretariat, we are encouraging all Member States to sign the Voluntary Compact on the Commitment to Eliminate Sexual Exploitation and Abuse. To address other aspects of the conduct of peacekeeping operations, we are strengthening the implementation of our human rights due diligence policy and of our environmental strategy, which aims to reduce our footprint in the field.',
      learnMore: 'Learn more about the conduct of peacekeepers and peacekeeping operations',
      photo: {
        caption:
          'A formed police unit from Rwanda serving with MINUJUSTH in Haiti, standing at attention.',
        credit: 'Photo: UN/Leonora Bauman',
      },
    },
  },
  endorsement: {
    text: 'The Declaration of Shared Commitments has been endorsed more than 150 times and provides a common road map for strengthening peacekeeping. Member States and the United Nations Secretariat must actively work to implement their shared commitments in order to ensure the success of the Declaration.',
    pledge:
      'We, the endorsers of this Declaration, commit to translate these commitments into our positions and practices in the relevant United Nations bodies, including in the General Assembly and the Security Council when they consider peacekeeping operations, and to meet periodically in appropriate formats to review the progress made, including in the field.',
    organizations:
      'The following organizations support the “Action for Peacekeeping” Declaration: the European Union (EU), the International Organization of la Francophonie (OIF), the African Union Commission (AUC) and the North Atlantic Treaty Organization (NATO).',
    furtherInformation:
      'Further information, including updates on implementation and official statements of support for the “Action for Peacekeeping” initiative, can be obtained on the {link}.',
  },
  organizations: {
    eu: { name: 'European Union', acronym: 'EU' },
    oif: { name: 'International Organization of la Francophonie', acronym: 'OIF' },
    auc: { name: 'African Union Commission', acronym: 'AUC' },
    nato: { name: 'North Atlantic Treaty Organization', acronym: 'NATO' },
  },
  parties: {
    collective: 'Collective',
    'secretary-general': 'Secretary-General',
    'member-states': 'Member States',
  },
  notices: {
    stated:
      'According to the United Nations page, the Declaration details 45 commitments; the page does not list them.',
    shown:
      'Shown here are the {n} passages of the page that state a commitment, and {m} statements of position.',
    division:
      'This division into passages is not that of the United Nations; the passages do not necessarily correspond one-to-one with the 45 commitments.',
    commitmentsShort:
      'The United Nations page mentions 45 commitments without listing them; the passages counted here result from an unofficial division of its text.',
    official: {
      one: 'One commitment of the Declaration, from {document}. This list is incomplete: the United Nations page mentions 45.',
      several:
        '{n} commitments of the Declaration, from {document}. This list is incomplete: the United Nations page mentions 45.',
      complete:
        'Commitments of the Declaration as they appear in {document}. The numbering is that of the source.',
    },
    states:
      'Partial list, compiled from public sources. The absence of a State does not mean that it has not endorsed the Declaration and implies nothing about its position.',
    statesComplete: {
      byDay: 'The {n} States that had endorsed the Declaration as at {date}. Source: {document}.',
      byMonth: 'The {n} States that had endorsed the Declaration ({date}). Source: {document}.',
    },
  },
};

/**
 * The content in English: this project's own translation, unofficial. The French is the source.
 *
 * @example
 * import en from '@a4p/declaration/en';
 * en.status; // 'unofficial'
 */
const en: Declaration = joinDeclaration('en', text, words);
export default en;
