import { phrases } from './word-list.ts';

/**
 * Bodies whose names hold no word for what they are ("Facebook", "Hamas"), so that construction alone would take them
 * for people.
 *
 * Provenance: compiled for Sourcelight: companies, platforms, parties, agencies, armed groups and seats of government
 * that international news cites most.
 */
export const organizationNames: ReadonlySet<string> = phrases(`
    rescue 1122, malacañang, malacanang, aso rock, union buildings, rashtrapati bhavan, nabanna, zhongnanhai, casa rosada, casa de nariño, planalto,
    itamaraty, quai d'orsay, matignon, bercy, palazzo chigi, moncloa, holyrood, stormont, leinster house, the beehive, buckingham palace,
    kensington palace, lambeth palace, threadneedle street, istana, rideau hall, queen's park, blue house, the elysee, no 10, number 11, facebook, meta, google, alphabet, twitter, x corp, instagram, whatsapp, youtube, tiktok, bytedance, snapchat, reddit, linkedin, pinterest, wikipedia, wikileaks, mozilla, microsoft, apple, amazon, ibm, intel, nvidia, oracle,
    samsung, huawei, alibaba, tencent, baidu, sony, nokia, ericsson, netflix, spotify, disney, uber, lyft, airbnb, tesla, spacex, ford, general motors, gm, toyota, honda, nissan, volkswagen, bmw, daimler, mercedes, renault, peugeot, stellantis, fiat, chrysler, hyundai, kia, boeing,
    airbus, lockheed martin, raytheon, northrop grumman, bae systems, exxon, exxonmobil, exxon mobil, chevron, shell, bp, totalenergies, gazprom, rosneft, aramco, walmart, target, costco, ikea, nike, adidas, mcdonald's, starbucks, coca-cola, pepsi, pepsico, nestle, nestlé, unilever, procter & gamble, pfizer, moderna,
    astrazeneca, novartis, roche, merck, bayer, johnson & johnson, gsk, goldman sachs, jpmorgan, jpmorgan chase, morgan stanley, citigroup, wells fargo, hsbc, barclays, ubs, credit suisse, deutsche bank, blackrock, visa, mastercard, paypal, moody's, fitch, gallup, yougov, ipsos, nielsen, deloitte, kpmg, pwc, mckinsey, accenture,
    at&t, verizon, comcast, t-mobile, vodafone, openai, anthropic, palantir, cloudflare, github, hamas, hezbollah, hizbollah, al-qaida, al-qaeda, al qaeda, taliban, the taliban, isis, isil, islamic state, boko haram, al-shabaab, fatah, likud, sinn fein, farc, plo, eta, ira, wagner, houthis,
    nato, opec, unesco, unicef, unhcr, interpol, europol, eurostat, frontex, fifa, uefa, ioc, wada, nba, nfl, nhl, mlb, fbi, cia, nsa, dhs, epa, fda, cdc, nih, irs, sec, fcc, ftc, nasa, noaa, faa, atf, dea, ice, tsa, doj, gao, cbo, omb, osha, nypd, lapd, mi5, mi6, gchq, nhs, fsb, gru, mossad, shin bet, idf, isi, bnd,
    who, wto, imf, oecd, iaea, icc, icj, ecb, gop, dnc, rnc, dccc, nrcc, aclu, naacp, nra, aipac, peta, aarp, afl-cio, seiu, cair, adl, greenpeace, oxfam, amnesty, red cross, red crescent, planned parenthood, emily's list, judicial watch, human rights watch, black lives matter, moveon, common cause, open secrets, opensecrets,
    public citizen, heritage action, americans for prosperity, brookings, rand, cato, the kremlin, kremlin, pentagon, the pentagon, white house, downing street, number 10, whitehall, capitol hill, elysee, élysée, foggy bottom, westminster, scotland yard, wall street, silicon valley, vatican, holy see, congress, parliament, bundestag, bundesrat, knesset, duma, politburo, scotus, ofcom, ofsted, ofgem`);
