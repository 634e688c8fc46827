// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comms/message_template.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <vector>

/// What a written message says, by the names that rule packs use ("opt_out_instructions"), and what
/// it has to say beyond the packs. As data: resources/house/message_content.json. Pure.
namespace dunlin::comms {

/// Something that a message has to say and does not.
struct MissingContent {
    QByteArray element;
    QString words;    ///< plain English: "says how to opt out"
    QString citation; ///< of the law, or "house"
    bool blocks = true;
};

class MessageContent {
public:
    /// Input error with the element.
    static base::Result<MessageContent> fromJson(const QByteArray &json);

    /// What the finished text says: an element is there when all the values of one of its groups of
    /// fields stand in it, or one of its phrases of the language (or of all languages) does.
    QByteArrayList elementsOf(const RenderedMessage &message, const MergeRow &values,
                              const QString &language) const;
    /// What is asked for by place, channel and occasion and is not among `said`.
    std::vector<MissingContent> missing(const QByteArray &channel, const QByteArray &jurisdiction,
                                        const QByteArray &occasion,
                                        const QByteArrayList &said) const;
    /// Plain English for an element; its name when nobody wrote any.
    QString wordsFor(const QByteArray &element) const;
    /// The purpose that the packs know for an occasion at a place; empty: none.
    QByteArray purposeOf(const QByteArray &occasion, const QByteArray &jurisdiction) const;

private:
    struct Element {
        QByteArray name;
        QString words;
        std::vector<QStringList> fields;
        QHash<QString, std::vector<QRegularExpression>> phrases; ///< by language; "*": all
    };
    struct Need {
        QByteArray element;
        QByteArrayList jurisdictions, channels, occasions; ///< "*": any
        QString citation;
        bool blocks = true;
    };
    std::vector<Element> m_elements;
    std::vector<Need> m_needs;
    QHash<QByteArray, QByteArray> m_purposes; ///< "first/US"
};

} // namespace dunlin::comms
