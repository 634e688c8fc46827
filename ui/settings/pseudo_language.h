// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTranslator>

namespace dunlin::settings {

/// A stand-in for a translation: English in brackets, with accents, and 40 % longer, as German is.
/// It shows what is cut, what is put together from pieces, and what is not translatable at all.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
};

/// "en-XA" (long) and "ar-XB" (long, right to left): the usual codes of such stand-ins.
bool isPseudoLanguage(const QString &code);

} // namespace dunlin::settings
