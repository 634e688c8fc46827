// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outside/envelope.h"

#include "core/exchange/bank/camt_reader.h"
#include "core/exchange/bank/pain_reader.h"
#include "core/exchange/invoice/invoice.h"

namespace dunlin::exchange {

namespace {

constexpr int kLevels = 4;

MessageKind kindOf(const QString &name)
{
    if (isInvoiceRoot(name))
        return MessageKind::Invoice;
    if (isCamtMessage(name))
        return MessageKind::Camt;
    return isPainMessage(name) ? MessageKind::Pain : MessageKind::None;
}

MessageKind seekBelow(XmlStream &xml, QString *space, int levels)
{
    for (int level = xml.enter(); xml.next(level);) {
        if (const MessageKind kind = kindOf(xml.name()); kind != MessageKind::None) {
            if (space->isEmpty())
                *space = xml.space();
            return kind;
        }
        if (levels <= 0)
            continue;
        // Of a Document the namespace is the message's, whatever stands around it.
        const QString outer = *space;
        *space = xml.name() == QLatin1String("Document") ? xml.space() : QString();
        if (const MessageKind kind = seekBelow(xml, space, levels - 1); kind != MessageKind::None)
            return kind;
        *space = outer;
    }
    return MessageKind::None;
}

} // namespace

MessageKind seekMessage(XmlStream &xml, QString *space)
{
    *space = xml.space();
    if (const MessageKind kind = kindOf(xml.name()); kind != MessageKind::None)
        return kind;
    const bool isDocument = xml.name() == QLatin1String("Document");
    if (!isDocument)
        space->clear();
    return seekBelow(xml, space, isDocument ? 0 : kLevels);
}

} // namespace dunlin::exchange
