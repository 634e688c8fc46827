// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

#include <functional>

namespace dunlin::forms {

/// Dialogs that are open, or were left with something typed: asked for again, the same one comes
/// back as it was left. GUI thread.
class KeptDialogs {
public:
    /// `key`: which dialog of the account; one of each is kept. `make` makes it when there is none,
    /// `done` is told what it recorded.
    void open(const QString &key, domain::AccountId account,
              const std::function<FormDialog *()> &make,
              std::function<void(const ports::Agreed &, const QString &)> done)
    {
        QPointer<FormDialog> &kept = m_kept[key];
        if (kept && kept->account() == account) {
            kept->foresee();
            kept->open();
            return;
        }
        if (kept)
            kept->deleteLater();
        FormDialog *dialog = make();
        kept = dialog;
        QObject::connect(dialog, &FormDialog::recorded, dialog,
                         [this, dialog, key, done = std::move(done)](const ports::Agreed &agreed,
                                                                     const QString &sentence) {
                             m_kept.remove(key);
                             dialog->deleteLater();
                             done(agreed, sentence);
                         });
        dialog->open();
    }

private:
    QHash<QString, QPointer<FormDialog>> m_kept;
};

} // namespace dunlin::forms
