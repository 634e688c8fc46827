// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/message_template.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <utility>

namespace dunlin::comms {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using base::Status;

namespace {

constexpr int kMaxDepth = 8;
constexpr qsizetype kMaxBody = 100'000;

/// A piece of a template: text, a field, or a block with pieces.
struct Piece {
    enum class Kind { Text, Field, If, Each };
    Kind kind = Kind::Text;
    QString text; ///< of Text; the name of the others
    std::vector<Piece> yes;
    std::vector<Piece> no; ///< of {{else}}
};

bool isName(const QString &name)
{
    if (name.isEmpty())
        return false;
    for (const QChar c : name) {
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.'))
            return false;
    }
    return true;
}

class Parser {
public:
    explicit Parser(const QString &text) : m_text(text) {}

    Result<std::vector<Piece>> parse()
    {
        std::vector<Piece> out;
        DUNLIN_TRY_VALUE(const QString end, pieces(&out, 0));
        if (!end.isEmpty())
            return refuse(QStringLiteral("{{%1}} closes nothing").arg(end));
        return out;
    }

private:
    tl::unexpected<base::Error> refuse(const QString &why) const
    {
        const qsizetype line = m_text.left(m_at).count(u'\n') + 1;
        return fail(ErrorCode::Input, QStringLiteral("line %1: %2").arg(line).arg(why));
    }

    /// Reads up to the tag that ends the block, and gives it; empty at the end of the text.
    Result<QString> pieces(std::vector<Piece> *out, int depth)
    {
        if (depth > kMaxDepth)
            return refuse(QStringLiteral("blocks nest deeper than %1").arg(kMaxDepth));
        for (;;) {
            const qsizetype open = m_text.indexOf(QLatin1String("{{"), m_at);
            const QString before = m_text.mid(m_at, open < 0 ? -1 : open - m_at);
            if (before.contains(QLatin1String("}}")))
                return refuse(QStringLiteral("}} without {{"));
            if (!before.isEmpty())
                out->push_back({Piece::Kind::Text, before, {}, {}});
            if (open < 0) {
                m_at = m_text.size();
                return QString();
            }
            m_at = open;
            const qsizetype close = m_text.indexOf(QLatin1String("}}"), open);
            if (close < 0)
                return refuse(QStringLiteral("{{ without }}"));
            const QString tag = m_text.mid(open + 2, close - open - 2).simplified();
            m_at = close + 2;
            if (tag.startsWith(u'/') || tag == QLatin1String("else"))
                return tag;
            DUNLIN_TRY(one(tag, out, depth));
        }
    }

    Status one(const QString &tag, std::vector<Piece> *out, int depth)
    {
        const bool isIf = tag.startsWith(QLatin1String("#if "));
        const bool isEach = tag.startsWith(QLatin1String("#each "));
        const QString name = isIf ? tag.mid(4) : isEach ? tag.mid(6) : tag;
        if (!isName(name))
            return refuse(QStringLiteral("\"%1\" is no field").arg(tag.left(60)));
        Piece piece{isIf     ? Piece::Kind::If
                    : isEach ? Piece::Kind::Each
                             : Piece::Kind::Field,
                    name,
                    {},
                    {}};
        if (isIf || isEach) {
            DUNLIN_TRY_VALUE(QString end, pieces(&piece.yes, depth + 1));
            if (isIf && end == QLatin1String("else")) {
                DUNLIN_TRY_VALUE(end, pieces(&piece.no, depth + 1));
            }
            if (end != (isIf ? QLatin1String("/if") : QLatin1String("/each")))
                return refuse(QStringLiteral("{{%1}} is not closed").arg(tag));
        }
        out->push_back(std::move(piece));
        return {};
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

void collect(const std::vector<Piece> &pieces, QStringList *out)
{
    for (const Piece &piece : pieces) {
        if (piece.kind != Piece::Kind::Text && !out->contains(piece.text))
            out->append(piece.text);
        collect(piece.yes, out);
        collect(piece.no, out);
    }
}

class Writer {
public:
    explicit Writer(QString language) : m_language(std::move(language)) {}

    Result<QString> write(const std::vector<Piece> &pieces, const MergeRow &values)
    {
        m_scopes.push_back(&values);
        QString out;
        const Status done = add(pieces, &out);
        m_scopes.pop_back();
        if (!done)
            return fail(done.error());
        return out;
    }

private:
    const MergeValue *find(const QString &name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            const auto found = (*scope)->fields.constFind(name);
            if (found != (*scope)->fields.cend())
                return &*found;
        }
        return nullptr;
    }

    Status add(const std::vector<Piece> &pieces, QString *out)
    {
        for (const Piece &piece : pieces) {
            if (piece.kind == Piece::Kind::Text) {
                *out += piece.text;
                continue;
            }
            const MergeValue *value = find(piece.text);
            if (piece.kind == Piece::Kind::If) {
                DUNLIN_TRY(add(value && value->isSet() ? piece.yes : piece.no, out));
                continue;
            }
            if (!value)
                return fail(ErrorCode::Input,
                            QStringLiteral("\"%1\" has no value").arg(piece.text));
            if (piece.kind == Piece::Kind::Field) {
                DUNLIN_TRY(field(piece.text, *value, out));
                continue;
            }
            const auto *rows = std::get_if<std::vector<MergeRow>>(&value->value);
            if (!rows)
                return fail(ErrorCode::Input, QStringLiteral("\"%1\" is no list").arg(piece.text));
            for (const MergeRow &row : *rows) {
                m_scopes.push_back(&row);
                const Status done = add(piece.yes, out);
                m_scopes.pop_back();
                DUNLIN_TRY(done);
            }
        }
        return {};
    }

    Status field(const QString &name, const MergeValue &value, QString *out)
    {
        if (const auto *text = std::get_if<QString>(&value.value)) {
            if (text->isEmpty())
                return fail(ErrorCode::Input, QStringLiteral("\"%1\" is empty").arg(name));
            *out += *text;
        } else if (const auto *money = std::get_if<Money>(&value.value)) {
            *out += moneyIn(m_language, *money);
        } else if (const auto *day = std::get_if<QDate>(&value.value)) {
            if (!day->isValid())
                return fail(ErrorCode::Input, QStringLiteral("\"%1\" has no day").arg(name));
            *out += dayIn(m_language, *day);
        } else if (const auto *number = std::get_if<qint64>(&value.value)) {
            *out += QLocale(m_language).toString(*number);
        } else {
            return fail(ErrorCode::Input,
                        QStringLiteral("\"%1\" is no text: ask it with #if").arg(name));
        }
        return {};
    }

    QString m_language;
    std::vector<const MergeRow *> m_scopes;
};

/// Digits in threes with the language's sign between them.
QString grouped(const QString &digits, const QString &separator)
{
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += separator;
        out += digits[i];
    }
    return out;
}

} // namespace

bool MergeValue::isSet() const
{
    if (const auto *text = std::get_if<QString>(&value))
        return !text->isEmpty();
    if (const auto *money = std::get_if<Money>(&value))
        return !money->isZero();
    if (const auto *day = std::get_if<QDate>(&value))
        return day->isValid();
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number != 0;
    return !std::get<std::vector<MergeRow>>(value).empty();
}

Result<MessageTemplate> MessageTemplate::fromJson(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(json, &parse).object();
    const auto bad = [](const QString &why) {
        return fail(ErrorCode::Input, QStringLiteral("the template is not usable: %1").arg(why));
    };
    if (object.isEmpty())
        return bad(parse.errorString());
    MessageTemplate out;
    out.name = object[QStringLiteral("name")].toString();
    out.version = object[QStringLiteral("version")].toInt(1);
    out.channel = object[QStringLiteral("channel")].toString().toLatin1();
    out.language = object[QStringLiteral("language")].toString();
    out.jurisdiction = object[QStringLiteral("jurisdiction")].toString().toLatin1();
    out.occasion =
        object[QStringLiteral("occasion")].toString(QStringLiteral("reminder")).toLatin1();
    out.subject = object[QStringLiteral("subject")].toString();
    out.body = object[QStringLiteral("body")].toString();
    if (out.name.isEmpty() || out.version < 1)
        return bad(QStringLiteral("it has no name or version"));
    if (out.channel != "letter" && out.channel != "email" && out.channel != "sms")
        return bad(QStringLiteral("the channel is letter, email or sms"));
    if (QLocale(out.language).language() == QLocale::C)
        return bad(QStringLiteral("\"%1\" is no language").arg(out.language));
    if (out.occasion != "first" && out.occasion != "reminder" && out.occasion != "final"
        && out.occasion != "info")
        return bad(QStringLiteral("the occasion is first, reminder, final or info"));
    if (out.body.trimmed().isEmpty() || out.body.size() > kMaxBody)
        return bad(QStringLiteral("the body is empty or too long"));
    for (const QString &text : {out.subject, out.body}) {
        if (const auto fields = fieldsOf(text); !fields)
            return bad(fields.error().detail);
    }
    return out;
}

Result<QStringList> fieldsOf(const QString &text)
{
    DUNLIN_TRY_VALUE(const auto pieces, Parser(text).parse());
    QStringList out;
    collect(pieces, &out);
    return out;
}

Result<RenderedMessage> render(const MessageTemplate &what, const MergeRow &values)
{
    DUNLIN_TRY_VALUE(const auto subject, Parser(what.subject).parse());
    DUNLIN_TRY_VALUE(const auto body, Parser(what.body).parse());
    Writer writer(what.language);
    RenderedMessage out;
    DUNLIN_TRY_VALUE(out.subject, writer.write(subject, values));
    DUNLIN_TRY_VALUE(out.body, writer.write(body, values));
    out.subject = out.subject.simplified(); // a line break would begin another header
    if (what.channel == "sms") {
        // The blanks that a language puts into amounts would make the text a Unicode one, at 70
        // letters instead of 160.
        out.body.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
    }
    return out;
}

QString moneyIn(const QString &language, Money amount)
{
    const QLocale locale(language);
    const QString written = QString::fromLatin1((amount.isNegative() ? -amount : amount).toText());
    const qsizetype point = written.indexOf(u'.');
    QString digits =
        grouped(written.left(point < 0 ? written.size() : point), locale.groupSeparator());
    if (point >= 0)
        digits += locale.decimalPoint() + written.mid(point + 1);
    if (amount.isNegative())
        digits.prepend(locale.negativeSign());
    static const QHash<QByteArray, QString> signs{{"EUR", QStringLiteral(u"\u20ac")},
                                                  {"USD", QStringLiteral("$")},
                                                  {"GBP", QStringLiteral(u"\u00a3")},
                                                  {"JPY", QStringLiteral(u"\u00a5")},
                                                  {"INR", QStringLiteral(u"\u20b9")}};
    const QByteArray code = amount.currency().code();
    const QString sign = signs.value(code, QString::fromLatin1(code));
    // Where the language puts a sign is seen from one amount that it writes itself.
    const QString sample = locale.toCurrencyString(1.0, QStringLiteral("#"), 0);
    const bool leads = sample.indexOf(u'#') < sample.indexOf(u'1');
    const QString gap = sign.size() > 1 || !leads ? QString(QChar(0x00a0)) : QString();
    return leads ? sign + gap + digits : digits + gap + sign;
}

QString dayIn(const QString &language, QDate day)
{
    const QLocale locale(language);
    QString format = locale.dateFormat(QLocale::LongFormat);
    // The day of the week says nothing in a letter.
    for (const char *part : {"dddd, ", "dddd ", ", dddd", " dddd", "dddd"})
        format.remove(QLatin1String(part));
    return locale.toString(day, format.trimmed());
}

} // namespace dunlin::comms
