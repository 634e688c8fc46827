// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scorecard_export.h"

#include <QtCore/QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace dunlin::scoring {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 17);
}

const Column &columnOf(const Frame &frame, const Binning &binning)
{
    return *std::find_if(frame.columns.begin(), frame.columns.end(),
                         [&](const Column &one) { return one.name == binning.name; });
}

class Export {
public:
    Export(const Scorecard &card, const Frame &frame, QByteArray *out)
        : m_card(card)
        , m_frame(frame)
        , m_xml(out)
        , m_factor(card.options.pdo / std::log(2.0))
        , m_share((card.options.basePoints - m_factor * std::log(card.options.baseOdds))
                  / double(card.bins.size()))
        , m_intercept(card.logistic.coefficients[0] / double(card.bins.size()))
    {}

    void write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("PMML"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.dmg.org/PMML-4_4"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("4.4"));
        m_xml.writeStartElement(QStringLiteral("Header"));
        m_xml.writeAttribute(QStringLiteral("description"), QStringLiteral("Dunlin scorecard"));
        m_xml.writeEndElement();
        dictionary();
        m_xml.writeStartElement(QStringLiteral("Scorecard"));
        m_xml.writeAttribute(QStringLiteral("functionName"), QStringLiteral("regression"));
        m_xml.writeAttribute(QStringLiteral("initialScore"), QStringLiteral("0"));
        m_xml.writeAttribute(QStringLiteral("useReasonCodes"), QStringLiteral("true"));
        m_xml.writeAttribute(QStringLiteral("reasonCodeAlgorithm"), QStringLiteral("pointsBelow"));
        schema();
        m_xml.writeStartElement(QStringLiteral("Characteristics"));
        for (size_t i = 0; i < m_card.bins.size(); ++i)
            characteristic(m_card.bins[i], m_card.logistic.coefficients[i + 1]);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void empty(const char *element, std::initializer_list<std::pair<const char *, QString>> all)
    {
        m_xml.writeEmptyElement(QLatin1String(element));
        for (const auto &[name, value] : all)
            m_xml.writeAttribute(QLatin1String(name), value);
    }

    void dictionary()
    {
        m_xml.writeStartElement(QStringLiteral("DataDictionary"));
        for (const Binning &binning : m_card.bins) {
            const bool numeric = binning.numeric;
            empty(
                "DataField",
                {{"name", binning.name},
                 {"optype", numeric ? QStringLiteral("continuous") : QStringLiteral("categorical")},
                 {"dataType", numeric ? QStringLiteral("double") : QStringLiteral("string")}});
        }
        empty("DataField", {{"name", QStringLiteral("score")},
                            {"optype", QStringLiteral("continuous")},
                            {"dataType", QStringLiteral("double")}});
        m_xml.writeEndElement();
    }

    void schema()
    {
        m_xml.writeStartElement(QStringLiteral("MiningSchema"));
        for (const Binning &binning : m_card.bins)
            empty("MiningField", {{"name", binning.name}});
        empty("MiningField",
              {{"name", QStringLiteral("score")}, {"usageType", QStringLiteral("target")}});
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("Output"));
        const int reasons = int(std::min<size_t>(3, m_card.bins.size()));
        for (int rank = 1; rank <= reasons; ++rank) {
            empty("OutputField", {{"name", QStringLiteral("reason %1").arg(rank)},
                                  {"feature", QStringLiteral("reasonCode")},
                                  {"rank", QString::number(rank)},
                                  {"dataType", QStringLiteral("string")},
                                  {"optype", QStringLiteral("categorical")}});
        }
        m_xml.writeEndElement();
    }

    double points(double coefficient, double woe) const
    {
        return m_share - m_factor * (m_intercept + coefficient * woe);
    }

    void characteristic(const Binning &binning, double coefficient)
    {
        double best = points(coefficient, binning.missingWoe);
        for (const double woe : binning.woe)
            best = std::max(best, points(coefficient, woe));
        m_xml.writeStartElement(QStringLiteral("Characteristic"));
        m_xml.writeAttribute(QStringLiteral("name"), binning.name);
        m_xml.writeAttribute(QStringLiteral("reasonCode"), binning.name);
        m_xml.writeAttribute(QStringLiteral("baselineScore"), number(best));
        attribute(points(coefficient, binning.missingWoe), [&] {
            empty("SimplePredicate",
                  {{"field", binning.name}, {"operator", QStringLiteral("isMissing")}});
        });
        for (size_t bin = 0; bin < binning.woe.size(); ++bin) {
            attribute(points(coefficient, binning.woe[bin]), [&] {
                if (binning.numeric)
                    below(binning, bin);
                else
                    among(binning, bin);
            });
        }
        if (!binning.numeric) // a text that nobody had
            attribute(points(coefficient, 0), [&] { empty("True", {}); });
        m_xml.writeEndElement();
    }

    template <class Predicate>
    void attribute(double partial, Predicate &&predicate)
    {
        m_xml.writeStartElement(QStringLiteral("Attribute"));
        m_xml.writeAttribute(QStringLiteral("partialScore"), number(partial));
        predicate();
        m_xml.writeEndElement();
    }

    /// The first attribute that holds counts, so a bin only says where it ends.
    void below(const Binning &binning, size_t bin)
    {
        if (bin < binning.cuts.size())
            empty("SimplePredicate", {{"field", binning.name},
                                      {"operator", QStringLiteral("lessThan")},
                                      {"value", number(binning.cuts[bin])}});
        else
            empty("True", {});
    }

    void among(const Binning &binning, size_t bin)
    {
        const Column &column = columnOf(m_frame, binning);
        QStringList levels;
        for (size_t level = 0; level < binning.binOfLevel.size(); ++level) {
            if (binning.binOfLevel[level] == int(bin)) {
                QString text = column.levels[qsizetype(level)];
                levels << u'"' + text.replace(u'"', QLatin1String("\\\"")) + u'"';
            }
        }
        m_xml.writeStartElement(QStringLiteral("SimpleSetPredicate"));
        m_xml.writeAttribute(QStringLiteral("field"), binning.name);
        m_xml.writeAttribute(QStringLiteral("booleanOperator"), QStringLiteral("isIn"));
        m_xml.writeStartElement(QStringLiteral("Array"));
        m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("string"));
        m_xml.writeAttribute(QStringLiteral("n"), QString::number(levels.size()));
        m_xml.writeCharacters(levels.join(u' '));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const Scorecard &m_card;
    const Frame &m_frame;
    QXmlStreamWriter m_xml;
    double m_factor;
    double m_share;
    double m_intercept;
};

} // namespace

QByteArray toPmml(const Scorecard &card, const Frame &frame)
{
    QByteArray out;
    Export(card, frame, &out).write();
    return out;
}

} // namespace dunlin::scoring
