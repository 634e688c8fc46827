// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"

#include <QtCore/QString>

#include <memory>
#include <vector>

class QSettings;

namespace dunlin::dashboard {

/// How somebody looks at the dashboard, under a name. Kept on this machine; holds no figures.
struct SavedView {
    QString name;
    ports::PortfolioQuestion question;
    bool asTables = false;
    bool operator==(const SavedView &) const = default;
};

class SavedViews {
public:
    /// Takes over `storage`; tests pass one over a file of their own.
    explicit SavedViews(std::unique_ptr<QSettings> storage);
    ~SavedViews();

    /// By name.
    std::vector<SavedView> all() const;
    /// Replaces one of the same name. An empty name, or one too many (50), is not kept: false.
    bool keep(const SavedView &view);
    void drop(const QString &name);

private:
    std::unique_ptr<QSettings> m_storage;
};

} // namespace dunlin::dashboard
