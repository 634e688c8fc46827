// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_files.h"

#include "ui/account/account_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

#include <memory>

namespace dunlin::shell {

using account::AccountPage;
using files::FilesDialog;

namespace {

struct FileCommand {
    Q_DECLARE_TR_FUNCTIONS(FileCommand)
};

/// Opens one dialog over the account page; the page tells it what is new.
class Files {
public:
    Files(MainWindow &window, AccountPage &account, const FilesDialog::Ports &ports)
        : m_window(window)
        , m_account(account)
        , m_ports(ports)
    {}

    FilesDialog *open()
    {
        const ports::AccountPage *page = m_account.shown();
        if (!page)
            return nullptr;
        if (m_dialog)
            m_dialog->deleteLater();
        m_dialog = new FilesDialog(m_ports, *page, &m_window);
        QObject::connect(m_dialog, &FilesDialog::recorded, &m_account, &AccountPage::takeAgreed);
        QObject::connect(m_dialog, &QDialog::finished, m_dialog, &QObject::deleteLater);
        m_dialog->open();
        return m_dialog;
    }
    void refresh()
    {
        const ports::AccountPage *page = m_account.shown();
        if (m_dialog && page && m_dialog->account() == page->state.id)
            m_dialog->setPage(*page);
    }

private:
    MainWindow &m_window;
    AccountPage &m_account;
    const FilesDialog::Ports m_ports;
    QPointer<FilesDialog> m_dialog;
};

} // namespace

void connectFiles(MainWindow &window, AccountPage &account, const FilesDialog::Ports &ports)
{
    const auto files = std::make_shared<Files>(window, account, ports);
    window.keyTable().add(pageCommand("account.files", FileCommand::tr("Files of the account"),
                                      CommandGroup::Account, {keys("Shift+F")}, "paperclip",
                                      account, [files] { files->open(); }));
    account.setAcceptDrops(ports::allows(ports.session.role, ports::Permission::RecordWork));
    QObject::connect(&account, &AccountPage::filesRequested, &window, [files] { files->open(); });
    QObject::connect(&account, &AccountPage::fileChosen, &window,
                     [files](const domain::EventId &id) {
                         if (FilesDialog *dialog = files->open())
                             dialog->choose(id);
                     });
    QObject::connect(&account, &AccountPage::filesDropped, &window,
                     [files](const QStringList &paths) {
                         if (FilesDialog *dialog = files->open())
                             dialog->addFiles(paths);
                     });
    QObject::connect(&account, &AccountPage::accountShown, &window, [files] { files->refresh(); });
}

} // namespace dunlin::shell
