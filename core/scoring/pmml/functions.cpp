// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTime>

#include <algorithm>
#include <cmath>
#include <functional>

// Built-in functions of PMML 4.4.
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

using Arguments = std::vector<PmmlValue>;
using Function = std::function<PmmlValue(const Arguments &)>;

PmmlValue truth(bool value)
{
    return PmmlValue::of(value ? u"true"_s : u"false"_s);
}

PmmlValue number(double value)
{
    return std::isfinite(value) ? PmmlValue::of(value) : PmmlValue();
}

bool isTrue(const PmmlValue &value)
{
    return value.text == "true"_L1 || (value.isNumber() && value.number == 1);
}

Function one(double (*of)(double))
{
    return [of](const Arguments &in) {
        return in.size() == 1 && in[0].isNumber() ? number(of(in[0].number)) : PmmlValue();
    };
}

Function two(double (*of)(double, double))
{
    return [of](const Arguments &in) {
        return in.size() == 2 && in[0].isNumber() && in[1].isNumber()
                   ? number(of(in[0].number, in[1].number))
                   : PmmlValue();
    };
}

Function three(double (*of)(double, double, double))
{
    return [of](const Arguments &in) {
        return in.size() == 3 && in[0].isNumber() && in[1].isNumber() && in[2].isNumber()
                   ? number(of(in[0].number, in[1].number, in[2].number))
                   : PmmlValue();
    };
}

/// The number below which a share `p` of a standard normal lies: by halving, to the last digit that
/// erfc gives.
double quantile(double p)
{
    if (!(p > 0 && p < 1))
        return std::nan("");
    double low = -40;
    double high = 40;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (0.5 * std::erfc(-middle / std::sqrt(2.0)) < p ? low : high) = middle;
    }
    return (low + high) / 2;
}

Function many(double (*of)(std::vector<double>))
{
    return [of](const Arguments &in) {
        std::vector<double> numbers;
        for (const PmmlValue &value : in) {
            if (value.isNumber())
                numbers.push_back(value.number);
        }
        return numbers.empty() ? PmmlValue() : number(of(std::move(numbers)));
    };
}

Function ordered(bool (*holds)(int order))
{
    return [holds](const Arguments &in) {
        if (in.size() != 2)
            return PmmlValue();
        if (in[0].isNumber() && in[1].isNumber()) {
            const double a = in[0].number;
            const double b = in[1].number;
            return truth(holds(a < b ? -1 : a > b ? 1 : 0));
        }
        return truth(holds(QString::compare(in[0].toText(), in[1].toText())));
    };
}

Function listed(bool in)
{
    return [in](const Arguments &all) {
        const bool found = std::any_of(all.begin() + 1, all.end(), [&](const PmmlValue &value) {
            return value.toText() == all[0].toText();
        });
        return truth(found == in);
    };
}

Function textual(QString (*of)(const QString &))
{
    return [of](const Arguments &in) {
        return in.size() == 1 ? PmmlValue::of(of(in[0].toText())) : PmmlValue();
    };
}

double sumOf(std::vector<double> all)
{
    double sum = 0;
    for (const double value : all)
        sum += value;
    return sum;
}

double medianOf(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    const size_t half = all.size() / 2;
    return all.size() % 2 ? all[half] : (all[half - 1] + all[half]) / 2;
}

void addNumbers(QHash<QString, Function> &all)
{
    all[u"+"_s] = two([](double a, double b) { return a + b; });
    all[u"-"_s] = two([](double a, double b) { return a - b; });
    all[u"*"_s] = two([](double a, double b) { return a * b; });
    all[u"/"_s] = two([](double a, double b) { return a / b; });
    all[u"pow"_s] = two([](double a, double b) { return std::pow(a, b); });
    all[u"threshold"_s] = two([](double a, double b) { return a > b ? 1.0 : 0.0; });
    all[u"modulo"_s] = two([](double a, double b) { return a - b * std::floor(a / b); });
    all[u"log10"_s] = one([](double a) { return std::log10(a); });
    all[u"ln"_s] = one([](double a) { return std::log(a); });
    all[u"ln1p"_s] = one([](double a) { return std::log1p(a); });
    all[u"sqrt"_s] = one([](double a) { return std::sqrt(a); });
    all[u"abs"_s] = one([](double a) { return std::fabs(a); });
    all[u"exp"_s] = one([](double a) { return std::exp(a); });
    all[u"expm1"_s] = one([](double a) { return std::expm1(a); });
    all[u"floor"_s] = one([](double a) { return std::floor(a); });
    all[u"ceil"_s] = one([](double a) { return std::ceil(a); });
    all[u"round"_s] = one([](double a) { return std::floor(a + 0.5); });
    all[u"rint"_s] = one([](double a) { return std::nearbyint(a); });
    all[u"sin"_s] = one([](double a) { return std::sin(a); });
    all[u"cos"_s] = one([](double a) { return std::cos(a); });
    all[u"tan"_s] = one([](double a) { return std::tan(a); });
    all[u"asin"_s] = one([](double a) { return std::asin(a); });
    all[u"acos"_s] = one([](double a) { return std::acos(a); });
    all[u"atan"_s] = one([](double a) { return std::atan(a); });
    all[u"sinh"_s] = one([](double a) { return std::sinh(a); });
    all[u"cosh"_s] = one([](double a) { return std::cosh(a); });
    all[u"tanh"_s] = one([](double a) { return std::tanh(a); });
    all[u"atan2"_s] = two([](double a, double b) { return std::atan2(a, b); });
    all[u"hypot"_s] = two([](double a, double b) { return std::hypot(a, b); });
    all[u"erf"_s] = one([](double a) { return std::erf(a); });
    all[u"stdNormalCDF"_s] = one([](double a) { return 0.5 * std::erfc(-a / std::sqrt(2.0)); });
    all[u"stdNormalPDF"_s] =
        one([](double a) { return std::exp(-a * a / 2) / std::sqrt(2 * 3.14159265358979323846); });
    all[u"normalCDF"_s] = three([](double x, double mean, double deviation) {
        return 0.5 * std::erfc(-(x - mean) / deviation / std::sqrt(2.0));
    });
    all[u"normalPDF"_s] = three([](double x, double mean, double deviation) {
        const double z = (x - mean) / deviation;
        return std::exp(-z * z / 2) / (deviation * std::sqrt(2 * 3.14159265358979323846));
    });
    all[u"stdNormalIDF"_s] = one(quantile);
    all[u"normalIDF"_s] = three(
        [](double p, double mean, double deviation) { return mean + deviation * quantile(p); });
    all[u"min"_s] =
        many([](std::vector<double> a) { return *std::min_element(a.begin(), a.end()); });
    all[u"max"_s] =
        many([](std::vector<double> a) { return *std::max_element(a.begin(), a.end()); });
    all[u"sum"_s] = many(sumOf);
    all[u"avg"_s] = many([](std::vector<double> a) { return sumOf(a) / double(a.size()); });
    all[u"median"_s] = many(medianOf);
    all[u"product"_s] = many([](std::vector<double> a) {
        double product = 1;
        for (const double value : a)
            product *= value;
        return product;
    });
}

void addTexts(QHash<QString, Function> &all)
{
    all[u"uppercase"_s] = textual([](const QString &text) { return text.toUpper(); });
    all[u"lowercase"_s] = textual([](const QString &text) { return text.toLower(); });
    all[u"trimBlanks"_s] = textual([](const QString &text) { return text.trimmed(); });
    all[u"concat"_s] = [](const Arguments &in) {
        QString text;
        for (const PmmlValue &value : in)
            text += value.toText();
        return PmmlValue::of(text);
    };
    all[u"stringLength"_s] = [](const Arguments &in) {
        return in.size() == 1 ? number(double(in[0].toText().size())) : PmmlValue();
    };
    all[u"substring"_s] = [](const Arguments &in) {
        if (in.size() != 3 || !in[1].isNumber() || !in[2].isNumber() || in[1].number < 1
            || in[2].number < 0)
            return PmmlValue();
        return PmmlValue::of(in[0].toText().mid(qsizetype(in[1].number) - 1,
                                                qsizetype(std::min(in[2].number, 1e9))));
    };
}

void addLogic(QHash<QString, Function> &all)
{
    all[u"isMissing"_s] = [](const Arguments &in) {
        return truth(!in.empty() && in[0].isMissing());
    };
    all[u"isNotMissing"_s] = [](const Arguments &in) {
        return truth(!in.empty() && !in[0].isMissing());
    };
    all[u"isValid"_s] = all[u"isNotMissing"_s];
    all[u"isNotValid"_s] =
        all[u"isMissing"_s]; // what is not valid came in as missing, or not at all
    all[u"equal"_s] = ordered([](int order) { return order == 0; });
    all[u"notEqual"_s] = ordered([](int order) { return order != 0; });
    all[u"lessThan"_s] = ordered([](int order) { return order < 0; });
    all[u"lessOrEqual"_s] = ordered([](int order) { return order <= 0; });
    all[u"greaterThan"_s] = ordered([](int order) { return order > 0; });
    all[u"greaterOrEqual"_s] = ordered([](int order) { return order >= 0; });
    all[u"isIn"_s] = listed(true);
    all[u"isNotIn"_s] = listed(false);
    all[u"not"_s] = [](const Arguments &in) {
        return in.size() == 1 ? truth(!isTrue(in[0])) : PmmlValue();
    };
    const auto connect = [](bool decisive) {
        return [decisive](const Arguments &in) {
            bool unknown = false;
            for (const PmmlValue &value : in) {
                if (value.isMissing())
                    unknown = true;
                else if (isTrue(value) == decisive)
                    return truth(decisive);
            }
            return unknown ? PmmlValue() : truth(!decisive);
        };
    };
    all[u"and"_s] = connect(false);
    all[u"or"_s] = connect(true);
}

/// What regular expressions of PMML write as $1, with the backslash of Qt.
QString replacementOf(QString text)
{
    static const QRegularExpression group(u"\\$(\\d)"_s);
    return text.replace(group, u"\\\\1"_s);
}

void addPatterns(QHash<QString, Function> &all)
{
    all[u"matches"_s] = [](const Arguments &in) {
        const QRegularExpression pattern(in.size() == 2 ? in[1].toText() : u"("_s);
        return pattern.isValid() ? truth(pattern.match(in[0].toText()).hasMatch()) : PmmlValue();
    };
    all[u"replace"_s] = [](const Arguments &in) {
        const QRegularExpression pattern(in.size() == 3 ? in[1].toText() : u"("_s);
        if (!pattern.isValid())
            return PmmlValue();
        return PmmlValue::of(in[0].toText().replace(pattern, replacementOf(in[2].toText())));
    };
}

/// A number by a pattern of C with one place for it: "%5.2f".
PmmlValue formatNumber(const Arguments &in)
{
    static const QRegularExpression one(
        u"^((?:[^%]|%%)*%[-+ 0#]{0,5}\\d{0,2}(?:\\.\\d{1,2})?)([dfeEgG])((?:[^%]|%%)*)$"_s);
    const auto match = one.match(in.size() == 2 ? in[1].toText() : QString());
    if (!match.hasMatch() || !in[0].isNumber() || std::fabs(in[0].number) > 9e15)
        return {};
    const bool whole = match.captured(2) == "d"_L1;
    const QByteArray pattern =
        (match.captured(1) + (whole ? u"lld"_s : match.captured(2)) + match.captured(3)).toUtf8();
    return PmmlValue::of(whole ? QString::asprintf(pattern.constData(), qlonglong(in[0].number))
                               : QString::asprintf(pattern.constData(), in[0].number));
}

/// A date, a time or both by a pattern of C: "%m/%d/%y".
PmmlValue formatDatetime(const Arguments &in)
{
    if (in.size() != 2)
        return {};
    const QString text = in[0].toText();
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.section(u'T', -1), Qt::ISODate);
    const QLocale english = QLocale::c();
    QString out;
    const QString pattern = in[1].toText();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'%' || i + 1 == pattern.size()) {
            out += pattern[i];
            continue;
        }
        static const QHash<QChar, QString> kParts = {
            {u'Y', u"yyyy"_s}, {u'y', u"yy"_s},   {u'm', u"MM"_s},  {u'd', u"dd"_s},
            {u'b', u"MMM"_s},  {u'B', u"MMMM"_s}, {u'a', u"ddd"_s}, {u'A', u"dddd"_s},
            {u'H', u"HH"_s},   {u'M', u"mm"_s},   {u'S', u"ss"_s}};
        const QChar letter = pattern[++i];
        const QString part = kParts.value(letter);
        const bool ofTime = part.startsWith(u'H') || part == "mm"_L1 || part == "ss"_L1;
        if (letter == u'%')
            out += letter;
        else if (part.isEmpty() || (ofTime ? !time.isValid() : !day.isValid()))
            return {};
        else
            out += ofTime ? english.toString(time, part) : english.toString(day, part);
    }
    return PmmlValue::of(out);
}

/// Whole seconds of a time or of a moment's time; nothing when the text is neither.
std::optional<qint64> secondsOfDay(const QString &text)
{
    const QTime time = QTime::fromString(text.section(u'T', -1), Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    return QTime(0, 0).secsTo(time);
}

void addDates(QHash<QString, Function> &all)
{
    all[u"formatNumber"_s] = formatNumber;
    all[u"formatDatetime"_s] = formatDatetime;
    const auto daysSince = [](const Arguments &in) -> std::optional<qint64> {
        if (in.size() != 2 || !in[1].isNumber())
            return std::nullopt;
        const QDate day = QDate::fromString(in[0].toText().left(10), Qt::ISODate);
        const QDate first(int(in[1].number), 1, 1);
        return day.isValid() && first.isValid() ? std::optional(first.daysTo(day)) : std::nullopt;
    };
    all[u"dateDaysSinceYear"_s] = [daysSince](const Arguments &in) {
        const auto days = daysSince(in);
        return days ? number(double(*days)) : PmmlValue();
    };
    all[u"dateSecondsSinceYear"_s] = [daysSince](const Arguments &in) {
        const auto days = daysSince(in);
        const auto seconds = days ? secondsOfDay(in[0].toText()) : std::nullopt;
        return days ? number(double(*days * 86400 + seconds.value_or(0))) : PmmlValue();
    };
    all[u"dateSecondsSinceMidnight"_s] = [](const Arguments &in) {
        const auto seconds = in.size() == 1 ? secondsOfDay(in[0].toText()) : std::nullopt;
        return seconds ? number(double(*seconds)) : PmmlValue();
    };
}

const QHash<QString, Function> &functions()
{
    static const QHash<QString, Function> all = [] {
        QHash<QString, Function> made;
        addNumbers(made);
        addTexts(made);
        addLogic(made);
        addPatterns(made);
        addDates(made);
        return made;
    }();
    return all;
}

} // namespace

bool isFunction(const QString &name)
{
    return name == "if"_L1 || functions().contains(name);
}

std::optional<PmmlValue> applyFunction(const QString &function,
                                       const std::vector<PmmlValue> &arguments)
{
    const auto found = functions().constFind(function);
    if (found == functions().constEnd() || (arguments.empty() && function.startsWith("is"_L1)))
        return std::nullopt;
    return (*found)(arguments);
}

} // namespace dunlin::scoring::pmml
