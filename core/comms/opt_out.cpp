// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/opt_out.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace dunlin::comms {

namespace {

constexpr qsizetype kMostLine = 60; ///< a request is short; a sentence with "stop" in it is not one

/// Letters and digits of a line in small letters, one blank between words.
QString wordsOf(const QString &line)
{
    QString out;
    for (const QChar c : line.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber())
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    }
    return out.trimmed();
}

const QSet<QString> &requests()
{
    static const QSet<QString> all = [] {
        QSet<QString> set;
        const QStringList words =
            QStringLiteral("stop|stop all|stopall|quit|end|revoke|opt out|optout|cancel|"
                           "unsubscribe|remove me|"
                           "stopp|abmelden|abbestellen|austragen|"
                           "arret|arrêt|arreter|arrêter|desabonner|désabonner|"
                           "desinscription|désinscription|"
                           "alto|parar|baja|cancelar|darse de baja|no mas|no más|"
                           "pare|sair|descadastrar|fim|"
                           "afmelden|uitschrijven|disiscrivi|cancella|"
                           "wypisz|rezygnuje|rezygnuję|"
                           "توقف|إلغاء|الغاء|रोकें|बंद करें")
                .split(u'|');
        for (const QString &word : words)
            set.insert(wordsOf(word));
        return set;
    }();
    return all;
}

bool isRequest(const QString &line)
{
    static const QSet<QString> kCourtesy{
        QStringLiteral("please"), QStringLiteral("bitte"),      QStringLiteral("thanks"),
        QStringLiteral("danke"),  QStringLiteral("por"),        QStringLiteral("favor"),
        QStringLiteral("merci"),  QStringLiteral("messages"),   QStringLiteral("texts"),
        QStringLiteral("emails"), QStringLiteral("me"),         QStringLiteral("svp"),
        QStringLiteral("all"),    QStringLiteral("nachrichten")};
    if (line.size() > kMostLine)
        return false;
    const QString words = wordsOf(line);
    if (words.isEmpty())
        return false;
    if (requests().contains(words))
        return true;
    QStringList left;
    for (const QString &word : words.split(u' ')) {
        if (!kCourtesy.contains(word))
            left += word;
    }
    return requests().contains(left.join(u' '));
}

bool beginsQuote(const QString &line)
{
    if (line.startsWith(u'>') || line.startsWith(QLatin1String("-----")))
        return true;
    // "On Monday, .. wrote:", "Am .. schrieb ..:", "Le .. a écrit :"
    const QString end = line.trimmed();
    return end.endsWith(u':')
           && (end.startsWith(QLatin1String("On ")) || end.startsWith(QLatin1String("Am "))
               || end.startsWith(QLatin1String("Le ")) || end.startsWith(QLatin1String("El ")));
}

} // namespace

QString withoutQuote(const QString &text)
{
    QStringList kept;
    for (const QString &line : text.split(u'\n')) {
        if (beginsQuote(line))
            break;
        kept += line;
    }
    return kept.join(u'\n').trimmed();
}

bool asksToStop(const QString &text)
{
    return isRequest(text);
}

bool mailAsksToStop(const QString &subject, const QString &text)
{
    if (isRequest(subject))
        return true;
    for (const QString &line : withoutQuote(text).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            return isRequest(line);
    }
    return false;
}

} // namespace dunlin::comms
