// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/read_back.h"

#include <QtCore/QLocale>

#include <array>

namespace dunlin::desk {

using base::Money;

namespace {

/// %1.. in the order: amount, date; total, count, first amount, first date, last amount, last date;
/// total, count, first amount, first date, amount of the next, last amount, last date; amount,
/// date, rest; count, total, first date, last date, rest; amount, date, count.
struct Sentences {
    QLocale::Language language;
    const char *tag;
    const char *once;
    const char *parts;
    const char *partsAfterFirst;
    const char *settleOnce;
    const char *settleParts;
    const char *overAccounts;
};

constexpr std::array kSentences{
    Sentences{
        QLocale::English, "en", "You pay %1 on %2. Is that right?",
        "You pay %1 in %2 instalments: the first of %3 on %4, the last of %5 on %6. Is that "
        "right?",
        "You pay %1 in %2 instalments: %3 on %4, then %5 each time, the last of %6 on %7. Is that "
        "right?",
        "If %1 is here by %2, the remaining %3 will not be asked of you any more. Is that "
        "right?",
        "You make %1 payments, %2 altogether, from %3 to %4. If all of them come in time, the "
        "remaining %5 will not be asked of you any more; if one is missed, the whole debt is "
        "owed again. Is that right?",
        "You pay %1 on %2, for %3 accounts. Is that right?"},
    Sentences{
        QLocale::German, "de", "Sie zahlen %1 am %2. Ist das richtig?",
        "Sie zahlen %1 in %2 Raten: die erste über %3 am %4, die letzte über %5 am %6. Ist "
        "das richtig?",
        "Sie zahlen %1 in %2 Raten: %3 am %4, danach jeweils %5, die letzte über %6 am %7. Ist das "
        "richtig?",
        "Wenn %1 bis %2 hier sind, werden die übrigen %3 nicht mehr von Ihnen verlangt. Ist "
        "das richtig?",
        "Sie leisten %1 Zahlungen, zusammen %2, vom %3 bis %4. Kommen alle rechtzeitig, werden "
        "die übrigen %5 nicht mehr von Ihnen verlangt; bleibt eine aus, ist wieder die ganze "
        "Schuld offen. Ist das richtig?",
        "Sie zahlen %1 am %2, für %3 Konten. Ist das richtig?"},
    Sentences{QLocale::French, "fr", "Vous payez %1 le %2. Est-ce exact ?",
              "Vous payez %1 en %2 versements : le premier de %3 le %4, le dernier de %5 le %6. "
              "Est-ce exact ?",
              "Vous payez %1 en %2 versements : %3 le %4, puis %5 à chaque fois, le dernier de %6 "
              "le %7. Est-ce exact ?",
              "Si %1 arrivent au plus tard le %2, les %3 restants ne vous seront plus demandés. "
              "Est-ce exact ?",
              "Vous faites %1 paiements, %2 en tout, du %3 au %4. S'ils arrivent tous à temps, les "
              "%5 restants ne vous seront plus demandés ; s'il en manque un, toute la dette est de "
              "nouveau due. Est-ce exact ?",
              "Vous payez %1 le %2, pour %3 comptes. Est-ce exact ?"},
    Sentences{
        QLocale::Spanish, "es", "Usted paga %1 el %2. ¿Es correcto?",
        "Usted paga %1 en %2 cuotas: la primera de %3 el %4, la última de %5 el %6. ¿Es "
        "correcto?",
        "Usted paga %1 en %2 cuotas: %3 el %4, después %5 cada vez, la última de %6 el %7. ¿Es "
        "correcto?",
        "Si %1 llegan a más tardar el %2, los %3 restantes ya no se le reclamarán. ¿Es "
        "correcto?",
        "Usted hace %1 pagos, %2 en total, del %3 al %4. Si todos llegan a tiempo, los %5 "
        "restantes ya no se le reclamarán; si falta uno, vuelve a deberse toda la deuda. ¿Es "
        "correcto?",
        "Usted paga %1 el %2, por %3 cuentas. ¿Es correcto?"},
    Sentences{
        QLocale::Portuguese, "pt", "Você paga %1 em %2. Está certo?",
        "Você paga %1 em %2 parcelas: a primeira de %3 em %4, a última de %5 em %6. Está certo?",
        "Você paga %1 em %2 parcelas: %3 em %4, depois %5 de cada vez, a última de %6 em %7. Está "
        "certo?",
        "Se %1 chegarem até %2, os %3 restantes não serão mais cobrados de você. Está certo?",
        "Você faz %1 pagamentos, %2 no total, de %3 a %4. Se todos chegarem em dia, os %5 "
        "restantes não serão mais cobrados de você; se faltar um, toda a dívida volta a ser "
        "devida. Está certo?",
        "Você paga %1 em %2, por %3 contas. Está certo?"},
    Sentences{QLocale::Hindi, "hi", "आप %2 को %1 का भुगतान करेंगे। क्या यह सही है?",
              "आप %1 का भुगतान %2 किस्तों में करेंगे: पहली %3 की %4 को, आख़िरी %5 की %6 को। "
              "क्या यह सही है?",
              "आप %1 का भुगतान %2 किस्तों में करेंगे: %4 को %3, फिर हर बार %5, आख़िरी %6 की %7 "
              "को। क्या यह "
              "सही है?",
              "यदि %1 %2 तक आ जाएँ, तो बाकी %3 आपसे नहीं माँगे जाएँगे। क्या यह सही है?",
              "आप %1 भुगतान करेंगे, कुल %2, %3 से %4 तक। यदि सभी समय पर आएँ, तो बाकी %5 "
              "आपसे नहीं माँगे "
              "जाएँगे; यदि एक भी छूट जाए, तो पूरा कर्ज़ फिर से देय होगा। क्या यह सही है?",
              "आप %3 खातों के लिए %2 को %1 का भुगतान करेंगे। क्या यह सही है?"},
    Sentences{
        QLocale::Arabic, "ar", "ستدفع %1 في %2. هل هذا صحيح؟",
        "ستدفع %1 على %2 أقساط: الأول بمبلغ %3 في %4، والأخير بمبلغ %5 في %6. هل هذا صحيح؟",
        "ستدفع %1 على %2 أقساط: %3 في %4، ثم %5 في كل مرة، والأخير بمبلغ %6 في %7. هل هذا صحيح؟",
        "إذا وصل %1 حتى %2، فلن تُطالَب بالباقي وقدره %3. هل هذا صحيح؟",
        "عدد دفعاتك %1، ومجموعها %2، من %3 إلى %4. إذا وصلت كلها في موعدها فلن تُطالَب "
        "بالباقي وقدره "
        "%5؛ وإذا تخلّفت واحدة صار الدين كله مستحقًا من جديد. هل هذا صحيح؟",
        "ستدفع %1 في %2 عن %3 حسابات. هل هذا صحيح؟"},
};

struct Voice {
    const Sentences *words = &kSentences.front();
    QLocale locale;

    explicit Voice(const QString &language) : locale(QLocale::English, QLocale::UnitedStates)
    {
        const QLocale asked(language);
        for (const Sentences &one : kSentences) {
            if (!language.isEmpty() && one.language == asked.language()) {
                words = &one;
                locale = asked;
            }
        }
    }
    QString amount(Money money) const { return amountIn(locale, money); }
    QString date(QDate day) const { return locale.toString(day, QLocale::LongFormat); }
    Spoken say(const char *sentence, const QStringList &values) const
    {
        QString text = QString::fromUtf8(sentence);
        // Backwards, so that what is put in is not looked into again.
        for (qsizetype i = values.size(); i > 0; --i)
            text.replace(QStringLiteral("%%1").arg(i), values[i - 1]);
        return {text, words->tag};
    }
};

struct Read {
    const Voice &voice;
    Money owed;

    Spoken schedule(const std::vector<domain::Instalment> &parts) const
    {
        if (parts.size() == 1)
            return voice.say(voice.words->once,
                             {voice.amount(parts[0].amount), voice.date(parts[0].due)});
        // A plan that begins with a payment of its own size: what comes each time is said, too.
        if (parts.size() > 2 && parts[1].amount != parts.front().amount)
            return voice.say(voice.words->partsAfterFirst,
                             {voice.amount(sum(parts)), QString::number(parts.size()),
                              voice.amount(parts.front().amount), voice.date(parts.front().due),
                              voice.amount(parts[1].amount), voice.amount(parts.back().amount),
                              voice.date(parts.back().due)});
        return voice.say(voice.words->parts,
                         {voice.amount(sum(parts)), QString::number(parts.size()),
                          voice.amount(parts.front().amount), voice.date(parts.front().due),
                          voice.amount(parts.back().amount), voice.date(parts.back().due)});
    }
    static Money sum(const std::vector<domain::Instalment> &parts)
    {
        Money all = Money::zero(parts.front().amount.currency());
        for (const domain::Instalment &part : parts)
            all += part.amount;
        return all;
    }
    Spoken operator()(const domain::Planned &plan) const { return schedule(plan.instalments); }
    Spoken operator()(const domain::PlanChanged &change) const
    {
        return schedule(change.instalments);
    }
    Spoken operator()(const domain::Promised &promise) const
    {
        return voice.say(voice.words->once,
                         {voice.amount(promise.amount), voice.date(promise.due)});
    }
    // What is let go is not agreed with the debtor.
    Spoken operator()(const domain::InterestWaived &) const { return {}; }
    Spoken operator()(const domain::Adjusted &) const { return {}; }
    Spoken operator()(const domain::SettlementAgreed &settlement) const
    {
        const auto &parts = settlement.parts;
        const Money rest = owed - sum(parts);
        if (!rest.isPositive())
            return schedule(parts);
        if (parts.size() == 1)
            return voice.say(
                voice.words->settleOnce,
                {voice.amount(parts[0].amount), voice.date(parts[0].due), voice.amount(rest)});
        return voice.say(voice.words->settleParts,
                         {QString::number(parts.size()), voice.amount(sum(parts)),
                          voice.date(parts.front().due), voice.date(parts.back().due),
                          voice.amount(rest)});
    }
};

bool isEmpty(const domain::Proposal &proposal)
{
    if (const auto *plan = std::get_if<domain::Planned>(&proposal))
        return plan->instalments.empty();
    if (const auto *change = std::get_if<domain::PlanChanged>(&proposal))
        return change->instalments.empty();
    const auto *settlement = std::get_if<domain::SettlementAgreed>(&proposal);
    return settlement && settlement->parts.empty();
}

} // namespace

QString amountIn(const QLocale &locale, Money amount)
{
    const QByteArray plain = amount.toText();
    const bool negative = plain.startsWith('-');
    const qsizetype point = plain.indexOf('.');
    const QByteArray whole =
        plain.mid(negative ? 1 : 0, (point < 0 ? plain.size() : point) - (negative ? 1 : 0));
    QString text = negative ? locale.negativeSign() : QString();
    text += locale.toString(whole.toLongLong());
    if (point >= 0) {
        text += locale.decimalPoint();
        for (const char digit : plain.mid(point + 1))
            text += locale.toString(digit - '0');
    }
    return text + QChar(0x00A0) + QString::fromLatin1(amount.currency().code());
}

Spoken readBack(const domain::Proposal &proposal, Money owed, const QString &language)
{
    if (isEmpty(proposal))
        return {};
    const Voice voice(language);
    return std::visit(Read{voice, owed}, proposal);
}

Spoken readBackPromise(Money amount, QDate due, int accounts, const QString &language)
{
    const Voice voice(language);
    if (accounts > 1)
        return voice.say(voice.words->overAccounts,
                         {voice.amount(amount), voice.date(due), QString::number(accounts)});
    return voice.say(voice.words->once, {voice.amount(amount), voice.date(due)});
}

} // namespace dunlin::desk
