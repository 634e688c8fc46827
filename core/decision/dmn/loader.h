// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/dmn/item_types.h"
#include "core/decision/dmn/model.h"

#include <deque>

namespace dunlin::dmn {

/// Reads a model and what it imports, and compiles its elements.
class Loader {
public:
    static base::Result<std::shared_ptr<const Model>> load(const QByteArray &xml,
                                                           const ImportReader &imports);

private:
    /// One XML file.
    struct File {
        XmlElement root;
        QString space;
        QHash<QString, QString> importNames; ///< namespace to name
        feel::Vocabulary vocabulary;
        std::unique_ptr<ItemTypes> types;
        bool typesRead = false;
        bool own = false;
    };
    struct Source {
        size_t file = 0;
        const XmlElement *xml = nullptr;
    };

    explicit Loader(const ImportReader &imports) : m_imports(imports) {}

    base::Status readFile(const QByteArray &xml, bool own);
    base::Status readImports(size_t file);
    void readTypes(size_t file);
    base::Status declare();
    base::Status connect(size_t element);
    base::Status require(size_t element, const QString &href, const QString &place);
    base::Result<size_t> target(size_t file, const QString &href, const QString &place) const;
    base::Status refuseCircles() const;
    base::Status compileElement(size_t element);
    base::Status compileExpression(size_t element, const XmlElement &expression);
    void compileKnowledge(size_t element, const XmlElement *logic);
    QHash<QString, feel::TypePtr> knownTypes(const Element &element) const;
    feel::Scope scopeOf(const Element &element) const;
    static tl::unexpected<base::Error> refuse(const QString &place, const QString &why);

    const ImportReader &m_imports;
    std::deque<File> m_files;             ///< addresses stay
    std::vector<Source> m_sources;        ///< beside the model's elements
    QHash<QString, size_t> m_byReference; ///< "namespace#id"
    std::shared_ptr<Model> m_model = std::make_shared<Model>();
};

} // namespace dunlin::dmn
