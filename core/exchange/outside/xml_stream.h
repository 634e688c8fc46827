// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/xml_tree.h"
#include "core/exchange/outside/outside_file.h"

#include <QtCore/QString>

#include <functional>
#include <memory>

namespace dunlin::exchange {

/// Reads XML that somebody else wrote, element by element, in little memory. Before the parser
/// (QXmlStreamReader) sees a byte, a guard has looked at it: a document type declaration (and with
/// it every entity), nesting beyond 200 levels, a tag beyond 64 KiB and a text beyond 16 MiB are
/// refused. Nothing but the file is ever opened. Encodings: UTF-8, UTF-16 with mark, and those that
/// the declaration may name.
class XmlStream {
public:
    explicit XmlStream(OutsideFile &file);
    ~XmlStream();
    XmlStream(const XmlStream &) = delete;
    XmlStream &operator=(const XmlStream &) = delete;

    /// Goes to the root element. False: error() says why.
    bool start();
    /// Local name and namespace of the element at which the stream stands.
    QString name() const;
    QString space() const;
    qint64 line() const;
    /// The next child of the element at which it stood when the loop began:
    /// `for (int level = xml.enter(); xml.next(level);)`. What the caller did not read is skipped.
    int enter();
    bool next(int level);
    /// All of the element it stands at: names without prefix, no namespaces, text without that of
    /// comments. Limit: 200,000 elements in one.
    base::XmlElement element();
    /// Reads on to the end of the file: another document after the first is an error.
    bool finish();
    bool ok() const;
    base::Error error() const;

private:
    struct State;
    bool read(base::XmlElement *out);
    void refuse(const QString &why);

    std::unique_ptr<State> m_state;
};

/// Follows names down from `root` ("Refs", "EndToEndId"); null when one is missing.
const base::XmlElement *descend(const base::XmlElement *root,
                                std::initializer_list<const char *> path);
/// The trimmed text there; null when it is missing or blank.
QString textAt(const base::XmlElement *root, std::initializer_list<const char *> path);
/// All children of a name.
std::vector<const base::XmlElement *> childrenOf(const base::XmlElement *root, const char *name);

} // namespace dunlin::exchange
