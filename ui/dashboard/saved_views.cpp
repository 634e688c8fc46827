// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/saved_views.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>

#include <algorithm>

namespace dunlin::dashboard {

namespace {
constexpr size_t kMost = 50;
constexpr qsizetype kLongestName = 60;
const QString kGroup = QStringLiteral("dashboard/views");
} // namespace

SavedViews::SavedViews(std::unique_ptr<QSettings> storage) : m_storage(std::move(storage))
{}

SavedViews::~SavedViews() = default;

std::vector<SavedView> SavedViews::all() const
{
    std::vector<SavedView> views;
    m_storage->beginGroup(kGroup);
    const QStringList keys = m_storage->childKeys();
    for (const QString &key : keys) {
        const QStringList parts = m_storage->value(key).toString().split(QLatin1Char('|'));
        if (parts.size() != 4)
            continue;
        SavedView view;
        view.name = QUrl::fromPercentEncoding(key.toLatin1());
        view.question.period = ports::Period(std::clamp(parts[0].toInt(), 0, 2));
        view.question.comparison = ports::Comparison(std::clamp(parts[1].toInt(), 0, 1));
        view.asTables = parts[2] == QLatin1String("1");
        view.question.user = parts[3];
        views.push_back(std::move(view));
    }
    m_storage->endGroup();
    std::sort(views.begin(), views.end(),
              [](const SavedView &a, const SavedView &b) { return a.name < b.name; });
    return views;
}

bool SavedViews::keep(const SavedView &view)
{
    const QString name = view.name.trimmed().left(kLongestName);
    const auto known = all();
    const bool isKnown = std::any_of(known.begin(), known.end(),
                                     [&](const SavedView &one) { return one.name == name; });
    if (name.isEmpty() || (!isKnown && known.size() >= kMost))
        return false;
    m_storage->setValue(kGroup + QLatin1Char('/')
                            + QString::fromLatin1(QUrl::toPercentEncoding(name)),
                        QStringLiteral("%1|%2|%3|%4")
                            .arg(int(view.question.period))
                            .arg(int(view.question.comparison))
                            .arg(view.asTables ? 1 : 0)
                            .arg(view.question.user));
    return true;
}

void SavedViews::drop(const QString &name)
{
    m_storage->remove(kGroup + QLatin1Char('/')
                      + QString::fromLatin1(QUrl::toPercentEncoding(name)));
}

} // namespace dunlin::dashboard
