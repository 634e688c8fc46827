// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/dmn/model.h"

#include <QtCore/QSet>

namespace dunlin::dmn {

/// Unary tests as a constraint of a type: the allowed values of an item definition.
class TestConstraint final : public feel::Constraint {
public:
    /// An Input error when the text cannot be read.
    static base::Result<std::shared_ptr<const feel::Constraint>>
    read(const QString &text, feel::Vocabulary &vocabulary,
         std::shared_ptr<const feel::Constraint> also);

    bool allows(const feel::Value &value) const override;
    QString text() const override { return m_text; }

private:
    std::shared_ptr<feel::Program> m_program = std::make_shared<feel::Program>();
    std::uint32_t m_node = feel::kNone;
    QString m_text;
    std::shared_ptr<const feel::Constraint> m_also; ///< of the type it is made from
};

/// Makes FEEL types of a file's item definitions, in whatever order they stand.
class ItemTypes {
public:
    ItemTypes(const XmlElement &definitions, feel::Vocabulary &vocabulary,
              std::vector<Problem> &problems);

    void readAll();
    /// The type of a `typeRef`; null (and a problem at `place`) when nothing defines it; null also
    /// for an empty reference.
    feel::TypePtr resolve(const QString &reference, const QString &place);

private:
    feel::TypePtr named(const QString &name);
    feel::TypePtr make(const XmlElement &definition, const QString &place);
    feel::TypePtr makeFunction(const XmlElement &item, const QString &place);
    std::shared_ptr<const feel::Constraint>
    constraint(const XmlElement &definition, const QString &child, const QString &place,
               std::shared_ptr<const feel::Constraint> also);

    const XmlElement &m_definitions;
    feel::Vocabulary &m_vocabulary;
    std::vector<Problem> &m_problems;
    QSet<QString> m_open; ///< being made: a type that contains itself
};

} // namespace dunlin::dmn
