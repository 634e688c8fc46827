// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/condition_words.h"

#include "ui/common/chip.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace dunlin::strategy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)
};
using K = WordKind;

constexpr std::array kFeatures{
    FeatureWord{"total", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "what is owed")},
    FeatureWord{"collectable", K::Number,
                QT_TRANSLATE_NOOP("ConditionWords", "what is owed and not disputed")},
    FeatureWord{"original", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "the first amount")},
    FeatureWord{"fees", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "open fees")},
    FeatureWord{"disputed", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "the disputed amount")},
    FeatureWord{"days_past_due", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "days past due")},
    FeatureWord{"days_to_due", K::Number,
                QT_TRANSLATE_NOOP("ConditionWords", "days until it falls due")},
    FeatureWord{"age", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "days since listing")},
    FeatureWord{"items_open", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "open items")},
    FeatureWord{"broken_promises", K::Number,
                QT_TRANSLATE_NOOP("ConditionWords", "broken promises")},
    FeatureWord{"kept_promises", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "kept promises")},
    FeatureWord{"open_promises", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "open promises")},
    FeatureWord{"attempts_7d", K::Number,
                QT_TRANSLATE_NOOP("ConditionWords", "attempts in 7 days")},
    FeatureWord{"attempts_30d", K::Number,
                QT_TRANSLATE_NOOP("ConditionWords", "attempts in 30 days")},
    FeatureWord{"attempts", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "attempts in all")},
    FeatureWord{"days_since_contact", K::Number,
                QT_TRANSLATE_NOOP("ConditionWords", "days since it was last worked")},
    FeatureWord{"days_since_talk", K::Number,
                QT_TRANSLATE_NOOP("ConditionWords", "days since the last conversation")},
    FeatureWord{"days_since_payment", K::Number,
                QT_TRANSLATE_NOOP("ConditionWords", "days since the last payment")},
    FeatureWord{"payments", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "payments")},
    FeatureWord{"paid_90d", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "paid in 90 days")},
    FeatureWord{"paid_total", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "paid in all")},
    FeatureWord{"risk", K::Number, QT_TRANSLATE_NOOP("ConditionWords", "the risk (0 to 100)")},
    FeatureWord{"status", K::Text, QT_TRANSLATE_NOOP("ConditionWords", "the status")},
    FeatureWord{"product", K::Text, QT_TRANSLATE_NOOP("ConditionWords", "the product")},
    FeatureWord{"currency", K::Text, QT_TRANSLATE_NOOP("ConditionWords", "the currency")},
    FeatureWord{"segment", K::Text, QT_TRANSLATE_NOOP("ConditionWords", "the segment")},
    FeatureWord{"company", K::Truth,
                QT_TRANSLATE_NOOP("ConditionWords", "the debtor is a company")},
    FeatureWord{"has_phone", K::Truth,
                QT_TRANSLATE_NOOP("ConditionWords", "the debtor can be called")},
    FeatureWord{"has_email", K::Truth,
                QT_TRANSLATE_NOOP("ConditionWords", "the debtor can be e-mailed")},
    FeatureWord{"placed", K::Truth, QT_TRANSLATE_NOOP("ConditionWords", "an agency has it")},
};

constexpr std::array kNumbers{
    ComparisonWord{">=", QT_TRANSLATE_NOOP("ConditionWords", "%1: at least %2")},
    ComparisonWord{">", QT_TRANSLATE_NOOP("ConditionWords", "%1: more than %2")},
    ComparisonWord{"<=", QT_TRANSLATE_NOOP("ConditionWords", "%1: at most %2")},
    ComparisonWord{"<", QT_TRANSLATE_NOOP("ConditionWords", "%1: less than %2")},
    ComparisonWord{"=", QT_TRANSLATE_NOOP("ConditionWords", "%1: exactly %2")},
};
constexpr std::array kTexts{
    ComparisonWord{"=", QT_TRANSLATE_NOOP("ConditionWords", "%1 is %2")},
    ComparisonWord{"!=", QT_TRANSLATE_NOOP("ConditionWords", "%1 is not %2")},
};
constexpr std::array kTruths{
    ComparisonWord{"", QT_TRANSLATE_NOOP("ConditionWords", "it holds that %1")},
    ComparisonWord{"not", QT_TRANSLATE_NOOP("ConditionWords", "it does not hold that %1")},
};

const FeatureWord *featureNamed(const QString &name)
{
    const auto found = std::find_if(kFeatures.begin(), kFeatures.end(), [&](const auto &one) {
        return name == QLatin1String(one.name);
    });
    return found == kFeatures.end() ? nullptr : &*found;
}

QString valueWords(const FeatureWord &feature, const QString &written)
{
    if (feature.kind == K::Number) {
        const qsizetype point = written.indexOf(QLatin1Char('.'));
        const int decimals = point < 0 ? 0 : int(written.size() - point - 1);
        return QLocale().toString(written.toDouble(), 'f', decimals);
    }
    const QString text = written.mid(1, written.size() - 2);
    if (QLatin1String(feature.name) == QLatin1String("status")) {
        if (const auto status = domain::fromName<domain::Status>(text.toLatin1()))
            return common::statusWords(*status);
    }
    return common::isolated(text);
}

/// One comparison in words; nothing for what the pickers cannot say.
std::optional<QString> atomWords(const QString &atom)
{
    static const QRegularExpression truth(QStringLiteral("^(not\\()?([a-z_0-9]+)\\)?$"));
    static const QRegularExpression comparison(
        QStringLiteral("^([a-z_0-9]+)\\s*(>=|<=|!=|=|>|<)\\s*(-?[0-9.]+|\"[^\"]*\"|true|false)$"));
    if (const auto match = comparison.match(atom); match.hasMatch()) {
        const FeatureWord *feature = featureNamed(match.captured(1));
        const QString value = match.captured(3);
        if (!feature)
            return std::nullopt;
        if (feature->kind == K::Truth) {
            const bool holds = (value == QLatin1String("true")) == (match.captured(2) == u"=");
            return comparisonWords(kTruths[holds ? 0 : 1]).arg(featureWords(*feature));
        }
        if ((feature->kind == K::Text) != value.startsWith(QLatin1Char('"')))
            return std::nullopt;
        for (const ComparisonWord &one : comparisonsOf(feature->kind)) {
            if (match.captured(2) == QLatin1String(one.sign))
                return comparisonWords(one).arg(featureWords(*feature),
                                                valueWords(*feature, value));
        }
        return std::nullopt;
    }
    const auto match = truth.match(atom);
    const FeatureWord *feature = match.hasMatch() ? featureNamed(match.captured(2)) : nullptr;
    const bool negated = !match.captured(1).isEmpty();
    if (!feature || feature->kind != K::Truth || negated != atom.endsWith(QLatin1Char(')')))
        return std::nullopt;
    return comparisonWords(kTruths[negated ? 1 : 0]).arg(featureWords(*feature));
}

} // namespace

std::span<const FeatureWord> featureWordList()
{
    return kFeatures;
}

QString featureWords(const FeatureWord &feature)
{
    return Words::tr(feature.words);
}

std::span<const ComparisonWord> comparisonsOf(WordKind kind)
{
    switch (kind) {
    case K::Number: return kNumbers;
    case K::Text: return kTexts;
    case K::Truth: return kTruths;
    }
    return {};
}

QString comparisonWords(const ComparisonWord &comparison)
{
    return Words::tr(comparison.words);
}

QString conditionText(const FeatureWord &feature, const ComparisonWord &comparison,
                      const QString &value)
{
    const QString name = QLatin1String(feature.name);
    const QString sign = QLatin1String(comparison.sign);
    const QString typed = value.trimmed();
    if (feature.kind == K::Truth)
        return sign.isEmpty() ? name : QStringLiteral("not(%1)").arg(name);
    if (typed.isEmpty() || typed.contains(QLatin1Char('"')))
        return {};
    if (feature.kind == K::Text)
        return QStringLiteral("%1 %2 \"%3\"").arg(name, sign, typed);
    bool number = false;
    QString plain = typed;
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    plain.toDouble(&number);
    static const QRegularExpression digits(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    return number && digits.match(plain).hasMatch()
               ? QStringLiteral("%1 %2 %3").arg(name, sign, plain)
               : QString();
}

QString conditionWords(const QString &feel)
{
    const QString text = feel.simplified();
    QStringList words;
    for (const QString &atom : text.split(QStringLiteral(" and "))) {
        const auto said = atomWords(atom.trimmed());
        if (!said)
            return common::isolated(text);
        words << *said;
    }
    //: between two conditions that both have to hold
    return words.join(Words::tr(" and "));
}

} // namespace dunlin::strategy
