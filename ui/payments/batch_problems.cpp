// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/batch_problems.h"

#include "ui/arrangement/arrangement_words.h"
#include "ui/common/digits.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace dunlin::payments {

namespace {

/// What core/desk/batch_check.cpp says; a line's number is put in afterwards.
[[maybe_unused]] constexpr const char *kProblems[] = {
    QT_TRANSLATE_NOOP("BatchProblems", "type the number of the account, or the name"),
    QT_TRANSLATE_NOOP("BatchProblems", "no account has this number or name"),
    QT_TRANSLATE_NOOP("BatchProblems", "several accounts match: choose one"),
    QT_TRANSLATE_NOOP("BatchProblems", "type the amount"),
    QT_TRANSLATE_NOOP("BatchProblems", "the amount cannot be read"),
    QT_TRANSLATE_NOOP("BatchProblems", "the value date cannot be read"),
    QT_TRANSLATE_NOOP("BatchProblems", "the value date is ahead: announce it on the account"),
    QT_TRANSLATE_NOOP("BatchProblems", "the same as line %1; give it another reference if it is "
                                       "another payment"),
};

} // namespace

QString batchProblemText(const QString &english)
{
    static const QRegularExpression line(QStringLiteral("^the same as line (\\d+);"));
    QString source = english;
    const auto twice = line.match(english);
    if (twice.hasMatch())
        source.replace(twice.capturedStart(1), twice.capturedLength(1), QStringLiteral("%1"));
    QString words = QCoreApplication::translate("BatchProblems", source.toUtf8().constData());
    if (twice.hasMatch())
        words = words.arg(common::localDigits(twice.captured(1)));
    return arrangement::asSentence(words);
}

} // namespace dunlin::payments
