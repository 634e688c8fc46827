// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/demo_people.h"

#include <span>

namespace dunlin::exchange::demo {

using base::Rng;
using domain::Currency;

namespace {

constexpr Currency kGbp = base::literalCurrency("GBP");
constexpr Currency kBrl = base::literalCurrency("BRL");
constexpr Currency kInr = base::literalCurrency("INR");

/// A place with the numbers that may be called in fiction: `mobile` and `landline` get `digits`
/// more digits, below `span` each. Where a country reserves none, the numbers lie in ranges that
/// are not given out.
struct City {
    const char *name;
    const char *postcode; ///< '#' is a random digit
    const char *region;
    const char *zone;
    const char *landline;
    int span;
};

struct Market {
    const char *country;
    int weight; ///< in 100
    const char *language;
    const char *secondLanguage;
    const char *mobile; ///< prefix
    int mobileSpan;
    std::span<const City> cities;
    std::span<const char *const> first;
    std::span<const char *const> last;
    std::span<const char *const> streets;
    bool numberFirst; ///< 12 Oak Street, not Eichenweg 12
};

constexpr City kUsCities[] = {
    {"Chicago", "606##", "IL", "America/Chicago", "+1312555", 100},
    {"New York", "100##", "NY", "America/New_York", "+1212555", 100},
    {"Boston", "021##", "MA", "America/New_York", "+1617555", 100},
    {"Miami", "331##", "FL", "America/New_York", "+1305555", 100},
    {"Atlanta", "303##", "GA", "America/New_York", "+1404555", 100},
    {"Detroit", "482##", "MI", "America/Detroit", "+1313555", 100},
    {"Dallas", "752##", "TX", "America/Chicago", "+1214555", 100},
    {"Houston", "770##", "TX", "America/Chicago", "+1713555", 100},
    {"St. Louis", "631##", "MO", "America/Chicago", "+1314555", 100},
    {"Denver", "802##", "CO", "America/Denver", "+1303555", 100},
    {"Salt Lake City", "841##", "UT", "America/Denver", "+1801555", 100},
    {"Phoenix", "850##", "AZ", "America/Phoenix", "+1602555", 100},
    {"Los Angeles", "900##", "CA", "America/Los_Angeles", "+1213555", 100},
    {"Seattle", "981##", "WA", "America/Los_Angeles", "+1206555", 100},
    {"Portland", "972##", "OR", "America/Los_Angeles", "+1503555", 100},
    {"Honolulu", "968##", "HI", "Pacific/Honolulu", "+1808555", 100},
};
constexpr City kGbCities[] = {
    {"London", "SE1# 4QT", "", "Europe/London", "+442079460", 1000},
    {"Leeds", "LS# 2BJ", "", "Europe/London", "+441134960", 1000},
    {"Manchester", "M1# 5WD", "", "Europe/London", "+441614960", 1000},
    {"Edinburgh", "EH# 1LT", "", "Europe/London", "+441314960", 1000},
    {"Cardiff", "CF1# 3AX", "", "Europe/London", "+442920180", 1000},
};
constexpr City kDeCities[] = {
    {"Berlin", "101##", "", "Europe/Berlin", "+493023125", 1000},
    {"Hamburg", "203##", "", "Europe/Berlin", "+494066969", 1000},
    {"Frankfurt am Main", "603##", "", "Europe/Berlin", "+496990009", 1000},
    {"M\u00fcnchen", "803##", "", "Europe/Berlin", "+498999998", 1000},
    {"K\u00f6ln", "506##", "", "Europe/Berlin", "+492214710", 1000},
};
constexpr City kFrCities[] = {
    {"Paris", "750##", "", "Europe/Paris", "+3319900", 10000},
    {"Lyon", "690##", "", "Europe/Paris", "+3346571", 10000},
    {"Nantes", "440##", "", "Europe/Paris", "+3326191", 10000},
    {"Toulouse", "310##", "", "Europe/Paris", "+3353649", 10000},
};
constexpr City kEsCities[] = {
    {"Madrid", "280##", "", "Europe/Madrid", "+3455501", 1000},
    {"Sevilla", "410##", "", "Europe/Madrid", "+3455502", 1000},
    {"Valencia", "460##", "", "Europe/Madrid", "+3455503", 1000},
    {"Las Palmas", "350##", "", "Atlantic/Canary", "+3455504", 1000},
};
constexpr City kBrCities[] = {
    {"S\u00e3o Paulo", "01###-000", "SP", "America/Sao_Paulo", "+551105550", 1000},
    {"Belo Horizonte", "30###-000", "MG", "America/Sao_Paulo", "+553105550", 1000},
    {"Manaus", "69###-000", "AM", "America/Manaus", "+559205550", 1000},
    {"Recife", "50###-000", "PE", "America/Recife", "+558105550", 1000},
};
constexpr City kInCities[] = {
    {"Mumbai", "4000##", "MH", "Asia/Kolkata", "+91105550", 10000},
    {"Bengaluru", "5600##", "KA", "Asia/Kolkata", "+91105551", 10000},
    {"Hyderabad", "5000##", "TG", "Asia/Kolkata", "+91105552", 10000},
    {"Chennai", "6000##", "TN", "Asia/Kolkata", "+91105553", 10000},
};
constexpr City kAeCities[] = {
    {"\u062f\u0628\u064a", "", "", "Asia/Dubai", "+97140555", 1000},
    {"\u0623\u0628\u0648 \u0638\u0628\u064a", "", "", "Asia/Dubai", "+97120555", 1000},
};
constexpr City kEgCities[] = {
    {"\u0627\u0644\u0642\u0627\u0647\u0631\u0629", "115##", "", "Africa/Cairo", "+2020555", 10000},
    {"\u0627\u0644\u0625\u0633\u0643\u0646\u062f\u0631\u064a\u0629", "215##", "", "Africa/Cairo",
     "+2030555", 10000},
};

constexpr const char *kUsFirst[] = {"James",  "Maria",   "Robert", "Linda",   "Michael", "Angela",
                                    "David",  "Latoya",  "Carlos", "Jessica", "Tyrone",  "Karen",
                                    "Kevin",  "Denise",  "Brian",  "Sofia",   "Darnell", "Grace",
                                    "Hector", "Melissa", "Quinn",  "Naomi",   "Trevor",  "Yvonne",
                                    "Eric",   "Monica",  "Sean",   "Tanya",   "Victor",  "Paula"};
constexpr const char *kUsLast[] = {
    "Johnson",  "Ramirez", "Walker",  "Nguyen",   "Carter",  "Bailey",    "Torres",   "Reed",
    "Foster",   "Hughes",  "Delgado", "Sanders",  "Kim",     "Whitaker",  "Brooks",   "Ortiz",
    "Perkins",  "Fields",  "Osborne", "Lindgren", "Marsh",   "Okafor",    "Pruitt",   "Vance",
    "Bishop",   "Castro",  "Dorsey",  "Ellison",  "Freeman", "Gallagher", "Hobbs",    "Ingram",
    "Jennings", "Keller",  "Lawson",  "McBride",  "Novak",   "Parrish",   "Quintero", "Rowe"};
constexpr const char *kGbFirst[] = {"Oliver", "Amelia", "Harry", "Priya", "Callum", "Sian",
                                    "George", "Freya",  "Rhys",  "Nadia", "Alfie",  "Moira"};
constexpr const char *kGbLast[] = {"Thompson",  "Davies",   "Ahmed",  "MacLeod",
                                   "Pritchard", "Evans",    "Barrow", "Khan",
                                   "Fletcher",  "Ashworth", "Nolan",  "Begum"};
constexpr const char *kDeFirst[] = {"Lukas",  "Anna",   "J\u00fcrgen", "Ay\u015fe", "Stefan",
                                    "Birgit", "Tobias", "Katrin",      "Mehmet",    "Heike"};
constexpr const char *kDeLast[] = {"M\u00fcller", "Schmidt", "Yilmaz",       "Wei\u00df",
                                   "K\u00f6hler", "Brandt",  "Sch\u00e4fer", "Krause",
                                   "Vogt",        "Lindner"};
constexpr const char *kFrFirst[] = {"Camille", "Julien",     "Fatima", "\u00c9lodie",
                                    "Mathieu", "Chlo\u00e9", "Karim",  "Th\u00e9o"};
constexpr const char *kFrLast[] = {"Lef\u00e8vre", "Moreau",   "Benali", "Girard",
                                   "Fournier",     "Rousseau", "Diallo", "Mercier"};
constexpr const char *kEsFirst[] = {"Javier", "Luc\u00eda", "Alejandro",   "Carmen",
                                    "Pablo",  "In\u00e9s",  "\u00c1lvaro", "Roc\u00edo"};
constexpr const char *kEsLast[] = {"Garc\u00eda",      "Fern\u00e1ndez", "Mu\u00f1oz", "Ortega",
                                   "Ib\u00e1\u00f1ez", "Serrano",        "Molina",     "Vidal"};
constexpr const char *kBrFirst[] = {"Jo\u00e3o", "Ana Paula", "Rafael", "Let\u00edcia",
                                    "Thiago",    "Camila",    "Bruno",  "F\u00e1tima"};
constexpr const char *kBrLast[] = {"Silva",   "Oliveira",       "Santos", "Ara\u00fajo",
                                   "Pereira", "Gon\u00e7alves", "Rocha",  "Teixeira"};
constexpr const char *kInFirst[] = {"Rajesh", "Priya",  "Amit",  "Sunita", "Arjun",
                                    "Kavita", "Sanjay", "Meera", "Imran",  "Deepa"};
constexpr const char *kInLast[] = {"Sharma", "Patel", "Reddy", "Iyer",  "Khan",
                                   "Nair",   "Gupta", "Das",   "Joshi", "Pillai"};
constexpr const char *kArFirst[] = {"\u0645\u062d\u0645\u062f", "\u0641\u0627\u0637\u0645\u0629",
                                    "\u0623\u062d\u0645\u062f", "\u0645\u0631\u064a\u0645",
                                    "\u062e\u0627\u0644\u062f", "\u0646\u0648\u0631\u0629",
                                    "\u064a\u0648\u0633\u0641", "\u0633\u0627\u0631\u0629"};
constexpr const char *kArLast[] = {"\u0639\u0628\u062f \u0627\u0644\u0644\u0647",
                                   "\u062d\u0633\u0646",
                                   "\u0627\u0644\u0645\u0646\u0635\u0648\u0631\u064a",
                                   "\u0625\u0628\u0631\u0627\u0647\u064a\u0645",
                                   "\u0627\u0644\u062d\u062f\u0627\u062f",
                                   "\u0633\u0644\u064a\u0645\u0627\u0646"};

constexpr const char *kUsStreets[] = {"Oak Street",    "Maple Avenue",    "Cedar Lane",
                                      "Juniper Court", "Mill Road",       "Prairie Drive",
                                      "Sycamore Way",  "Lakeview Terrace"};
constexpr const char *kGbStreets[] = {"Station Road", "Church Lane", "Victoria Terrace",
                                      "Mill Close"};
constexpr const char *kDeStreets[] = {"Lindenstra\u00dfe", "Gartenweg", "Bahnhofstra\u00dfe",
                                      "Am M\u00fchlbach"};
constexpr const char *kFrStreets[] = {"rue des Lilas", "avenue de la Gare", "rue du Moulin"};
constexpr const char *kEsStreets[] = {"Calle Mayor", "Avenida del Puerto", "Calle del Olmo"};
constexpr const char *kBrStreets[] = {"Rua das Flores", "Avenida Central", "Rua do Porto"};
constexpr const char *kInStreets[] = {"MG Road", "Temple Street", "Lake View Colony",
                                      "Station Road"};
constexpr const char *kArStreets[] = {
    "\u0634\u0627\u0631\u0639 \u0627\u0644\u0646\u062e\u064a\u0644",
    "\u0634\u0627\u0631\u0639 \u0627\u0644\u0628\u062d\u0631"};

constexpr Market kMarkets[] = {
    {"US", 62, "en", "es", "", 100, kUsCities, kUsFirst, kUsLast, kUsStreets, true},
    {"GB", 8, "en", "en", "+447700900", 1000, kGbCities, kGbFirst, kGbLast, kGbStreets, true},
    {"DE", 8, "de", "tr", "+4917139200", 100, kDeCities, kDeFirst, kDeLast, kDeStreets, false},
    {"FR", 4, "fr", "fr", "+3363998", 10000, kFrCities, kFrFirst, kFrLast, kFrStreets, true},
    {"ES", 4, "es", "es", "+345559", 10000, kEsCities, kEsFirst, kEsLast, kEsStreets, false},
    {"BR", 6, "pt", "pt", "+551105559", 1000, kBrCities, kBrFirst, kBrLast, kBrStreets, false},
    {"IN", 5, "hi", "en", "+91105559", 10000, kInCities, kInFirst, kInLast, kInStreets, true},
    {"AE", 2, "ar", "ar", "+97157555", 10000, kAeCities, kArFirst, kArLast, kArStreets, false},
    {"EG", 1, "ar", "ar", "+2019555", 100000, kEgCities, kArFirst, kArLast, kArStreets, false},
};

template <class T>
const T &pick(std::span<const T> from, Rng &rng)
{
    return from[size_t(rng.below(from.size()))];
}

QString digits(Rng &rng, int span)
{
    const int width = span >= 100000 ? 5 : span >= 10000 ? 4 : span >= 1000 ? 3 : 2;
    return QString::number(rng.below(std::uint64_t(span))).rightJustified(width, QLatin1Char('0'));
}

QString postcode(const char *pattern, Rng &rng)
{
    QString out = QString::fromLatin1(pattern);
    for (QChar &c : out) {
        if (c == QLatin1Char('#'))
            c = QLatin1Char(char('0' + int(rng.below(10))));
    }
    return out;
}

// 555-0100 to 555-0199 are kept for fiction in every area code of the North American plan.
QString phone(const char *prefix, int span, Rng &rng)
{
    const QString head = QString::fromLatin1(prefix);
    return head.startsWith(QLatin1String("+1")) ? head + QStringLiteral("01") + digits(rng, span)
                                                : head + digits(rng, span);
}

QString mailBox(const Person &person, Rng &rng)
{
    static const char *const hosts[] = {"example.com", "example.org", "example.net"};
    QString plain;
    for (QChar c : person.name.toLower().normalized(QString::NormalizationForm_D)) {
        if (c == QLatin1Char(' '))
            plain.append(QLatin1Char('.'));
        else if (c.unicode() < 128 && c.isLetter())
            plain.append(c);
    }
    if (plain.size() < 3)
        plain = QStringLiteral("contact");
    return plain + QString::number(rng.below(90) + 10) + QLatin1Char('@')
           + QString::fromLatin1(hosts[rng.below(3)]);
}

} // namespace

const std::vector<Creditor> &creditors()
{
    using domain::ItemType;
    static const std::vector<Creditor> list{
        {"Harbor National Bank", "HNB", "Personal loan", base::kUsd, 3, 1, true, false},
        {"Northline Mobile", "NLM", "Mobile contract", base::kUsd, 1, 4, false, true},
        {"Lakeside Power & Water", "LPW", "Utility account", base::kUsd, 1, 3, false, true},
        {"St. Brigid Medical Center", "SBM", "Patient account", base::kUsd, 2, 2, false, false},
        {"Meridian Card Services", "MCS", "Credit card", base::kUsd, 3, 1, true, true},
        {"Crestline Auto Finance", "CAF", "Car loan", base::kUsd, 5, 2, true, true},
        {"Ashford City Council", "ACC", "Penalty charge", kGbp, 1, 1, false, true, ItemType::Fine},
        {"Rheinland Breitband", "RBB", "Broadband", base::kEur, 1, 4, false, true},
        {"Banco Aurora", "BAU", "Empr\u00e9stimo pessoal", kBrl, 5, 2, true, false},
        {"Deccan Micro Finance", "DMF", "Small business loan", kInr, 40, 2, true, false},
    };
    return list;
}

Person makePerson(Rng &rng)
{
    Person person;
    auto ticket = int(rng.below(100));
    for (const Market &market : kMarkets) {
        if (ticket >= market.weight) {
            ticket -= market.weight;
            ++person.country;
            continue;
        }
        const City &city = pick(market.cities, rng);
        person.name = QString::fromUtf8(pick(market.first, rng)) + QLatin1Char(' ')
                      + QString::fromUtf8(pick(market.last, rng));
        person.language =
            QString::fromLatin1(rng.below(8) == 0 ? market.secondLanguage : market.language);
        person.zone = city.zone;
        person.zoneKnown = rng.below(25) != 0;
        const QString house = QString::number(rng.below(180) + 1);
        const QString street = QString::fromUtf8(pick(market.streets, rng));
        person.address.line = market.numberFirst ? house + QLatin1Char(' ') + street
                                                 : street + QLatin1Char(' ') + house;
        person.address.city = QString::fromUtf8(city.name);
        person.address.postcode = postcode(city.postcode, rng);
        person.address.region = QString::fromLatin1(city.region);
        person.address.country = QString::fromLatin1(market.country);
        const bool areaCodes = *market.mobile == 0;
        person.mobile = areaCodes ? phone(city.landline, city.span, rng)
                                  : phone(market.mobile, market.mobileSpan, rng);
        if (rng.below(100) < 45)
            person.landline = phone(city.landline, city.span, rng);
        if (person.landline == person.mobile)
            person.landline.clear();
        if (rng.below(100) < 70)
            person.email = mailBox(person, rng);
        break;
    }
    return person;
}

size_t chooseCreditor(const Person &person, Rng &rng)
{
    switch (person.country) {
    case 1: return rng.below(3) == 0 ? 4 : 6;
    case 2:
    case 3:
    case 4: return rng.below(6) == 0 ? 4 : 7;
    case 5: return 8;
    case 6: return 9;
    case 7:
    case 8: return rng.below(2) == 0 ? 0 : 4;
    default: return size_t(rng.below(6));
    }
}

QString talkNote(Rng &rng)
{
    static const char *const notes[] = {
        "Lost her job in the spring, new one starts on the 1st. Wants to pay in parts.",
        "Says the bill went to the old address. Confirmed the new one, sent a copy.",
        "Polite, knows about the debt. Paid half last month, asked for a statement.",
        "Waiting for the tax refund, then pays the rest. Call back mid-month.",
        "Asked who we are and for the creditor's name. Validation letter goes out today.",
        "Wife handles the money, she is home after six. OK to speak with her, he said.",
        "Short of cash until payday on Friday. Offered two instalments.",
        "Says he cancelled the contract in writing. Asked him for the letter.",
        "Had a hospital stay, insurance still pending. Keep it friendly.",
        "Angry at first, calmed down. Will look at the invoice and ring us.",
        "Prefers e-mail over calls at work. Noted.",
        "Can do 50 a month, not more. Talk to the supervisor about a plan.",
        "Moved in with her son, phone at the old place is off from next week.",
        "Paid at the counter, so he says. No sign of it here; asked for the receipt.",
        "Good talk. Understands the fees now.",
    };
    return QString::fromLatin1(notes[rng.below(std::size(notes))]);
}

QString missNote(Rng &rng)
{
    static const char *const notes[] = {
        "Rang out, no machine.",
        "Left word with our number only.",
        "Machine full.",
        "Try in the evening, never there before five.",
        "Somebody picked up and hung up.",
        "Number looks right, the greeting has the first name.",
        "Third try this week, space them out.",
    };
    return QString::fromLatin1(notes[rng.below(std::size(notes))]);
}

QString disputeText(const QString &category)
{
    if (category == QLatin1String("already_paid"))
        return QStringLiteral("Paid by transfer in the week before we got the file, has the slip.");
    if (category == QLatin1String("wrong_amount"))
        return QStringLiteral("Last month was charged twice, says the tariff changed in spring.");
    if (category == QLatin1String("not_mine"))
        return QStringLiteral("Never had a contract there; same name as an uncle in the house.");
    return QStringLiteral("Says the service did not work for weeks and wants it looked into.");
}

QString callBackText(Rng &rng)
{
    static const char *const words[] = {"after work",
                                        "once the wages are in",
                                        "lunch break suits best",
                                        "has to check with the bank",
                                        "at the shop until then",
                                        "speak with the wife"};
    return QString::fromLatin1(words[rng.below(std::size(words))]);
}

} // namespace dunlin::exchange::demo
