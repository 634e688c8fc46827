// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/scores/score_trees.h"

#include "core/decision/features.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <limits>

namespace dunlin::desk {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype kLargestPacked = 190 * 1024; // a term is one event of at most 256 KiB
constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

/// The object at a path of keys, changed in place by `change`.
void changeAt(QJsonObject &object, const QStringList &path,
              const std::function<void(QJsonObject &)> &change)
{
    if (path.isEmpty())
        return change(object);
    QJsonObject inner = object.value(path.front()).toObject();
    if (inner.isEmpty())
        return;
    changeAt(inner, path.sliced(1), change);
    object.insert(path.front(), inner);
}

/// Gains, weights and parents of the nodes: nothing that a prediction or its reasons use.
QByteArray lean(const QByteArray &file)
{
    QJsonObject model = QJsonDocument::fromJson(file).object();
    if (model.isEmpty())
        return file; // UBJSON
    changeAt(model, {u"learner"_s, u"gradient_booster"_s, u"model"_s}, [](QJsonObject &inner) {
        QJsonArray trees = inner.value(u"trees"_s).toArray();
        for (qsizetype i = 0; i < trees.size(); ++i) {
            QJsonObject tree = trees[i].toObject();
            for (const QString &key : {u"loss_changes"_s, u"base_weights"_s, u"parents"_s})
                tree.remove(key);
            trees[i] = tree;
        }
        inner.insert(u"trees"_s, trees);
    });
    return QJsonDocument(model).toJson(QJsonDocument::Compact);
}

} // namespace

Result<ScoreTrees> ScoreTrees::read(const QByteArray &file)
{
    ScoreTrees made;
    DUNLIN_TRY_VALUE(made.m_model, scoring::TreeModel::read(file));
    if (!made.m_model.isLogistic())
        return fail(ErrorCode::Input, u"the model gives no chance, as a score of payment must"_s);
    if (made.names().isEmpty())
        return fail(ErrorCode::Input, u"the model does not say which features it asks for"_s);
    for (const QString &name : made.names()) {
        const int feature = decision::featureIndex(name);
        if (feature < 0)
            return fail(ErrorCode::Input,
                        u"the score asks for \"%1\", which is no feature"_s.arg(name));
        made.m_features.push_back(feature);
    }
    return made;
}

Result<ScoreTrees> ScoreTrees::unpack(const QByteArray &packed)
{
    const QByteArray file = qUncompress(QByteArray::fromBase64(packed));
    if (file.isEmpty())
        return fail(ErrorCode::Input, u"the score's trees are damaged"_s);
    return read(file);
}

Result<QByteArray> ScoreTrees::pack(const QByteArray &file)
{
    const QByteArray less = lean(file);
    // What is kept must say the same as what was given.
    DUNLIN_TRY(read(less));
    const QByteArray packed = qCompress(less, 9).toBase64();
    if (packed.size() > kLargestPacked)
        return fail(ErrorCode::Input,
                    u"the model takes %1 KiB, and a score may take %2: learn it with fewer or "
                    "smaller trees"_s.arg(packed.size() / 1024)
                        .arg(kLargestPacked / 1024));
    return packed;
}

std::vector<float> ScoreTrees::rowOf(const domain::AccountState &account, QDate today,
                                     const QByteArray &zone) const
{
    const auto values = decision::featureValues(m_features, account, {today, zone});
    std::vector<float> row;
    for (size_t i = 0; i < values.size(); ++i) {
        const feel::Value &value = values[i];
        switch (value.kind()) {
        case feel::Kind::Number: row.push_back(float(value.number().toDouble())); break;
        case feel::Kind::Boolean: row.push_back(value.boolean() ? 1.0F : 0.0F); break;
        case feel::Kind::String: row.push_back(m_model.codeOf(i, value.string())); break;
        default: row.push_back(kNone);
        }
    }
    return row;
}

double ScoreTrees::margin(const domain::AccountState &account, QDate today,
                          const QByteArray &zone) const
{
    return m_model.margin(rowOf(account, today, zone));
}

std::vector<double> ScoreTrees::shares(const domain::AccountState &account, QDate today,
                                       const QByteArray &zone) const
{
    return m_model.contributions(rowOf(account, today, zone));
}

double ScoreTrees::margin(const scoring::Frame &frame, size_t row) const
{
    std::vector<float> cells;
    for (size_t i = 0; i < m_features.size(); ++i) {
        const auto found =
            std::find_if(frame.columns.begin(), frame.columns.end(),
                         [&](const auto &column) { return column.name == names()[qsizetype(i)]; });
        if (found == frame.columns.end()) {
            cells.push_back(kNone);
        } else if (found->numeric) {
            cells.push_back(float(found->numbers[row]));
        } else {
            const int code = found->codes[row];
            cells.push_back(code < 0 ? kNone : m_model.codeOf(i, found->levels[code]));
        }
    }
    return m_model.margin(cells);
}

} // namespace dunlin::desk
