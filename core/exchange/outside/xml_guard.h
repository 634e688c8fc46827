// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outside/outside_file.h"

#include <QtCore/QIODevice>
#include <QtCore/QStringDecoder>

#include <optional>

namespace dunlin::exchange {

/// The bytes of an XML file as UTF-8, looked at before a parser gets them (xml_stream.h says what
/// is refused). The XML declaration is blanked out: it would name the encoding that is gone.
class XmlGuard final : public QIODevice {
public:
    explicit XmlGuard(OutsideFile &file);

    bool isSequential() const override { return true; }
    /// Why the file is refused; empty as long as it is not.
    const QString &why() const { return m_why; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class In { Text, TagBegin, Tag, Quote, Instruction, Comment, Cdata };
    bool fill();
    bool decode(QByteArray block);
    bool chooseEncoding(QByteArray &block);
    bool look(QByteArrayView bytes);
    bool isUtf8(unsigned char c);
    bool lookInTag(char c);
    void refuse(const QString &why);

    OutsideFile &m_file;
    std::optional<QStringDecoder> m_decoder; ///< none: it is UTF-8 as it is
    QByteArray m_ready;
    qsizetype m_given = 0;
    QString m_why;
    bool m_begun = false;

    In m_in = In::Text;
    char m_quote = 0;
    char m_last = 0;
    char m_before = 0;  ///< the one before m_last
    int m_more = 0;     ///< bytes that the letter still needs (UTF-8)
    QByteArray m_begin; ///< of a tag, up to 10 bytes
    qint64 m_length = 0;
    qint64 m_line = 1;
    int m_level = 0;
};

} // namespace dunlin::exchange
