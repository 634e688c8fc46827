// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_views.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/attachment_desk.h"
#include "core/ports/session.h"

#include <QtCore/QUrl>
#include <QtWidgets/QDialog>

#include <functional>

class QMimeData;
class QTableView;

namespace dunlin::arrangement {
class Notice;
}
namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::files {

class FileModel;
class FilePreview;

/// The files of one account: the list, each in place beside it, adding by a dialog or by dropping,
/// a copy for another program where the office allows it, and removal with a reason. Stays open
/// while files are added. GUI thread; the ports must outlive it, the owner deletes it.
class FilesDialog final : public QDialog {
    Q_OBJECT
public:
    struct Ports {
        ports::AttachmentDesk &files;
        ports::AgreementDesk &desk;
        ports::AccountViews &views;
        const base::Clock &clock;
        ports::Session session;
        /// Has another program show a file.
        std::function<void(const QUrl &)> openUrl;
    };
    FilesDialog(const Ports &ports, const ports::AccountPage &page, QWidget *parent);

    domain::AccountId account() const { return m_page.state.id; }
    /// The account was read again.
    void setPage(const ports::AccountPage &page);
    void choose(domain::EventId file);

public Q_SLOTS:
    /// Takes files in, one after the other; says of each that is refused why.
    void addFiles(const QStringList &paths);
    void chooseFiles();
    void openChosen();
    void saveChosen();
    void removeChosen();

Q_SIGNALS:
    /// On disk; can be taken back.
    void recorded(const std::vector<dunlin::ports::Saved> &saved, const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeFooter();
    void addNext();
    void onAdded(const base::Result<ports::Saved> &done);
    void showChosen();
    void say(const QString &sentence, bool failed);
    void refreshButtons();
    const domain::AttachmentState *chosen() const;
    bool mayRecord() const;
    QDate today() const;

    const Ports m_ports;
    ports::AccountPage m_page;
    domain::EventId m_shown; ///< whose content is on screen, or asked for
    int m_request = 0;
    QStringList m_waiting; ///< to be taken in
    QStringList m_refused; ///< sentences of those that were not
    QString m_adding;
    std::vector<ports::Saved> m_added;

    FileModel *m_model;
    QTableView *m_table;
    FilePreview *m_preview;
    arrangement::Notice *m_notice;
    common::Button *m_add;
    common::Button *m_open;
    common::Button *m_save;
    common::Button *m_remove;
};

/// The paths of local files that are dragged; empty when something else is.
QStringList droppedFiles(const QMimeData *data);

} // namespace dunlin::files
