/**
 * Places that shoppers name when they ask where the shop delivers.
 */
export const PLACES = `
place: afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahamas,
  bahrain, bangladesh, barbados, belarus, belgium, belize, bolivia, bosnia, botswana, brazil, brunei,
  bulgaria, cambodia, cameroon, canada, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus,
  czech republic, czechia, denmark, dominican republic, dubai, ecuador, egypt, el salvador, england, estonia,
  ethiopia, europe, european union, eu, fiji, finland, france, georgia, germany, ghana, great britain, greece,
  greenland, guam, guatemala, hawaii, alaska, honduras, hong kong, hungary, iceland, india, indonesia, iran,
  iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, korea, south korea,
  kuwait, laos, latvia, lebanon, libya, lithuania, luxembourg, macau, madagascar, malaysia, maldives, malta,
  mauritius, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands,
  holland, new zealand, nicaragua, nigeria, norway, oman, pakistan, palestine, panama, paraguay, peru,
  philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal,
  serbia, singapore, slovakia, slovenia, south africa, spain, sri lanka, sudan, sweden, switzerland, syria,
  taiwan, tanzania, thailand, trinidad, tunisia, turkey, uae, uganda, ukraine, united arab emirates, united
  kingdom, united states, uk, us, usa, uruguay, uzbekistan, venezuela, vietnam, wales, yemen, zambia,
  zimbabwe, africa, asia, south america, middle east, london, manchester, paris, berlin, madrid, rome, milan,
  vienna, zurich, amsterdam, dublin, lisbon, athens, warsaw, moscow, istanbul, cairo, lagos, nairobi,
  johannesburg, tokyo, osaka, seoul, beijing, shanghai, bangkok, jakarta, manila, delhi, new delhi, mumbai,
  pune, bangalore, bengaluru, hyderabad, chennai, kolkata, ahmedabad, jaipur, lucknow, kerala, karachi,
  lahore, dhaka, sydney, melbourne, brisbane, perth, auckland, toronto, vancouver, montreal, new york, los
  angeles, chicago, houston, seattle, boston, dallas, denver, miami, atlanta, san francisco, california,
  texas, florida, sao paulo, rio, buenos aires, bogota, lima, mexico city
`;
